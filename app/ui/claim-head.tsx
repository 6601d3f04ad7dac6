import type { ClaimLine } from '@/lib/views/claim-line'
import css from './claim-head.module.css'
import { Figure } from './figure'

/** A claim in one sentence, and its number as the largest thing on the page. */
export function ClaimHead({ sentence, line }: { sentence: string; line: ClaimLine }) {
  return (
    <div className={css.head}>
      <h1>{sentence}</h1>
      {/* The sentence has said it already. */}
      <p className={css.figure} aria-hidden="true">
        <Figure parts={line.parts} size="page" />
        <span className={css.of}>{line.what}</span>
      </p>
    </div>
  )
}

import type { Passage } from '@/lib/views/passage'
import css from './quotation.module.css'

/** A sentence of an article in its own language and direction, the words that carry the figure marked. */
export function Quotation({ passage, large = false }: { passage: Passage; large?: boolean }) {
  return (
    <q className={`${css.quotation} ${large ? css.large : ''}`} lang="ar" dir="rtl">
      {passage.before}
      <mark>{passage.quote}</mark>
      {passage.after}
    </q>
  )
}

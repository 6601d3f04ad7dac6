import type { FigureParts } from '@/lib/views/figure-parts'
import css from './figure.module.css'

/** A count as it is set: the number large, what softens it small beside it. */
export function Figure({ parts, size }: { parts: FigureParts; size: 'line' | 'page' }) {
  const { before, number, after } = parts
  return (
    <span className={`${css.figure} ${css[size]}`}>
      {before !== '' && <span className={number === null ? css.words : css.softener}>{before}</span>}
      {number !== null && <span className={css.number}>{number}</span>}
      {after !== '' && <span className={css.softener}>{after}</span>}
    </span>
  )
}

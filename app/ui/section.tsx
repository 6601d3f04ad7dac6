import type { ReactNode } from 'react'
import css from './section.module.css'

interface SectionProps {
  id: string
  title: ReactNode
  /** What the title is an instance of, small above it. */
  kicker?: string
  children: ReactNode
}

/** A part of a page under its heading, with an address of its own. */
export function Section({ id, title, kicker, children }: SectionProps) {
  return (
    <section className={css.section} id={id} aria-labelledby={`${id}-title`}>
      <div className={css.head}>
        {kicker !== undefined && <p>{kicker}</p>}
        <h2 id={`${id}-title`}>{title}</h2>
      </div>
      <div className={css.content}>{children}</div>
    </section>
  )
}

import type { ReactNode } from 'react'
import css from './section.module.css'

interface SectionProps {
  id: string
  title: string
  children: ReactNode
}

/** A part of a page under its heading, with an address of its own. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className={css.section} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

import type { Fact } from '@/lib/views/claim-facts'
import css from './facts.module.css'

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(fact => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.href ? <a href={fact.href}>{fact.value}</a> : fact.value}
            {fact.note !== undefined && <span className={css.note}> {fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

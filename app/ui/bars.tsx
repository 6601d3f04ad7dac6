import css from './bars.module.css'

/** Two counts on one baseline, which begins where reading does. */
export function Bars() {
  return (
    <svg className={css.bars} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M1 1v18" stroke="currentColor" strokeWidth="2" />
      <path d="M3 6h16" stroke="var(--side-1)" strokeWidth="6" />
      <path d="M3 14h12" stroke="var(--side-2)" strokeWidth="6" />
    </svg>
  )
}

import css from './share.module.css'

interface LinksProps {
  label: string
  links: { href: string; text: string; save?: true }[]
}

/** A line of links to files, with what they are for in front. */
export function Links({ label, links }: LinksProps) {
  return (
    <div className={css.links}>
      <span>{label}:</span>
      <ul>
        {links.map(({ href, text, save = false }) => (
          <li key={href}>
            <a href={href} download={save}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

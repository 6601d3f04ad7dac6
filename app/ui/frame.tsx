import type { ReactNode } from 'react'
import { say } from '@/lib/i18n/define-messages'
import { type Locale, otherLocale } from '@/lib/i18n/locales'
import { siteMessages } from '@/lib/i18n/messages/site'
import { absolute, claimsPath, homePath, inLocale, methodPath, sourcesPath } from '@/lib/urls'
import { Bars } from './bars'
import css from './frame.module.css'

export interface Crumb {
  label: ReactNode
  href: string
}

interface FrameProps {
  locale: Locale
  /** The page's own path: the language switch leads to the same page. */
  path: string
  /** The pages above this one, from the top; the home page is understood. */
  crumbs?: readonly Crumb[]
  children: ReactNode
}

/** Header, way back and footer around a page's content. */
export function Frame({ locale, path, crumbs = [], children }: FrameProps) {
  const t = say(siteMessages, locale)
  const other = otherLocale(locale)
  const sections = [
    { label: t.events, href: homePath(locale) },
    { label: t.claims, href: claimsPath(locale) },
    { label: t.sources, href: sourcesPath(locale) },
    { label: t.method, href: methodPath(locale) },
  ]
  return (
    <>
      <a className={css.skip} href="#content">
        {t.skipToContent}
      </a>
      <header className={css.header}>
        <div className={`${css.bar} ${css.headerBar}`}>
          <a className={css.brand} href={homePath(locale)}>
            <Bars />
            {t.name}
            <span className={css.brandOther} lang={other} aria-hidden="true">
              {say(siteMessages, other).name}
            </span>
          </a>
          <nav className={css.nav} aria-label={t.mainNavigation}>
            <ul>
              {sections.map(section => (
                <li key={section.href}>
                  <a href={section.href} aria-current={section.href === path ? 'page' : undefined}>
                    {section.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className={css.switches}>
            <button className={css.theme} type="button" data-theme-switch="" aria-label={t.theme}>
              <span aria-hidden="true">◐</span>
            </button>
            <a
              href={inLocale(path, other)}
              lang={other}
              hrefLang={other}
              rel="alternate"
              data-language-switch=""
              aria-label={t.otherLanguageLabel}
            >
              {t.otherLanguage}
            </a>
          </div>
        </div>
      </header>
      <main className={`${css.bar} ${css.main}`} id="content" tabIndex={-1}>
        {crumbs.length > 0 && (
          <nav className={css.crumbs} aria-label={t.breadcrumb}>
            <ol>
              <li>
                <a href={homePath(locale)}>{t.home}</a>
              </li>
              {crumbs.map(crumb => (
                <li key={crumb.href}>
                  <a href={crumb.href}>{crumb.label}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {children}
      </main>
      <footer className={css.footer}>
        <div className={css.bar}>
          <p className={css.address}>
            <bdi>{absolute(path)}</bdi>
          </p>
          <p>{t.tagline}</p>
          <p>{t.footerNeutral}</p>
          <p>{t.footerLicence}</p>
        </div>
      </footer>
    </>
  )
}

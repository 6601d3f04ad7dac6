import type { Metadata } from 'next'
import { pageMetadata } from '@/app/share/metadata'
import { ClaimList } from '@/app/ui/claim-list'
import { Frame } from '@/app/ui/frame'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Section } from '@/app/ui/section'
import { say } from '@/lib/i18n/define-messages'
import { sourcePageMessages } from '@/lib/i18n/messages/source-page'
import { sourcesPath } from '@/lib/urls'
import { type SourceLine, sourcesPage } from '@/lib/views/source-page'
import css from './sources.module.css'

type Props = PageProps<'/[locale]/sources'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  const t = say(sourcePageMessages, locale)
  return pageMetadata({
    locale,
    path: sourcesPath(locale),
    title: t.title,
    description: t.lead,
    subject: 'site',
  })
}

export default async function SourcesPage({ params }: Props) {
  const locale = pageLocale((await params).locale)
  const t = say(sourcePageMessages, locale)
  const view = sourcesPage(await readBook(), locale)
  const lists = [
    { id: 'claimants', title: t.claimants, sources: view.claimants },
    { id: 'relays', title: t.relays, sources: view.relays },
    { id: 'outlets', title: t.outlets, sources: view.outlets },
  ].filter(list => list.sources.length > 0)
  return (
    <Frame locale={locale} path={sourcesPath(locale)}>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {lists.map(list => (
        <Section key={list.id} id={list.id} title={list.title}>
          <SourceList sources={list.sources} />
        </Section>
      ))}
      {view.others.length > 0 && (
        <Section id="others" title={t.others}>
          <ClaimList locale={locale} lines={view.others} />
        </Section>
      )}
    </Frame>
  )
}

function SourceList({ sources }: { sources: readonly SourceLine[] }) {
  return (
    <ul className={css.sources}>
      {sources.map(source => (
        <li key={source.id}>
          <a href={source.href}>{source.name}</a>
          <span>{source.extent}</span>
        </li>
      ))}
    </ul>
  )
}

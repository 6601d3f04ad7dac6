import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimHead } from '@/app/ui/claim-head'
import { Facts } from '@/app/ui/facts'
import { Frame } from '@/app/ui/frame'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Section } from '@/app/ui/section'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimPageMessages } from '@/lib/i18n/messages/claim-page'
import { historyMessages } from '@/lib/i18n/messages/history'
import { type FrozenPageView, frozenPage } from '@/lib/views/frozen-page'
import css from './frozen.module.css'

type Props = PageProps<'/[locale]/claims/[claim]/v/[version]'>

export async function generateStaticParams() {
  const { claims, retired } = (await readBook()).dataset
  return [...claims, ...retired].flatMap(({ id, versions }) =>
    versions.map(({ n }) => ({ claim: id, version: String(n) })),
  )
}

async function viewOf({ params }: Props): Promise<{ locale: Locale; view: FrozenPageView }> {
  const { locale: text, claim: id, version } = await params
  const locale = pageLocale(text)
  const book = await readBook()
  const { claims, retired } = book.dataset
  const subject = [...claims, ...retired].find(candidate => candidate.id === id)
  const view = subject === undefined ? null : frozenPage(book, locale, subject, Number(version))
  if (view === null) notFound()
  return { locale, view }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await viewOf(props)
  return {
    title: view.sentence,
    description: view.note,
    robots: { index: false },
    alternates: { canonical: view.current },
  }
}

export default async function FrozenPage(props: Props) {
  const { locale, view } = await viewOf(props)
  const t = say(historyMessages, locale)
  return (
    <Frame locale={locale} path={view.path}>
      <div className={css.note} role="note">
        <p>
          {view.note} {view.stands && t.frozenStands}
        </p>
        {view.today !== null && (
          <p>
            {t.frozenPast} {view.today}
          </p>
        )}
        <p>
          <a href={view.current}>{t.toCurrent}</a>
        </p>
      </div>
      <ClaimHead locale={locale} sentence={view.sentence} line={view.line} />
      <Section id="facts" title={say(claimPageMessages, locale).facts}>
        <Facts facts={view.facts} />
      </Section>
    </Frame>
  )
}

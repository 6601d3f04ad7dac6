import type { Metadata } from 'next'
import { pageMetadata } from '@/app/share/metadata'
import { Facts } from '@/app/ui/facts'
import { Frame } from '@/app/ui/frame'
import { Corrections } from '@/app/ui/history'
import { pageLocale, readBook } from '@/app/ui/page-locale'
import { Section } from '@/app/ui/section'
import { MarkGlyph } from '@/lib/charts/mark-glyph'
import { say } from '@/lib/i18n/define-messages'
import { directionOf } from '@/lib/i18n/locales'
import { methodPageMessages } from '@/lib/i18n/messages/method-page'
import { siteMessages } from '@/lib/i18n/messages/site'
import { methodPath } from '@/lib/urls'
import { methodPage } from '@/lib/views/method-page'
import css from './method.module.css'

type Props = PageProps<'/[locale]/method'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLocale((await params).locale)
  const t = say(siteMessages, locale)
  return pageMetadata({
    locale,
    path: methodPath(locale),
    title: t.method,
    description: t.tagline,
    subject: 'site',
  })
}

export default async function MethodPage({ params }: Props) {
  const locale = pageLocale((await params).locale)
  const t = say(methodPageMessages, locale)
  const view = methodPage(await readBook(), locale)
  const forward = directionOf(locale) === 'rtl' ? -1 : 1
  return (
    <Frame locale={locale} path={methodPath(locale)}>
      <h1>{t.title}</h1>
      <p className={css.lead}>{t.lead}</p>
      <div className={css.parts}>
        <Prose id="principles" title={t.principles} paragraphs={t.principlesText} />
        <Prose id="reading" title={t.reading} paragraphs={t.readingText} />
        <Section id="words" title={t.words}>
          <dl className={css.definitions}>
            {view.definitions.map(({ term, meaning }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Prose id="comparing" title={t.comparing} paragraphs={t.comparingText} />
        <Section id="marks" title={t.marks}>
          <p>{t.marksLead}</p>
          <table className={css.legend}>
            <thead>
              <tr>
                <th scope="col">{t.mark}</th>
                <th scope="col">{t.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {view.legend.map(({ key, mark, meaning }) => (
                <tr key={key}>
                  <td>
                    <MarkGlyph mark={mark} forward={forward} />
                  </td>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
        <Prose id="left-out" title={t.leftOut} paragraphs={t.leftOutText} />
        <Prose id="limits" title={t.limits} paragraphs={view.limits} />
        <Section id="extent" title={t.corpus}>
          <Facts facts={view.extent} />
        </Section>
        <Section id="corrections" title={t.corrections}>
          <Corrections locale={locale} corrections={view.corrections} />
        </Section>
      </div>
    </Frame>
  )
}

interface ProseProps {
  id: string
  title: string
  paragraphs: readonly string[]
}

function Prose({ id, title, paragraphs }: ProseProps) {
  return (
    <Section id={id} title={title}>
      {paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Section>
  )
}

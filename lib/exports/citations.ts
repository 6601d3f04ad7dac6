import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { Claim } from '@/lib/schema/claim'
import type { IsoDate } from '@/lib/schema/dates'
import { absolute, claimPath } from '@/lib/urls'
import type { Book } from '@/lib/views/book'
import { claimSentence } from '@/lib/views/claim-words'
import { type AccessDate, accessSlots } from './access-date'
import { citationSentence } from './citation-sentence'
import type { Edition } from './edition'

export const CITATION_FORMATS = ['sentence', 'footnote', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** A citation ready to copy, and the same with slots for the day on which a reader copies it. */
export interface Citation {
  format: CitationFormat
  text: string
  withAccess: string
}

/** What a citation names, in one language. */
interface Cited {
  locale: Locale
  claim: Claim['id']
  version: number
  /** The day from which the claim has said this. */
  since: IsoDate
  edition: Edition
  url: string
  title: string
  sentence: string
}

/** LaTeX's own characters; letters of any script pass as they are. */
function latex(text: string): string {
  return text
    .replace(/[\\{}]/g, character => (character === '\\' ? '\\textbackslash{}' : `\\${character}`))
    .replace(/[&%$#_]/g, character => `\\${character}`)
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
}

function bibtex(cited: Cited, accessed: AccessDate | null): string {
  const t = say(exportMessages, cited.locale)
  const fields = [
    ['author', `{${say(siteMessages, cited.locale).name}}`],
    ['title', `{${latex(cited.title)}}`],
    ['year', cited.since.slice(0, 4)],
    ['note', latex(t.citationNote(cited.claim, cited.version, cited.edition.version))],
    ['url', cited.url],
    ...(accessed === null ? [] : [['urldate', accessed.iso]]),
    ['langid', cited.locale === 'ar' ? 'arabic' : 'english'],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{hasila-${cited.claim}-v${cited.version},`, ...lines, '}'].join('\n')
}

function ris(cited: Cited, accessed: AccessDate | null): string {
  const t = say(exportMessages, cited.locale)
  const name = say(siteMessages, cited.locale).name
  const tags = [
    ['TY', 'ELEC'],
    ['AU', name],
    ['TI', cited.title],
    ['PY', cited.since.slice(0, 4)],
    ['DA', cited.since.replaceAll('-', '/')],
    ['ET', String(cited.version)],
    ['PB', name],
    ['N1', t.citationNote(cited.claim, cited.version, cited.edition.version)],
    ['UR', cited.url],
    ...(accessed === null ? [] : [['Y2', accessed.slashed]]),
    ['LA', cited.locale],
    ['ID', `hasila-${cited.claim}-v${cited.version}`],
    ['ER', ''],
  ]
  return tags.map(([tag, value]) => `${tag}  - ${value}`).join('\n')
}

function csl(cited: Cited, accessed: AccessDate | null): string {
  const t = say(exportMessages, cited.locale)
  const name = say(siteMessages, cited.locale).name
  const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })
  const item = {
    id: `hasila-${cited.claim}-v${cited.version}`,
    type: 'webpage',
    author: [{ literal: name }],
    title: cited.title,
    'container-title': name,
    issued: parts(cited.since),
    version: String(cited.version),
    note: t.citationNote(cited.claim, cited.version, cited.edition.version),
    URL: cited.url,
    language: cited.locale,
    ...(accessed !== null && { accessed: { raw: accessed.iso } }),
  }
  return JSON.stringify([item], null, 2)
}

function write(format: CitationFormat, cited: Cited, accessed: AccessDate | null): string {
  const t = say(exportMessages, cited.locale)
  switch (format) {
    case 'sentence':
      return `${cited.sentence} ${t.source(cited.url)}`
    case 'footnote':
      return t.footnote(
        cited.title,
        cited.claim,
        cited.version,
        formatDate(cited.locale, cited.edition.date),
        cited.url,
        accessed === null ? '' : t.accessed(accessed.long),
      )
    case 'bibtex':
      return bibtex(cited, accessed)
    case 'ris':
      return ris(cited, accessed)
    case 'csl':
      return csl(cited, accessed)
  }
}

/**
 * A claim's citations in every format. They name the version of the claim and the edition of the ledger; the day
 * of access is the reader's, whose browser puts it into `withAccess` (see `fillAccessDate`).
 */
export function citationsOf(
  book: Book,
  locale: Locale,
  claim: Claim,
  { version, since, edition }: { version: number; since: IsoDate; edition: Edition },
): Citation[] {
  const cited: Cited = {
    locale,
    claim: claim.id,
    version,
    since,
    edition,
    url: absolute(claimPath(locale, claim.id)),
    title: claimSentence(book, locale, claim),
    sentence: citationSentence(book, locale, claim),
  }
  return CITATION_FORMATS.map(format => ({
    format,
    text: write(format, cited, null),
    withAccess: write(format, cited, accessSlots),
  }))
}

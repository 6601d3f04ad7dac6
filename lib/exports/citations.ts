import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { exportMessages } from '@/lib/i18n/messages/exports'
import { siteMessages } from '@/lib/i18n/messages/site'
import type { Claim } from '@/lib/schema/claim'
import type { IsoDate } from '@/lib/schema/dates'
import { absolute, claimPath, claimVersionPath } from '@/lib/urls'
import type { Book } from '@/lib/views/book'
import { claimSentence } from '@/lib/views/claim-words'
import { citationSentence } from './citation-sentence'
import type { Edition } from './edition'
import { currentVersion, dayOf } from './entries'

const CITATION_FORMATS = ['sentence', 'footnote', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/**
 * A citation ready to copy. The build has no clock: the day on which a reader saw the page is put in by the reader's
 * browser, as `access.text` with the day in place of `ACCESS_DAY`, between `before` and `after`; without it the
 * citation is whole too.
 */
export interface Citation {
  format: CitationFormat
  before: string
  access: { style: AccessStyle; text: string } | null
  after: string
}

/** How a format writes the day: 2031-05-03, 2031/05/03, or in the words of the citation's language. */
type AccessStyle = 'iso' | 'slashed' | 'long'

export const ACCESS_DAY = '⟦day⟧'

/** What a citation names, in one language. */
interface Cited {
  locale: Locale
  claim: Claim['id']
  version: number
  /** The day from which the claim has said this. */
  since: IsoDate
  edition: Edition
  /** What was cited, as it said it then. */
  url: string
  /** What it says today. */
  permalink: string
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

type Parts = Omit<Citation, 'format'>

function bibtex(cited: Cited): Parts {
  const t = say(exportMessages, cited.locale)
  const field = (name: string, value: string) => `  ${name} = {${value}},\n`
  return {
    before: [
      `@misc{${keyOf(cited)},\n`,
      field('author', `{${say(siteMessages, cited.locale).name}}`),
      field('title', `{${latex(cited.title)}}`),
      field('year', cited.since.slice(0, 4)),
      field('note', latex(t.citationNote(cited.claim, cited.version))),
      field('edition', cited.edition.version),
      field('url', cited.url),
    ].join(''),
    access: { style: 'iso', text: field('urldate', ACCESS_DAY) },
    after: `${field('langid', cited.locale === 'ar' ? 'arabic' : 'english')}}`,
  }
}

function ris(cited: Cited): Parts {
  const t = say(exportMessages, cited.locale)
  const name = say(siteMessages, cited.locale).name
  const line = (tag: string, value: string) => `${tag}  - ${value}\n`
  return {
    before: [
      line('TY', 'ELEC'),
      line('AU', name),
      line('TI', cited.title),
      line('PY', cited.since.slice(0, 4)),
      line('DA', cited.since.replaceAll('-', '/')),
      line('ET', cited.edition.version),
      line('PB', name),
      line('N1', t.citationNote(cited.claim, cited.version)),
      line('UR', cited.url),
    ].join(''),
    access: { style: 'slashed', text: line('Y2', ACCESS_DAY) },
    after: [line('LA', cited.locale), line('ID', keyOf(cited)), line('ER', '')].join(''),
  }
}

function csl(cited: Cited): Parts {
  const t = say(exportMessages, cited.locale)
  const name = say(siteMessages, cited.locale).name
  const item = {
    id: keyOf(cited),
    type: 'webpage',
    author: [{ literal: name }],
    title: cited.title,
    'container-title': name,
    issued: { 'date-parts': [cited.since.split('-').map(Number)] },
    version: String(cited.version),
    edition: cited.edition.version,
    note: t.citationNote(cited.claim, cited.version),
    URL: cited.url,
    language: cited.locale,
  }
  return {
    before: `[${JSON.stringify(item, null, 2).replace(/\n\}$/, '')}`,
    access: { style: 'iso', text: `,\n  "accessed": { "raw": "${ACCESS_DAY}" }` },
    after: '\n}]',
  }
}

function keyOf({ claim, version }: Cited): string {
  return `hasila-${claim}-v${version}`
}

function footnote(cited: Cited): Parts {
  const t = say(exportMessages, cited.locale)
  const edition = formatDate(cited.locale, cited.edition.date)
  return {
    before: t.footnote(cited.title, cited.claim, cited.version, edition, cited.url),
    access: { style: 'long', text: t.accessed(ACCESS_DAY) },
    after: '.',
  }
}

function partsOf(format: CitationFormat, cited: Cited): Parts {
  switch (format) {
    case 'sentence':
      return {
        before: `${cited.sentence} ${say(exportMessages, cited.locale).source(cited.permalink)}`,
        access: null,
        after: '',
      }
    case 'footnote':
      return footnote(cited)
    case 'bibtex':
      return bibtex(cited)
    case 'ris':
      return ris(cited)
    case 'csl':
      return csl(cited)
  }
}

/** A claim's citations in every format. They name the version of the claim and the edition of the ledger. */
export function citationsOf(book: Book, locale: Locale, claim: Claim, edition: Edition): Citation[] {
  const version = currentVersion(claim)
  const cited: Cited = {
    locale,
    claim: claim.id,
    version: version.n,
    since: dayOf(claim, version),
    edition,
    url: absolute(claimVersionPath(locale, claim.id, version.n)),
    permalink: absolute(claimPath(locale, claim.id)),
    title: claimSentence(book, locale, claim),
    sentence: citationSentence(book, locale, claim),
  }
  return CITATION_FORMATS.map(format => ({ format, ...partsOf(format, cited) }))
}

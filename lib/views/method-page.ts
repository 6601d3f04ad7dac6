import { lastDay } from '@/lib/analysis/as-of'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { definitionMessages, markMessages, methodPageMessages } from '@/lib/i18n/messages/method-page'
import { formatNumber } from '@/lib/i18n/numbers'
import type { Book } from './book'
import type { Fact } from './claim-facts'
import { type CorrectionView, correctionLog } from './claim-history'
import type { MarkView } from './mark'
import { measuredReading } from './measured-reading'

export interface MethodPageView {
  definitions: { term: string; meaning: string }[]
  legend: { key: string; mark: MarkView; meaning: string }[]
  /** What the ledger cannot do, paragraph by paragraph. */
  limits: string[]
  /** How much is in the ledger. */
  extent: Fact[]
  corrections: CorrectionView[]
}

const plain: MarkView = {
  form: 'exact',
  value: 1,
  max: null,
  tone: 'side-1',
  provisional: false,
  superseded: false,
  derived: false,
}

const marks: Record<keyof typeof markMessages, MarkView> = {
  exact: plain,
  at_least: { ...plain, form: 'at_least' },
  at_most: { ...plain, form: 'at_most' },
  about: { ...plain, form: 'about' },
  range: { ...plain, form: 'range', max: 2 },
  unquantified: { ...plain, form: 'unquantified', value: null },
  undisclosed: { ...plain, form: 'undisclosed', value: null },
  provisional: { ...plain, provisional: true },
  superseded: { ...plain, superseded: true },
  derived: { ...plain, tone: 'joint', derived: true },
}

export function methodPage(book: Book, locale: Locale): MethodPageView {
  const t = say(methodPageMessages, locale)
  const d = say(definitionMessages, locale)
  const { articles, claims } = book.dataset
  const newest = lastDay(book.dataset)
  const meanings = say(markMessages, locale)
  const { precision, recall, claimant } = measuredReading
  const inHundred = (share: number) => formatNumber(locale, share)
  return {
    definitions: [
      { term: d.claim, meaning: d.claimText },
      { term: d.claimant, meaning: d.claimantText },
      { term: d.report, meaning: d.reportText },
      { term: d.outcome, meaning: d.outcomeText },
      { term: d.ownLoss, meaning: d.ownLossText },
      { term: d.total, meaning: d.totalText },
      { term: d.background, meaning: d.backgroundText },
      { term: d.silence, meaning: d.silenceText },
    ],
    legend: (Object.keys(marks) as (keyof typeof marks)[]).map(key => ({
      key,
      mark: marks[key],
      meaning: meanings[key],
    })),
    limits: [...t.limitsText, t.limitsMeasured(inHundred(precision), inHundred(recall), inHundred(claimant))],
    extent: [
      { label: t.articles, value: formatNumber(locale, articles.length) },
      {
        label: t.reports,
        value: formatNumber(
          locale,
          claims.reduce((sum, claim) => sum + claim.reports.length, 0),
        ),
      },
      { label: t.claims, value: formatNumber(locale, claims.length) },
      ...(newest === null ? [] : [{ label: t.newest, value: formatDate(locale, newest) }]),
    ],
    corrections: correctionLog(book, locale),
  }
}

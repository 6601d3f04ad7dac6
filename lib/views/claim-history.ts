import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { historyMessages } from '@/lib/i18n/messages/history'
import { formatNumber } from '@/lib/i18n/numbers'
import type { Claim, ClaimVersion, Saying } from '@/lib/schema/claim'
import type { AppliedCorrection } from '@/lib/schema/correction'
import type { ClaimId } from '@/lib/schema/ids'
import type { Retired } from '@/lib/schema/permalink'
import { differences } from '@/lib/schema/same-saying'
import { claimPath, claimVersionPath } from '@/lib/urls'
import type { Book } from './book'
import { factOf } from './claim-facts'
import { claimSentence } from './claim-words'

/** What an address said from a day on. */
export interface VersionView {
  n: number
  name: string
  href: string
  since: string
  sentence: string
  /** What changed against the version before, field by field. */
  changes: { label: string; change: string }[]
}

/** Oldest first; of one version there is nothing to tell. */
export function versionsOf(book: Book, locale: Locale, subject: Claim | Retired): VersionView[] {
  const t = say(historyMessages, locale)
  return subject.versions.map((version, index) => {
    const before = subject.versions[index - 1]
    return {
      n: version.n,
      name: t.version(formatNumber(locale, version.n)),
      href: claimVersionPath(locale, subject.id, version.n),
      since: version.since === null ? t.notRecorded : t.since(formatDate(locale, version.since)),
      sentence: claimSentence(book, locale, claimAs(subject, version.says)),
      changes: before === undefined ? [] : changesBetween(book, locale, subject, before, version),
    }
  })
}

/** A claim as one of its versions had it; of a retired one nothing is left but what it said. */
export function claimAs(subject: Claim | Retired, says: Saying): Claim {
  const { id, versions } = subject
  const reports = 'reports' in subject ? subject.reports : []
  const firstReported = 'firstReported' in subject ? subject.firstReported : says.asOf.date
  return { id, ...says, firstReported, reports, relations: [], versions }
}

function changesBetween(
  book: Book,
  locale: Locale,
  subject: Claim | Retired,
  before: ClaimVersion,
  after: ClaimVersion,
): VersionView['changes'] {
  const t = say(historyMessages, locale)
  return differences(before.says, after.says).map(field => {
    const old = factOf(book, locale, claimAs(subject, before.says), field)
    const now = factOf(book, locale, claimAs(subject, after.says), field)
    return {
      label: old?.label ?? now?.label ?? field,
      change: t.becomes(old?.value ?? t.nothing, now?.value ?? t.nothing),
    }
  })
}

/** What an editor changed, and why. */
export interface CorrectionView {
  key: string
  what: string
  reason: string
  claims: { id: ClaimId; href: string }[]
}

/** Newest first. */
export function correctionLog(book: Book, locale: Locale): CorrectionView[] {
  return correctionViews(locale, book.dataset.corrections)
}

export function correctionsOf(book: Book, locale: Locale, claim: ClaimId): CorrectionView[] {
  return correctionViews(
    locale,
    book.dataset.corrections.filter(({ claims }) => claims.includes(claim)),
  )
}

function correctionViews(locale: Locale, applied: readonly AppliedCorrection[]): CorrectionView[] {
  const t = say(historyMessages, locale)
  return applied
    .map(({ correction: { kind, date, by, reason }, claims }, index) => ({
      key: `${date}-${index}`,
      what: t.corrected(kind, formatDate(locale, date), by),
      reason: reason[locale],
      claims: claims.map(id => ({ id, href: claimPath(locale, id) })),
    }))
    .toReversed()
}

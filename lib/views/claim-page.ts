import { isolateLtr } from '@/lib/i18n/bidi'
import { formatDate } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimPageMessages, type RelationSide } from '@/lib/i18n/messages/claim-page'
import { ruleMessages } from '@/lib/i18n/messages/rules'
import { formatNumber, formatPercent } from '@/lib/i18n/numbers'
import type { Claim, Relation } from '@/lib/schema/claim'
import type { ClaimId } from '@/lib/schema/ids'
import { SAYING_FIELDS } from '@/lib/schema/same-saying'
import { absolute, claimPath, eventPath } from '@/lib/urls'
import { type ArticleLine, articleLine } from './article-line'
import type { Book } from './book'
import { type Fact, factOf } from './claim-facts'
import { type CorrectionView, correctionsOf, type VersionView, versionsOf } from './claim-history'
import { type ClaimLine, claimLine, type Named } from './claim-line'
import { claimSentence } from './claim-words'
import { type Passage, passageOf } from './passage'

export interface ReportView {
  article: ArticleLine
  passage: Passage
  /** The same statement elsewhere in the article. */
  again: Passage[]
}

/** The claims to which a claim stands in one relation, and what that relation is in words. */
export interface RelationView {
  heading: string
  claims: ClaimLine[]
  /** A sum that nobody claimed, said to be so. */
  derived: string | null
}

export interface ClaimPageView {
  sentence: string
  line: ClaimLine
  event: Named | null
  path: string
  reports: ReportView[]
  reportCount: string
  relations: RelationView[]
  facts: Fact[]
  /** Oldest first. */
  versions: VersionView[]
  corrections: CorrectionView[]
  /** The rules that read the first report, in their order. */
  trace: string[]
  confidence: string
  permalink: string
  citation: string
}

export function claimPage(book: Book, locale: Locale, claim: Claim): ClaimPageView {
  const t = say(claimPageMessages, locale)
  const event = claim.event === null ? undefined : book.events.get(claim.event)
  const sentence = claimSentence(book, locale, claim)
  const path = claimPath(locale, claim.id)
  const [first] = claim.reports
  return {
    sentence,
    line: claimLine(book, locale, claim),
    event: event === undefined ? null : { name: event.names[locale], href: eventPath(locale, event.id) },
    path,
    reports: claim.reports.flatMap(report => {
      const article = book.articles.get(report.article)
      const [strongest, ...again] = report.evidence.map(passageOf)
      if (article === undefined || strongest === undefined) return []
      return [{ article: articleLine(book, locale, article), passage: strongest, again }]
    }),
    reportCount: t.reportCount(claim.reports.length),
    relations: relationsOf(book, locale, claim),
    facts: factsOf(book, locale, claim),
    versions: versionsOf(book, locale, claim),
    corrections: correctionsOf(book, locale, claim.id),
    trace: (first?.trace ?? []).map(rule => ruleWords(locale, rule)),
    confidence: t.confidence(formatPercent(locale, first?.confidence ?? 0)),
    permalink: absolute(path),
    citation: t.citation(sentence, absolute(path)),
  }
}

function factsOf(book: Book, locale: Locale, claim: Claim): Fact[] {
  const facts = SAYING_FIELDS.flatMap(field => factOf(book, locale, claim, field) ?? [])
  return [
    ...facts,
    { label: say(claimPageMessages, locale).firstReported, value: formatDate(locale, claim.firstReported) },
  ]
}

/** What a relation is called on the page of the other claim; null where it is listed on both anyway. */
const inverse: Record<Relation['kind'], RelationSide | null> = {
  supersedes: 'superseded-by',
  conflicts: null,
  counterpart: null,
  'part-of': 'has-part',
  'total-of': 'within-total',
  'ends-silence': 'silence-ended-by',
}

interface Standing {
  side: RelationSide
  others: readonly ClaimId[]
  derivedSum: number | null
}

/** A claim's relations as they are seen from its own page, with those that are kept on the other claim. */
function standingsOf(book: Book, claim: Claim): Standing[] {
  const own = claim.relations.map((relation): Standing => {
    if (relation.kind === 'total-of') {
      return { side: relation.kind, others: relation.claims, derivedSum: relation.derivedSum }
    }
    return { side: relation.kind, others: [relation.claim], derivedSum: null }
  })
  const seen = book.dataset.claims.flatMap(other =>
    other.relations.flatMap((relation): Standing[] => {
      const side = inverse[relation.kind]
      if (side === null) return []
      const targets: readonly ClaimId[] = relation.kind === 'total-of' ? relation.claims : [relation.claim]
      return targets.includes(claim.id) ? [{ side, others: [other.id], derivedSum: null }] : []
    }),
  )
  return [...own, ...seen]
}

function relationsOf(book: Book, locale: Locale, claim: Claim): RelationView[] {
  const t = say(claimPageMessages, locale)
  const bySide = new Map<RelationSide, Standing[]>()
  for (const standing of standingsOf(book, claim)) {
    bySide.set(standing.side, [...(bySide.get(standing.side) ?? []), standing])
  }
  return [...bySide].map(([side, standings]) => {
    const sum = standings.find(standing => standing.derivedSum !== null)?.derivedSum ?? null
    return {
      heading: t.relation(side),
      claims: standings
        .flatMap(standing => standing.others)
        .flatMap(id => book.claims.get(id) ?? [])
        .map(other => claimLine(book, locale, other)),
      derived: sum === null ? null : t.derived(formatNumber(locale, sum)),
    }
  })
}

/** A rule in words; by its name where it has none, which a test keeps from happening. */
function ruleWords(locale: Locale, rule: string): string {
  const words: Readonly<Record<string, string>> = say(ruleMessages, locale)
  return words[rule] ?? isolateLtr(rule)
}

import type { z } from 'zod'
import { Actor } from './actor'
import { Article } from './article'
import { Claim } from './claim'
import { Event } from './event'
import { Report } from './report'

/** Records for tests: two sides, `north` and `south`, at odds in one event, `clash`; every field can be replaced. */

const names = { en: 'Name', ar: 'اسم' }

export function sampleActor(id: string, more: Partial<z.input<typeof Actor>> = {}): Actor {
  return Actor.parse({ id, names, kind: 'state', side: id, aliases: [], ...more })
}

export function sampleEvent(more: Partial<z.input<typeof Event>> = {}): Event {
  const window = { start: '2022-09-12', end: '2022-09-14' }
  return Event.parse({ id: 'clash', names, window, sides: ['north', 'south'], cues: [], ...more })
}

export function sampleArticle(id: string, more: Partial<z.input<typeof Article>> = {}): Article {
  return Article.parse({
    id,
    outlet: null,
    published: '2022-09-13',
    publishedBasis: 'stated',
    headline: 'none',
    language: 'ar',
    url: null,
    title: null,
    ...more,
  })
}

export function claimantOf(actor: string): z.input<typeof Report>['claimant'] {
  return { actor, text: actor, basis: 'stated' }
}

export const NARRATOR: z.input<typeof Report>['claimant'] = { actor: null, text: '', basis: 'narrator' }

export function victimsOf(
  side: string,
  group: Report['victims']['group'] = 'military',
): z.input<typeof Report>['victims'] {
  return { side, group, text: '' }
}

export function on(date: string, basis: 'stated' | 'inferred' = 'stated'): z.input<typeof Report>['asOf'] {
  return { date, until: null, basis }
}

export function sampleReport(more: Partial<z.input<typeof Report>> = {}): Report {
  const quote = 'مقتل 49 جنديا'
  return Report.parse({
    article: 'first-article',
    event: 'clash',
    claimant: claimantOf('north'),
    via: null,
    deniedBy: null,
    victims: victimsOf('north'),
    outcomes: ['killed'],
    count: { form: 'exact', value: 49 },
    status: 'asserted',
    scope: 'total',
    asOf: on('2022-09-13'),
    occurred: null,
    evidence: [{ quote, start: 0, end: quote.length, prefix: '', suffix: '' }],
    trace: ['sample'],
    confidence: 0.9,
    ...more,
  })
}

/** A claim of one report; what is replaced in it is replaced in the report too. */
export function sampleClaim(id: string, more: Partial<z.input<typeof Claim>> = {}): Claim {
  const { article: _a, deniedBy: _d, evidence: _e, trace: _t, confidence: _c, ...statement } = sampleReport()
  return Claim.parse({
    ...statement,
    id,
    stance: 'own-loss',
    firstReported: '2022-09-13',
    reports: [sampleReport({ article: `article-of-${id}` })],
    relations: [],
    ...more,
  })
}

import { relate } from '@/lib/analysis/relate'
import type { Claim } from '@/lib/schema/claim'
import type { IsoDate } from '@/lib/schema/dates'
import type { Event } from '@/lib/schema/event'
import {
  claimantOf,
  NARRATOR,
  on,
  sampleActor,
  sampleArticle,
  sampleClaim,
  sampleEvent,
  victimsOf,
} from '@/lib/schema/fixtures'
import { type Book, openBook } from './book'

type Change = NonNullable<Parameters<typeof sampleClaim>[1]>

/** Two made-up sides with all that a sentence needs, and who speaks for them. */
const actors = [
  sampleActor('north', {
    names: { en: 'Northland', ar: 'نورثلاند' },
    adjective: 'Northlandic',
    demonyms: ['نورثلاندي'],
  }),
  sampleActor('south', {
    names: { en: 'Southland', ar: 'ساوثلاند' },
    adjective: 'Southlandic',
    demonyms: ['ساوثلاندي'],
  }),
  sampleActor('north-ministry', {
    names: { en: 'Ministry of Northland', ar: 'وزارة نورثلاند' },
    kind: 'ministry',
    side: 'north',
  }),
  sampleActor('monitor', { names: { en: 'The Monitor', ar: 'المرصد' }, kind: 'monitor', side: null }),
]

/** Who speaks of whom. */
export const speaking = {
  north: { claimant: claimantOf('north'), victims: victimsOf('north'), stance: 'own-loss' },
  ministry: { claimant: claimantOf('north-ministry'), victims: victimsOf('north'), stance: 'own-loss' },
  south: { claimant: claimantOf('south'), victims: victimsOf('south'), stance: 'own-loss' },
  southOfNorth: { claimant: claimantOf('south'), victims: victimsOf('north'), stance: 'enemy-loss' },
  monitor: { claimant: claimantOf('monitor'), victims: victimsOf('both'), stance: 'third-party' },
  article: { claimant: NARRATOR, victims: victimsOf('both'), stance: 'narrator' },
} satisfies Record<string, Change>

export const exact = (value: number) => ({ form: 'exact', value }) as const

export function said(date: IsoDate, change: Change): Change {
  return { asOf: on(date), firstReported: date, ...change }
}

/** A book of one event and its claims by id, in the relations in which they stand; each in an article of its day. */
export function bookOf(changes: Record<string, Change>): { book: Book; event: Event } {
  const event = sampleEvent({ names: { en: 'River clashes', ar: 'اشتباكات النهر' } })
  const spoken: Claim[] = Object.entries(changes).map(([id, change]) => sampleClaim(id, change))
  const articles = spoken.flatMap(claim =>
    claim.reports.map(({ article }) => sampleArticle(article, { published: claim.firstReported })),
  )
  const claims = relate(spoken, { articles, events: [event] })
  return {
    book: openBook({
      version: '1.0',
      articles,
      actors,
      events: [event],
      outlets: [],
      claims,
      retired: [],
      corrections: [],
    }),
    event,
  }
}

import type { Claim } from '@/lib/schema/claim'
import type { Count } from '@/lib/schema/count'
import type { Event } from '@/lib/schema/event'
import { type Book, partyOf } from './book'

/** The colour of a mark: the event's sides in their order, everybody further alike, or both sides together. */
export type Tone = 'side-1' | 'side-2' | 'side-3' | 'joint'

/** What a mark draws, on charts, cards, tables and legends alike. */
export interface MarkView {
  /** `silent`: nobody gave a figure, there is no claim behind the mark. */
  form: Count['form'] | 'silent'
  /** People; null where the form has no length. */
  value: number | null
  /** The upper end of a range. */
  max: number | null
  tone: Tone
  /** "Not final": the end is hatched. */
  provisional: boolean
  /** The same claimant has said something else since: pale. */
  superseded: boolean
  /** A sum that nobody claimed: a dotted outline. */
  derived: boolean
}

export function markOf(book: Book, event: Event | undefined, claim: Claim, superseded: boolean): MarkView {
  return {
    form: claim.count.form,
    value: 'value' in claim.count ? claim.count.value : null,
    max: claim.count.form === 'range' ? claim.count.max : null,
    tone: toneOf(book, event, claim.victims.side),
    provisional: claim.status === 'provisional',
    superseded,
    derived: false,
  }
}

export function silentMark(tone: Tone): MarkView {
  return {
    form: 'silent',
    value: null,
    max: null,
    tone,
    provisional: false,
    superseded: false,
    derived: false,
  }
}

export function derivedMark(sum: number): MarkView {
  return {
    form: 'exact',
    value: sum,
    max: null,
    tone: 'joint',
    provisional: false,
    superseded: false,
    derived: true,
  }
}

export function toneOf(book: Book, event: Event | undefined, side: Claim['victims']['side']): Tone {
  if (side === 'both' || side === 'unspecified') return 'joint'
  const place = event?.sides.indexOf(partyOf(book, side))
  if (place === 0) return 'side-1'
  return place === 1 ? 'side-2' : 'side-3'
}

import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'

/** "بينهم 3 أطفال", "من ضمنهم امرأة", "5 منهم": a part of what was counted just before. */
export const subset: Matcher = {
  name: 'subset',
  match({ sentence: { tokens }, readings }, phrase) {
    if (!mayCountPeople(phrase)) return null
    const parent = readings.findLast(reading => reading.scope !== 'subset') ?? null
    if (parent === null) return null
    const before = hasRole(tokens[phrase.from - 1], 'among')
    const after =
      phrase.counted.kind === 'nothing' &&
      phrase.quantity.kind !== 'form' &&
      hasRole(tokens[phrase.to], 'among')
    if (!before && !after) return null
    if (before && phrase.quantity.kind === 'form' && (!countsPeople(phrase) || !isIndefinite(tokens, phrase)))
      return null
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    return reading('subset', phrase, {
      outcomes: parent.outcomes,
      trigger: before ? phrase.from - 1 : phrase.to,
      to: after ? phrase.to + 1 : phrase.to,
      scope: 'subset',
      parent,
    })
  },
}

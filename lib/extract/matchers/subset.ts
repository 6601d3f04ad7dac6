import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/people'
import { type Matcher, type Reading, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 12

/** "بينهم 3 أطفال", "من ضمنهم امرأة", "5 منهم": a part of what was counted just before. */
export const subset: Matcher = {
  name: 'subset',
  match({ sentence: { tokens }, readings }, phrase) {
    if (!mayCountPeople(phrase) || phrase.governed) return null
    const parent = readings.findLast(earlier => earlier.scope !== 'subset') ?? null
    if (parent === null || (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many')) return null
    const before = amongBefore(tokens, phrase.from)
    const after =
      phrase.counted.kind === 'nothing' &&
      phrase.quantity.kind !== 'form' &&
      hasRole(tokens[phrase.to], 'among')
    if (before === null && !after) return null
    if (
      before !== null &&
      phrase.quantity.kind === 'form' &&
      (!countsPeople(phrase) || !isIndefinite(tokens, phrase))
    )
      return null
    return reading('subset', phrase, {
      outcomes: outcomesOf(phrase.counted.kind === 'victim' ? phrase.counted.victims : [], parent),
      trigger: before ?? phrase.from,
      to: after ? phrase.to + 1 : phrase.to,
      scope: 'subset',
      parent,
    })
  },
}

/** "27 غريقا: 17 رجلا و7 نساء", "5 قتلى هم 3 جنود وضابطان": what a count is made up of. */
export const component: Matcher = {
  name: 'component',
  match({ sentence: { tokens }, readings }, phrase) {
    const parent = readings.at(-1)
    if (
      parent === undefined ||
      !countsPeople(phrase) ||
      phrase.governed ||
      phrase.conjoined ||
      !isIndefinite(tokens, phrase)
    )
      return null
    if (
      phrase.counted.kind === 'victim' ||
      phrase.counted.kind === 'others' ||
      phrase.from - parent.to > FARTHEST
    )
      return null
    if (!/^(?::|و?هم|و?هما)$/.test(tokens[phrase.from - 1]?.text ?? '')) return null
    return reading('component', phrase, {
      outcomes: parent.outcomes,
      trigger: phrase.from,
      scope: 'subset',
      parent,
    })
  },
}

function amongBefore(tokens: readonly Token[], from: number): number | null {
  const at = tokens[from - 1]?.text === 'حوالي' ? from - 2 : from - 1
  if (!hasRole(tokens[at], 'among')) return null
  return tokens[at - 1]?.text === 'من' || tokens[at - 1]?.text === 'ومن' ? at - 1 : at
}

function outcomesOf(
  victims: readonly { outcome: Reading['outcomes'][number]; vague: boolean }[],
  parent: Reading,
): Reading['outcomes'] {
  const own = victims.filter(victim => !victim.vague).map(victim => victim.outcome)
  return own.length > 0 ? own : parent.outcomes
}

import type { CountPhrase } from '@/lib/extract/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/people'
import { type Matcher, type Reading, reading } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'

const FARTHEST = 12

/** "27 غريقا: 17 رجلا و7 نساء", "5 قتلى هم 3 جنود وضابطان": what a count is made up of. */
export const component: Matcher = {
  name: 'component',
  match({ sentence: { tokens }, readings }, phrase) {
    const parent = readings.at(-1)
    if (parent === undefined || phrase.from - parent.to > FARTHEST || !isPart(tokens, phrase, parent))
      return null
    return reading('component', phrase, {
      outcomes: parent.outcomes,
      trigger: phrase.from,
      scope: 'subset',
      parent,
    })
  },
}

function isPart(tokens: readonly Token[], phrase: CountPhrase, parent: Reading): boolean {
  const { counted, quantity } = phrase
  const before = tokens[phrase.from - 1]?.text ?? ''
  // "11078 شهيدا (10900 في القطاع)"
  if (before === '(')
    return counted.kind === 'nothing' && quantity.kind === 'number' && phrase.from - parent.to === 1
  if (
    !/^(?::|و?هم|و?هما|و?هي)$/.test(before) ||
    phrase.conjoined ||
    (phrase.governed && !before.endsWith('هي'))
  )
    return false
  return (
    !(quantity.kind === 'form' && quantity.number === 'many') &&
    countsPeople(phrase) &&
    counted.kind !== 'victim' &&
    counted.kind !== 'others' &&
    isIndefinite(tokens, phrase)
  )
}

import type { AttributionBasis } from '@/lib/schema/report'
import type { Reading } from './reading'

/**
 * How often each matcher is right, as counted on labelled passages that it was not made for. A matcher that stands
 * nearer to the plain phrase errs less than one that reaches across a clause.
 */
const BY_RULE: Readonly<Record<string, number>> = {
  governed: 0.98,
  'victim-noun': 0.965,
  'met-their-death': 0.965,
  'took-lives': 0.97,
  'subject-first': 0.965,
  subset: 0.94,
  toll: 0.965,
  'among-named': 0.88,
  'verb-first': 0.95,
  coordinated: 0.89,
  'fell-captive': 0.93,
  eliminated: 0.93,
  'attained-martyrdom': 0.95,
  'between-before': 0.95,
  none: 0.95,
  component: 0.84,
  'they-are': 0.88,
  'lost-men': 0.9,
  'sought-for': 0.9,
  whom: 0.93,
  remained: 0.9,
  buried: 0.88,
  'not-heard-of': 0.86,
  'all-of-them': 0.82,
  'fell-in-arms': 0.86,
  'beside-named': 0.86,
  befell: 0.88,
  listed: 0.85,
  family: 0.9,
  suffered: 0.88,
  losses: 0.88,
  silence: 0.82,
}

const BY_BASIS: Readonly<Record<AttributionBasis, number>> = {
  stated: 1,
  'according-to': 1,
  relayed: 0.98,
  'carried-over': 0.96,
  narrator: 0.98,
  editor: 1,
}

/** Tokens between trigger and number beyond which another reading becomes likely. */
const FAR = 7

/** How likely a reading is right: the matcher's record, less for what is counted, how far off, and by whom. */
export function confidenceOf(reading: Reading, basis: AttributionBasis): number {
  const { phrase, trigger, rule } = reading
  const distance = Math.max(phrase.from - trigger, trigger - phrase.to, 0)
  const likelihood =
    (BY_RULE[rule] ?? 0.85) * byCounted(reading) * BY_BASIS[basis] * (distance > FAR ? 0.96 : 1)
  return Math.round(likelihood * 1000) / 1000
}

function byCounted({ phrase: { counted, quantity }, rule }: Reading): number {
  if (rule === 'none' || rule === 'silence' || rule === 'losses') return 1
  // "جندي", "جنود": the form of a noun says less than a number.
  const form = quantity.kind === 'form' ? 0.95 : quantity.kind === 'vague' ? 0.97 : 1
  switch (counted.kind) {
    case 'person':
    case 'others':
      return form
    case 'victim':
      return counted.victims.some(victim => victim.vague) ? form * 0.94 : form
    case 'nothing':
      return form * 0.97
    case 'unknown':
      return form * (counted.human ? 0.97 : 0.9)
    case 'thing':
      return 0.5
  }
}

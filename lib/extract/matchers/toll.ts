import { mayCountPeople } from '@/lib/extract/people'
import { type Matcher, type Reading, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

const FARTHEST = 24

/** "ارتفع عدد القتلى إلى 30 والجرحى إلى 50", "حصيلة الضحايا بلغت 12 شخصا": what is counted was named before. */
export const toll: Matcher = {
  name: 'toll',
  match({ sentence: { tokens }, readings }, phrase) {
    if (!mayCountPeople(phrase) || phrase.quantity.kind === 'form') return null
    if (phrase.counted.kind === 'unknown' && !phrase.counted.human) return null
    let at = phrase.from - 1
    let reached = phrase.hedge === 'more_than' || phrase.hedge === 'at_most'
    for (; at >= 0 && phrase.from - at < 6; at--) {
      const token = tokens[at]
      if (token?.text === 'الي' || hasRole(token, 'reach') || token?.text === ':' || token?.text === 'هو')
        reached = true
      else if (!hasRole(token, 'adverb') && token?.text !== 'عند' && token?.text !== 'ما') break
    }
    const topic = topicBefore(tokens, at, reached, readings)
    if (topic === null) return null
    const quantity =
      phrase.quantity.kind === 'range' && tokens[phrase.numberFrom]?.stem === 'من'
        ? { kind: 'number' as const, value: phrase.quantity.max, digits: true }
        : phrase.quantity
    return reading('toll', phrase, { ...topic, quantity, scope: topic.cumulative ? 'cumulative' : 'total' })
  },
}

interface Topic {
  readonly outcomes: readonly Outcome[]
  readonly trigger: number
  readonly cumulative: boolean
}

function topicBefore(
  tokens: readonly Token[],
  from: number,
  reached: boolean,
  readings: readonly Reading[],
): Topic | null {
  for (let at = from; at >= Math.max(0, from - (reached ? FARTHEST : 0)); at--) {
    const token = tokens[at]
    if (token === undefined || token.text === ';' || token.text === '.') return null
    const { victim, verb } = token.lexeme
    if (victim !== undefined && victim.number === 'many' && isTopic(tokens, at)) {
      const before = token.conjoined ? tokens[at - 1]?.lexeme.victim : undefined
      const total = totalBefore(tokens, at)
      return {
        outcomes: before === undefined ? [victim.outcome] : [before.outcome, victim.outcome],
        trigger: total ?? at,
        cumulative: false,
      }
    }
    if (verb?.plural && reached && (tokens[at - 1]?.text === 'الذين' || tokens[at - 1]?.text === 'من'))
      return { outcomes: [verb.outcome], trigger: at, cumulative: false }
    if (reached && hasRole(token, 'total') && (token.definite || !tokens[at + 1]?.lexeme.thing)) {
      const previous = readings.at(-1)
      if (token.text.includes('حصيل') || token.text.includes('محصل'))
        return { outcomes: previous?.outcomes ?? ['killed'], trigger: at, cumulative: previous !== undefined }
      if (previous !== undefined && token.definite)
        return { outcomes: previous.outcomes, trigger: at, cumulative: true }
      return null
    }
    if (token.lexeme.say !== undefined) return null
  }
  return null
}

/** "القتلى", "قتلى الهجوم", "قتلاها". */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return token.definite || totalBefore(tokens, at) !== null || (tokens[at + 1]?.definite ?? false)
}

function totalBefore(tokens: readonly Token[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (hasRole(tokens[before], 'total')) return before
  return null
}

import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { mayCountPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

const FARTHEST = 12

/** "بين قتيل وأسير 150 عنصرا"; "أوقعوا أفراد القوة بين قتيل وجريح", of whom nobody says how many. */
export const betweenBefore: Matcher = {
  name: 'between-before',
  match(scene, phrase) {
    if (!mayCountPeople(phrase)) return null
    const last = isOneOfThose(scene, phrase)
    if (last && !(fellBetween(scene, phrase.from) && isUncounted(scene, phrase))) return null
    const before = outcomesBetween(scene, last ? phrase.to : phrase.from)
    if (before === null) return null
    return reading('between-before', phrase, {
      outcomes: before.outcomes,
      trigger: before.at,
      ...(last ? { quantity: { kind: 'vague', magnitude: null } } : {}),
    })
  },
}

/** "وجريح" of "بين قتيل وجريح": a kind of victims and no number. */
function isOneOfThose({ sentence: { tokens } }: Scene, { quantity, counted, from }: CountPhrase): boolean {
  return (
    quantity.kind === 'form' &&
    quantity.number === 'one' &&
    counted.kind === 'victim' &&
    tokens[from]?.conjoined === true
  )
}

/** "بين قتيل وجريح وأسير" before a place: what became of those spoken of. */
function outcomesBetween({ sentence: { tokens } }: Scene, to: number) {
  const outcomes: Outcome[] = []
  let at = to - 1
  for (; tokens[at]?.lexeme.victim?.number === 'one'; at--) {
    outcomes.unshift(tokens[at]?.lexeme.victim?.outcome ?? 'casualties')
    if (!tokens[at]?.conjoined) break
  }
  return outcomes.length > 1 && tokens[at - 1]?.stem === 'بين' ? { outcomes, at: at - 1 } : null
}

/** A verb that brings it about stands before. */
function fellBetween({ sentence: { tokens } }: Scene, from: number): boolean {
  return tokens
    .slice(Math.max(0, from - FARTHEST), from)
    .some(
      token =>
        hasRole(token, 'support') || hasRole(token, 'fell') || /^[وف]?(?:ا?سقط|ا?وقع)/.test(token.text),
    )
}

/** No kind follows that is told of in the same breath, and no number; nor did one stand before. */
function isUncounted({ sentence: { tokens }, places, readings }: Scene, { from, to }: CountPhrase): boolean {
  const next = places.from(to)
  if (tokens[to]?.conjoined && tokens[to]?.lexeme.victim !== undefined) return false
  if (next !== undefined && next.from - to <= 3 && next.quantity.kind !== 'form') return false
  const before = places.before(from)
  return (
    (readings.at(-1)?.to ?? 0) <= from - 2 &&
    !(before !== undefined && before.quantity.kind !== 'form' && from - before.to <= FARTHEST)
  )
}

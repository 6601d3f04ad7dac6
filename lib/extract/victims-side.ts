import type { ActorId } from '@/lib/schema/ids'
import type { Victims } from '@/lib/schema/report'
import { demonymOf, type Gazetteer } from './gazetteer'
import type { Reading } from './reading'
import type { Sentence } from './sentence'
import { hasRole, type Token } from './token'

const BOTH = /^[وفب]?(?:الطرفين|الجانبين|البلدين|الدولتين|الجيشين|للطرفين|للجانبين|جيشي)$/
const FARTHEST = 8

/** Whose people the victims are, as the words around the count say it; null where they say nothing. */
export function sideInWords(
  { tokens }: Sentence,
  reading: Reading,
  gazetteer: Gazetteer,
): Victims['side'] | null {
  const named = new Set<ActorId>()
  for (let at = reading.phrase.from; at < reading.phrase.to; at++) {
    if (BOTH.test(tokens[at]?.text ?? '')) return 'both'
    const side = sideAt(tokens, at, gazetteer)
    if (side !== null) named.add(side)
  }
  if (named.size > 1) return 'both'
  const [only] = named
  if (only !== undefined) return only
  for (let at = reading.phrase.to; at < Math.min(tokens.length, reading.phrase.to + FARTHEST); at++) {
    const token = tokens[at]
    if (token === undefined || token.text === '.' || token.text === ',' || token.text === '"') break
    if (BOTH.test(token.text)) return 'both'
    if (token.lexeme.verb || token.lexeme.noun || hasRole(token, 'support')) break
    if (
      belongs(tokens, at, reading.phrase.to) &&
      !(reading.outcomes[0] === 'captured' && tokens[at]?.text === 'لدي')
    ) {
      const side =
        sideAt(tokens, at + 1, gazetteer) ??
        sideAt(tokens, at + 2, gazetteer) ??
        sideAt(tokens, at + 3, gazetteer)
      if (side !== null) return side
    }
  }
  for (let at = reading.trigger + 1; at < reading.phrase.from; at++) {
    const side = sideAt(tokens, at, gazetteer)
    if (side !== null && /كبد|كبيد/.test(tokens[reading.trigger]?.stem ?? '')) return side
  }
  return null
}

/** "في صفوف", "لدى", and right behind the count "من". */
function belongs(tokens: readonly Token[], at: number, behind: number): boolean {
  const text = tokens[at]?.text
  return text === 'صفوف' || text === 'لدي' || (text === 'من' && at === behind)
}

function sideAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): ActorId | null {
  const token = tokens[at]
  if (token === undefined) return null
  const alias = gazetteer.aliases.match(tokens, at)
  return alias?.value.side ?? demonymOf(token, gazetteer)
}

/** "جنودها", "قواتها", "من جانبنا": the claimant's own. */
export function isOwn({ tokens }: Sentence, reading: Reading): boolean {
  for (let at = reading.from; at < Math.min(tokens.length, reading.to + 3); at++)
    if (OWN.test(tokens[at]?.text ?? '') || (tokens[at]?.lexeme.pronoun && tokens[at]?.lexeme.person))
      return true
  return false
}

const OWN = /^[وفبل]?(?:قواتها|قواته|قواتهم|قواتنا|صفوفها|صفوفه|صفوفهم|جيشها|جيشه|عناصرها|عناصره)$/

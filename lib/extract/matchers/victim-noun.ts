import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { directTrigger } from './direct-trigger'

/** "49 قتيلاً", "66 قتيلا وجريحا", "3 حالات وفاة": the counted noun says what became of them. */
export const victimNoun: Matcher = {
  name: 'victim-noun',
  match({ sentence: { tokens }, readings, dated }, phrase) {
    if (phrase.counted.kind !== 'victim') return null
    const { victims } = phrase.counted
    const outcomes = [...new Set(victims.map(victim => victim.outcome))]
    const before = tokens[phrase.from - 1]
    if (isHandedOver(tokens, phrase.from)) return null
    const direct = directTrigger(tokens, phrase.from, dated)
    // Prisoners put to death and wounded who died are dead.
    if (direct !== null && direct.outcomes.length === 1 && direct.outcomes[0] === 'killed')
      return reading('victim-noun', phrase, {
        outcomes: ['killed'],
        trigger: direct.index,
        from: direct.from,
      })
    const support = supportBefore(tokens, phrase.from)
    if (phrase.quantity.kind === 'form') {
      const [victim] = victims
      if (victim?.vague || (victim?.cases && phrase.quantity.number !== 'dual')) return null
      const previous = readings.at(-1)
      const continued = phrase.conjoined && previous !== undefined && phrase.from - previous.phrase.to <= 4
      const opens = phrase.from === 0 || before?.text === ':' || before?.text === '"'
      if (support === null && !continued && !opens) return null
    }
    return reading('victim-noun', phrase, {
      outcomes,
      trigger: phrase.noun ?? phrase.from,
      from: support ?? phrase.from,
    })
  },
}

/** "أسفر عن", "سقوط", "خلف": verbs that bring losses about, directly before. */
function supportBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at]
    if (hasRole(token, 'support')) return at
    if (token?.text !== 'عن' && token?.text !== 'الي' && !hasRole(token, 'adverb')) return null
  }
  return null
}

/** Released, exchanged or evacuated people are counted as such, not as losses. */
function isHandedOver(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at]
    if (hasRole(token, 'stop')) return true
    if (token?.text !== 'عن' && token?.text !== 'سراح' && token?.lexeme.victim === undefined) return false
  }
  return false
}

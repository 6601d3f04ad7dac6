import { countsPeople, isIndefinite } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'

const FARTHEST = 14

/** "مقتل ضابط و3 جنود": no trigger of its own; the one before is still in force. */
export const coordinated: Matcher = {
  name: 'coordinated',
  match({ sentence: { tokens }, readings }, phrase) {
    const previous = readings.at(-1)
    if (previous === undefined || !phrase.conjoined || phrase.governed || !countsPeople(phrase)) return null
    if (phrase.counted.kind === 'victim' || !isIndefinite(tokens, phrase)) return null
    const gap = phrase.from - previous.phrase.to
    if (gap < 0 || gap > (phrase.quantity.kind === 'form' ? 2 : FARTHEST)) return null
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    for (let at = previous.phrase.to; at < phrase.from; at++) {
      const token = tokens[at]
      if (token === undefined) return null
      const { verb, noun, say } = token.lexeme
      if (verb || noun || say) return null
      if (
        hasRole(token, 'barrier') ||
        hasRole(token, 'contrast') ||
        hasRole(token, 'stop') ||
        hasRole(token, 'reach')
      )
        return null
      if (token.word.kind === 'mark' && token.text !== ',' && token.text !== '"') return null
    }
    if (/..وا$/.test(tokens[phrase.to]?.text ?? '')) return null
    return reading('coordinated', phrase, {
      outcomes: previous.outcomes,
      trigger: phrase.from,
      scope: previous.scope === 'subset' ? 'subset' : 'total',
      parent: previous.parent ?? previous,
    })
  },
}

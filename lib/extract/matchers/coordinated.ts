import { countsPeople, isIndefinite } from '@/lib/extract/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'

const FARTHEST = 14

/** "مقتل ضابط و3 جنود": no trigger of its own; the one before is still in force. */
export const coordinated: Matcher = {
  name: 'coordinated',
  match(scene, phrase) {
    const {
      readings,
      sentence: { tokens },
    } = scene
    const previous = readings.at(-1)
    if (previous === undefined || !phrase.conjoined || phrase.governed || !countsPeople(phrase)) return null
    if (!isIndefinite(tokens, phrase) || (phrase.counted.kind === 'victim' && previous.rule !== 'governed'))
      return null
    const gap = phrase.from - previous.phrase.to
    if (
      gap < 0 ||
      gap >
        (phrase.quantity.kind === 'form' ? 2 + wordsOfAge(scene, previous.phrase.to, phrase.from) : FARTHEST)
    )
      return null
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    for (let at = previous.phrase.to; at < phrase.from; at++) {
      const token = tokens[at]
      if (token === undefined) return null
      const { verb, noun, say } = token.lexeme
      if ((verb && verb.number !== 'dual') || noun || say) return null
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

/** "طفل عمره 3 أعوام وسائحة": how many words between say how old somebody is. */
function wordsOfAge({ sentence: { tokens }, phrases }: Scene, from: number, to: number): number {
  const years = phrases.filter(
    phrase =>
      phrase.from >= from &&
      phrase.to <= to &&
      phrase.counted.kind === 'thing' &&
      phrase.counted.class === 'time',
  )
  const words = years.reduce((sum, phrase) => sum + phrase.to - phrase.from, 0)
  return words === 0
    ? 0
    : words +
        tokens
          .slice(from, to)
          .filter(token => /^(?:عمره|عمرها|يبلغ|تبلغ|البالغ|البالغه|من|العمر|في|\(|\))$/.test(token.text))
          .length
}

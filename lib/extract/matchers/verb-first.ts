import { countsPeople, isIndefinite } from '@/lib/extract/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'

const FARTHEST = 14

/** "أصيب في الغارة خمسة مدنيين", "قتلت القوات 3 مسلحين", "أسر خلالها جنودا": other words stand between verb and phrase. */
export const verbFirst: Matcher = {
  name: 'verb-first',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase) || phrase.governed || !isIndefinite(tokens, phrase)) return null
    if (hasRole(tokens[phrase.from - 1], 'preposition')) return null
    if (phrase.conjoined) return null
    const at = verbBefore(scene, phrase.from)
    const verb = at === null ? undefined : tokens[at]?.lexeme.verb
    if (at === null || verb === undefined) return null
    return reading('verb-first', phrase, { outcomes: [verb.outcome], trigger: at })
  },
}

/** The nearest verb of loss to the left of which the phrase can still be the subject or object. */
export function verbBefore({ sentence: { tokens }, phrases, dated }: Scene, from: number): number | null {
  let commas = 0
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (dated(at) || token.text === '"') continue
    if (token.word.kind === 'mark') {
      if (token.text !== ',' || ++commas > 2) return null
      continue
    }
    const { verb, noun, say } = token.lexeme
    if (verb !== undefined && !token.definite) {
      if (token.text === 'فقد' && !hasRole(tokens[at + 1], 'preposition')) return null
      return at
    }
    if (noun !== undefined || say !== undefined) return null
    if (
      hasRole(token, 'barrier') ||
      hasRole(token, 'contrast') ||
      hasRole(token, 'stop') ||
      hasRole(token, 'reach')
    )
      return null
    if (phrases.some(other => other.from <= at && at < other.to && countsPeople(other))) return null
    if (token.conjoined && !token.definite && Object.keys(token.lexeme).length === 0) return null
  }
  return null
}

import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { seizureBefore } from './seizure'

/** "اختطاف التنظيم 17 شخصا", "احتجاز الجماعة عشرات المدنيين": a verbal noun, whoever took them, and its object. */
export const takenBy: Matcher = {
  name: 'taken-by',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (phrase.conjoined || phrase.governed || phrase.definite) return null
    if (!countsPeople(phrase) || !isObject(tokens, phrase)) return null
    const at = takingBefore(scene, phrase.from) ?? seizureBefore(scene, phrase)
    return at === null ? null : reading('taken-by', phrase, { outcomes: ['captured'], trigger: at })
  },
}

const isTaking = writtenLike(/^[وفبل]?(?:اختطاف|احتجاز)$/)
const LONGEST_NAME = 5

/** A number; or a dual in the accusative, which no name of a captor ends in. */
function isObject(tokens: readonly Token[], { quantity, noun, to }: CountPhrase): boolean {
  // States hold "some journalists".
  if (quantity.kind === 'vague') return quantity.magnitude !== null
  if (quantity.kind !== 'form') return true
  return quantity.number === 'dual' && /ين$/.test(tokens[noun ?? -1]?.text ?? '') && !tokens[to]?.definite
}

function takingBefore({ sentence: { tokens }, dated }: Scene, from: number): number | null {
  let at = from - 1
  while (dated(at) || hasRole(tokens[at], 'adverb')) at--
  const last = at
  for (; at >= Math.max(0, last - LONGEST_NAME); at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (isTaking(token)) return at < last && mayTake(tokens, at + 1, last) ? at : null
    if (token.word.kind !== 'letters' && token.text !== '"') return null
    if (token.conjoined || hasRole(token, 'preposition') || token.lexeme.verb) return null
  }
  return null
}

/** "التنظيم", "حركة الشباب", "القراصنة"; a ship, a tourist and a hostage are taken themselves. */
function mayTake(tokens: readonly Token[], from: number, last: number): boolean {
  const who = tokens[tokens[from]?.text === '"' ? from + 1 : from]
  if (who === undefined) return false
  const { person, victim, thing, office } = who.lexeme
  if (victim !== undefined || thing !== undefined || person?.group === 'civilian') return false
  return (
    who.definite ||
    ((person ?? office) !== undefined && (tokens[last]?.definite === true || tokens[last]?.text === '"'))
  )
}

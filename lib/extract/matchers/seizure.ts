import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { isSuspected } from '@/lib/extract/matchers/agent'
import { placesOf } from '@/lib/extract/places'
import type { Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { hasTheyDone } from './taken-aboard'

const FARTHEST = 30
const MOST_COMMAS = 3

const isTaking = writtenLike(/^[وف]?(?:خطف|خطفت|اختطف|اختطفت|اسر|اسرت)$/)
/** A trainer takes players along. */
const isLeading = writtenLike(/^[وف]?(?:اخذ|اخذت|ساق|ساقت)$/)
/** The law holds people as well. */
const isHolding = writtenLike(/^[وف]?[يت]?(?:احتجز|احتجزت|حتجز|اقتاد|اقتادت|قتاد)$/)
const areArmed = writtenLike(
  /^(?:ال)?(?:مسلح|ملثم|مجهول|متمرد|متشدد|جهادي|مهاجم|خاطف)(?:ون|و)$|^(?:ال)?(?:قراصنه|عصابه)$/,
)
const areInmates = writtenLike(/^(?:نزلاء|نزيلات|سجناء|سجينات)$/)
const areMen = writtenLike(/^(?:ال)?مقاتل(?:ون|و)$|^(?:رجال|عناصر|افراد)$/)
const isBody = writtenLike(/^ال(?:تنظيم|جماعه|حركه)$/)

const ofTaking = placesOf((tokens, at) => isSeizing(tokens, at))

/**
 * "خطف مسلحون يرتدون زي الجيش ويستقلون سيارات بيضاء كانت متوقفة هناك 3 مهندسين": who took them is told of at length,
 * with verbs of their own.
 */
export function seizureBefore(scene: Scene, { from }: CountPhrase): number | null {
  const {
    sentence: { tokens },
    readings,
    dated,
  } = scene
  // "خطف مسلحون أحد الموظفين"
  if (!ofTaking(tokens).isBetween(from - FARTHEST, from)) return null
  if (from > 1 && isSeizing(tokens, from - 2)) return from - 2
  if (!mayEndBefore(tokens[from - 1], dated(from - 1))) return null
  const first = Math.max(readings.at(-1)?.to ?? 0, from - FARTHEST)
  let commas = 0
  for (let at = from - 1; at >= first; at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (dated(at)) continue
    if (token.word.kind === 'mark') {
      if (!/^[,"()]$/.test(token.text) || (token.text === ',' && ++commas > MOST_COMMAS)) return null
      continue
    }
    if (isSeizing(tokens, at)) return isOwnObject(tokens, at) ? null : at
    if (!isDescription(tokens, at)) return null
  }
  return null
}

function isSeizing(tokens: readonly Token[], at: number): boolean {
  const [verb, captors] = [tokens[at], tokens[at + 1]]
  if (areArmed(captors) || areInmates(captors)) return isTaking(verb) || isHolding(verb) || isLeading(verb)
  return (areMen(captors) || isBody(captors)) && isTaking(verb)
}

/** "خطف مسلحون السائق": whom they took stands right behind them. */
function isOwnObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2]
  if (next === undefined || !next.definite) return false
  return (
    /..ون$/.test(tokens[at + 1]?.text ?? '') ||
    next.lexeme.person !== undefined ||
    next.lexeme.thing !== undefined
  )
}

/** The number is no object of a verb, a preposition or a noun without the article before it. */
function mayEndBefore(token: Token | undefined, dated: boolean): boolean {
  if (dated || token === undefined) return dated
  if (token.word.kind === 'mark') return /^[,")]$/.test(token.text)
  if (hasRole(token, 'preposition')) return false
  return token.definite || hasRole(token, 'adverb') || (!token.known && !/^[وف]?[يت]/.test(token.text))
}

/** A word that can say who they are and what they did: no deed of others, and nothing that opens another clause. */
function isDescription(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { verb, noun, upon, deed, say, victim } = token.lexeme
  if (upon || deed || victim || (!token.definite && (verb || noun))) return false
  if (say !== undefined && !isSuspected(token) && !isBelongingTo(tokens, at)) return false
  if (hasRole(token, 'contrast') || hasRole(token, 'reach') || hasRole(token, 'among')) return false
  if (hasRole(token, 'barrier')) return isRelative(token) || isBelieved(tokens, at)
  if (hasRole(token, 'stop') && !token.definite && token.text !== 'سجن') return false
  // "وسرقوا", "وانسحب"
  return !hasTheyDone(token) && !(token.text.startsWith('و') && !token.known && tokens[at - 1]?.text === ',')
}

const isRelative = writtenLike(/^(?:الذين|الذي|التي|ما|كانت?|كانوا)$/)

/** "يعتقد أنهم من الجماعة" */
function isBelieved(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return /^ان(?:هم|ه|ها)$/.test(tokens[at]?.text ?? '') && before !== undefined && isSuspected(before)
}

/** "تابعون للتنظيم": no "he went on". */
export function isBelongingTo(tokens: readonly Token[], at: number): boolean {
  return (
    /^تابع(?:ه|ا|ين|ون)?$/.test(tokens[at]?.text ?? '') && (tokens[at + 1]?.text.startsWith('ل') ?? false)
  )
}

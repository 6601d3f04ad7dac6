import { writtenLike } from '@/lib/arabic/spelling'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import { placesOf } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { ActorId } from '@/lib/schema/ids'
import { sideAt } from './side-in-words'

/** Tokens behind a figure, or in front of it, within which it is told who attacked. */
const FARTHEST = 16
/** Tokens between a word of attacking and the name of who did it: "قصف مدفعي كثيف روريتاني". */
const NEXT = 3

/**
 * Whose attack killed or wounded those counted: "في قصف روريتاني", "جراء هجمات نفذتها القوات الروريتانية", "من قبل
 * روريتانيا", "قصفت القوات الروريتانية المدينة ما أدى إلى". They are no people of the attacker's.
 */
export function attackerOf(
  tokens: readonly Token[],
  { from, to, phrase }: Reading,
  gazetteer: Gazetteer,
): ActorId | null {
  if (!attacks(tokens).isBetween(from - FARTHEST, to + FARTHEST)) return null
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST); at++) {
    const token = tokens[at]
    if (token === undefined || isClosing(token) || hasRole(token, 'contrast')) break
    if (isAttack(tokens, at)) {
      const side = sideWithin(tokens, at + 1, gazetteer)
      if (side !== null) return side
    }
  }
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || isClosing(token)) return null
    // "وأصيب 40 آخرون" are of the same attack.
    if (phrase.counted.kind === 'others' && isAttack(tokens, at)) return sideWithin(tokens, at + 1, gazetteer)
    if (hasRole(token, 'contrast') && phrase.counted.kind !== 'others') return null
    if (!isStruck(token)) continue
    const side = sideBefore(tokens, at, gazetteer) ?? sideWithin(tokens, at + 1, gazetteer)
    if (side !== null) return side
  }
  return null
}

const isClosing = writtenLike(/^[.;]$/)
const isWeapon = writtenLike(
  /^[وفبل]?(?:ال)?(?:هجوم|هجمات|قصف|غاره|غارات|ضربه|ضربات|عدوان|كمين|نيران|رصاص|صواريخ|قذايف|قذيفه|صاروخ|مدفعيه|مسيره|مسيرات)$/,
)
const isDoneBy = writtenLike(/^(?:(?:نفذ|شن|اطلق|ارتكب)(?:ته|تها|ها|ه)|قبل|ايدي|يد)$/)
const isStruck = writtenLike(/^[وف]?(?:قصف|قصفت|هاجم|هاجمت|استهدف|استهدفت)$/)

/** "من قبل", "على أيدي", but not "قبل يومين". */
function isAttack(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWeapon(token)) return true
  if (!isDoneBy(token)) return false
  if (token?.text === 'قبل') return tokens[at - 1]?.text === 'من'
  return !/^(?:ايدي|يد)$/.test(token?.text ?? '') || tokens[at - 1]?.text === 'علي'
}

const attacks = placesOf((tokens, at) => isAttack(tokens, at) || isStruck(tokens[at]))

function sideWithin(tokens: readonly Token[], from: number, gazetteer: Gazetteer): ActorId | null {
  for (let at = from; at < Math.min(tokens.length, from + NEXT); at++) {
    if (tokens[at]?.word.kind !== 'letters' || isTarget(tokens[at]) || isWeapon(tokens[at])) return null
    const found = sideAt(tokens, at, gazetteer)
    if (found !== null) return found.side
  }
  return null
}

/** "قصف على مدينة", "قصف بين القوات": whom it hit, or that both did it. */
const isTarget = writtenLike(/^(?:علي|ضد|في|الي|بين|مدينه|مواقع|بلده|قريه)$/)

/** "أن القوات الروريتانية قصفت": the subject straight in front of the verb. */
function sideBefore(tokens: readonly Token[], verb: number, gazetteer: Gazetteer): ActorId | null {
  for (let at = Math.max(0, verb - NEXT); at < verb; at++) {
    const found = sideAt(tokens, at, gazetteer)
    if (found?.to === verb) return found.side
  }
  return null
}

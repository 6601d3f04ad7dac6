import { writtenLike } from '@/lib/arabic/spelling'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import { hasRole, type Token } from '@/lib/extract/token'
import type { ActorId } from '@/lib/schema/ids'
import type { Victims } from '@/lib/schema/report'
import type { TokenSpan } from './victims-words'

/** What words say of whose people somebody is: a side, both, or whoever the pronoun means. */
export type Belonging = Victims['side'] | 'pronoun' | 'enemy'

const isBothOf = writtenLike(/^[وفبل]?(?:جيشي|قوات|صفوف|جنود|كلا)$/)
const isOfTheTwo = writtenLike(/...هما$/)
const isOwnWord = writtenLike(
  /^[وفبل]?(?:قوات|صفوف|جيش|عناصر|جنود|ضباط|مقاتلي|رجال|افراد|عسكريي|مدنيي|مواطني|قتلا|جرحا|خساير|ضحايا|شهداي|بلاد|ابناي|طيران|شرطت|حرس)(?:ه|ها|هم|نا)$/,
)
const isEnemy = writtenLike(/^[وفبل]?(?:ال|لل)?(?:عدو|خصم|معتدي|معتدين|غزاه|محتل)$/)
const isSide = writtenLike(/^(?:الطرف|الجانب|المعسكر)$/)
const OTHER = /^(?:الاخر|المقابل|المعادي)$/

/** "الجانبين", "من الطرفين". */
export const isOfBoth = writtenLike(/^[وفبل]?(?:ال|لل)?(?:طرفين|جانبين|بلدين|دولتين|جيشين|جارتين|معسكرين)$/)

/** Whose people the words between two places name; null where they name nobody's. */
export function belongingIn(
  tokens: readonly Token[],
  { from, to }: TokenSpan,
  gazetteer: Gazetteer,
): Belonging | null {
  let only: ActorId | null = null
  let several = false
  for (let at = from; at < to; ) {
    const token = tokens[at]
    if (isOfBoth(token) || isOfTheTwo(token) || (isBothOf(token) && isOfBoth(tokens[at + 1]))) return 'both'
    if (isOwn(token)) return 'pronoun'
    if (isEnemy(token) || (isSide(token) && OTHER.test(tokens[at + 1]?.text ?? ''))) return 'enemy'
    const found = sideAt(tokens, at, gazetteer)
    if (found !== null) {
      several ||= only !== null && only !== found.side
      only = found.side
    }
    at = Math.max(found?.to ?? 0, at + 1)
  }
  return several ? 'both' : only
}

/** Every side that is named anywhere in a sentence. */
export function sidesIn(tokens: readonly Token[], gazetteer: Gazetteer): ReadonlySet<ActorId> {
  const sides = new Set<ActorId>()
  for (let at = 0; at < tokens.length; at++) {
    const found = sideAt(tokens, at, gazetteer)
    if (found !== null) sides.add(found.side)
  }
  return sides
}

/** The actor or the adjective of a side at a place. */
export function sideAt(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): { side: ActorId; to: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  const alias = gazetteer.aliases.match(tokens, at)
  const side = alias?.value.side ?? (alias?.value.kind === 'state' ? alias.value.id : null)
  if (alias !== null && side !== null) return { side, to: alias.to }
  const demonym = gazetteer.demonymOf(token)
  return demonym === null ? null : { side: demonym, to: at + 1 }
}

/** "جنودها", "صفوفنا", "قتلاهم". */
function isOwn(token: Token | undefined): boolean {
  if (token === undefined || isOfTheTwo(token)) return false
  return (
    isOwnWord(token) ||
    (token.lexeme.pronoun === true && token.lexeme.person !== undefined && !hasRole(token, 'total'))
  )
}

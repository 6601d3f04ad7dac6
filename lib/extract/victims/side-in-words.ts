import type { Gazetteer } from '@/lib/extract/gazetteer'
import { hasRole, type Token } from '@/lib/extract/token'
import type { ActorId } from '@/lib/schema/ids'
import type { Victims } from '@/lib/schema/report'
import type { TokenSpan } from './victims-words'

/** What words say of whose people somebody is: a side, both, or whoever the pronoun means. */
export type Belonging = Victims['side'] | 'pronoun' | 'enemy'

const BOTH = /^[وفبل]?(?:ال|لل)?(?:طرفين|جانبين|بلدين|دولتين|جيشين|جارتين|معسكرين)$/
const BOTH_OF = /^[وفبل]?(?:جيشي|قوات|صفوف|جنود|كلا)$/
const OF_THE_TWO = /...هما$/
const OWN =
  /^[وفبل]?(?:قوات|صفوف|جيش|عناصر|جنود|ضباط|مقاتلي|رجال|افراد|عسكريي|مدنيي|مواطني|قتلا|جرحا|خساير|ضحايا|شهداي|بلاد|ابناي|طيران|شرطت|حرس)(?:ه|ها|هم|نا)$/
const ENEMY = /^[وفبل]?(?:ال|لل)?(?:عدو|خصم|معتدي|معتدين|غزاه|محتل)$/
const OTHER_SIDE = /^(?:الطرف|الجانب|المعسكر)$/
const OTHER = /^(?:الاخر|المقابل|المعادي)$/

/** "الجانبين", "من الطرفين". */
export function isOfBoth(text: string): boolean {
  return BOTH.test(text)
}

/** Whose people the words between two places name; null where they name nobody's. */
export function belongingIn(
  tokens: readonly Token[],
  { from, to }: TokenSpan,
  gazetteer: Gazetteer,
): Belonging | null {
  const named = new Set<ActorId>()
  for (let at = from; at < to; ) {
    const token = tokens[at]
    const text = token?.text ?? ''
    if (
      isOfBoth(text) ||
      OF_THE_TWO.test(text) ||
      (BOTH_OF.test(text) && isOfBoth(tokens[at + 1]?.text ?? ''))
    )
      return 'both'
    if (isOwn(token)) return 'pronoun'
    if (ENEMY.test(text) || (OTHER_SIDE.test(text) && OTHER.test(tokens[at + 1]?.text ?? ''))) return 'enemy'
    const found = sideAt(tokens, at, gazetteer)
    if (found !== null) named.add(found.side)
    at = Math.max(found?.to ?? 0, at + 1)
  }
  if (named.size > 1) return 'both'
  const [only] = named
  return only ?? null
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
  if (token === undefined || OF_THE_TWO.test(token.text)) return false
  return (
    OWN.test(token.text) ||
    (token.lexeme.pronoun === true && token.lexeme.person !== undefined && !hasRole(token, 'total'))
  )
}

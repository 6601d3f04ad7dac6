import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'

/** "خطف القراصنة سفينة وعلى متنها 25 بحارا", "خطف طائرة تقل 80 راكبا": who takes a craft holds those aboard it. */
export const takenAboard: Matcher = {
  name: 'taken-aboard',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (phrase.governed || phrase.conjoined || isAnybody(phrase) || !isIndefinite(tokens, phrase)) return null
    if (!countsPeople(phrase) || phrase.counted.kind === 'victim') return null
    const aboard = aboardBefore(tokens, phrase.from)
    const at = aboard === null ? null : takingBefore(scene, aboard)
    return at === null ? null : reading('taken-aboard', phrase, { outcomes: ['captured'], trigger: at })
  },
}

/** "وعلى متنها طبيبان" are counted, "وعلى متنها ركاب" are not. */
function isAnybody({ quantity }: CountPhrase): boolean {
  return quantity.kind === 'form' && quantity.number !== 'dual'
}

const isOn = writtenLike(/^و?علي$/)
const isAboard = writtenLike(/^متن(?:ها|ه)$/)
const isCarrying = writtenLike(/^(?:[يت]قل|اقلت)$/)

function aboardBefore(tokens: readonly Token[], from: number): number | null {
  const crew = crewBefore(tokens, from)
  if (crew !== null) return crew
  if (isAboard(tokens[from - 1]) && isOn(tokens[from - 2])) return from - 2
  if (!isCarrying(tokens[from - 1])) return null
  return /^كانت?$/.test(tokens[from - 2]?.text ?? '') ? from - 2 : from - 1
}

const isItsCrew = writtenLike(/^وطاقم(?:ها|ه)$/)
const isMadeUp = writtenLike(/^(?:ال)?(?:مكون|مولف)$/)

/** "السفينة وطاقمها المؤلف من 21 بحارا", "وطاقمها البالغ عددهم 21" */
function crewBefore(tokens: readonly Token[], from: number): number | null {
  const told =
    tokens[from - 1]?.text === 'من' ? isMadeUp(tokens[from - 2]) : tokens[from - 1]?.text === 'عددهم'
  return told && isItsCrew(tokens[from - 3]) ? from - 3 : null
}

const FARTHEST = 9

/** "واستولوا على حافلة تقل 4": another deed of theirs, in a verb that no table has. */
export const hasTheyDone = writtenLike(/^[وف]..+وا$/)

const isTaken = writtenLike(/^(?:اختطفت|خطفت|احتجزت)$/)

/** "وكانت الطائرة التابعة للشركة قد اختطفت وعلى متنها": the craft is the subject of what befell it. */
function isCraftBefore(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - FARTHEST); at--) {
    const token = tokens[at]
    if (token?.word.kind !== 'letters' || token.lexeme.verb || token.lexeme.say) return false
    if (token.lexeme.thing?.class === 'object' && !/^[وف]?[بل]/.test(token.proclitics)) return true
  }
  return false
}

/** The craft stands between the deed and those aboard. */
function takingBefore({ sentence: { tokens } }: Scene, to: number): number | null {
  let craft = false
  for (let at = to - 1; at >= Math.max(0, to - FARTHEST); at--) {
    const token = tokens[at]
    if (at === to - 1 && token?.text === ',') continue
    if (token?.word.kind !== 'letters' && token?.text !== '"') return null
    const deed = token.definite ? undefined : (token.lexeme.verb ?? token.lexeme.noun)
    if (deed !== undefined)
      return deed.outcome === 'captured' && (craft || (isTaken(token) && isCraftBefore(tokens, at)))
        ? at
        : null
    if (token.conjoined || token.lexeme.say || hasTheyDone(token)) return null
    craft ||= token.lexeme.thing?.class === 'object'
  }
  return null
}

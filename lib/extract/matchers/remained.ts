import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { placesOfWords } from '@/lib/extract/places'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { isOfTheLaw } from './law'

const FARTHEST = 4
const FARTHEST_BEHIND = 7

/**
 * "لا يزال شخصان مفقودين", "ظل ستة من أفراد الطاقم في عداد المفقودين", "أدرج 12 في قائمة المفقودين", "ما زالت 20 تلميذة في
 * أيدي الخاطفين": a verb of being or remaining before, where they are behind.
 */
export const remained: Matcher = {
  name: 'remained',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase) || phrase.counted.kind === 'victim' || phrase.governed || phrase.definite)
      return null
    if (!isIndefinite(tokens, phrase)) return null
    const before = heldBefore(tokens, phrase.from)
    if (before !== null) return reading('remained', phrase, before)
    const trigger = remainingBefore(tokens, phrase.from)
    const state = trigger === null ? null : stateBehind(scene, phrase)
    return trigger === null || state === null ? null : reading('remained', phrase, { ...state, trigger })
  },
}

const REMAINING = /^[وف]?(?:اعتبر|اعتبرت|[يت]عتبر|[يت]عد|بقي|بقيت|[يت]بقي|ظل|ظلت|ادرج|ادرجت|صنف|صنفت)$/

function remainingBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return null
    if (hasRole(token, 'became') || REMAINING.test(token.text)) return at
  }
  return null
}

/** "ما زال بيد الجماعة نحو 40 شخصا", "بقي في قبضة المتمردين 40 جنديا" */
function heldBefore(tokens: readonly Token[], from: number) {
  for (let at = from - 2; at >= Math.max(1, from - FARTHEST); at--) {
    const state =
      hasRole(tokens[at - 1], 'became') || isStaying(tokens[at - 1]) ? missingOrHeld(tokens, at) : null
    if (state === null) continue
    return state.outcomes[0] === 'captured' && tokens[from - 1]?.text !== 'من'
      ? { outcomes: state.outcomes, trigger: at - 1 }
      : null
  }
  return null
}

const isStaying = writtenLike(/^[وف]?(?:بقي|بقيت|[يت]بقي|ظل|ظلت)$/)

/** "ثمانية أشخاص محتجزون تحت الأنقاض", "دفن خمسة عمال تحت الوحل": what holds them is the earth. */
export const buried: Matcher = {
  name: 'buried',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase) || phrase.counted.kind === 'victim' || phrase.governed || phrase.definite)
      return null
    if (!isIndefinite(tokens, phrase)) return null
    const before = tokens[phrase.from - 1]
    // "لا يزال تحت الركام سبعة أشخاص"
    if (underEarth(tokens, phrase.from - 2) === phrase.from - 2) {
      const trigger = remainingBefore(tokens, phrase.from - 2)
      return trigger === null ? null : reading('buried', phrase, { outcomes: ['missing'], trigger })
    }
    const under = underEarth(tokens, phrase.to)
    if (under === null || tokens[under - 1]?.text === 'من') return null
    const word = tokens[under - 1] ?? before
    const trapped = BURIED.test(word?.text ?? '')
      ? under - 1
      : BURIED.test(before?.text ?? '')
        ? phrase.from - 1
        : null
    return trapped === null
      ? null
      : reading('buried', phrase, { outcomes: ['missing'], trigger: trapped, to: under + 2 })
  },
}

/** The rubble under which they are stands right behind. */
export function buriesThem(tokens: readonly Token[], to: number): boolean {
  return underEarth(tokens, to) === to
}

const BURIED =
  /^[وف]?(?:احتجاز|احتجز|محاصره|محتجز|محاصر|عالق|مدفون|مطمور|علق|حوصر|دفن|طمر)(?:ا|ين|ون|ان|وا|ت)?$/
const EARTH = /^(?:ال)?(?:انقاض|ركام|وحل|اوحال|طين|ثلوج|ثلج|تراب|رمال|صخور|انهيار|حطام)$/

/** Where "تحت الأنقاض" stands, few words behind. */
function underEarth(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at++) {
    const token = tokens[at]
    if (token === undefined || (token.word.kind === 'mark' && token.text !== '"')) return null
    if (/^(?:تحت|اسفل)$/.test(token.text) && EARTH.test(tokens[at + 1]?.text ?? '')) return at
  }
  return null
}

interface State {
  readonly outcomes: readonly Outcome[]
  readonly to: number
}

function stateBehind({ sentence: { tokens }, places }: Scene, { to, counted }: CountPhrase): State | null {
  let end = Math.min(tokens.length, to + FARTHEST_BEHIND)
  for (let at = to; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || (token.word.kind === 'mark' && !/^[",]$/.test(token.text))) return null
    const { victim } = token.lexeme
    if (
      (victim?.outcome === 'missing' || victim?.outcome === 'captured') &&
      !token.definite &&
      !token.conjoined &&
      tokens[at - 1]?.text !== 'من'
    )
      return { outcomes: [victim.outcome], to: at + 1 }
    const held = missingOrHeld(tokens, at)
    if (held !== null) return held
    if (token.lexeme.verb || token.lexeme.noun || hasRole(token, 'contrast') || hasRole(token, 'negation'))
      return null
    const other = places.startingAt(at)
    if (other?.conjoined && countsPeople(other) && !other.definite) {
      // "253 تلميذا و12 معلما في قبضة": said of both.
      at = other.to - 1
      end = Math.min(tokens.length, other.to + FARTHEST_BEHIND)
    } else if (other !== undefined && counted.kind !== 'others' && other.quantity.kind !== 'form') {
      // "رجل يبلغ من العمر 60 عاما، مفقودا"
      if (other.counted.kind !== 'thing' || (other.counted.class !== 'time' && other.counted.class !== 'age'))
        return null
      at = other.to - 1
      end = Math.min(tokens.length, other.to + FARTHEST)
    }
  }
  return null
}

const isWithUs = writtenLike(/^لدي(?:نا|هم|ها|ه)$/)
const ofKidnapping = placesOfWords(({ text }) => /خطف|رهين|رهاين/.test(text))
const isList = writtenLike(/^(?:عداد|حكم|قايمه|لايحه|قوايم|لوايح)$/)
const HELD = /^(?:في|ب)?(?:قبضه|ايدي|ايد|يد|اسر)$/

/** "في عداد المفقودين", "على لائحة المفقودين", "مجهولي المصير", "في قبضة الخاطفين", "بأيدي المسلحين", "في الأسر". */
export function missingOrHeld(tokens: readonly Token[], at: number): State | null {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token === undefined) return null
  if (/^(?:في|علي|ضمن|بين)$/.test(token.text) && isList(next)) {
    const outcome = third?.definite ? third.lexeme.victim?.outcome : undefined
    return outcome === 'missing' || outcome === 'captured' ? { outcomes: [outcome], to: at + 3 } : null
  }
  if (/^(?:في|قيد|رهن)$/.test(token.text) && next?.text === 'الاسر')
    return { outcomes: ['captured'], to: at + 2 }
  // "رهن الاحتجاز لدى الجماعة", "رهن الاحتجاز لدينا"; without a word of captors, the law holds people
  if (/^(?:قيد|رهن)$/.test(token.text) && next?.text === 'الاحتجاز') {
    if (third?.text === 'لدي')
      return isOfTheLaw(tokens, at + 3) ? null : { outcomes: ['captured'], to: at + 3 }
    if (isWithUs(third) || ofKidnapping(tokens).isBetween(0)) return { outcomes: ['captured'], to: at + 2 }
  }
  if (/^مجهول(?:ا|و|ي|ه|ين|ون|ات)?$/.test(token.text) && next?.text === 'المصير')
    return { outcomes: ['missing'], to: at + 2 }
  if (token.text === 'في' && /^(?:قبضت|ايدي|اسر)(?:ه|ها|هم|هما)$/.test(next?.text ?? ''))
    return { outcomes: ['captured'], to: at + 2 }
  const glued = token.text !== 'في' && HELD.test(token.text) && token.text.startsWith('ب')
  const end = glued ? at + 1 : token.text === 'في' && HELD.test(next?.text ?? '') ? at + 2 : null
  if (end === null) return null
  return tokens[end]?.word.kind === 'letters' && !isOfTheLaw(tokens, end)
    ? { outcomes: ['captured'], to: end + 1 }
    : null
}

import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/counts/people'
import { agentOf, areCaptors, isCaptor, isOfThose } from '@/lib/extract/matchers/agent'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import { type DirectTrigger, directTrigger } from './direct-trigger'
import { isBereavement, losesSomething, PASSED } from './own'
import { buriesThem } from './remained'

/** A woman on a pilgrimage is written alike. */
const isNeed = writtenLike(/^حاجه$/)

const NEAR = 4

const isMadeUp = writtenLike(/^(?:(?:ال)?(?:مكونه?|مولفه?|[يت]تكون|[يت]تالف)|وعدده[من])$/)

/** "اختطاف مسلحين لخمسين امرأة": whom it befell stands behind, by "of". */
function isDoneTo(
  { places, sentence: { tokens } }: Scene,
  direct: DirectTrigger,
  { quantity, to }: CountPhrase,
): boolean {
  if (quantity.kind !== 'form' || direct.outcomes[0] !== 'captured') return false
  const next = places.from(to)
  if (next === undefined || next.from - to > LONGEST_PLACE) return false
  return tokens[next.from - 1]?.text === 'ل' || (next.governed && /^ل/.test(tokens[next.from]?.text ?? ''))
}

const LONGEST_PLACE = 6

const isForce = writtenLike(/^ال(?:جيش|عدو|تنظيم|فصيل|حزب|لواء|جماعه|حركه|قوات|احتلال)$/)

/** "الجيش", "الجيش المالي" */
function isOfForce(tokens: readonly Token[], at: number): boolean {
  return (
    isForce(tokens[at]) ||
    (isForce(tokens[at - 1]) && tokens[at]?.definite === true && !tokens[at]?.conjoined)
  )
}

const areActs = writtenLike(/^[وفبل]?(?:ال)?(?:عمليات|حوادث|جرايم|محاولات|موجه|موجات|ظاهره|حالات)$/)

/** "عمليات خطف سياح": what happens there, and how many they were nobody says. */
function isHabit(tokens: readonly Token[], trigger: number, { quantity }: CountPhrase): boolean {
  return quantity.kind === 'form' && quantity.number === 'many' && areActs(tokens[trigger - 1])
}

/** "مقتل 12 شخصا", "إصابة جنديين", "أسر 13", "قتل وجرح 40": the trigger stands right before the phrase. */
export const governed: Matcher = {
  name: 'governed',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!mayCountPeople(phrase) || phrase.governed || phrase.conjoined) return null
    const direct = directTrigger(scene, phrase.from)
    // "احتجاز 16 عاملا تحت الأنقاض": what holds them is the earth.
    if (direct === null || (direct.outcomes[0] === 'captured' && buriesThem(tokens, phrase.to))) return null
    if (isOfThose(tokens, direct.index, phrase)) return null
    if (phrase.quantity.kind === 'form' && areCaptors(tokens, phrase, direct.index)) return null
    if (isDoneTo(scene, direct, phrase)) return null
    if (isHabit(tokens, direct.index, phrase)) return null
    if (phrase.quantity.kind === 'form') {
      if (!countsPeople(phrase) || !isIndefinite(tokens, phrase)) return null
      // "رهائن خطفهم مسلحون": who did it.
      if (tokens[direct.index]?.lexeme.upon !== undefined) return null
      // "مقتل طاقم مكون من خمسة": their number follows.
      if (tokens.slice(phrase.to, phrase.to + NEAR).some(isMadeUp)) return null
      // After a verbal noun the genitive stands, never the accusative.
      if (
        !direct.mayBeVerb &&
        tokens[phrase.noun ?? -1]?.lexeme.accusative &&
        phrase.quantity.number === 'one'
      )
        return null
      if (direct.mayBeVerb && (agentOf(scene, phrase) || isCaptor(tokens, direct.index, phrase))) return null
      // "العمال الذين احتجزوا رهائن", "منذ احتجازهم رهائن": whom, was told before.
      if (
        phrase.counted.kind === 'victim' &&
        (/^(?:الذين|اللواتي|اللاتي)$/.test(tokens[direct.index - 1]?.text ?? '') ||
          /ه(?:م|ما|ن)$/.test(tokens[direct.index]?.text ?? ''))
      )
        return null
    } else if (
      phrase.counted.kind === 'unknown' &&
      !phrase.counted.human &&
      !direct.peopleOnly &&
      !(direct.outcomes[0] === 'captured' && tokens[phrase.numberTo]?.text === 'من')
    )
      return null
    else if (phrase.definite && phrase.counted.kind === 'nothing') return null
    // "القوات فقدت 300 جندي": they were killed.
    if (
      direct.outcomes[0] === 'missing' &&
      phrase.counted.kind === 'person' &&
      phrase.counted.person.group === 'military'
    ) {
      if (/فقدت$/.test(tokens[direct.index]?.text ?? '')) return null
      // "الجيش فقد 8 عناصر"
      if (isOfForce(tokens, direct.index - 1) && /^(?:فقد|فقدوا)$/.test(tokens[direct.index]?.text ?? ''))
        return reading('governed', phrase, { outcomes: ['killed'], trigger: direct.index })
    }
    // "فقد الكثير من ماشيته": what is not known to be people is what they lost.
    if (
      direct.outcomes[0] === 'missing' &&
      phrase.counted.kind === 'nothing' &&
      phrase.quantity.kind === 'vague' &&
      tokens[phrase.to - 1]?.text === 'من'
    )
      return null
    if (direct.outcomes[0] === 'missing' && (isBereavement(tokens, phrase) || isNeed(tokens[phrase.from])))
      return null
    // "فقد 300 عامل وظائفهم": they lost something.
    if (
      (direct.outcomes[0] === 'missing' || PASSED.test(tokens[direct.index]?.text ?? '')) &&
      losesSomething(scene.sentence, phrase.to)
    )
      return null
    return reading('governed', phrase, {
      outcomes: direct.outcomes,
      trigger: direct.index,
      from: direct.from,
    })
  },
}

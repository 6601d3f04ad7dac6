import { sickness } from '@/lib/extract/lexicon/other-matters'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import { hasRole } from '@/lib/extract/token'
import { oneOfWords, wordsOf } from './word-set'

const isSickness = oneOfWords(sickness)
export const ofSickness = wordsOf(sickness)

const FARTHEST_CASES = 8
const VIOLENCE =
  /^[وفبل]?(?:ال|لل)?(?:غاره|غارات|هجوم|هجمات|انفجار|انفجارات|قصف|اشتباك|اشتباكات|حادث|حوادث|زلزال|تفجير|اطلاق|حريق|معارك|قذيفه|قذايف|صاروخ|صواريخ)$/

/** "88 حالة بالكوليرا", "تفشي الحصبة". */
export const ofEpidemics = placesOf(
  (tokens, at) =>
    isSickness(tokens[at]) &&
    tokens
      .slice(Math.max(0, at - FARTHEST_CASES), at + FARTHEST_CASES)
      .some(({ text }) =>
        /^[وفبل]?(?:ال|لل)?(?:حاله|حالات|اصابه|اصابات|مصاب.*|[يت]صاب|تفشي|انتشار|وباء)$/.test(text),
      ),
)

/** What hurts people otherwise. */
export const ofViolence = placesOfWords(token => VIOLENCE.test(token.text) || hasRole(token, 'wounds'))
export const ofWounds = placesOf((tokens, at) => hasRole(tokens[at], 'wounds'))

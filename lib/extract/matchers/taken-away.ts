import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import { placesOfWords } from '@/lib/extract/places'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import { isOfTheLaw } from './law'

const FARTHEST = 16
const NEAR = 10

/** "أنزلوا 30 راكبا من الحافلة، ثم احتجزوهم": a later deed of those who stopped them, with a pronoun that means those counted. */
export const takenAway: Matcher = {
  name: 'taken-away',
  match(scene, phrase) {
    const { counted, quantity, definite } = phrase
    if (!countsPeople(phrase) || counted.kind === 'victim' || definite || quantity.kind === 'form')
      return null
    if (quantity.kind === 'number' && quantity.value <= 2) return null
    const led = ledAway(scene.sentence.tokens, phrase)
    if (led !== null && !isLawful(scene.sentence.tokens, phrase.from, led))
      return reading('taken-away', phrase, { outcomes: ['captured'], trigger: phrase.from - 1, to: led + 1 })
    const at = takingBehind(scene, phrase)
    return at === null || isLawful(scene.sentence.tokens, phrase.from, at)
      ? null
      : reading('taken-away', phrase, { outcomes: ['captured'], trigger: phrase.from, to: at + 1 })
  },
}

const isLeading = writtenLike(/^[وف]?(?:ساقوا|اخذوا|نقلوا|اصطحبوا)$/)
const isNowhere = writtenLike(/^(?:مجهوله?|معلومه?|معروفه?)$/)
const isSomewhere = writtenLike(/^(?:جهه|مكان|منطقه|اماكن|جهات)$/)
const LONGEST_PATH = 7

/** "وساقوا سبعة عمال معهم إلى مكان مجهول" */
function ledAway(tokens: readonly Token[], { from, to }: CountPhrase): number | null {
  if (!isLeading(tokens[from - 1]) && !(isWithThem(tokens[from - 1]) && isLeading(tokens[from - 2])))
    return null
  for (let at = to; at < to + LONGEST_PATH; at++) {
    const token = tokens[at]
    if (token?.word.kind !== 'letters' || token.lexeme.verb) return null
    if (isNowhere(token)) return isSomewhere(tokens[at - 1]) || isSomewhere(tokens[at - 2]) ? at : null
  }
  return null
}

const isWithThem = writtenLike(/^معهم$/)

const isTakingThem = writtenLike(/^[وف]?(?:(?:ا?ختطف|خطف|احتجز|اقتاد)(?:وا?|ت)|اخذو)ه(?:م|ن)$/)

const ofTakingThem = placesOfWords(isTakingThem)

function takingBehind({ sentence: { tokens }, places }: Scene, phrase: CountPhrase): number | null {
  const last = Math.min(tokens.length, phrase.to + FARTHEST)
  if (!ofTakingThem(tokens).isBetween(phrase.to, last)) return null
  for (let at = phrase.to; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || /^[.;:]$/.test(token.text)) return null
    if (isTakingThem(token)) return isJoined(tokens, at) ? at : null
    if (token.lexeme.verb || token.lexeme.say || token.lexeme.upon) return null
    const other = places.startingAt(at)
    if (other !== undefined && countsPeople(other)) return null
  }
  return null
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return /^[وف]/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.text === 'ثم'
}

const isOfCustody = writtenLike(
  /^(?:ال|لل)?(?:مركز|مراكز|مخفر|قسم|سجن|سجون|محكمه|نيابه|تحقيق|استجواب|معتقل|معتقلات)$/,
)

const isArrest = writtenLike(/^(?:ال)?شرطي|^[وفب]?(?:[يت]?عتقل(?:ون|وا)?|اعتقل(?:ت|وا)?|اعتقال)$/)

/** "أوقفت الشرطة 12 شخصا واقتادتهم إلى المخفر" */
function isLawful(tokens: readonly Token[], from: number, at: number): boolean {
  for (let before = from - 1; before >= Math.max(0, from - NEAR); before--)
    if (isOfTheLaw(tokens, before) || isArrest(tokens[before])) return true
  for (let behind = at + 1; behind <= at + NEAR / 2; behind++) if (isOfCustody(tokens[behind])) return true
  return false
}

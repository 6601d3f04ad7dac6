import { ofSpelling, writtenLike } from '@/lib/arabic/spelling'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'

/** Tokens around a figure within which it says where and in how many incidents it happened. */
const AROUND = 22
/** Tokens between a figure and a place named with its kind: "قتلوا في انفجار سيارة في محافظة كذا". */
const FARTHEST_PLACE = 26
/** Tokens up to which a place that opens a sentence holds for it: "وفي محافظة كذا، قالت الشرطة إن". */
const LONGEST_SENTENCE = 40
/** Tokens of a place's name in front of a figure: "وفي مدينة كذا الغربية قتل". */
const LONGEST_NAME = 6

/** Whether a figure is told of several incidents, several places or some days: what follows may be its parts. */
export function isSpread({ tokens }: Sentence, { from, to }: Reading): boolean {
  const around = severals(tokens)
  if (!around.isBetween(from - AROUND, to + AROUND)) return false
  const first = Math.max(0, from - AROUND, closings(tokens).lastBefore(from))
  let last = to
  while (last < Math.min(tokens.length, to + AROUND) && !closings(tokens).isBetween(last, last + 1)) last++
  return around.isBetween(first, last)
}

/** Where another clause begins, of something else: "فيما", "في وقت تتواصل فيه". */
const closings = placesOf(
  (tokens, at) =>
    /^[.;]$/.test(tokens[at]?.text ?? '') ||
    hasRole(tokens[at], 'contrast') ||
    (tokens[at]?.text === 'في' && tokens[at + 1]?.text === 'وقت'),
)

const INCIDENTS =
  /^[وفبل]?(?:ال|لل)?(?:انفجارات|تفجيرات|هجمات|غارات|ضربات|حوادث|اعتداءات|عمليات|حرايق|انفجارين|تفجيرين|هجومين|غارتين|حادثين|ضربتين|اعتداءين)$/
const PLACES =
  /^[وفبل]?(?:ال|لل)?(?:مناطق|محافظات|مدن|بلدات|قري|ولايات|مواقع|انحاء|اماكن|احياء|دول|بلدان|اقاليم|طرقات|مستشفيات)$/
const TWO_PLACES = /^[وفبل]?(?:ال|لل)?(?:منطقتين|محافظتين|مدينتين|بلدتين|قريتين|ولايتين|حيين|موقعين)$/
const SEVERAL = /^(?:عده|مختلف|شتي|كافه|انحاء|جميع|سايل|عموم)$/
const VARIOUS = /^(?:متفرقه|مختلفه|عده|متعدده|متباينه|متنوعه|اخري)$/
const PERIOD = /^(?:ايام|الايام|اليومين|يومين|الاسبوع|اسبوع)$/

const maySaySeveral = ofSpelling(
  ({ text }: Token) =>
    INCIDENTS.test(text) || TWO_PLACES.test(text) || PLACES.test(text) || PERIOD.test(text),
)
const severals = placesOf((tokens, at) => {
  const token = tokens[at]
  if (token === undefined || !maySaySeveral(token)) return false
  const { text } = token
  if (INCIDENTS.test(text) || TWO_PLACES.test(text)) return true
  if (PLACES.test(text))
    return (
      SEVERAL.test((tokens[at - 1]?.text ?? '').replace(/^[وفب]/, '')) ||
      VARIOUS.test(tokens[at + 1]?.text ?? '')
    )
  return PERIOD.test(text) && /^(?:هذا|خلال|في|غضون|ظرف)$/.test(tokens[at - 1]?.text ?? '')
})

/** Whether a figure is said of a place of its own, or of one of those who took the victims in. */
export function isPlaced({ tokens }: Sentence, reading: Reading): boolean {
  return isPlacedBehind(tokens, reading) || isPlacedBefore(tokens, reading) || isPlacedToll(tokens, reading)
}

/** "عدد القتلى من قرية كذا بلغ 93". */
function isPlacedToll(tokens: readonly Token[], { rule, from, phrase }: Reading): boolean {
  if (rule !== 'toll') return false
  const place = kindsOfPlace(tokens).lastBefore(phrase.from)
  return place > from && /^(?:في|من)$/.test(tokens[place - 1]?.text ?? '')
}

/** "14 سقطوا في الشمال", "قتلوا في انفجار سيارة في محافظة كذا". */
function isPlacedBehind(tokens: readonly Token[], { to }: Reading): boolean {
  if (IN.test(tokens[to]?.text ?? '') && isPlaceName(tokens[to + 1])) return true
  if (isKindOfPlace(tokens[to])) return true
  if (!kindsOfPlace(tokens).isBetween(to, to + FARTHEST_PLACE)) return false
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST_PLACE); at++) {
    const token = tokens[at]
    if (token === undefined || /^[.;:]$/.test(token.text) || isNext(token)) return false
    if (isKindOfPlace(token) && IN.test(tokens[at - 1]?.text ?? '')) return true
    if (/^ب/.test(token.proclitics) && isKindOfPlace(token)) return true
  }
  return false
}

/** "وفي الشمال 14", "كما شهدت ولاية كذا وفاة 4", "استقبل مستشفى كذا 17 جريحا". */
function isPlacedBefore(tokens: readonly Token[], { from }: Reading): boolean {
  if (from < LONGEST_SENTENCE && isInside(tokens[0]) && isKindOfPlace(tokens[1])) return true
  if (!leads(tokens).isBetween(from - LONGEST_NAME, from)) return false
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_NAME); at--) {
    const token = tokens[at]
    if (token === undefined || (token.word.kind === 'mark' && !/^["()]$/.test(token.text))) return false
    if (/^[وف]?في$/.test(token.text)) return isPlaceName(tokens[at + 1])
    if (
      RECEIVER.test(token.text) ||
      (KIND_OF_PLACE.test(token.text) && WITNESSED.test(tokens[at - 1]?.text ?? ''))
    )
      return true
    if (isNext(token) && at < from - 1) return false
  }
  return false
}

const IN = /^(?:في|شرق|غرب|شمال|جنوب|شرقي|غربي|شمالي|جنوبي|وسط)$/
const KIND_OF_PLACE =
  /^[وفبل]?(?:ال|لل)?(?:محافظه|مدينه|ولايه|اقليم|منطقه|بلده|قريه|قضاء|ناحيه|حي|ريف|مخيم|العاصمه|عاصمه|مقاطعه|بلديه|جزيره|ضاحيه|مديريه|ولايتي|محافظتي|مدينتي|اقليمي|منطقتي|بلدتي)$/
const WITNESSED = /^[وف]?(?:شهدت|سجلت|خسرت|فقدت|احصت)$/
const RECEIVER = /^[وفبل]?(?:ال|لل)?(?:مستشفي|مشفي|مجمع|مصحه|عياده|المركز|مستوصف)$/
const isInside = writtenLike(/^[وف]?في$/)
const leads = placesOfWords(
  ({ text }) => /^[وف]?في$/.test(text) || RECEIVER.test(text) || KIND_OF_PLACE.test(text),
)
const NO_PLACE =
  /^(?:ال)?(?:هجوم|هجمات|انفجار|انفجارات|تفجير|تفجيرات|غاره|غارات|قصف|ضربه|ضربات|حادث|حوادث|حادثه|اشتباك|اشتباكات|معارك|معركه|كمين|اطلاق|حريق|عمليه|عمليات|وقت|يوم|عام|سنه|شهر|ظل|صفوف|اطار|حاله|ساعه|الحرب|حرب|المعارك|المواجهات|مواجهات|جيش|قوات|شرطه|انهيار|تحطم|انقلاب|اصطدام|زلزال|فيضانات|سيول|البلاد|غضون|حين|ايار|نيسان|اذار)$/

const isKind = ofSpelling(({ text }: Token) => KIND_OF_PLACE.test(text))
const kindsOfPlace = placesOfWords(isKind)

function isKindOfPlace(token: Token | undefined): boolean {
  return token !== undefined && isKind(token)
}

function isPlaceName(token: Token | undefined): boolean {
  return token !== undefined && token.word.kind === 'letters' && !NO_PLACE.test(token.text)
}

/** The next figure's own word of loss, or another statement. */
function isNext({ lexeme, definite }: Token): boolean {
  return !definite && (lexeme.noun !== undefined || lexeme.victim !== undefined || lexeme.say !== undefined)
}

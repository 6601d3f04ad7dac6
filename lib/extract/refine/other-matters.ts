import { stemIn } from '@/lib/arabic/clitics'
import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { writtenLike } from '@/lib/arabic/spelling'
import { areNamedFighters } from '@/lib/extract/counts/counted-noun'
import { otherCrimes, sport, trapping } from '@/lib/extract/lexicon/other-matters'
import { placesOf, placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import { isInCustody } from './custody'
import { ofSickness, ofViolence, ofWounds } from './epidemics'
import { isFound, SAFE } from './found-again'
import { isFreed } from './freed'
import { isHandedOver } from './handed-over'
import { isHonoured, isToldInStories } from './honoured'
import { takingOf } from './taking'
import { wordsOf } from './word-set'

/** Why a reading is about something else than a loss; the codes are those that `explain` prints. */
export type OtherMatter =
  | 'sickness'
  | 'sport'
  | 'handed-over'
  | 'in-custody'
  | 'trapped'
  | 'other-crime'
  | 'rate'
  | 'animals'
  | 'fiction'
  | 'imagined'
  | 'belongings'
  | 'ancient'
  | 'honoured'

/** Tokens behind a reading within which it says what holds people. */
const NEAR = 8

const ofSport = wordsOf(sport)
const ofTrapping = wordsOf(trapping)
export const ofOtherCrimes = wordsOf(otherCrimes)
/** "إصابة بالرباط الصليبي", "9 ضحايا.. الرباط الصليبي يفتك بالدوري" */
export const ofAthletes = placesOfWords(({ text }) => OF_ATHLETES.test(text))
/** What players are hurt by as anybody is. */
const ofAccidents = placesOfWords(({ text }) =>
  /^[وفبلك]?(?:ال|لل)?(?:انقلاب|تحطم|حافله|حافلات|تصادم|اصطدام|انفجار|تفجير|تدافع|انهيار)$/.test(text),
)
const ofDeaths = placesOf((tokens, at) => {
  const token = tokens[at]
  if (token === undefined || token.definite || areHopes(tokens[at + 1])) return false
  const told = token.lexeme.noun ?? token.lexeme.verb
  return told?.outcome === 'killed' && told.peopleOnly === true
})
/** "قتلت الإصابات فرص الفريق" */
const areHopes = writtenLike(/^(?:فرص|فرصه|امال|احلام|طموح|طموحات|حماس|متعه|المباراه|اللقاء|الوقت)$/)
/** Words that are of nothing but matches. */
export const ofMatches = placesOfWords(({ text }) =>
  /^[وفبلك]?(?:ال|لل)?(?:مباراه|مباريات|دوري|منتخب|مونديال|ملعب|ملاعب|لاعب|لاعبا|لاعبين|لاعبي|كاس)$/.test(
    text,
  ),
)
/** What a virus hits as well. */
const ofMachines = placesOfWords(({ text }) =>
  /^[وفبل]?(?:ال|لل)?(?:برمجيات|برمجيه|كمبيوتر|حاسوب|حواسيب|سيبراني|سيبرانيه)$/.test(text),
)
/** "هجوم إلكتروني"; a site that tells of the dead is electronic too. */
const ofHacking = placesOf(
  (tokens, at) =>
    /^(?:ال)?الكتروني(?:ه)?$/.test(tokens[at]?.text ?? '') &&
    /^[وفبل]?(?:ال|لل)?(?:هجوم|هجمات|هجمه|اختراق|جريمه|جرايم|قرصنه)$/.test(tokens[at - 1]?.text ?? ''),
)
const OF_ATHLETES = /^(?:ب|في)?ال(?:رباط|ركبه|عضل|كاحل|اوتار|غضروف|صليبي)/
const ofWeather = placesOfWords(({ text }) =>
  /^[وفبل]?(?:ال|لل)?(?:سيول|سيل|امطار|فيضان|فيضانات|ثلوج|عاصفه|عواصف)$/.test(text),
)
const ofKidnappers = placesOfWords(({ text }) => /خطف|ختطف|رهين|رهاين|مسلح|متمرد/.test(text))
/** "مكتب المفقودات": things. Women are told with their noun. */
const ofBelongings = placesOfWords(({ text }) => /^[وفبلك]?(?:ال|لل)مفقودات$/.test(text))
export const ofAnimals = placesOf(
  (tokens, at) => tokens[at]?.lexeme.thing?.class === 'animal' && !areNamedFighters(tokens, at),
)

/** "أفرج عن خمسة", "أفرج عن الرهائن، وهم خمسة" */
function areFreed(tokens: readonly Token[], { phrase, trigger }: Reading): boolean {
  return isFreed(tokens, phrase.from) || (tokens[trigger]?.definite === true && isFreed(tokens, trigger))
}

export function otherMatterOf({ tokens }: Sentence, reading: Reading): OtherMatter | null {
  const [outcome] = reading.outcomes
  if (isRate(tokens, reading) || isOfShare(tokens, reading) || isOfHabit(tokens, reading)) return 'rate'
  if (reading.rule === 'subset' && isEscape(tokens[reading.phrase.from - 1])) return 'handed-over'
  if (outcome !== 'captured' && isHeldByLaw(tokens, reading)) return 'in-custody'
  if (isHonoured(tokens, reading) || isToldInStories(tokens, reading)) return 'honoured'
  if (outcome === 'killed' && isOfRescues(tokens, reading)) return 'handed-over'
  if ((reading.rule === 'toll' || reading.rule === 'coordinated') && isSaved(tokens, reading.phrase.to))
    return 'handed-over'
  if (reading.quantity.kind === 'number' && reading.quantity.value === 0) return null
  if (isVague(reading) && ofSport(tokens).isBetween(0)) return 'sport'
  // People are آخرون.
  const others = tokens[reading.phrase.noun ?? -1]?.text
  if (others === 'اخري' && ofAnimals(tokens).isBetween(0, reading.phrase.from)) return 'animals'
  if (reading.phrase.counted.kind === 'nothing' && isBesideAnimals(tokens, reading.from)) return 'animals'
  if (reading.rule === 'subject-first' && isSlaughtered(tokens, reading)) return 'animals'
  if (outcome === 'wounded') {
    if (isOfMillions(reading) && !ofWounds(tokens).isBetween(0) && !ofViolence(tokens).isBetween(0))
      return 'sickness'
    if (OF_ATHLETES.test(tokens[reading.phrase.to]?.text ?? '')) return 'sport'
    if (!ofWounds(tokens).isBetween(0) && ofSickness(tokens).isBetween(0)) return 'sickness'
    // "مقتل 84 مشجعا وإصابة 150 قبل المباراة": where people died, nobody was hurt in playing.
    if (
      !ofAccidents(tokens).isBetween(0) &&
      !ofDeaths(tokens).isBetween(0) &&
      ofSport(tokens).isBetween(0, ofSport(tokens).lastBefore(tokens.length))
    )
      return 'sport'
  }
  const told = reading.rule === 'victim-noun' || reading.rule === 'toll'
  if (outcome === 'missing' && told && ofBelongings(tokens).isBetween(0)) return 'belongings'
  if (outcome === 'missing' && isFound(tokens, reading)) return 'handed-over'
  if (outcome === 'captured') {
    if (
      reading.rule === 'victim-noun' &&
      tokens.slice(reading.phrase.to, reading.to + 2).some(({ text }) => SAFE.test(text))
    )
      return 'handed-over'
    if (
      takingOf(tokens, reading.phrase) === null &&
      (isHandedOver(tokens, reading) || areFreed(tokens, reading))
    )
      return 'handed-over'
    if (isInCustody(tokens, reading)) return 'in-custody'
    if (isHeldBack(tokens, reading) && isTrapped(tokens, reading)) return 'trapped'
  }
  if (outcome === 'wounded' && isOfCases(reading) && ofMachines(tokens).isBetween(0)) return 'other-crime'
  return saysVictims(tokens, reading) &&
    (ofOtherCrimes(tokens).isBetween(0) || ofHacking(tokens).isBetween(0))
    ? 'other-crime'
    : null
}

const MILLION = 1_000_000

/** "بلغ عدد المصابين 26 مليونا": so many are sick. */
function isOfMillions({ quantity }: Reading): boolean {
  return quantity.kind === 'number' && quantity.value >= MILLION
}

/** "200 سلة و168 رأسا من الغنم تم ذبحها": between the number and the slaughter. */
function isSlaughtered(tokens: readonly Token[], { phrase, to }: Reading): boolean {
  return isSlaughter(tokens[to - 1]) && ofAnimals(tokens).isBetween(phrase.to, to)
}

const isSlaughter = writtenLike(/^(?:[وف]?(?:ذبح|نحر|نفق)(?:ت|ها|هم|وا)?|نفوقها)$/)

/** "57 ألف حالة إصابة" */
function isOfCases({ phrase: { counted } }: Reading): boolean {
  return counted.kind === 'victim' && counted.victims.every(victim => victim.cases)
}

/** "أصيب ثلاثة من طيور البجع ومات اثنان": of the animals just counted. */
function isBesideAnimals(tokens: readonly Token[], from: number): boolean {
  const at = ofAnimals(tokens).lastBefore(from)
  if (at < Math.max(0, from - NEAR)) return false
  const number = tokens.slice(Math.max(0, at - 3), at)
  return number.some(({ word, text }) => word.kind === 'digits' || stemIn(text, NUMBER_WORDS) !== null)
}

/** "احتجز", "محتجزين": kidnappers do it, and so does a fall of rock. */
function isHeldBack(tokens: readonly Token[], { from, to }: Reading): boolean {
  return tokens.slice(from, to).some(({ text }) => /حتج[ا]?ز/.test(text))
}

/** "احتجاز 25 عاملا في منجم"; "انهار منجم ما أدى إلى احتجاز 25 عاملا". */
function isTrapped(tokens: readonly Token[], { from, to, trigger }: Reading): boolean {
  if (ofTrapping(tokens).isBetween(from, to + NEAR)) return true
  // "احتجز نحو 250 شخصا": where rain is told of and no captor.
  if (ofWeather(tokens).isBetween(0) && !ofKidnappers(tokens).isBetween(0)) return true
  // "انهار المنجم، واحتجز 18 عاملا تحت الأرض"
  if (tokens[to]?.text === 'تحت' && tokens[to + 1]?.text === 'الارض' && ofTrapping(tokens).isBetween(0))
    return true
  const caused =
    /^(?:الي|في)$/.test(tokens[trigger - 1]?.text ?? '') && hasRole(tokens[trigger - 2], 'brings')
  return caused && ofTrapping(tokens).isBetween(0, from)
}

/** "وقع 200 شخص ضحايا", "سقط ضحية". */
function saysVictims(tokens: readonly Token[], { from, to }: Reading): boolean {
  return tokens.slice(from, to).some(token => token.lexeme.victim?.vague === true)
}

export function isVague({ phrase: { counted } }: Reading): boolean {
  return counted.kind === 'victim' && counted.victims[0]?.vague === true
}

/** "يقتل 7 ملايين شخص سنويا", "5 قتلى لكل 100 ألف", "يموت طفل كل 4 ثوان": what happens again and again. */
function isRate(tokens: readonly Token[], { to, phrase }: Reading): boolean {
  const [first, second, third] = [tokens[to]?.text ?? '', tokens[to + 1]?.text ?? '', tokens[to + 2]]
  // "القطاع الخاص (50 عاملا فأكثر)": how large it is.
  if (isOnAverage(tokens[phrase.from - 1]) || isForEvery(tokens[phrase.from - 1])) return true
  if (isForEveryBehind(tokens, to) || isShared(tokens, phrase) || isDaily(tokens, phrase.from, to))
    return true
  if (isEachTime(tokens, phrase.from)) return true
  if (tokens[phrase.from - 1]?.text === '(' && (isOrMore(tokens[to - 1]) || isOrMore(tokens[to]))) return true
  if (
    first === 'لكل' ||
    isYearly(tokens[to - 1]) ||
    isYearly(tokens[to]) ||
    (first === 'كل' && /^(?:عام|سنه)$/.test(second))
  )
    return true
  if (first === 'كل' && third?.lexeme.thing?.class === 'time') return true
  // "وفاة شخص من بين كل ثلاثة"
  const every = second === 'بين' ? to + 2 : to + 1
  // "شخص من كل من الشمال والجنوب": one of each.
  return first === 'من' && tokens[every]?.text === 'كل' && tokens[every + 1]?.text !== 'من'
}

/** "وفيات الرضع لكل ألف": those among whom they are counted. */
const isForEvery = writtenLike(/^لكل$/)
const FARTHEST_FOR_EVERY = 4

/** "27 حالة وفاة دون الخامسة لكل 1000 مولود" */
function isForEveryBehind(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST_FOR_EVERY); at++) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark' || token.lexeme.verb !== undefined) return false
    if (isForEvery(token)) return /^1?0+$/.test(tokens[at + 1]?.text ?? '') || isHundreds(tokens[at + 1])
  }
  return false
}

const isHundreds = writtenLike(/^(?:ميه|مايه|الف|مليون|[1١]0*)$/)

/** "من بين 100 وفاة، 2.1 منها": nobody dies by tenths. */
function isShared(tokens: readonly Token[], { from, to }: Reading['phrase']): boolean {
  if (tokens[from - 1]?.text !== 'بين') return false
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST_FOR_EVERY); at++)
    if (/^\d+[.,]\d{1,2}$/.test(tokens[at]?.text ?? '')) return true
  return false
}

const FARTHEST_DAILY = 12

/** "آلاف يلقون حتفهم على الطرق كل يوم" */
function isDaily(tokens: readonly Token[], from: number, to: number): boolean {
  let happening = isHappening(tokens[from - 1])
  for (let at = from; at < to && !happening; at++) happening = isHappening(tokens[at])
  if (!happening) return false
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST_DAILY); at++) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (isYearly(token)) return true
    if (token.text === 'كل' && tokens[at + 1]?.lexeme.thing?.class === 'time') return true
  }
  return false
}

/** "يصاب كل يوم آخرون", "كل يوم يموت ثلاثة" */
function isEachTime(tokens: readonly Token[], from: number): boolean {
  const verb = isHappening(tokens[from - 1]) ? from - 1 : from
  if (!isEach(tokens[verb - 2]) || tokens[verb - 1]?.lexeme.thing?.class !== 'time') return false
  return verb < from || isHappening(tokens[verb - 3])
}

const isEach = writtenLike(/^[وف]?كل$/)
const isHappening = writtenLike(
  /^[وف]?[يت](?:لق[يو]ن?|لقون|موت(?:ون)?|قتل(?:ون)?|صاب(?:ون)?|توف[يو]ن?|قض[يو]ن?|سقط(?:ون)?|فقد(?:ون)?)$/,
)
const isYearly = writtenLike(/^(?:سنويا|يوميا|شهريا)$/)

/** "بمعدل 10 قتلى في اليوم" */
const isOnAverage = writtenLike(/^[وف]?ب(?:معدل|متوسط)$/)
const isOrMore = writtenLike(/^ف(?:اكثر|اقل)$/)

/** "80 % من الحوادث التي تخلف مصابين": a share of whatever happens. */
function isOfShare(tokens: readonly Token[], { from, quantity, phrase }: Reading): boolean {
  if (quantity.kind === 'number') return false
  // "أكبر عدد من القتلى في حرب": how many, nobody says.
  if (quantity.kind === 'vague' && isMost(tokens[phrase.from - 1])) return true
  for (let at = from - 1; at > Math.max(0, from - FARTHEST_SHARE); at--)
    if (/^(?:التي|الذي|الذين)$/.test(tokens[at]?.text ?? ''))
      return tokens.slice(Math.max(0, at - FARTHEST_SHARE), at).some(({ text }) => PERCENT.test(text))
  return false
}

/** "تسفر أحيانا عن سقوط ضحايا", "بشكل يومي ما يوقع ضحايا": what happens again and again, to whomever. */
function isOfHabit(tokens: readonly Token[], { from, phrase: { quantity } }: Reading): boolean {
  if (quantity.kind === 'number' || quantity.kind === 'range') return false
  if (isAmongCauses(tokens, from)) return true
  if (ofHabitualCrime(tokens).isBetween(0, from)) return true
  for (let at = from; at >= Math.max(0, from - FARTHEST_OFTEN); at--) {
    const token = tokens[at]
    if (token === undefined || token.lexeme.say !== undefined) return false
    // "غالبا ما تكون الطرق ضيقة، ما يخلف قتلى"
    if (token.word.kind === 'mark' && !(token.text === ',' && isWhich(tokens[at + 1]))) return false
    // "غالبا ما تكون الحافلات في حوادث"
    if (isHabit(token) && tokens[at + 1]?.text === 'ما') return tokens.slice(at, from + 1).some(isPresent)
    if (at <= from - FARTHEST_HABIT) continue
    if (isHabit(token) || (/^(?:يومي|دوري|شبه|متكرر|مستمر)$/.test(token.text) && isWay(tokens[at - 1])))
      return tokens.slice(Math.max(0, at - FARTHEST_HABIT), from + 1).some(isPresent)
  }
  return false
}

/** "لأسباب عديدة، منها إصابة بعض الركاب": what may come of it, or bring it about. */
function isAmongCauses(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== 'منها') return false
  for (let at = from - 2; at >= Math.max(0, from - FARTHEST_SHARE); at--)
    if (isCauses(tokens[at])) return true
  return false
}

const isCauses = writtenLike(/^[وفبل]?(?:ال|لل)?(?:اسباب|عوامل|اعراض|مخاطر|اضرار|مضاعفات|عواقب|حالات)$/)

const isCommon = writtenLike(/^(?:شايعه?|نادره|منتشره|متكرره|معتاده|رايجه)$/)
const areCases = writtenLike(/^[وفبل]?(?:ال)?(?:عمليات|حوادث|اعمال|جرايم)$/)
/** "عمليات الخطف شائعة هناك", "حوادث القتل ليست نادرة" */
const ofHabitualCrime = placesOf(
  (tokens, at) =>
    isCommon(tokens[at]) &&
    at > 1 &&
    (areCases(tokens[at - 2]) || areCases(tokens[at - 3]) || areCases(tokens[at - 4])),
)

const FARTHEST_HABIT = 7
const FARTHEST_OFTEN = 20
const isWhich = writtenLike(/^(?:ما|مما|وهو)$/)
const isHabit = writtenLike(/^[وف]?(?:احيانا|الاحيان|عاده|غالبا|دايما|دوما|باستمرار)$/)
const isWay = writtenLike(/^ب(?:شكل|صوره|نحو)$/)
const isPresent = writtenLike(
  /^[وف]?[يت](?:سفر|خلف|ودي|وقع|حصد|سبب|تسبب|قتل|قع|حدث|سقط|حتجز|ختطف|خطف|عمد|لجا)(?:ون)?$/,
)

/** "هرب 12 منهم" */
const isEscape = writtenLike(/^[وف]?(?:هرب|هربت|فر|فرت|نجا|نجت|افلت|افلتت)$/)

/** "فقد 70 ناشطا، لا يزال 30 منهم قيد الاحتجاز" */
function isHeldByLaw(tokens: readonly Token[], { rule, to }: Reading): boolean {
  return rule === 'subset' && isUnder(tokens[to]) && isArrest(tokens[to + 1])
}

const isUnder = writtenLike(/^(?:قيد|رهن|تحت)$/)
const isArrest = writtenLike(/^(?:ال)?(?:احتجاز|اعتقال|توقيف|حبس|تحقيق)$/)

/** "تدخلت الفرق في 340 حالة غرق": most of them were rescued. */
function isOfRescues(tokens: readonly Token[], { phrase: { from, noun } }: Reading): boolean {
  return (
    /^(?:غرق|اختناق|تسمم)$/.test(tokens[noun ?? -1]?.text ?? '') &&
    tokens.slice(Math.max(0, from - FARTHEST_SHARE), from).some(isIntervention)
  )
}

const isIntervention = writtenLike(
  /^[وفبل]?(?:ال)?(?:تدخل|تدخلت|تدخلا|تدخلات|تعامل|تعاملت|باشر|باشرت|استجاب|استجابت|انقاذ|بلاغ|بلاغات)$/,
)

const isMost = writtenLike(/^[وبل]?(?:ال)?(?:اكبر|اعلي|اضخم|اقل|اكثر|ادني)$/)
const FARTHEST_SHARE = 6
const PERCENT = /^(?:%|٪|بالميه|بالمايه|الميه|المايه)$/

/** "13 شخصا تم إنقاذهم". */
function isSaved(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text ?? ''
  return (
    /^(?:نجوا|انقذوا)$/.test(first) ||
    (/^(?:تم|جري)$/.test(first) && /^(?:انقاذ|اجلا)/.test(tokens[at + 1]?.text ?? ''))
  )
}

import { foldWord } from '@/lib/arabic/matching-form'
import { whether, writtenLike } from '@/lib/arabic/spelling'
import { irrealisCues, purposes } from '@/lib/extract/lexicon/irrealis'
import { namesCaptors } from '@/lib/extract/matchers/direct-trigger'
import { PhraseTable } from '@/lib/extract/phrase-table'
import { placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import { isBegun, isEnough, isForetold, isOrdered, isWished } from './foretold'

const cues = new PhraseTable(irrealisCues.map(cue => [cue, true] as const))
const PURPOSES: ReadonlySet<string> = new Set(purposes.map(foldWord))
const FARTHEST = 12

function cueAt(tokens: readonly Token[], at: number) {
  const cue = cues.match(tokens, at)
  return cue !== null && isTown(tokens[at]) && !isPenalty(tokens[at + 1]) ? null : cue
}

/** "بعقوبة": a town, unless it is told what the penalty is. */
const isTown = writtenLike(/^بعقوبه$/)
const isPenalty = writtenLike(
  /^(?:ال)?(?:سجن|حبس|اعدام|موت|غرامه|ماليه|اشغال|جلد|شديده|قاسيه|سالبه|اقصاها|تصل|مدتها|تتراوح)$/,
)
/** "حذر الخبير من". */
const isWarning = writtenLike(/^[وف]?(?:حذر|حذرت|حذروا|يحذر|تحذر|محذرا|محذره|محذرين|تحذير|تحذيرات)$/)
const isDemand = writtenLike(/^[وف]?(?:طالب|طالبت|طالبوا|يطالب|تطالب|يطالبون)$/)
/** "سيرتفع", "سيصل". */
const FUTURE = /^[وف]?س[يت](?:تضاعف|رتفع|صل|بلغ|تجاوز|ودي|قتل|سقط|زيد|خلف|كون|موت|صاب|لق[يو]|هلك|فقد)/
const futures = placesOfWords(({ text }) => FUTURE.test(text))
const isStop = writtenLike(/^[;:؟]$/)
const isReason = writtenLike(/^[وف]?(?:حيث|اذ)$/)
const isRelative = writtenLike(/^(?:التي|الذي)$/)

/** Whether a loss is only possible, planned, feared for the future or charged: "حذر من مقتل", "قد يؤدي إلى", "بتهمة قتل". */
export function isIrrealis(sentence: Sentence, reading: Reading): boolean {
  const { tokens } = sentence
  if (
    PURPOSES.has(tokens[reading.from]?.text ?? '') &&
    !hasRole(tokens[reading.from - 1], 'brings') &&
    !isRemembered(tokens, reading.from) &&
    !/^[وف]?ب?(?:ال)?اضافه$/.test(tokens[reading.from - 1]?.text ?? '')
  )
    return true
  // "هدد خاطفو 12 عاملا بقتلهم": they hold them all the same.
  if (namesCaptors(tokens[reading.trigger])) return false
  const { phrase } = reading
  if (futures(tokens).isBetween(reading.from - 3, phrase.from)) return true
  // "بعض الرهائن قد يكونون قد ماتوا"
  if (phrase.quantity.kind === 'vague' && isMaybe(tokens, phrase.to, reading.to)) return true
  // "90 مليون شخص سيموتون"
  if (futures(tokens).isBetween(phrase.to, reading.to)) return true
  // "ضحايا أي صراع نووي"
  if (tokens[reading.to]?.text === 'اي') return true
  if (
    (reading.rule !== 'sought-for' && isTried(tokens, reading.trigger)) ||
    isThreatened(tokens, reading.trigger) ||
    isOfMankind(tokens, reading)
  )
    return true
  if (isFeared(tokens, reading.trigger) || isOfLaw(tokens, reading.trigger)) return true
  if (isForetold(tokens, reading.trigger) || isBegun(tokens, reading.trigger)) return true
  if (isWished(tokens, reading.trigger) || isOrdered(tokens, reading.trigger)) return true
  if (isEnough(tokens, reading.trigger)) return true
  if (isUrged(tokens, reading.from) || isAnybody(tokens, reading)) return true
  if (isConsequence(tokens[reading.trigger])) return false
  const last = reading.rule === 'toll' ? reading.phrase.from : reading.from
  for (let at = last; at >= Math.max(0, reading.from - FARTHEST); at--) {
    // "أوقع النزاع مع الحزب، الذي يطالب بالحكم الذاتي، 40 قتيلا"
    if (at === reading.from - 1) at = beforeRelative(tokens, at)
    const token = tokens[at]
    if (token === undefined || isStop(token) || token.text === 'ثم') return false
    // "قال الوزير، الذي يعتزم الاستقالة، إن 7 قتلوا": what is in front of it is not what is said.
    if (at < reading.from && opensReportedSpeech(sentence, at)) return false
    // "يتوقع أن يرتفع العدد، حيث لا يزال المئات مفقودين": why it is expected.
    if (at < reading.from && isReason(token)) return false
    // "المحاولة التي قتل فيها 46": what a relative clause tells of has happened.
    if (at < reading.from && isRelative(token)) return false
    if (
      at < reading.from &&
      token.word.kind === 'mark' &&
      (token.text === '.' || (token.text === ',' && opensClause(tokens[at + 1])))
    )
      return false
    if (at < reading.from && (hasRole(token, 'contrast') || hasRole(token, 'brings'))) {
      // What brought the loss about has happened, unless the cue stands right before it.
      if (cueAt(tokens, at - 1) !== null) return true
      if (hasRole(token, 'contrast') || !/^[وف]?[يت]/.test(token.text)) return false
    }
    // "طالب" is a student as well.
    if (
      isDemand(token) &&
      tokens.slice(at + 1, last + 1).some(word => /^ب/.test(word.proclitics || word.text))
    )
      return true
    if (isWarning(token) && tokens.slice(at, last).some(word => word.text === 'من')) return true
    if (at < last || at === reading.trigger) {
      const cue = cueAt(tokens, at)
      if (cue !== null && cue.to <= Math.max(reading.trigger + 1, last)) return true
    }
  }
  return false
}

/** "إن 7 أشخاص", which follows verbs of saying alone; before a verb it means "if". */
function opensReportedSpeech({ body, tokens }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token?.text !== 'ان' || tokens[at + 1]?.lexeme.verb !== undefined) return false
  return body.slice(token.word.start, token.word.end).endsWith('إن')
}

/** Before the relative clause that a comma closes, and another opens. */
function beforeRelative(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',') return comma
  for (let at = comma - 1; at > Math.max(0, comma - FARTHEST); at--) {
    const token = tokens[at]
    if (token?.word.kind === 'mark') return comma
    if (isRelative(token)) return tokens[at - 1]?.text === ',' ? at - 1 : comma
  }
  return comma
}

/** "الذكرى الرابعة لخطف 276 تلميذة" */
function isRemembered(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(isAnniversary)
}

const isAnniversary = writtenLike(/^[وفبل]?(?:ال)?(?:ذكري|سنويه|مرور)$/)

/** "كل من خطف شخصا يعاقب", "يغطي خطر وفاة شخص", "الخطف: خطف مدنيين": whoever it may be. */
function isOfLaw(tokens: readonly Token[], trigger: number): boolean {
  const before = tokens[trigger - 1]?.text ?? ''
  if (before === ':') return tokens[trigger - 2]?.text === `ال${tokens[trigger]?.text}`
  if (/^[فك]من$/.test(before)) return true
  if (isSentenced(tokens, trigger) || isOfWhoever(tokens, trigger) || isSupposed(tokens, trigger)) return true
  return (
    (before === 'من' && tokens[trigger]?.lexeme.verb !== undefined && isWhoever(tokens[trigger - 2])) ||
    /^[وفبل]?(?:خطر|مخاطر)$/.test(before)
  )
}

/** "كل من تسبب في موت شخص": what he did stands between. */
function isOfWhoever(tokens: readonly Token[], trigger: number): boolean {
  for (let at = trigger - 1; at > Math.max(0, trigger - FARTHEST_DEED); at--)
    if (tokens[at]?.text === 'من' && isEvery(tokens[at - 1])) return isDeed(tokens[at + 1])
  return false
}

const FARTHEST_DEED = 6
const isEvery = writtenLike(/^[وف]?كل$/)
const isDeed = writtenLike(/^(?:[يت]?تسبب|سبب|احدث|ارتكب|اقدم|عرض|[يت]عرض|ادي|قام|شارك|حاول)$/)

/** "إذا نشأ عن الجريمة وفاة شخص": from the condition on; "إذا كان قد قتل" grants what it tells. */
function isSupposed(tokens: readonly Token[], trigger: number): boolean {
  return (
    trigger < FARTHEST_CONDITION && isIf(tokens[0]) && !/^(?:ما|كان|كانت|كنا)$/.test(tokens[1]?.text ?? '')
  )
}

const FARTHEST_CONDITION = 30
const isIf = writtenLike(/^[وف]?اذا$/)

/** "كل من قتل", "أن من قتل", "من قتل خطأ" */
function isWhoever(before: Token | undefined): boolean {
  return before === undefined || /^(?:[.:]|[وف]?(?:كل|ان))$/.test(before.text)
}

/** "قضت محكمة، منعقدة في العاصمة، بإعدام سبعة": the sentence is passed, and nobody dead yet. */
function isSentenced(tokens: readonly Token[], trigger: number): boolean {
  const token = tokens[trigger]
  return token?.stem === 'اعدام' && token.proclitics === 'ب' && tokens.slice(0, trigger).some(isCourt)
}

const isCourt = writtenLike(/^[وفبل]?(?:ال|لل)?(?:محكمه|محاكم|جنايات|قضاء)$/)

function isMaybe(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (isPerhaps(tokens[at]) && isBeing(tokens[at + 1])) return true
  return false
}

const isPerhaps = writtenLike(/^[وف]?(?:قد|ربما)$/)
const isBeing = writtenLike(/^[يت]كون(?:وا|ون)?$/)

/** "هددت الجماعة، التي تحتجز سبعة أجانب، بقتل أحدهم": what follows the threat may stand between. */
function isThreatened(tokens: readonly Token[], trigger: number): boolean {
  const deed = tokens[trigger]
  if (deed?.proclitics !== 'ب' || deed.lexeme.noun === undefined) return false
  for (let at = trigger - 1; at >= Math.max(0, trigger - FARTHEST_THREAT); at--) {
    const token = tokens[at]
    if (token === undefined || isStop(token) || /^(?:\.|ثم)$/.test(token.text)) return false
    if (isThreat(token)) return true
    if (token.lexeme.say !== undefined) return false
  }
  return false
}

/** "حاول إنقاذهم فقُتل": what came of an attempt, or of a threat. */
const isConsequence = whether(
  ({ proclitics, text, lexeme: { verb } }: Token) =>
    proclitics === 'ف' && verb !== undefined && !/^ف[يت]/.test(text),
)

/** "تحاول أسر القائد"; to try and find somebody is no deed. */
function isTried(tokens: readonly Token[], trigger: number): boolean {
  return tokens[trigger]?.lexeme.noun?.outcome !== 'missing' && isAttempt(tokens[trigger - 1])
}

const isAttempt = writtenLike(/^[وفل]?(?:[يتن]?حاول(?:ون|وا|ت)?|محاول(?:ا|ه|ين|ون)?)$/)

const FARTHEST_THREAT = 24
const isThreat = writtenLike(
  /^[وفبل]?(?:ال)?(?:[يت]?هدد(?:ت|وا|ون)?|تهديد|تهديدات|مهدد[اه]?|مهددين|توعد(?:ت|وا)?)$/,
)

/** "تقتل مليارات البشر": nobody ever counted so many. */
function isOfMankind(tokens: readonly Token[], { phrase: { numberFrom, numberTo } }: Reading): boolean {
  for (let at = numberFrom; at < numberTo; at++) if (isBillions(tokens[at])) return true
  return false
}

const isBillions = writtenLike(/^[وفبل]?(?:ال)?(?:مليار|مليارا|مليارات|ملياري|مليارين|بليون|بلايين)$/)

/** "من قتل نفسا", "يقتل إنسانا": a human being is whoever it may be; somebody who died is told by another word. */
function isAnybody(tokens: readonly Token[], { phrase: { quantity, noun } }: Reading): boolean {
  return quantity.kind === 'form' && /^(?:انسان|نفس)ا?$/.test(tokens[noun ?? -1]?.text ?? '')
}

/** "إقناعه بقتل أربعة", "حرض على قتل 3": somebody was to do it. */
function isUrged(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from]
  const by = token?.proclitics === 'ب' || /^(?:علي|الي)$/.test(tokens[from - 1]?.text ?? '')
  return by && tokens.slice(Math.max(0, from - 4), from).some(isUrging)
}

const isUrging = writtenLike(
  /^[وفبل]?(?:ال)?[يت]?(?:ا?قناع|ا?قنع|تحريض|حرض|تكليف|كلف|اوامر)(?:ه|ها|هم|ت|وا)?$/,
)

/** "قد يموت الآلاف", "يخشى أن يلقى المئات حتفهم": the imperfect behind قد or a fear. */
function isFeared(tokens: readonly Token[], trigger: number): boolean {
  if (!/^ي/.test(tokens[trigger]?.text ?? '')) return false
  const before = tokens[trigger - 1]?.text ?? ''
  return /^[وف]?قد$/.test(before) || (before === 'ان' && FEAR.test(tokens[trigger - 2]?.text ?? ''))
}

const FEAR = /^[وف]?(?:[يت]خشي|خشيه|مخاوف|خوفا|المخاوف|متوقع|المتوقع|المرجح|المحتمل|الممكن|[يت]توقع)$/

/** After a comma, و and a verb or a verb of saying begin a clause of their own. */
function opensClause(token: Token | undefined): boolean {
  return token?.conjoined === true && (token.lexeme.verb !== undefined || token.lexeme.say !== undefined)
}

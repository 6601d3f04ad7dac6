import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/counts/people'
import { agentOf, areCaptors, isObject } from '@/lib/extract/matchers/agent'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { isFew, isFound, predicateAfter } from './predicate'
import type { Predicate } from './state'

const OPENING = /^(?:[وفل]?[بل]?ان|اذ|بينما|فيما|وكان|كان|و?هناك|يكون)$/

/** "50 جندياً سلدافياً قُتلوا", "12 من جنودها وقعوا أسرى", "10 آخرون لقوا حتفهم": the phrase is the subject of what follows. */
export const subjectFirst: Matcher = {
  name: 'subject-first',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!mayCountPeople(phrase)) return null
    // "والمصابين الـ22 الآخرين": of what became of them, the noun has told.
    if (phrase.definite && tokens[phrase.from - 1]?.lexeme.victim !== undefined) return null
    if (phrase.definite && phrase.counted.kind !== 'others' && !isOfCrew(tokens, phrase)) return null
    // "بالإضافة إلى 33 نزيلا توفوا" governs nothing.
    // "الإسعاف لـ18 مواطنا أصيبوا" too: those treated.
    const governed = phrase.governed || (hasRole(tokens[phrase.from - 1], 'preposition') && !phrase.conjoined)
    if (phrase.quantity.kind === 'form') {
      if (phrase.counted.kind === 'nothing') return null
      if (phrase.quantity.number === 'many' && !areSomeOthers(scene, phrase)) return null
      if (!isIndefinite(tokens, phrase)) return null
      const other = phrase.counted.kind === 'others' && phrase.conjoined
      const many = phrase.quantity.number === 'many'
      if (
        !many &&
        !other &&
        !isOpened(scene, phrase) &&
        !isFound(tokens, phrase) &&
        !isListed(scene, phrase) &&
        !isTakenOne(scene, phrase)
      )
        return null
    }
    const predicate = predicateAfter(scene, phrase)
    // "العثور على 219 تلميذة خطفن": a verb right behind is their own.
    if (
      governed &&
      !isFound(tokens, phrase) &&
      !(
        isMadeUp(tokens[phrase.from - 2]) &&
        (isTheirDeed(tokens, predicate) || areUndergoing(tokens[phrase.to]))
      ) &&
      !isTheirsAlone(scene, phrase, predicate) &&
      !isAttribute(tokens, phrase, predicate) &&
      !isTakenOne(scene, phrase)
    )
      return null
    if (predicate === null || (phrase.counted.kind === 'victim' && phrase.quantity.kind === 'vague'))
      return null
    // "مقاتلتين، إحداهما سقطت"
    if (isOfThings(tokens[phrase.from]) && /^سقط/.test(tokens[predicate.to - 1]?.text ?? '')) return null
    if (predicate.outcomes[0] === 'captured' && areCaptors(tokens, phrase, predicate.to - 1)) return null
    // "أن انتحاريا قتل 30 شخصا": who did it stands before the verb as well.
    if (isFew(phrase) ? agentOf(scene, { ...phrase, to: predicate.to }) : takesObject(scene, predicate))
      return null
    if (isKidnap(tokens[predicate.to - 1]) && takesTheKnown(scene, predicate.to)) return null
    const two =
      phrase.quantity.kind === 'form' &&
      phrase.quantity.number === 'dual-or-many' &&
      predicate.number === 'dual'
    return reading('subject-first', phrase, {
      trigger: phrase.from,
      quantity: two ? { kind: 'number', value: 2 } : phrase.quantity,
      ...predicate,
    })
  },
}

const isBeingTaken = writtenLike(/^(?:خطفت?|اختطفت?|احتجزت?)$/)
const MOST_ADJECTIVES = 3

/** "لينضم إلى صحفي أجنبي ثالث اختطف في أيلول": one of whom the passive agrees, and nobody whom he took behind it. */
function isTakenOne({ sentence: { tokens }, dated }: Scene, phrase: CountPhrase): boolean {
  const { quantity, counted, noun, to } = phrase
  if (quantity.kind !== 'form' || quantity.number !== 'one' || counted.kind !== 'person' || noun === null)
    return false
  if (counted.person.group === 'military' || !hasRole(tokens[phrase.from - 1], 'preposition')) return false
  for (let at = to; at <= to + MOST_ADJECTIVES; at++) {
    const token = tokens[at]
    if (token?.word.kind !== 'letters' || token.definite || token.conjoined) return false
    if (token.lexeme.verb !== undefined) {
      const agrees = token.text.endsWith('ت') === (tokens[noun]?.text.endsWith('ه') ?? false)
      const next = tokens[at + 1]
      const closed = next === undefined || next.word.kind === 'mark' || dated(at + 1)
      return (
        isBeingTaken(token) && agrees && (closed || hasRole(next, 'preposition') || hasRole(next, 'adverb'))
      )
    }
    if (token.known && !token.lexeme.person) return false
  }
  return false
}

/** "يعتقد أن آخرين مفقودون", "هناك آخرين أصيبوا": what became of them stands right behind. */
function areSomeOthers(scene: Scene, phrase: CountPhrase): boolean {
  if (phrase.counted.kind !== 'others' || phrase.conjoined) return false
  // "لكن آخرين قتلوا"
  const before = scene.sentence.tokens[phrase.from - 1]
  if (!isOpened(scene, phrase) && !hasRole(before, 'contrast')) return false
  const next = scene.sentence.tokens[phrase.to]
  // "إن آخرين ما زالوا تحت الأنقاض"
  const still = next?.text === 'ما' && hasRole(scene.sentence.tokens[phrase.to + 1], 'became')
  return still || next?.lexeme.verb?.number === 'many' || next?.lexeme.victim?.outcome === 'missing'
}

/** "خمسة عمال، بالإضافة إلى حارسين من الشمال، اختطفوا": the verb of those before stands behind this one. */
function isListed({ readings }: Scene, { conjoined, from, to }: CountPhrase): boolean {
  const last = readings.at(-1)
  return conjoined && last?.rule === 'subject-first' && last.to > to && from - last.phrase.to > NEXT
}

const NEXT = 2

/** "للبحث عن 78 طفلا، وثلاثة عمال، اختطفوا": nothing stands before their verb but others who are counted. */
export function isTheirsAlone(scene: Scene, { to }: CountPhrase, predicate: Predicate | null): boolean {
  return predicate?.number === 'many' && isRightBehind(scene, to, predicate.to - 1)
}

function isRightBehind({ sentence: { tokens }, places }: Scene, from: number, verb: number): boolean {
  let at = from
  for (let other = places.from(at); other !== undefined && other.to <= verb; other = places.from(at)) {
    if (!countsPeople(other) || !tokens.slice(at, other.from).every(isLinking)) return false
    at = other.to
  }
  if (at > from && tokens[at]?.text === ',') at++
  return at === verb
}

const isLinking = writtenLike(/^(?:,|و|الي|عن|(?:ب?ال)?اضافه|فضلا|(?:من)?(?:بين|ضمن)(?:هم|هن)|من(?:هم|هن))$/)

/** "من مائة أجنبي مختطف", "من بين 23 من الجنود المفقودين": what became of them is told like an adjective. */
function isAttribute(
  tokens: readonly Token[],
  { quantity, counted, to }: CountPhrase,
  predicate: Predicate | null,
): boolean {
  if (predicate === null || quantity.kind === 'form' || counted.kind === 'victim') return false
  const at = predicate.to - 1
  const outcome = tokens[at]?.lexeme.victim?.outcome
  if (outcome !== 'captured' && outcome !== 'missing') return false
  return at === to || (tokens[at]?.definite === true && tokens[at - 1]?.definite === true)
}

const isMadeUp = writtenLike(/^(?:ال)?(?:مكونه?|مولفه?|[يت]تالف|[يت]تكون)$/)

const areUndergoing = writtenLike(/^تعرضوا$/)

/** "مجموعة مكونة من 20 جنديا تم أسرها" */
function isTheirDeed(tokens: readonly Token[], predicate: Predicate | null): boolean {
  return predicate !== null && /(?:ها|ه|هم)$/.test(tokens[predicate.to - 1]?.text ?? '')
}
const isKidnap = writtenLike(/^[وف]?(?:خطف|اختطف|احتجز|اسر)و?ا$/)
const isOfThings = writtenLike(/^[وف]?احدا(?:هما|ها)$/)

/** "طاقم القارب الخمسة": all of them, counted behind. */
function isOfCrew(tokens: readonly Token[], { from, counted, quantity }: CountPhrase): boolean {
  return (
    counted.kind === 'nothing' &&
    quantity.kind === 'number' &&
    tokens.slice(Math.max(0, from - 3), from).some(({ stem }) => /^(?:طاقم|افراد|ركاب|بحاره)$/.test(stem))
  )
}

/** "أن جنديا …", or the sentence begins with it and a verb of the same number follows. */
function isOpened({ sentence: { tokens } }: Scene, { from, to, quantity }: CountPhrase): boolean {
  const before = tokens[from - 1]
  // "كان شقيقا لقيادي قتل": what somebody was.
  if (/^[وف]?كان$/.test(before?.text ?? '') && tokens[from]?.lexeme.accusative) return false
  if (OPENING.test(tokens[from - (before?.text === '"' ? 2 : 1)]?.text ?? '')) return true
  const opens =
    before === undefined || before.text === ':' || (before.text === '.' && from > 1) || before.text === ';'
  const verb = tokens[to]
  const number = quantity.kind === 'form' && quantity.number === 'one' ? 'one' : 'dual'
  if (!opens || verb === undefined) return false
  if (hasRole(verb, 'meet') || verb.conjoined) return true
  // "رجل قتل زوجته" did it himself.
  return (
    verb.lexeme.verb?.number === number &&
    !(number === 'one' && /^(?:قتل|قتلت|اصاب|خطف|اسر|جرح)$/.test(verb.text))
  )
}

/** "ثلاثة رجال خطفوا السفينة": what they took stands right behind; "خطفوا الأحد", "خطفوا الأسبوع الماضي" tells when. */
function takesTheKnown({ sentence: { tokens }, dated }: Scene, to: number): boolean {
  const object = tokens[to]
  if (object?.lexeme.thing?.class === 'object' && !/^[وف]?[بلك]/.test(object.proclitics)) return true
  if (object?.definite !== true || dated(to) || hasRole(object, 'adverb')) return false
  return object.lexeme.thing?.class !== 'time' && !isTime(object) && !/^[وف]?[بلك]/.test(object.proclitics)
}

const isTime = writtenLike(/^ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|ليله|بارحه|عام|يوم|ان)$/)

/** "12 مسلحا قتلوا 3 جنود": the plural does it as well. */
function takesObject({ places, sentence: { tokens } }: Scene, { to, number, outcomes }: Predicate): boolean {
  const object = number === 'many' ? places.startingAt(to) : undefined
  // "مقاتلين خطفوا صحفيين"
  const taken =
    outcomes[0] === 'captured' && object?.counted.kind === 'person' && object.quantity.kind === 'form'
  return (
    object !== undefined &&
    (taken || isObject(tokens, object, object)) &&
    !object.conjoined &&
    !object.governed &&
    mayCountPeople(object) &&
    !hasRole(tokens[object.to], 'among')
  )
}

import { whether, writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { namesNoNational } from '@/lib/extract/counts/nationals'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/counts/people'
import { agentOf, isCaptor, isOfThose, isSuspected } from '@/lib/extract/matchers/agent'
import { isReadBehind, type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { isVerdict } from './law'
import { isLeftBehind } from './left-behind'
import { losesSomething, PASSED } from './own'
import { hasTheyDone } from './taken-aboard'

const FARTHEST = 18
const FARTHEST_CITED = 3
const CITE = /^(?:و|ف)?[ايت]ستشهد(?:ت|وا)?$/
/** "قتلوا خلال مرور مجموعة من الجنود": who came by. */
const isPassing = writtenLike(/^[وفبل]?(?:مرور|وصول|عبور|دخول|خروج|وجود|تواجد|تقدم|انسحاب|اقتراب|استهداف)$/)
const isSaying = writtenLike(
  /^ب(?:ال)?(?:قول|اقوال|مقوله|كلام|حديث|احاديث|ايه|ايات|ابيات|تصريح|تصريحات|شهاده|شهادات|ارقام|احصاءات|دراسه|دراسات|تقرير|تقارير|نصوص)$/,
)

/** "أصيب في الغارة خمسة مدنيين", "قتلت القوات 3 مسلحين", "أسر خلالها جنودا": other words stand between verb and phrase. */
export const verbFirst: Matcher = {
  name: 'verb-first',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!mayCountPeople(phrase) || phrase.governed) return null
    const thing = phrase.conjoined ? thingBeside(scene, phrase) : undefined
    if (phrase.conjoined && thing === undefined) return null
    // "احتجز مسلحون المئات"
    const crowd =
      phrase.counted.kind === 'nothing' && /^ال(?:عشرات|ميات|الاف)$/.test(tokens[phrase.from]?.text ?? '')
    if (phrase.counted.kind === 'nothing' && !crowd) return null
    if (
      hasRole(tokens[phrase.from - 1], 'preposition') ||
      /^(?:عددهم|حياه|ارواح|مراي|مسمع|اعين|عيون|انظار|حضور)$/.test(tokens[phrase.from - 1]?.text ?? '')
    )
      return null
    if (phrase.quantity.kind !== 'number' && isPassing(tokens[phrase.from - 1])) return null
    // "والمصابين الـ22 الآخرين"
    if (phrase.definite && tokens[phrase.from - 1]?.lexeme.victim !== undefined) return null
    // "قتل فلان أحد قادة الكتيبة" says who the one was.
    if (isOneOfThem(tokens, phrase) || isLeftBehind(tokens, phrase.from)) return null
    const at = verbBefore(scene, thing?.from ?? phrase.from)
    const verb = at === null ? undefined : tokens[at]?.lexeme.verb
    if (at === null || verb === undefined || isOfThose(tokens, at, phrase) || isCiting(tokens, at))
      return null
    if (at > 0 && phrase.quantity.kind === 'form' && isCase(tokens[at - 1])) return null
    // "قالت إن العدو فقد في الشمال 500 جندي"
    if (verb.outcome === 'missing' && hasLost(tokens, at, phrase))
      return reading('verb-first', phrase, { outcomes: ['killed'], trigger: at })
    // "فقد السائق السيطرة"
    if (tokens[at]?.text === 'فقد' && isSubject(tokens[at + 1])) return null
    if (
      (verb.outcome === 'missing' || PASSED.test(tokens[at]?.text ?? '')) &&
      losesSomething(scene.sentence, phrase.to)
    )
      return null
    // "احتجز السجناء 200 من الزوار"
    const taken = verb.outcome === 'captured' && isOfThem(tokens, phrase)
    if (
      crowd
        ? !verb.peopleOnly && !followsAgent(scene, at, phrase)
        : !countsPeople(phrase) && !taken && !isObjectOf(tokens, at, phrase)
    )
      return null
    if (hasRole(tokens[at], 'intransitive') && tokens[at + 1]?.lexeme.thing !== undefined) return null
    if (phrase.quantity.kind === 'form') {
      // "قتل اللواء سالم حداد (ضابط شرطة)": who he was.
      if (tokens[phrase.from - 1]?.text === '(') return null
      if (
        // "الذين قتلوا في سبيله أمواتا"
        (verb.outcome === 'killed' && phrase.counted.kind === 'victim') ||
        !isIndefinite(tokens, phrase) ||
        !(
          mayEndBefore(tokens[phrase.from - 1], scene.dated(phrase.from - 1)) ||
          isTakenBefore(tokens, verb.outcome, phrase) ||
          isBehindPlace(tokens, at, phrase) ||
          followsAgent(scene, at, phrase)
        ) ||
        agentOf(scene, phrase) ||
        isCaptor(tokens, at, phrase)
      )
        return null
      if (hasOtherBetween(scene, at, phrase.from)) return null
    }
    return reading('verb-first', phrase, {
      outcomes: [verb.outcome],
      trigger: at,
      quantity: areTwo(tokens, phrase) ? { kind: 'number', value: 2 } : phrase.quantity,
    })
  },
}

function isOfThem(tokens: readonly Token[], { counted, quantity, numberTo }: CountPhrase): boolean {
  return (
    counted.kind === 'unknown' &&
    quantity.kind === 'number' &&
    tokens[numberTo]?.text === 'من' &&
    tokens[numberTo + 1]?.definite === true &&
    !/(?:ات|ه)$/.test(tokens[numberTo + 1]?.text ?? '')
  )
}

const LONGEST_CLAUSE = 8
const ofTheTwo = writtenLike(/..هما$/)

/** "خطف مسلحون مهندسين من سيارتهما": the pronoun says that they are two. */
function areTwo(tokens: readonly Token[], { quantity, to }: CountPhrase): boolean {
  if (quantity.kind !== 'form' || quantity.number !== 'dual-or-many') return false
  for (let at = to; at < to + LONGEST_CLAUSE; at++) {
    if (tokens[at] === undefined || tokens[at]?.text === '.') return false
    if (ofTheTwo(tokens[at])) return true
  }
  return false
}

/** "استشهد الكاتب بأقوال أربعة علماء": he cites them. */
function isCiting(tokens: readonly Token[], at: number): boolean {
  if (!CITE.test(tokens[at]?.text ?? '')) return false
  for (let index = at + 1; index <= at + FARTHEST_CITED; index++) if (isSaying(tokens[index])) return true
  return false
}

/** "احتجز قراصنة 9 سفن و150 بحارا": the second of what they hold. */
function thingBeside(
  { places, sentence: { tokens } }: Scene,
  { from, counted }: CountPhrase,
): CountPhrase | undefined {
  const thing = places.before(from)
  return counted.kind === 'person' &&
    thing?.counted.kind === 'thing' &&
    thing.counted.class === 'object' &&
    from - thing.to <= 1 &&
    tokens
      .slice(Math.max(0, thing.from - NEAR), thing.from)
      .some(({ lexeme }) => lexeme.verb?.outcome === 'captured')
    ? thing
    : undefined
}

const NEAR = 8

/** "احتجزت «س» رهينتين": a dual that is no subject, behind whoever has a name of one word. */
function isTakenBefore(
  tokens: readonly Token[],
  outcome: Outcome,
  { from, quantity, noun }: CountPhrase,
): boolean {
  const named = tokens[from - 1]?.lexeme.person === undefined || namesNoNational(tokens, from - 1)
  const dual = quantity.kind === 'form' && quantity.number === 'dual'
  return outcome === 'captured' && named && dual && /ين$/.test(tokens[noun ?? -1]?.text ?? '')
}

/** The letters of "thousands" begin like the article. */
function isSubject(token: Token | undefined): boolean {
  return token?.definite === true && !isThousands(token)
}

const isThousands = writtenLike(/^(?:الاف|الوف)$/)

/** "قتل في طنار شخصان": the ending is a subject's, whatever the place before it is called. */
function isBehindPlace(tokens: readonly Token[], verb: number, { quantity, noun }: CountPhrase): boolean {
  const dual = quantity.kind === 'form' && quantity.number === 'dual'
  return dual && tokens[verb + 1]?.text === 'في' && /..ان$/.test(tokens[noun ?? -1]?.text ?? '')
}

/** Whose men they were stands before the verb: "العدو فقد", "القوات فقدت". */
function hasLost(tokens: readonly Token[], at: number, { counted }: CountPhrase): boolean {
  return (
    /^(?:فقد|فقدت)$/.test(tokens[at]?.text ?? '') &&
    (isSubject(tokens[at + 1]) ||
      (tokens[at - 1]?.definite === true && tokens[at - 1]?.lexeme.verb === undefined)) &&
    counted.kind === 'person' &&
    counted.person.group === 'military'
  )
}

/** "قتلت القوات اثني عشر متسللا": only people are killed, so that the noun need not be known; its form must be one of theirs. */
function isObjectOf(tokens: readonly Token[], verb: number, { from, quantity, noun }: CountPhrase): boolean {
  if (tokens[verb]?.lexeme.verb?.peopleOnly !== true || quantity.kind === 'form' || from - verb > 4)
    return false
  if (/[هت]$|ات$/.test(tokens[noun ?? -1]?.text ?? '')) return false
  return tokens
    .slice(verb + 1, from)
    .every(token => token.word.kind === 'letters' && !hasRole(token, 'preposition'))
}

/** Another phrase stands between the verb and this one, and it is not who did it. */
function hasOtherBetween(scene: Scene, from: number, to: number): boolean {
  for (
    let other = scene.places.from(from + 1);
    other !== undefined && other.to <= to;
    other = scene.places.from(other.from + 1)
  )
    if (other.quantity.kind !== 'form' || !agentOf(scene, other)) return true
  return false
}

/** "قتل مسلحون مجهولون حارسا": those who did it, and nothing else, stand between. */
function followsAgent(scene: Scene, verb: number, phrase: CountPhrase): boolean {
  const { from } = phrase
  if (areUnknown(scene.sentence.tokens, verb + 1, from)) return true
  if (isDoneByThing(scene, verb, phrase)) return true
  const agent = scene.places.before(from)
  return agent !== undefined && agent.from === verb + 1 && agentOf(scene, agent)
}

const isUnknown = writtenLike(/^(?:مجهولون|مجهول|مجهولان)$/)
const isArmed = writtenLike(/^(?:مسلحون|ملثمون|مسلح|ملثم)$/)

/** "اختطف مجهولون مسلحون خبيرين" */
function areUnknown(tokens: readonly Token[], from: number, to: number): boolean {
  return isUnknown(tokens[from]) && (to === from + 1 || (to === from + 2 && isArmed(tokens[from + 1])))
}

/** "قتلت ضربة جوية شخصين" */
function isDoneByThing(
  { sentence: { tokens }, dated }: Scene,
  verb: number,
  { from, noun }: CountPhrase,
): boolean {
  const object = tokens[noun ?? from]
  // "أصابت قذيفة مدرسة": the feminine shows no case, and is a thing as often.
  if (object?.lexeme.accusative !== true && !object?.text.endsWith('ين')) return false
  const thing = tokens[verb + 1]?.lexeme.thing?.class
  if (from - verb > 5 || (thing !== 'act' && thing !== 'object') || hasRole(tokens[verb], 'intransitive'))
    return false
  return tokens
    .slice(verb + 1, from)
    .every(
      (token, at) =>
        dated(verb + 1 + at) || (token.word.kind === 'letters' && !hasRole(token, 'preposition')),
    )
}

/** What may stand right before a noun without a number that is the verb's own and no adjective or genitive of another. */
function mayEndBefore(token: Token | undefined, dated: boolean): boolean {
  return (
    dated || token === undefined || token.definite || hasRole(token, 'adverb') || token.word.kind === 'mark'
  )
}

/** The nearest verb of loss to the left of which the phrase can still be the subject or object. */
export function verbBefore(scene: Scene, from: number): number | null {
  const { sentence, readings, dated } = scene
  const { tokens } = sentence
  const read = readings.at(-1)?.phrase.to ?? 0
  // "قتل في القصف الذي شنه الجيش، 17 مدنيا": what the comma closes belongs to the attack.
  const closed = tokens[from - 1]?.text === ','
  let related = false
  let commas = 0
  for (let at = from - 1; at >= Math.max(read, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (dated(at) || token.text === '"') continue
    if (token.word.kind === 'mark') {
      if (token.text === ')' || token.text === '(') continue
      if (/^[–—-]$/.test(token.text) && (dated(at - 1) || dated(at + 1))) continue
      if (token.text !== ',' || ++commas > 2) return null
      continue
    }
    // "قتلوا حارسين وساقوا 30 جنديا"
    if (token.lexeme.verb === undefined && hasTheyDone(token)) return null
    // "أصيب بكسر، وانسحب خمسة": a verb that no table has.
    if (!token.known && token.text.startsWith('و') && tokens[at - 1]?.text === ',') return null
    const { verb, noun, say } = token.lexeme
    if (closed && isRelative(token)) {
      related = true
      continue
    }
    if (verb !== undefined && !token.definite) {
      if (closed && isRelative(tokens[at - 1])) continue
      if (related && !hasRole(tokens[at + 1], 'preposition') && !hasRole(tokens[at + 1], 'adverb'))
        return null
      if (isVerdict(tokens, at)) return null
      if (
        isReadBehind(scene, at) ||
        (token.text === 'فقد' && !hasRole(tokens[at + 1], 'preposition') && !isSubject(tokens[at + 1]))
      )
        return null
      return at
    }
    if (noun !== undefined || (say !== undefined && !isSuspected(token)) || hasRole(token, 'ofHearts'))
      return null
    // "مسلحون يعتقد أنهم من الجماعة"
    const believed = /^ان(?:هم|هما|ه|ها)$/.test(token.text) && isBelieved(tokens[at - 1])
    if (!believed && (hasRole(token, 'barrier') || hasRole(token, 'contrast') || hasRole(token, 'reach')))
      return null
    if (hasRole(token, 'stop') && !token.definite && !isHeldAboard(tokens, at)) return null
    if (token.conjoined && !token.definite && !token.known) return null
  }
  return null
}

/** "عملية خطف طالت الرجال وشملت نساء": a noun. */
const isCase = writtenLike(
  /^[وفبل]?(?:ال)?(?:عمليه|عمليات|حادثه?|حوادث|حاله|حالات|محاوله|محاولات|جريمه|جرايم)$/,
)

/** "يحتجز القراصنة على متن السفينة 23 بحارا": who else is aboard is not told. */
function isHeldAboard(tokens: readonly Token[], at: number): boolean {
  if (!/^متن/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.text !== 'علي') return false
  return [at - 2, at - 3, at - 4].some(verb => tokens[verb]?.lexeme.verb?.outcome === 'captured')
}

const isRelative = whether(({ text }: Token) => /^(?:الذي|التي)$/.test(text))

function isBelieved(token: Token | undefined): boolean {
  return token !== undefined && isSuspected(token)
}

function isOneOfThem(tokens: readonly Token[], { from, quantity }: CountPhrase): boolean {
  return (
    quantity.kind === 'number' && quantity.value === 1 && /^[وف]?(?:احد|احدي)$/.test(tokens[from]?.text ?? '')
  )
}

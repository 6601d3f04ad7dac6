import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase, Quantity } from '@/lib/extract/counts/count-phrase'
import { isIndefinite } from '@/lib/extract/counts/people'
import type { Hedge } from '@/lib/extract/lexicon/hedges'
import { type Matcher, type Reading, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { directTrigger } from './direct-trigger'
import { isWhoSpeaks } from './named-people'
import { predicateAfter } from './predicate'
import { supportBefore } from './support'
import { declines } from './toll'
import { verbBefore } from './verb-first'

/** "49 قتيلاً", "66 قتيلا وجريحا", "3 حالات وفاة": the counted noun says what became of them. */
export const victimNoun: Matcher = {
  name: 'victim-noun',
  match(scene, phrase) {
    if (phrase.counted.kind !== 'victim') return null
    const { tokens } = scene.sentence
    // "الكثير من الجرحى يموتون" tells what often happens.
    if (phrase.quantity.kind === 'vague' && /^ي.+ون$/.test(tokens[phrase.to]?.text ?? '')) return null
    const { victims } = phrase.counted
    const outcomes = [...new Set(victims.map(victim => victim.outcome))]
    if (outcomes.length === 1 && outcomes[0] !== 'killed' && diedAfterAll(scene.readings.at(-1), phrase))
      return null
    const direct = phrase.conjoined ? null : directTrigger(scene, phrase.from)
    // Prisoners put to death and wounded who died are dead.
    if (direct?.outcomes.includes('killed') && outcomes.length === 1)
      return reading('victim-noun', phrase, {
        outcomes: direct.outcomes,
        trigger: direct.index,
        from: direct.from,
      })
    // "ثلاثة مصابين توفوا".
    const fate =
      outcomes[0] === 'killed' || phrase.quantity.kind === 'form' ? null : predicateAfter(scene, phrase)
    // "41 رهينة خطفوا قبل عام وما زالوا هناك لقوا حتفهم": told first how they were taken.
    const later = fate?.outcomes[0] === 'captured' ? predicateAfter(scene, { ...phrase, to: fate.to }) : null
    const end = later ?? fate
    // "آلاف المفقودين، وآخرين ما زالت جثامينهم": what is said of the others.
    const next = scene.places.from(phrase.to)
    const ofOthers =
      end !== null && next?.conjoined === true && next.counted.kind === 'others' && next.to < end.to
    if (end?.outcomes.length === 1 && end.outcomes[0] === 'killed' && !ofOthers)
      return reading('victim-noun', phrase, { trigger: phrase.from, ...end })
    if (
      outcomes[0] !== 'killed' &&
      phrase.quantity.kind !== 'form' &&
      !phrase.conjoined &&
      isKilled(scene, phrase)
    )
      return reading('victim-noun', phrase, {
        outcomes: ['killed'],
        trigger: arePutToDeath(tokens, phrase.from) ?? verbBefore(scene, phrase.from) ?? phrase.from,
      })
    // "تراجع عدد المصابين بـ840 مصابا" is a difference.
    if (phrase.governed && declines(tokens, phrase.from)) return null
    if (BESIDES.test(tokens[phrase.from - 1]?.text ?? '')) return null
    if (isWhoSpeaks(tokens, phrase.from) || areCaptorsOf(tokens, phrase)) return null
    const support = supportBefore(tokens, phrase.from)
    const [victim] = victims
    if (phrase.quantity.kind === 'form') {
      // "نقل مصابي الانفجار": those of whom the text has told.
      if (phrase.quantity.number === 'many' && !isIndefinite(tokens, phrase)) return null
      if (isCountedLater(scene, phrase) || isDenied(tokens, phrase.from) || isPredicate(tokens, phrase))
        return null
      if (
        (victim?.vague && !(phrase.quantity.number === 'dual' && support !== null)) ||
        (victim?.cases &&
          !isOfSomebody(tokens[phrase.to], phrase) &&
          phrase.quantity.number !== 'dual' &&
          (support === null || phrase.quantity.number !== 'one'))
      )
        return null
      // "أخرجوا جثتين": two bodies are two dead, whatever is done with them.
      const bodies = victim?.cases === true && /تين$|تان$/.test(tokens[phrase.noun ?? -1]?.text ?? '')
      if (
        !bodies &&
        !isSubject(tokens, phrase) &&
        !isThere(tokens[phrase.from - 1]) &&
        !isOfSomebody(tokens[phrase.to], phrase) &&
        support === null &&
        !continues(scene, phrase) &&
        !goesBefore(scene, phrase) &&
        !(opens(tokens, phrase.from) && isIndefinite(tokens, phrase) && !isObject(tokens, phrase)) &&
        !isInHands(tokens, phrase) &&
        !isReached(tokens, phrase.from)
      )
        return null
    }
    if (
      phrase.quantity.kind === 'vague' &&
      phrase.quantity.magnitude === null &&
      (victim?.vague ||
        (victim?.cases && scene.readings.length === 0) ||
        tokens[phrase.numberFrom]?.stem === 'بعض') &&
      support === null
    )
      return null
    if (phrase.definite && phrase.quantity.kind === 'number' && support === null) return null
    return reading('victim-noun', phrase, {
      outcomes,
      trigger: phrase.noun ?? phrase.from,
      from: support ?? phrase.from,
      hedge: sharedHedge(scene.readings.at(-1), phrase),
    })
  },
}

/** "3 من مختطفي الرهائن": those who hold them. */
function areCaptorsOf(tokens: readonly Token[], { noun }: CountPhrase): boolean {
  return noun !== null && isConstruct(tokens[noun]) && tokens[noun + 1]?.definite === true
}

const isConstruct = writtenLike(/^(?:مختطفي|محتجزي)$/)

/** "نحو 23 ألف قتيل و41 ألف جريح": what softens a round number softens the round one joined to it. */
function sharedHedge(
  previous: Reading | undefined,
  { from, conjoined, quantity }: CountPhrase,
): Hedge | null {
  const joined = conjoined && previous?.phrase.to === from && previous.phrase.counted.kind === 'victim'
  return joined && previous.hedge === 'about' && isRound(previous.quantity) && isRound(quantity)
    ? 'about'
    : null
}

function isRound(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value >= 1000 && quantity.value % 100 === 0
}

/** "شفي 45 مصابا" are well again, "أهالي 12 مخطوفا" are others. */
const BESIDES =
  /^[وفبل]?(?:شفي|شفاء|شفايهم|تعافي|يتعافي|غادر|مغادره|خروج|خرج|اهالي|ذوو|ذوي|عايلات|اقارب|امهات|اباء|ارامل|ابناء|اصدقاء|محامي|محامو)$/

/** "إن شهيدين وصلا إلى المستشفى": two, whatever the verb says of them. */
function isSubject(tokens: readonly Token[], { from, quantity }: CountPhrase): boolean {
  return (
    quantity.kind === 'form' &&
    quantity.number === 'dual' &&
    /^[وف]?[بل]?ان$/.test(tokens[from - 1]?.text ?? '')
  )
}

/** "حالة وفاة سيدة" */
function isOfSomebody(next: Token | undefined, { quantity, noun, numberFrom }: CountPhrase): boolean {
  const one = quantity.kind === 'form' && quantity.number === 'one' && noun !== numberFrom
  return one && next?.definite === false && !next.conjoined && next.lexeme.person?.number === 'one'
}

const isThere = writtenLike(/^[وف]?هناك$/)

/** "وقع أسيرا", "سقط شهيدا": what became of somebody who is known. */
function isPredicate(tokens: readonly Token[], { from, noun }: CountPhrase): boolean {
  return (
    tokens[noun ?? -1]?.lexeme.accusative === true &&
    /^[وف]?(?:وقع|سقط|خر|ارتقي)$/.test(tokens[from - 1]?.text ?? '')
  )
}

/** "قتلى: 3", "شهداء وجرحى: 12 شهيدا": the number follows; "جثة شاب", "جثة الشاب": who it was follows. */
function isCountedLater({ sentence: { tokens }, places }: Scene, { to, noun }: CountPhrase): boolean {
  let next = to
  while (tokens[next]?.conjoined && tokens[next]?.lexeme.victim !== undefined) next++
  if (tokens[next]?.text === ':') return true
  const body = noun !== null && hasRole(tokens[noun], 'remains')
  return body && (tokens[to]?.definite === true || places.startingAt(to)?.counted.kind === 'person')
}

/** "لم تسفر عن سقوط قتلى", "دون وقوع قتلى": nobody. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BETWEEN_DENIED); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (hasRole(token, 'none') || (hasRole(token, 'negation') && token.text !== 'ما' && token.text !== 'غير'))
      return true
    if (
      !hasRole(token, 'support') &&
      !hasRole(token, 'preposition') &&
      !token.definite &&
      !DENIABLE.test(token.text)
    )
      return false
  }
  return false
}

const MOST_BETWEEN_DENIED = 6
const DENIABLE = /^(?:[يت](?:سفر|ودي?|خلف|وقع|سقط|قع|سجل|تسبب|كن|وجد)|اي|هناك)$/

/** "مقتل ثلاثة مهاجمين وأربع رهائن": the captives are dead too. */
function diedAfterAll(previous: Reading | undefined, phrase: CountPhrase): boolean {
  return (
    previous !== undefined &&
    phrase.conjoined &&
    previous.rule === 'governed' &&
    previous.outcomes[0] === 'killed' &&
    phrase.from - previous.phrase.to <= 1 &&
    phrase.counted.kind === 'victim' &&
    phrase.counted.victims[0]?.outcome === 'captured'
  )
}

/** "أعدم التنظيم 3 أسرى". */
const isPuttingToDeath = writtenLike(/^[وفبل]?(?:اعدام|قتل|تصفيه|ذبح)$/)
const LONGEST_AGENT = 4

/** "إعدام الجيش الشمالي ستة من الأسرى": who did it stands between. */
function arePutToDeath(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_AGENT); at--) {
    if (isPuttingToDeath(tokens[at])) return at
    if (!tokens[at]?.definite || tokens[at]?.conjoined) return null
  }
  return null
}

function isKilled(scene: Scene, phrase: CountPhrase): boolean {
  if (arePutToDeath(scene.sentence.tokens, phrase.from) !== null) return true
  const at = verbBefore(scene, phrase.from)
  const verb = at === null ? undefined : scene.sentence.tokens[at]?.lexeme.verb
  return at !== null && phrase.from - at <= 4 && verb?.outcome === 'killed' && verb.peopleOnly
}

const FARTHEST_NEXT = 7

function continues({ readings, sentence: { tokens } }: Scene, phrase: CountPhrase): boolean {
  const previous = readings.at(-1)
  if (previous === undefined || phrase.from - previous.phrase.to > FARTHEST_NEXT) return false
  // "8 قتلى في الشمال، قتيلان في الجنوب"
  const listed = tokens[phrase.from - 1]?.text === ',' && tokens[phrase.to]?.text === 'في'
  return phrase.conjoined || (listed && previous.phrase.counted.kind !== 'person')
}

const isHolding = writtenLike(/^(?:لدي|لديه|لديها|لديهم|بحوزته|بحوزتها|بحوزتهم)$/)

/** "لدى الجيش أسيران" */
function isInHands(tokens: readonly Token[], { from, quantity, counted }: CountPhrase): boolean {
  if (quantity.kind !== 'form' || quantity.number !== 'dual' || counted.kind !== 'victim') return false
  return (
    counted.victims[0]?.outcome === 'captured' && tokens.slice(Math.max(0, from - 3), from).some(isHolding)
  )
}

/** "وصل شهيد و9 مصابين": one who is told of beside those who are counted. */
function goesBefore({ places }: Scene, { to, quantity }: CountPhrase): boolean {
  const next = places.startingAt(to)
  return (
    quantity.kind === 'form' &&
    quantity.number === 'one' &&
    next?.conjoined === true &&
    next?.counted.kind === 'victim' &&
    next.quantity.kind === 'number'
  )
}

/** The accusative opens no sentence: "«ميتا» سرحت عمالها". */
function isObject(tokens: readonly Token[], { noun }: CountPhrase): boolean {
  return tokens[noun ?? -1]?.lexeme.accusative === true
}

/** "ارتفعت الحصيلة إلى قتيلين". */
function isReached(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.text === 'الي' &&
    tokens.slice(Math.max(0, from - 16), from).some(token => hasRole(token, 'reach'))
  )
}

/** The sentence, a headline's second half or a quotation begins with it. */
function opens(tokens: readonly Token[], from: number): boolean {
  return (
    from === 0 ||
    /^[:"]$/.test(tokens[from - 1]?.text ?? '') ||
    (tokens[from - 1]?.text === '.' && tokens[from - 2]?.text === '.')
  )
}

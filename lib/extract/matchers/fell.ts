import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { placesOfWords } from '@/lib/extract/places'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { areCaptors } from './agent'
import { isOfTheLaw } from './law'
import { afterAside, listEnd } from './list-end'
import { roleBefore } from './role-before'

/** "وقع ثلاثون جنديا في الأسر", "سقط 5 جنود أسرى", "احتجز 20 شخصا رهائن": verb before, captivity behind. */
export const fellCaptive: Matcher = {
  name: 'fell-captive',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    const hands = intoHands(tokens, phrase)
    if (hands !== null) return reading('fell-captive', phrase, { outcomes: ['captured'], trigger: hands })
    const hostages = asHostages(tokens, phrase)
    const at = roleBefore(tokens, phrase.from, 'fall', hostages === null ? 4 : FARTHEST_TAKEN)
    if (at === null) return null
    if (areCaptors(tokens, phrase, at)) return null
    if (hostages !== null && isTaking(tokens[at]) && !isNobody(tokens, phrase))
      return reading('fell-captive', phrase, { outcomes: ['captured'], trigger: at, to: hostages + 1 })
    // "وقع في الأسر ثلاثون جنديا"
    const inCaptivity =
      hasRole(tokens[phrase.from - 1], 'captivity') &&
      !areHands(tokens[phrase.from - 1]) &&
      tokens[phrase.from - 2]?.text === 'في'
    if (inCaptivity && countsPeople(phrase) && at === phrase.from - 3)
      return reading('fell-captive', phrase, { outcomes: ['captured'], trigger: at })
    // "ووقع سبعة في الأسر"
    const bare =
      phrase.counted.kind === 'nothing' && phrase.quantity.kind === 'number' && at === phrase.from - 1
    if (!countsPeople(phrase) && !(bare && tokens[phrase.to]?.text === 'في')) return null
    if (isNobody(tokens, phrase)) return null
    const last = listEnd(scene, phrase)
    const end = endOfThose(tokens, last)
    const next = isInto(tokens[end]) || tokens[end]?.text === 'انفسهم' ? end + 1 : end
    const fallen = tokens[next]?.lexeme.victim
    if (
      fallen?.outcome === 'killed' &&
      !fallen.cases &&
      !tokens[next]?.definite &&
      /^[وف]?سقط/.test(tokens[at]?.text ?? '')
    )
      return reading('fell-captive', phrase, { outcomes: ['killed'], trigger: at, to: next + 1 })
    const themselves =
      tokens[last]?.text === 'انفسهم' &&
      !areCaptors(tokens, phrase, last) &&
      /سلم$|سلمت$/.test(tokens[at]?.text ?? '')
    const captivity = isCaptivity(tokens, next) && !tokens[next]?.conjoined
    const held = next > last && tokens[next]?.lexeme.noun?.outcome === 'captured'
    const to = captivity || held ? next + 1 : themselves ? last + 1 : null
    return to === null || isOfTheLaw(tokens, to)
      ? null
      : reading('fell-captive', phrase, { outcomes: ['captured'], trigger: at, to })
  },
}

const FARTHEST_HANDS = 6
const isFalling = writtenLike(/^[وف]?(?:وقع|وقعت|وقوع|[يت]قع)$/)
const areHands = writtenLike(/^(?:ايدي|يد|قبضه|اسر)$/)
const areByHands = writtenLike(/^ب(?:يد|ايدي)$/)
const ofHands = placesOfWords(token => areHands(token) || areByHands(token))

/** "وقع في أيدي المتمردين 12 جنديا": whose hands they are stands between. */
function intoHands(tokens: readonly Token[], phrase: CountPhrase): number | null {
  if (!ofHands(tokens).isBetween(phrase.from - FARTHEST_HANDS, phrase.from)) return null
  if (phrase.conjoined || phrase.governed || !countsPeople(phrase) || !isIndefinite(tokens, phrase))
    return null
  for (let at = phrase.from - 1; at >= Math.max(1, phrase.from - FARTHEST_HANDS); at--) {
    const token = tokens[at]
    if (token?.word.kind !== 'letters' || token.conjoined || token.lexeme.verb) return null
    const verb = areByHands(token) ? at - 1 : areHands(token) && tokens[at - 1]?.text === 'في' ? at - 2 : null
    if (verb !== null)
      return at < phrase.from - 1 && isFalling(tokens[verb]) && !isOfTheLaw(tokens, at + 1) ? verb : null
  }
  return null
}

const FARTHEST_TAKEN = 9
const isInto = writtenLike(/^(?:في|قيد|رهن)$/)
const isTaking = writtenLike(/^[وفب]?(?:احتجز|احتجزت|احتجاز|اخذ|اخذت)$/)
const isAsHostages = writtenLike(/^ك(?:رهاين|رهينه|رهينتين|اسري)$/)

/** "احتجز مسلح، اليوم، عددا من العملاء والموظفين كرهائن": whoever they are. */
function asHostages(tokens: readonly Token[], { to, counted }: CountPhrase): number | null {
  if (counted.kind === 'thing') return null
  for (let at = to; at < Math.min(tokens.length, to + LONGEST_NAME); at++) {
    const token = tokens[at]
    if (isAsHostages(token)) return at
    if (token?.word.kind !== 'letters' || token.lexeme.verb || token.lexeme.noun) return null
  }
  return null
}

/** "احتجاز أي جنود كرهائن" */
function isNobody(tokens: readonly Token[], { from }: CountPhrase): boolean {
  return tokens[from - 1]?.text === 'اي'
}

/** "وقوع الآلاف من عناصر الجماعة المسلحة في الأسر": behind the words that say whose they are. */
function endOfThose(tokens: readonly Token[], from: number): number {
  let at = afterName(tokens, from)
  // "عشرات من العاملين في المدينة"
  if (isPlaceOf(tokens, at) && !isCaptivity(tokens, at + 1)) at = afterName(tokens, at + 1)
  at = afterAside(tokens, at)
  const held = isInto(tokens[at]) ? at + 1 : at
  return isCaptivity(tokens, held) && !tokens[held]?.conjoined ? at : from
}

function isPlaceOf(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text
  const whole = tokens[at + 1]?.definite === true || tokens[at + 2]?.definite === true
  return text === 'في' || (text === 'من' && whole && !tokens[at + 1]?.lexeme.person)
}

function afterName(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + LONGEST_NAME && isOfName(tokens[at])) at++
  return at
}

/** "في الأسر", "في قبضة المتمردين", "في أيديهم" */
function isCaptivity(tokens: readonly Token[], at: number): boolean {
  return (
    hasRole(tokens[at], 'captivity') ||
    areByHands(tokens[at]) ||
    (tokens[at - 1]?.text === 'في' && areTheirHands(tokens[at]))
  )
}

const areTheirHands = writtenLike(/^(?:ايدي|يد|اسر|قبضت)(?:ه|ها|هم)?$/)

function isOfName(token: Token | undefined): boolean {
  if (token === undefined || token.word.kind !== 'letters' || hasRole(token, 'captivity')) return false
  if (token.conjoined && !token.definite) return false
  return !token.lexeme.verb && !token.lexeme.noun && !hasRole(token, 'preposition')
}

const LONGEST_NAME = 5

/** "سقوط عشرات المقاتلين", "سقط جنديان": those who fell in arms. */
export const fellInArms: Matcher = {
  name: 'fell-in-arms',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    const fell = fellLikeThose(scene, phrase)
    if (fell !== null) return reading('fell-in-arms', phrase, { outcomes: ['killed'], trigger: fell })
    const before = tokens[phrase.from - 1]
    if (phrase.counted.kind !== 'person' || phrase.conjoined || !isIndefinite(tokens, phrase)) return null
    if (!/^(?:سقوط|سقط|سقطت)$/.test(before?.stem ?? '') || hasFallenOff(tokens, phrase.to)) return null
    // Others than soldiers fall down as well.
    if (phrase.counted.person.group !== 'military' && !isInFighting(tokens, phrase)) return null
    return reading('fell-in-arms', phrase, { outcomes: ['killed'], trigger: phrase.from - 1 })
  },
}

/** "سقط جندي من السطح", but not "8 عناصر من قوات كذا"; "بين قتيل وجريح" is read elsewhere. */
function hasFallenOff(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]?.text ?? '', tokens[at + 1]]
  if (token === 'من') return next === undefined || !OF_FORCES.test(next.text)
  if (isCaptivity(tokens, endOfThose(tokens, at) + 1)) return true
  return /^(?:بين|عن)$/.test(token)
}

const OF_FORCES =
  /^(?:ال)?(?:قوات|قواته|قواتها|جيش|شرطه|امن|حرس|فصايل|فصيل|ميليشيا|ميليشيات|مليشيا|مليشيات|كتايب|كتيبه|مقاومه|تنظيم|حركه|جماعه|حزب|لواء|فرقه|طرفين|جانبين|معارضه|مسلحين|مقاتلين|متمردين|صفوف)$/

const NEAR = 12

/** "سقوط 20 شخصا مجهولي الهوية", "سقوط 3 مدنيين في قصف": what brought it about stands near. */
function isInFighting(tokens: readonly Token[], { from, to, quantity }: CountPhrase): boolean {
  if (quantity.kind !== 'number') return false
  return tokens
    .slice(Math.max(0, from - NEAR), to + NEAR)
    .some(({ text }) => FIGHTING.test(text) || /^مجهول(?:ي|ه|ين|ون)$/.test(text))
}

const FIGHTING =
  /^[وفبل]*(?:ال|لل)?(?:غاره|غارات|قصف|قصفها|قصفه|اشتباك|اشتباكات|معارك|معركه|مواجهات|حرب|مجزره|مجازر|كمين|تفجير|تفجيرات|انفجار|رصاص|نيران|قنص|قذايف|قذيفه|صواريخ|صاروخ|هجوم|هجمات)$/

/** "14 قتيلا في الشمال، فيما سقط في الجنوب 10": a bare number after the dead. */
function fellLikeThose({ sentence: { tokens }, readings }: Scene, phrase: CountPhrase): number | null {
  const { from, to, counted, quantity } = phrase
  if (counted.kind !== 'nothing' || quantity.kind !== 'number' || phrase.governed) return null
  const before = readings.at(-1)?.outcomes
  if (before?.length !== 1 || before[0] !== 'killed') return null
  const at = roleBefore(tokens, from, 'fell', FARTHEST_FELL)
  if (at === null || tokens.slice(at, from).some(({ word }) => word.kind === 'mark')) return null
  const placed = /^(?:في|ب)/.test(tokens[to]?.text ?? '') || tokens[at + 1]?.text === 'في'
  return placed ? at : null
}

const FARTHEST_FELL = 4

import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { mayCountPeople } from '@/lib/extract/counts/people'
import type { Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { hasTheyDone } from './taken-aboard'

const NEAR = 7
const FAR = 16
/** "خطف مسلحون -اليوم الثلاثاء- موظفين" */
const isPause = writtenLike(/^[,–—-]$/)

/**
 * Whether a noun behind the verb is who did it, because those who suffered it follow: "قتل مسلحون 24 شخصا". Armed men may
 * be described at length before that: "خطف مسلحون يعتقد انتماؤهم لجماعة كذا 40 طفلا".
 */
export function agentOf(scene: Scene, phrase: CountPhrase): boolean {
  const { sentence, dated } = scene
  const { tokens } = sentence
  const described = areArmed(phrase) || areHolding(tokens, phrase)
  const next = objectAfter(scene, phrase)
  if (next === undefined || next.conjoined || next.governed || !mayCountPeople(next)) return false
  if (next.from - phrase.to > (described ? FAR : NEAR) || hasRole(tokens[next.from - 1], 'preposition'))
    return false
  return tokens.slice(phrase.to, next.from).every((token, index) => {
    const at = phrase.to + index
    // "قتل مسلحون، اليوم الخميس، 9 أشخاص"
    if (dated(at) || (isPause(token) && (dated(at - 1) || dated(at + 1)))) return true
    return isWithin(token, described)
  })
}

function areArmed({ counted, quantity }: CountPhrase): boolean {
  const several = quantity.kind === 'vague' || (quantity.kind === 'form' && quantity.number !== 'one')
  return several && counted.kind === 'person' && counted.person.group === 'military'
}

/** "احتجز نزلاء سجن للرجال وآخر للنساء 300 شخص" */
function areHolding(tokens: readonly Token[], { from, quantity, counted }: CountPhrase): boolean {
  return (
    quantity.kind === 'form' &&
    quantity.number === 'many' &&
    counted.kind === 'person' &&
    tokens[from - 1]?.lexeme.verb?.outcome === 'captured'
  )
}

function isWithin(token: Token, described: boolean): boolean {
  if (described && isSuspected(token)) return true
  if (
    token.lexeme.verb ||
    token.lexeme.noun ||
    token.lexeme.say ||
    hasRole(token, 'among') ||
    hasRole(token, 'contrast') ||
    hasTheyDone(token)
  )
    return false
  if (described) return token.word.kind !== 'mark' || token.text === '"'
  return (
    token.word.kind !== 'mark' &&
    !token.conjoined &&
    !hasRole(token, 'preposition') &&
    !hasRole(token, 'barrier')
  )
}

/** The first phrase not far behind that can be the verb's object. */
function objectAfter({ sentence: { tokens }, places }: Scene, agent: CountPhrase): CountPhrase | undefined {
  const from = agent.to
  let next = places.from(from)
  while (
    next !== undefined &&
    next.from - from <= FAR &&
    (!isObject(tokens, next, agent) || isEitherOfThem(tokens[next.from]))
  )
    next = places.from(next.from + 1)
  return next !== undefined && next.from - from <= FAR ? next : undefined
}

/** "خطف امرأتين إحداهما مسنة": nobody else. */
const isEitherOfThem = writtenLike(/^(?:احد|احدا)(?:هم|هما|هن)$/)

const CAPTORS = /^(?:مسلح|ملثم|مجهول|مهاجم|ارهابي|جهادي|متطرف|متمرد|متشدد|قرصان|قراصنه|خاطف)(?:ون|ان)?$/

/** "عناصر مسلحة", "عناصر تابعة للجماعة" */
const isOfGroup = writtenLike(/^(?:مسلحه|مسلحون|ملثمه|ملثمون|تابعه|تابعون|مجهوله|مجهولون)$/)

/** "عناصر من تنظيم كذا" */
const isArmedGroup = writtenLike(/^(?:ال)?(?:تنظيم|جماعه|حركه|عصابه|ميليشيا|مليشيا|كتيبه|كتايب|فصيل)$/)

/** "رجال قبائل محليون مسلحون" */
function areOfGroup(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token?.word.kind !== 'letters' || token.lexeme.verb || hasRole(token, 'preposition')) return false
    if (isOfGroup(token)) return true
    if (token.conjoined || token.definite) return false
  }
  return false
}

/** "احتجز مسلح … عددا من الرهائن": kidnappers do it, however far their victims stand. */
export function isCaptor(tokens: readonly Token[], verb: number, { quantity, noun }: CountPhrase): boolean {
  return (
    quantity.kind === 'form' &&
    /(?:خطف|ختطف|حتجز|قتاد)/.test(tokens[verb]?.text ?? '') &&
    (CAPTORS.test(tokens[noun ?? -1]?.text ?? '') ||
      areOfGroup(tokens, (noun ?? -2) + 1) ||
      areTribesmen(tokens, noun) ||
      (tokens[(noun ?? -2) + 1]?.text === 'من' && isArmedGroup(tokens[(noun ?? -3) + 2])))
  )
}

const isOfTribe = writtenLike(/^(?:قبايل|قبليون|العشاير|عشاير)$/)

/** "خطف رجال قبائل يمنيون مسلحون حافلة" */
function areTribesmen(tokens: readonly Token[], noun: number | null): boolean {
  return noun !== null && /^رجال$/.test(tokens[noun]?.text ?? '') && isOfTribe(tokens[noun + 1])
}

const isHolding = writtenLike(/^[وف]?[يت](?:حتجز|خطف|ختطف)$/)
const isKidnapping = writtenLike(/^[وفب]?(?:خطف|اختطاف|اختطف)$/)
const isOfCaptors = writtenLike(/^(?:ال)?(?:قراصنه|خاطفين|عصابه|مسلحين|ارهابيين|متمردين)$/)

/** "ويحتجز أربعة من أفراد العصابة القبطان": several of the captors do it. */
export function isOfThose(
  tokens: readonly Token[],
  verb: number,
  { numberTo, quantity, to }: CountPhrase,
): boolean {
  if (quantity.kind === 'form' || !tokens.slice(numberTo, to + 2).some(isOfCaptors)) return false
  // "اختطاف عدد من المسلحين لستة عمال"
  return isHolding(tokens[verb]) || (quantity.kind === 'vague' && isKidnapping(tokens[verb]))
}

const FIGHTERS = /^(?:مقاتل|متشدد|متطرف|جهادي|متمرد)/
const ARMED = /^(?:مسلح|ملثم|مهاجم|قرصان|قراصنه|خاطف|ارهابي|متهم|مطلوب)/

/** "13 قرصانا خطفوا السائحين", "ثلاثة مسلحين سلموا أنفسهم": captors are no captives, nor are they when they give themselves up. */
export function areCaptors(tokens: readonly Token[], { noun }: CountPhrase, deed: number): boolean {
  const who = tokens[noun ?? -1]?.stem ?? ''
  const what = tokens[deed]?.text ?? ''
  // Fighters who give themselves up are taken.
  if (FIGHTERS.test(who)) return /خطف|ختطف|حتجز/.test(what)
  return ARMED.test(who) && /خطف|ختطف|حتجز|^استسلم|^انفسهم$/.test(what)
}

/** A number, or a noun in the accusative; the feminine shows no case, but "رجال ملثمون" before it does. */
export function isObject(
  tokens: readonly Token[],
  { quantity, noun, from }: CountPhrase,
  agent: CountPhrase,
): boolean {
  if (quantity.kind !== 'form') return true
  const token = tokens[noun ?? -1]
  if (token === undefined || token.definite) return false
  if (token.lexeme.accusative || (quantity.number === 'dual' && /ين$|ي$/.test(token.text))) return true
  // "خطف مسلحون مهندسين تركيين"
  const taken = tokens[agent.from - 1]?.lexeme.verb?.outcome === 'captured'
  if (taken && quantity.number === 'dual-or-many' && token.text.endsWith('ين')) return true
  return (
    quantity.number === 'one' &&
    token.text.endsWith('ه') &&
    tokens.slice(agent.from, from).some(({ text }) => /..ون$/.test(text))
  )
}

/** "يعتقد انتماؤهم", "يشتبه في": somebody is suspected to be, which says nothing of those who suffered it. */
export function isSuspected(token: Token): boolean {
  return /^[يت](?:عتقد|شتبه|رجح)/.test(token.text)
}

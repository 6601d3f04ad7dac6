import type { Token } from '@/lib/extract/token'
import type { CountPhrase } from './count-phrase'

/** Whether a count phrase may count people at all; how sure, it leaves to the matcher. */
export function mayCountPeople(phrase: CountPhrase): boolean {
  // "خسر أمام ضيفه 0-1"
  if (phrase.quantity.kind === 'range' && phrase.quantity.min === 0) return false
  return phrase.counted.kind !== 'thing'
}

/** The noun itself says that people are counted. */
export function countsPeople(phrase: CountPhrase): boolean {
  const { counted } = phrase
  return (
    counted.kind === 'person' ||
    counted.kind === 'victim' ||
    counted.kind === 'others' ||
    (counted.kind === 'unknown' && counted.human)
  )
}

/** A form without a number counts only where it is indefinite: "the killing of a soldier", not "of the leader so-and-so". */
export function isIndefinite(tokens: readonly Token[], phrase: CountPhrase): boolean {
  if (phrase.quantity.kind !== 'form') return true
  // "إصابة مهاجمه المصري": an adjective has the article where its noun is known.
  if (phrase.noun !== null && tokens.slice(phrase.noun + 1, phrase.numberTo).some(token => token.definite))
    return false
  const next = tokens[phrase.to]
  if (next === undefined || next.word.kind !== 'letters' || next.conjoined) return true
  if (/^(?:بن|ابن|بنت)$/.test(next.text)) return false
  if (next.definite && !WEEKDAY.test(next.text) && !/^[وف]?[بلك]/.test(next.proclitics)) return false
  return !isOfOffice(next, tokens[phrase.to + 1]) && !isHeadOf(tokens, phrase)
}

/** "زعيم تنظيم "الدولة"", "قائد حركة السهول": the head of what has a name. */
function isHeadOf(tokens: readonly Token[], { noun, to, quantity }: CountPhrase): boolean {
  if (quantity.kind !== 'form' || quantity.number !== 'one' || noun !== to - 1) return false
  const body = tokens[to]
  if (!HEADS.test(tokens[noun]?.text ?? '') || body === undefined) return false
  if (!BODIES.test(body.text) && (body.known || body.word.kind !== 'letters')) return false
  const name = tokens[to + 1]
  return name?.definite === true || name?.text === '"'
}

const HEADS = /^(?:زعيم|قايد|رييس|امير|مسوول|نايب|امين)$/
const BODIES =
  /^(?:تنظيم|حركه|جماعه|حزب|كتيبه|لواء|فرقه|قوات|جيش|جبهه|ميليشيا|مليشيا|عصابه|شرطه|مجلس|منظمه|حكومه)$/

/** "نائبة مديرة المدرسة": of one who is known. */
function isOfOffice(office: Token, owner: Token | undefined): boolean {
  const { person, victim } = office.lexeme
  if (person?.number !== 'one' || victim || office.definite || /^[بلك]/.test(office.proclitics)) return false
  return (
    OFFICES.test(office.text) &&
    owner?.definite === true &&
    !WEEKDAY.test(owner.text) &&
    !/^[وف]?[بلك]/.test(owner.proclitics)
  )
}

const OFFICES = /^(?:مدير|رييس|قايد|وزير|زعيم|نايب|امين|حاكم|محافظ|مساعد|مسوول|عمده|شيخ|امام)ه?$/

const WEEKDAY = /^(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|اليوم)$/

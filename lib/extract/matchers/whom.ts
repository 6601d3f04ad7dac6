import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

const FARTHEST = 7

/** "خمسة صيادين اختطفهم قراصنة", "12 من السكان قتلتهم القوات": a relative verb with its own subject, and those counted as its object. */
export const whom: Matcher = {
  name: 'whom',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (isBareObject(scene, phrase))
      return reading('whom', phrase, {
        outcomes: ['captured'],
        trigger: phrase.from,
        to: phrase.numberTo + 1,
      })
    if (!(countsPeople(phrase) || isOfAll(scene.sentence.tokens, phrase)) || !isIndefinite(tokens, phrase))
      return null
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    const deed = deedUpon(scene, phrase)
    return deed === null ? null : reading('whom', phrase, { ...deed, trigger: phrase.from })
  },
}

/** "1100 رهينة لدى الحركة، و671 خطفهم جيش آخر": a number alone, and the pronoun means them. */
function isBareObject(scene: Scene, { quantity, numberTo, conjoined }: CountPhrase): boolean {
  if (quantity.kind !== 'number' || !conjoined) return false
  const upon = scene.sentence.tokens[numberTo]?.lexeme.upon
  return upon?.outcome === 'captured' && upon.number === 'many' && scene.readings.length > 0
}

/** "إنقاذ 3207 من أصل 6417 خطفهم التنظيم" */
function isOfAll(tokens: readonly Token[], { from, counted, quantity }: CountPhrase): boolean {
  return (
    from > 1 && counted.kind === 'nothing' && quantity.kind === 'number' && tokens[from - 1]?.text === 'اصل'
  )
}

interface Deed {
  readonly outcomes: readonly Outcome[]
  readonly to: number
}

/** What the relative clause right behind says that somebody did to those counted. */
export function deedUpon({ sentence: { tokens }, dated, places }: Scene, phrase: CountPhrase): Deed | null {
  let end = phrase.to + FARTHEST
  for (let at = phrase.to; at < Math.min(tokens.length, end); at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (dated(at) || hasRole(token, 'adverb') || token.text === '"') continue
    // "12 موظفا بينهم 11 مفتشا وسائق اختطفهم مسلحون"
    const part = hasRole(token, 'among') ? places.startingAt(at + 1) : undefined
    if (part?.counted.kind === 'person') {
      const second = places.from(part.to)
      at = (second?.conjoined && second.from - part.to <= 2 && countsPeople(second) ? second : part).to - 1
      end = at + 1 + FARTHEST
      continue
    }
    const { upon } = token.lexeme
    if (upon !== undefined)
      return agrees(phrase, upon.number) &&
        token.proclitics === '' &&
        !token.conjoined &&
        (token.text !== 'اسرهم' || isSubject(tokens[at + 1]))
        ? { outcomes: [upon.outcome], to: at + 1 }
        : null
    const captors = uponBehindCaptors(tokens, at) ?? undertaken(tokens, at)
    if (captors !== null && agrees(phrase, 'many')) return captors
    if (!BETWEEN.test(token.text) && !isOfWhom(tokens, phrase.to, at) && !isWhichKind(tokens, phrase, at))
      return null
  }
  return null
}

const LONGEST_SUBJECT = 9

/** "كان عناصر الجماعة، الفرع المحلي للتنظيم، خطفوهم": who took them stands before their verb. */
function uponBehindCaptors(tokens: readonly Token[], at: number): Deed | null {
  if (!wereBefore(tokens[at]) || !(areCaptors(tokens[at + 1]) || tokens[at + 1]?.definite)) return null
  for (let next = at + 2; next < Math.min(tokens.length, at + LONGEST_SUBJECT); next++) {
    const token = tokens[next]
    if (token === undefined) return null
    const { upon, verb, noun, say } = token.lexeme
    if (upon !== undefined)
      return upon.number === 'many' && !token.conjoined ? { outcomes: [upon.outcome], to: next + 1 } : null
    if (verb || noun || say || (token.word.kind === 'mark' && !/^[,"]$/.test(token.text))) return null
    if (hasRole(token, 'barrier') && token.text !== 'قد') return null
  }
  return null
}

const isUndertaking = writtenLike(/^(?:قام|قامت|اقدم|اقدمت)$/)

/** "قام مسلحون بخطفهم", "أقدمت الجماعة على خطفهم" */
function undertaken(tokens: readonly Token[], at: number): Deed | null {
  if (!isUndertaking(tokens[at])) return null
  for (let next = at + 2; next < Math.min(tokens.length, at + LONGEST_SUBJECT); next++) {
    const token = tokens[next]
    if (token?.word.kind !== 'letters' || token.conjoined || token.lexeme.verb) return null
    const { deed } = token.lexeme
    if (deed !== undefined)
      return deed.outcome === 'captured' && /ه(?:م|ن)$/.test(token.text)
        ? { outcomes: [deed.outcome], to: next + 1 }
        : null
  }
  return null
}

const wereBefore = writtenLike(/^كانت?$/)
const areCaptors = writtenLike(/^(?:مسلحون|مسلحو|عناصر|مقاتلون|مقاتلو|رجال|قراصنه|متمردون|متشددون)$/)

/** "20 جنديا أسرهم المتمردون"; "زار 5 جنود أسرهم": their families. */
function isSubject(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !/^[بل]/.test(token.proclitics) &&
    (token.definite || token.lexeme.person !== undefined)
  )
}

/** "14 امرأة قال إنه اختطفهن" is among them. */
const BETWEEN = /^(?:قال|قالت|قالوا|انه|انها|انهم|كان|كانت|كانوا|قد|الذين|الذي|التي|اللواتي|اللاتي|ممن|من)$/

const LONGEST_EMPLOYER = 5
const isWith = writtenLike(/^(?:لدي|ضمن)$/)

/** "12 من عمال الموقع": the words that say of whom they are a part. */
function isOfWhom(tokens: readonly Token[], from: number, at: number): boolean {
  // "خمسة عمال من محافظة الشمال"
  if (tokens[from]?.text === 'من' && at === from + 1 && tokens[at + 1]?.definite) return true
  // "5 من عمال منجم للذهب الذين اختطفتهم"
  if (isBeforeRelative(tokens, at, from + LONGEST_EMPLOYER)) return true
  // "ثمانية موظفين لدى اللجنة الدولية"
  if (at === from && isWith(tokens[from])) return true
  const within = tokens[from]?.text === 'من' ? 3 : isWith(tokens[from]) ? LONGEST_EMPLOYER : 0
  return tokens[at]?.definite === true && at - from <= within
}

const isRelative = writtenLike(/^(?:الذين|اللواتي|اللاتي)$/)

function isBeforeRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const token = tokens[at]
    if (isRelative(token)) return true
    if (token?.word.kind !== 'letters' || token.conjoined || token.lexeme.verb || token.lexeme.person)
      return false
  }
  return false
}

/** "25 عامل إغاثة": the second half of what they are called. */
function isWhichKind(tokens: readonly Token[], { to, counted }: CountPhrase, at: number): boolean {
  const token = tokens[at]
  return (
    at === to &&
    counted.kind === 'person' &&
    counted.person.number === 'one' &&
    token?.known === false &&
    !token.definite &&
    token.word.kind === 'letters' &&
    !/^[وفبلك]/.test(token.text)
  )
}

function agrees({ quantity }: CountPhrase, pronoun: 'one' | 'dual' | 'many'): boolean {
  const one =
    quantity.kind === 'form' ? quantity.number === 'one' : quantity.kind === 'number' && quantity.value === 1
  return (pronoun === 'one') === one
}

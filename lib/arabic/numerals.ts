import { isDefinite, PROCLITIC_WORDS } from './clitics'
import { numberInDigits, numberInWords } from './number-grammar'
import type { Group } from './number-groups'
import { type NumberPart, partAt } from './number-parts'
import { NUMBER_WORDS } from './number-words'
import { isOrdinalBefore, readOrdinal } from './ordinals'
import { type Word, wordsOf } from './words'

/** A cardinal number in a text. */
export interface Numeral {
  /** Not always whole ("1,5", "ثلاثة أرباع"), and negative after "سالب". */
  readonly value: number
  /** Word indexes, `to` exclusive; a conjunction, preposition or article before digits is the first word. */
  readonly from: number
  readonly to: number
  readonly notation: 'digits' | 'words' | 'mixed'
  /** What is written onto its front: و ف ب ل ك س ال and what they combine to; '' if nothing. */
  readonly proclitics: string
  readonly definite: boolean
  /** The value of its last scale word (ألف, مليون …), 1 if it ends without one. */
  readonly scale: number
  /** "في المئة", "بالمئة" or "%" follows, and `to` is after it, or "%" goes before. */
  readonly percent: boolean
}

/**
 * The longest numeral that begins at `words[at]`, or null. Ordinals are none, nor is أحد without a tens word, the
 * weekday الاثنين, the time 8:30, the fraction 3/4 or a designation (F16, كوفيد-19). Numbers joined by و that do not
 * make one number stay apart: "ثلاثة وأربعة" is 3, then 4.
 */
export function readNumeral(words: readonly Word[], at: number): Numeral | null {
  const first = words[at]
  if (first === undefined || first.kind === 'mark') return null
  if (first.kind === 'digits') return inDigits(words, at, at, '')
  if (!PROCLITIC_WORDS.has(first.text)) return inWords(words, at)
  if (words[at + 1]?.kind === 'digits') return inDigits(words, at, at + 1, first.text)
  const numeral = inWords(words, at + 1)
  return numeral?.proclitics === '' ? { ...numeral, from: at, proclitics: first.text } : null
}

/**
 * The one number that a text tells, alone or with words around it: "ثلاثة وعشرون" and "مقتل 23 جنديا" are 23, "سالب خمسة"
 * and "-5" are -5. Null where it tells none or several, a percentage, or has digits that are no number of their own (8:30,
 * 3/4). Commas and hyphens between the words of the number do not matter.
 */
export function parseNumber(text: string): number | null {
  const words = wordsOf(text).filter((word, index, all) => !isJoint(word, all[index - 1], all[index + 1]))
  const [only, another] = words.filter(word => word.kind !== 'mark')
  if (only !== undefined && another === undefined) {
    const lone = valueAlone(only)
    if (lone !== null) return lone
  }
  let found: Numeral | null = null
  for (let at = 0; at < words.length; ) {
    const numeral = readNumeral(words, at)
    if (numeral === null ? words[at]?.kind === 'digits' : numeral.percent || found !== null) return null
    found = numeral ?? found
    at = numeral?.to ?? readOrdinal(words, at)?.to ?? at + 1
  }
  return found && signed(words, found)
}

/** With the sign before it, which in a running text can be a dash, and with a point that no digit stands before (.5). */
function signed(words: readonly Word[], { value, from }: Numeral): number {
  const before = words[from - 1]
  if (before === undefined) return value
  if (before.glued || !words[from]?.glued || words[from]?.kind !== 'digits') return value
  if (before.text === '-') return -value
  return before.text === '.' || before.text === '٫' ? Number(`0.${words[from]?.text}`) : value
}

/** A text of the one word ألفا without tanwin can only be the construct dual, and one of ميتين only the number. */
function valueAlone(word: Word): number | null {
  const number = word.tanwin ? undefined : NUMBER_WORDS.get(word.text)
  if (number?.kind === 'scale' && number.form === 'open') return number.value * 2
  return number?.kind === 'hundreds' ? number.value : null
}

function isJoint(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  return (word.text === ',' || word.text === '-') && before?.kind === 'letters' && after?.kind === 'letters'
}

function inDigits(words: readonly Word[], from: number, at: number, proclitics: string): Numeral | null {
  if (isDesignation(words, at)) return null
  const number = numberInDigits(words, at)
  return number && numeralOf(words, from, at, number, proclitics)
}

/** Digits that a sign or Latin letters tie to others: 8:30, 3/4, F16, 155mm, كوفيد-19. */
function isDesignation(words: readonly Word[], at: number): boolean {
  const before = words[at]?.glued ? words[at - 1] : undefined
  if (before !== undefined) {
    if (isLatin(before)) return true
    const first = before.glued ? words[at - 2] : undefined
    if (first !== undefined && ties(before, first.kind)) return true
  }
  const after = words[at + 1]
  if (!after?.glued) return false
  const last = words[at + 2]
  return isLatin(after) || (last?.glued === true && last.kind === 'digits' && ties(after, 'digits'))
}

/** A colon or slash ties digits to digits, a hyphen letters to digits. */
function ties(sign: Word, kind: Word['kind']): boolean {
  if (kind === 'digits') return sign.text === ':' || sign.text === '/'
  return kind === 'letters' && sign.text === '-'
}

function isLatin(word: Word): boolean {
  return word.kind === 'letters' && word.text >= 'a' && word.text < '{'
}

function inWords(words: readonly Word[], at: number): Numeral | null {
  const part = partAt(words, at)
  if (part === null) return null
  const number = numberInWords(words, part)
  if (number === null || isOtherWord(words, at, part, number)) return null
  return numeralOf(words, at, at, number, part.proclitics)
}

const MINUS = new Set('سالب ناقص'.split(' '))

function numeralOf(
  words: readonly Word[],
  from: number,
  at: number,
  number: Group,
  proclitics: string,
): Numeral {
  const percent = endOfPercent(words, number.to)
  return {
    value: MINUS.has(words[from - 1]?.text ?? '') ? -number.value : number.value,
    from,
    to: percent ?? number.to,
    notation: notationOf(words, at, number.to),
    proclitics,
    definite: isDefinite(proclitics),
    scale: number.scale,
    percent: percent !== null || isAfterPercent(words, from),
  }
}

/** "%50", as right-to-left typing leaves it; in "10% 20" the sign belongs to what is before it. */
function isAfterPercent(words: readonly Word[], at: number): boolean {
  const sign = words[at - 1]
  return sign?.text === '%' && words[at]?.glued === true && !(sign.glued && words[at - 2]?.kind === 'digits')
}

function notationOf(words: readonly Word[], from: number, to: number): Numeral['notation'] {
  const digits = words[from]?.kind === 'digits'
  for (let at = from + 1; at < to; at++) if ((words[at]?.kind === 'digits') !== digits) return 'mixed'
  return digits ? 'digits' : 'words'
}

/** Number words that in this place are something else. */
function isOtherWord(words: readonly Word[], at: number, part: NumberPart, number: Group): boolean {
  const { word, proclitics, written } = part
  const alone = number.to === part.to
  // ميتين without its hamza is "dead", متين "solid", unless more of a number follows.
  const dead = word.kind === 'hundreds' && word.value === 200 && /مي?ت/.test(written.text)
  if (dead && alone && !written.hamza) return true
  if (!isDefinite(proclitics)) return false
  // الاثنين is Monday.
  if (word.kind === 'unit' && word.value === 2 && alone) return true
  if (endOfPercent(words, at) !== null || endOfPercent(words, at - 1) === at + 1) return true
  return word.kind !== 'unit' && isOrdinalBefore(words, at)
}

const HUNDREDTHS = new Set('الميه المايه الالف'.split(' '))
const IN_HUNDREDTHS = new Set('بالميه بالمايه بالالف'.split(' '))

/** Where "%", "في المئة" or "بالمئة" at `words[at]` ends; null where none stands there. */
function endOfPercent(words: readonly Word[], at: number): number | null {
  const text = words[at]?.text ?? ''
  if (text === '%' || IN_HUNDREDTHS.has(text)) return at + 1
  return text === 'في' && HUNDREDTHS.has(words[at + 1]?.text ?? '') ? at + 2 : null
}

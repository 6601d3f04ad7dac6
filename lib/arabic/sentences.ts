import { CharacterClass, CLASS_OF } from './characters'
import { hardWrapped } from './hard-wrapped'

/** UTF-16 offsets into a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A line without a stop is cut at a space after so many units: what one sentence costs stays bounded. */
const LONGEST = 2000

const STOPS = new Set('.!?؟…۔'.split('').map(stop => stop.charCodeAt(0)))
const OPENING = new Set('(«“'.split('').map(mark => mark.charCodeAt(0)))
const CLOSING = new Set('"”»’\')]}›'.split('').map(mark => mark.charCodeAt(0)))

/**
 * The sentences of a text: spans in order, without the blanks around them. A line end ends a sentence unless the lines
 * were cut at a width; so does a full stop, question or exclamation mark with the closing quotes after it, not a point
 * inside a number or an abbreviation of one letter (د. أحمد). Linear in the length.
 */
export function sentencesOf(raw: string): Span[] {
  const sentences: Span[] = []
  let start = -1
  let solid = 0
  const close = () => {
    if (start >= 0) sentences.push({ start, end: solid })
    start = -1
  }
  const wrapped = hardWrapped(raw)
  let paragraph = 0
  const endsLine = (index: number) => {
    while (paragraph < wrapped.length && (wrapped[paragraph]?.end ?? 0) <= index) paragraph++
    return index < (wrapped[paragraph]?.start ?? raw.length)
  }
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index)
    if (CLASS_OF[unit] === CharacterClass.space) {
      if ((isLineEnd(unit) && endsLine(index)) || (start >= 0 && index - start > LONGEST)) close()
      continue
    }
    if (start < 0) start = index
    // No white space at all: cut anywhere but within a surrogate pair.
    else if (index - start > 2 * LONGEST && (unit & 0xfc00) !== 0xdc00) {
      close()
      start = index
    }
    solid = index + 1
    if (CLASS_OF[unit] !== CharacterClass.mark || !STOPS.has(unit)) continue
    const stop = index
    while (isStopOrClosing(raw.charCodeAt(index + 1))) index++
    solid = index + 1
    if (endsSentence(raw, stop, solid)) close()
  }
  close()
  return sentences
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029
}

function isStopOrClosing(unit: number): boolean {
  return STOPS.has(unit) || CLOSING.has(unit)
}

/** Whether a sentence ends with the stop at `stop`, its closing quotes and further stops counted up to `end`. */
function endsSentence(raw: string, stop: number, end: number): boolean {
  if (end === stop + 1 && raw[stop] === '.' && isAbbreviation(raw, stop)) return false
  if (end >= raw.length || CLASS_OF[raw.charCodeAt(end)] === CharacterClass.space) return true
  // Many leave out the blank. Latin letters then are an address (example.com), a digit a decimal.
  if (OPENING.has(raw.charCodeAt(end))) return true
  return isArabicLetter(raw, end) && isArabicLetter(raw, end + 1) && !areLettersSpelt(raw, stop)
}

const LETTER_NAMES =
  '(?:[إاأ]يه|بي|سي|دي|[إاآأ]ي|[إا]ف|جي|[إا]تش|جيه|كيه?|[إا]ل|[إا]م|[إاأ]ن|[أا]و|بيه|كيو|[آا]ر|[إا]س|تي|يو|في|دبليو|[إا]كس|واي|زد)'
const SPELT = new RegExp(`(?:^|[^\\p{L}])${LETTER_NAMES}\\.${LETTER_NAMES}(?!\\p{L})`, 'u')
const LONGEST_LETTER = 6

/** The names of Latin letters before and behind the stop: إيه.بي.إيه, في.بي. */
function areLettersSpelt(raw: string, stop: number): boolean {
  return SPELT.test(raw.slice(Math.max(0, stop - LONGEST_LETTER), stop + LONGEST_LETTER + 1))
}

function isArabicLetter(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at)
  return unit >= 0x600 && CLASS_OF[unit] === CharacterClass.letter
}

/** Letters that stand for a title or the like before a name or a number: د. أحمد, م. علي, ص. ب. 12, U.S. */
const ABBREVIATING = /[دمأاجصقA-Z]/

/** Another letter with its full stop stands right before or behind: ن. ع. راوي. */
function isInitial(raw: string, stop: number): boolean {
  return (
    (raw[stop - 2] === ' ' && isLetterAndStop(raw, stop - 3)) ||
    (raw[stop + 1] === ' ' && isLetterAndStop(raw, stop + 3))
  )
}

function isLetterAndStop(raw: string, stop: number): boolean {
  return raw[stop] === '.' && isArabicLetter(raw, stop - 1) && raw[stop - 2] === ' '
}

/** One letter and a full stop, which no sentence ends with: د. or أ. م., but not the last one of "أ ف ب.". */
function isAbbreviation(raw: string, stop: number): boolean {
  if (CLASS_OF[raw.charCodeAt(stop - 1)] !== CharacterClass.letter) return false
  const before = stop > 1 ? CLASS_OF[raw.charCodeAt(stop - 2)] : CharacterClass.space
  if (before === CharacterClass.letter || before === CharacterClass.diacritic) return false
  return raw[stop - 2] === '.' || ABBREVIATING.test(raw.charAt(stop - 1)) || isInitial(raw, stop)
}

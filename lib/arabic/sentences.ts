import { CharacterClass, CLASS_OF } from './characters'

/** UTF-16 offsets into a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A line without a stop is cut at a space after so many units: what one sentence costs stays bounded. */
const LONGEST = 4000

const STOPS = new Set('.!?؟…۔'.split('').map(stop => stop.charCodeAt(0)))
const CLOSING = new Set('"”»’\')]}›'.split('').map(mark => mark.charCodeAt(0)))

/**
 * The sentences of a text: spans in order, without the blanks around them. A line end always ends a sentence, so does a
 * full stop, question or exclamation mark with the closing quotes after it; not a point inside a number or an
 * abbreviation of one letter (د. أحمد). One pass, linear in the length.
 */
export function sentencesOf(raw: string): Span[] {
  const sentences: Span[] = []
  let start = -1
  let solid = 0
  const close = () => {
    if (start >= 0) sentences.push({ start, end: solid })
    start = -1
  }
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index)
    if (CLASS_OF[unit] === CharacterClass.space) {
      if (isLineEnd(unit) || (start >= 0 && index - start > LONGEST)) close()
      continue
    }
    if (start < 0) start = index
    else if (index - start > 2 * LONGEST && (unit & 0xfc00) !== 0xdc00) {
      close()
      start = index
    }
    solid = index + 1
    if (!STOPS.has(unit)) continue
    while (isStopOrClosing(raw.charCodeAt(index + 1))) index++
    solid = index + 1
    if (endsSentence(raw, unit, index)) close()
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

/** Whether the stop whose last mark (closing quotes counted) is at `index` ends its sentence. */
function endsSentence(raw: string, stop: number, index: number): boolean {
  const next = index + 1 < raw.length ? CLASS_OF[raw.charCodeAt(index + 1)] : CharacterClass.space
  if (next !== CharacterClass.space) return false
  return stop !== 0x2e || !isAbbreviation(raw, index)
}

/** One letter and a full stop, as in د. or أ. م. */
function isAbbreviation(raw: string, point: number): boolean {
  return (
    raw.charCodeAt(point) === 0x2e &&
    CLASS_OF[raw.charCodeAt(point - 1)] === CharacterClass.letter &&
    (point < 2 || CLASS_OF[raw.charCodeAt(point - 2)] !== CharacterClass.letter) &&
    (point < 2 || CLASS_OF[raw.charCodeAt(point - 2)] !== CharacterClass.diacritic)
  )
}

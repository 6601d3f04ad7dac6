import { FOLDED, LAM_ALEF } from './characters'

/**
 * The matching form of a text: the one form in which all lookups compare.
 *
 * Dropped: vowel marks, tatweel, bidi and join controls. Folded: أإآٱ to ا, ى ئ ی to ي, ة to ه, ؤ to و, ک to ك,
 * presentation forms to their letters, Arabic-Indic and Persian digits to 0-9, quotation marks to `"`, commas
 * (also the thousands separator) to `,`, dashes to `-`, white space to a space, Latin letters to lower case.
 * A hamza on the line stays, so that ماء is not ما. Folding twice changes nothing.
 */
export function foldWord(raw: string): string {
  const folded = new Uint16Array(raw.length * 2)
  return textOf(folded, foldInto(folded, raw, 0, raw.length))
}

/** Folds `raw` from `start` to `end` into `folded`, which has room for twice as many units; returns how many there are. */
function foldInto(folded: Uint16Array, raw: string, start: number, end: number): number {
  let length = 0
  for (let index = start; index < end; index++) {
    const unit = FOLDED[raw.charCodeAt(index)] ?? 0
    if (unit === LAM_ALEF) {
      folded[length++] = 0x0644
      folded[length++] = 0x0627
    } else if (unit !== 0) folded[length++] = unit
  }
  return length
}

/** The first `length` UTF-16 code units as a string, lone surrogates kept (a `TextDecoder` would replace them). */
function textOf(units: Uint16Array, length: number): string {
  const chunk = 4096
  let text = ''
  for (let from = 0; from < length; from += chunk)
    text += String.fromCharCode(...units.subarray(from, Math.min(from + chunk, length)))
  return text
}

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
  let same = 0
  while (same < raw.length && FOLDED[raw.charCodeAt(same)] === raw.charCodeAt(same)) same++
  if (same === raw.length) return raw
  let folded = raw.slice(0, same)
  for (let index = same; index < raw.length; index++) {
    const unit = FOLDED[raw.charCodeAt(index)] ?? 0
    if (unit === LAM_ALEF) folded += 'لا'
    else if (unit !== 0) folded += String.fromCharCode(unit)
  }
  return folded
}

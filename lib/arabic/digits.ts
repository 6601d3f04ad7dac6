export interface DigitsValue {
  /** Whole or with a decimal part. */
  readonly value: number
  /** Whether one separator stands before three digits, so that it may be either of the two kinds ("11.200"). */
  readonly ambiguous: boolean
}

const PLAIN = /^\d{1,15}$/
const GROUPED = /^(?!0)\d{1,3}(?:([,.])\d{3})(?:\1\d{3}){0,3}$/
const DECIMAL = /^\d{1,12}[,.٫]\d{1,9}$/
const GROUPED_DECIMAL = /^\d{1,3}(?:,\d{3}){1,3}[.٫]\d{1,9}$|^\d{1,3}(?:\.\d{3}){1,3}[,٫]\d{1,9}$/

/**
 * The number that a word of digits stands for, or null where it stands for none (13.9.2022, 1.2.3, over 15 digits).
 * Newspapers write both separators both ways: three digits after one mean thousands, any other number of them decimals.
 *
 * @param text matching form of a `digits` word
 */
export function valueOfDigits(text: string): DigitsValue | null {
  if (PLAIN.test(text)) return { value: Number(text), ambiguous: false }
  if (GROUPED.test(text))
    return { value: Number(text.replace(/[,.]/g, '')), ambiguous: text.replace(/\d/g, '').length === 1 }
  if (DECIMAL.test(text)) return { value: Number(text.replace(/[,٫]/, '.')), ambiguous: false }
  if (GROUPED_DECIMAL.test(text)) {
    const point = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'), text.lastIndexOf('٫'))
    const whole = text.slice(0, point).replace(/[,.]/g, '')
    return { value: Number(`${whole}.${text.slice(point + 1)}`), ambiguous: false }
  }
  return null
}

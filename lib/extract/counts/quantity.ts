import { readMagnitude } from '@/lib/arabic/magnitudes'
import { readNumeral } from '@/lib/arabic/numerals'
import { readRange } from '@/lib/arabic/ranges'
import { PhraseTable } from '@/lib/extract/phrase-table'
import type { Sentence } from '@/lib/extract/sentence'
import type { Quantity } from './count-phrase'

/** How many, with the words that say it. Token indexes, `to` exclusive. */
export interface QuantityFound {
  readonly quantity: Quantity
  readonly from: number
  readonly to: number
  /** What is written onto its front, without the article. */
  readonly proclitics: string
  readonly definite: boolean
  readonly percent: boolean
}

/** Words for several that name no number and no magnitude. */
export const several = new PhraseTable(
  [
    'عدد من',
    'عددا من',
    'عددا كبيرا من',
    'عددا كبيرا منهم',
    'عددا كبيرا منهن',
    'عدد كبير منهم',
    'عدد منهم',
    'عدد منها',
    'عددا منهم',
    'عدد منهن',
    'عددا منهن',
    'عدد كبير من',
    'عدد آخر من',
    'عدد قليل من',
    'عددا قليلا من',
    'عدد محدود من',
    'عددا محدودا من',
    'عدد آخر',
    'عددا آخر',
    'عددا آخر من',
    'أعداد من',
    'أعدادا من',
    'أعدادا كبيرة من',
    'أعداد كبيرة من',
    'عدد غير محدد من',
    'عددا غير محدد من',
    'عدد غير معروف من',
    'عددا غير معروف من',
    'عدد غير معلوم من',
    'عددا غير معلوم من',
    'عدد لم يعرف بعد من',
    'عدد لم يعرف من',
    'عدد لم يحدد بعد من',
    'عدد لم يحدد من',
    'العديد من',
    'عديد من',
    'عديد',
    'الكثير من',
    'كثير من',
    'مجموعة من',
    'عدة',
    'بضعة',
    'بضع',
    'بضعة عشر',
    'بضع عشرة',
    'بعض',
    'كثيرون',
    'كثيرين',
    'الكثيرون',
    'الكثيرين',
  ].map(phrase => [phrase, true] as const),
)

/** A range, a number or a vague number that starts at `at`, or null. A fraction counts no people. */
export function readQuantity({ words, tokens }: Sentence, at: number): QuantityFound | null {
  const token = tokens[at]
  if (token === undefined || token.word.kind === 'mark') return null
  const some = several.match(tokens, at)
  // "عدد من قتلوا": the number of those who.
  if (some !== null && tokens[some.to]?.lexeme.verb?.number === 'many') return null
  // "مجموعة من 20 امرأة" is counted.
  const counted = some !== null && tokens[some.to - 1]?.text === 'من' && readNumeral(words, some.to) !== null
  if (some !== null && !counted) {
    // "عدة آلاف": some thousands.
    const scale = some.to === at + 1 ? readMagnitude(words, some.to) : null
    return {
      quantity: { kind: 'vague', magnitude: scale?.magnitude ?? null },
      from: at,
      to: scale?.to ?? some.to,
      proclitics: some.proclitics,
      definite: false,
      percent: false,
    }
  }
  const numeral = readNumeral(words, at)
  const range = readRange(words, at, numeral)
  if (range !== null && Number.isSafeInteger(range.min) && Number.isSafeInteger(range.max))
    return {
      quantity: { kind: 'range', min: range.min, max: range.max },
      from: at,
      to: range.to,
      proclitics: leadOf(token.text),
      definite: false,
      percent: isPercentAfter(tokens[range.to]?.text, tokens[range.to + 1]?.text),
    }
  if (numeral !== null) {
    if (!Number.isSafeInteger(numeral.value) || numeral.value < 0) return null
    const { value, to, definite, percent } = numeral
    return {
      quantity: { kind: 'number', value },
      from: at,
      to,
      proclitics: numeral.proclitics.replace(/ال$/, ''),
      definite,
      percent,
    }
  }
  const vague = readMagnitude(words, at)
  if (vague === null) return null
  return {
    quantity: { kind: 'vague', magnitude: vague.magnitude },
    from: at,
    to: vague.to,
    proclitics: leadOf(token.text),
    definite: false,
    percent: false,
  }
}

function isPercentAfter(first = '', second = ''): boolean {
  return /^(?:%|بالميه|بالمايه)$/.test(first) || (first === 'في' && /^الم[اي]?يه$/.test(second))
}

function leadOf(text: string): string {
  return (
    /^[وف]?(?=بين|من|عشرات|ميات|الاف|الوف|ملايين|ال)/.exec(text)?.[0] ??
    /^[وفبلك]*(?=عشرات|ميات|الاف)/.exec(text)?.[0] ??
    ''
  )
}

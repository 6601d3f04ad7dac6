import type { Day } from './calendar'
import { stemIn } from './clitics'
import { type DateContext, type DateReading, textAt } from './date-reading'
import { DIRECTIONS, RELATIVE_DAYS } from './date-words'
import { lexiconOf } from './lexicon'
import { readOrdinal } from './ordinals'
import { twiceRemoved } from './relative-units'
import type { Word } from './words'

/** One day more: "أول من أمس", "بعد غد". */
const BEYOND = lexiconOf([
  [-1, 'اول قبل'],
  [1, 'بعد'],
])

/** اليوم · أمس · أول من أمس · قبل يوم أمس · غدا · بعد غد · اليوم نفسه · اليوم التالي · ذلك اليوم. */
export function readRelativeDay(
  words: readonly Word[],
  at: number,
  context: DateContext,
): DateReading | null {
  const text = textAt(words, at)
  const { reference } = context
  const beyond = stemIn(text, BEYOND)
  if (beyond !== null) {
    const of = textAt(words, at + 1) === 'من' ? at + 2 : at + 1
    const day = textAt(words, of) === 'يوم' ? of + 1 : of
    const sign = beyond.entry
    return RELATIVE_DAYS.get(textAt(words, day)) === sign ? dayAt(reference + 2 * sign, day + 1) : null
  }
  const stem = stemIn(text, RELATIVE_DAYS)
  if (stem === null) return null
  if (stem.entry === 0) return readToday(words, at, context)
  const before = stem.entry === -1 && /^(ال)?اول$/.test(textAt(words, at + 1))
  return before ? dayAt(reference - 2, at + 2) : dayAt(reference + stem.entry, at + 1)
}

const LAST = new Set('الاخير الاخيره'.split(' '))

/** اليوم is today, or the day that the text has just told of. */
function readToday(
  words: readonly Word[],
  at: number,
  { reference, lastDay }: DateContext,
): DateReading | null {
  const known = lastDay ?? reference
  const twice = twiceRemoved(words, at + 1)
  if (twice !== null) return dayAt(reference + 2 * twice.sign, twice.to)
  switch (DIRECTIONS.get(textAt(words, at + 1))) {
    case 'past':
      // "اليوم الأخير من …" is the last day of something.
      return LAST.has(textAt(words, at + 1)) ? null : dayAt(reference - 1, at + 2)
    case 'next':
      return dayAt(reference + 1, at + 2)
    case 'same':
      return dayAt(known, at + 2)
    case 'following':
      return dayAt(known + 1, at + 2)
    case 'preceding':
      return dayAt(known - 1, at + 2)
  }
  if (textAt(words, at - 1) === 'ذلك') return dayAt(known, at + 1)
  // "في اليوم الثالث", "اليوم العالمي", "اليوم الذي": a day, but not today.
  if (textAt(words, at + 1) === 'الذي') return null
  if (readOrdinal(words, at + 1)?.definite || /^ال(عالمي|وطني|دولي)$/.test(textAt(words, at + 1))) return null
  return dayAt(reference, at + 1)
}

function dayAt(day: Day, to: number): DateReading {
  return { start: day, end: day, to, form: 'relative', stated: false }
}

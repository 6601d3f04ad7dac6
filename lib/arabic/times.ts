import { type DateReading, textAt } from './date-reading'
import { PARTS_OF_DAY_AFTER } from './date-words'
import { readNumeral } from './numerals'
import { readOrdinal } from './ordinals'
import type { Word } from './words'

const BEFORE_HOUR = new Set(', عند في علي'.split(' '))
const FRACTIONS_OF_HOUR = new Set('والنصف والربع والثلث ونصف وربع'.split(' '))

/** The part of the day or the time that follows a day ("الثلاثاء صباحا", "أمس عند الساعة 8:30 مساء") taken in with it. */
export function withTimeOfDay(words: readonly Word[], day: DateReading): DateReading {
  const to = endOfTime(words, day.to) ?? day.to
  const part = PARTS_OF_DAY_AFTER.get(textAt(words, to))
  if (part === undefined) return { ...day, to }
  return { ...day, to: to + 1, partOfDay: part }
}

/** Where "، عند الساعة 8:30", "الساعة الثامنة والنصف" at `words[at]` ends; null where no time stands there. */
function endOfTime(words: readonly Word[], at: number): number | null {
  let index = at
  while (index < at + 2 && BEFORE_HOUR.has(textAt(words, index))) index++
  if (textAt(words, index) !== 'الساعه') return null
  const hour = words[index + 1]
  if (hour?.kind === 'digits') return afterMinutes(words, index + 2)
  const spelled = readOrdinal(words, index + 1) ?? readNumeral(words, index + 1)
  if (spelled === null) return null
  return FRACTIONS_OF_HOUR.has(textAt(words, spelled.to)) ? spelled.to + 1 : spelled.to
}

function afterMinutes(words: readonly Word[], at: number): number {
  const minutes = words[at]?.text === ':' && words[at + 1]?.kind === 'digits'
  return minutes ? at + 2 : at
}

import type { Dating, IsoDate } from '@/lib/schema/dates'
import { datingOf, dayOf, lastWeekday, weekdayOf, yearOf } from './calendar'
import { readDayAndMonth, readMonthAndYear } from './calendar-dates'
import { stemIn } from './clitics'
import { type DateContext, type DateForm, type DateReading, textAt } from './date-reading'
import {
  DECADES,
  DUAL_UNITS,
  MONTH_PAIRS,
  MONTHS,
  PARTS_OF_DAY,
  PARTS_OF_DAY_AFTER,
  type PartOfDay,
  RELATIVE_DAYS,
  SEASONS,
  THIRDS,
  UNITS,
  WEEKDAYS,
} from './date-words'
import { readAdjacentDays, readOffset } from './durations'
import { Lexicon, lexiconOf } from './lexicon'
import { NUMBER_WORDS } from './number-words'
import { readDayAndMonthInDigits, readNumericDate } from './numeric-dates'
import { ORDINAL_WORDS } from './ordinals'
import { readDecade, readSeason, readThird } from './periods'
import { readRelativeDay } from './relative-days'
import { readUnitAndDirection } from './relative-units'
import { readWeekday } from './weekdays'
import { type Word, wordsOf } from './words'
import { readYear } from './years'

/** A date in a text. Its numbers count nothing. */
export interface DateMention {
  /** Word indexes, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly dating: Dating
  /** How it was said. A `calendar` date has a day and a month. */
  readonly form: DateForm
  readonly partOfDay: PartOfDay | null
  /** Where منذ, حتى, بعد or قبل governs it, it is a bound of what is told and not its day. */
  readonly bound: 'since' | 'until' | 'after' | 'before' | null
}

const BOUNDS = lexiconOf<DateMention['bound']>([
  ['since', 'منذ'],
  ['until', 'حتي لغايه'],
  ['after', 'بعد عقب'],
  ['before', 'قبل قبيل'],
])

/**
 * The dates of a text, in order and apart from each other. What they leave open is worked out from `reference`, the
 * article's own day, and from the dates before them ("في اليوم نفسه"; `lastDay` is one from before this text). A day that no calendar has is no date.
 */
export function readDates(
  words: readonly Word[],
  reference: IsoDate,
  lastDay: IsoDate | null = null,
): DateMention[] {
  const mentions: DateMention[] = []
  let context: DateContext = {
    reference: dayOf(reference),
    lastDay: lastDay === null ? null : dayOf(lastDay),
    lastYear: null,
  }
  for (let at = 0; at < words.length; ) {
    const reading = mayBegin(words[at]) ? readDate(words, at, context) : null
    if (reading === null) {
      at++
      continue
    }
    mentions.push({
      from: at,
      to: reading.to,
      dating: datingOf(reading, reading.stated ? 'stated' : 'inferred'),
      form: reading.form,
      partOfDay: reading.partOfDay ?? null,
      bound: boundOf(words, at, reading),
    })
    context = afterReading(context, reading)
    at = reading.to
  }
  return mentions
}

/** Words before a date that say no more than that it is one. */
const ANNOUNCING = new Set('في من هذا هذه بتاريخ تاريخ الموافق'.split(' '))

/** A whole text that is one date, a preposition before it perhaps; null for anything else. */
export function parseDate(text: string, reference: IsoDate): Dating | null {
  const words = wordsOf(text)
  const [mention, another] = readDates(words, reference)
  if (mention === undefined || another !== undefined || mention.to !== words.length) return null
  return words.slice(0, mention.from).every(word => ANNOUNCING.has(word.text)) ? mention.dating : null
}

/** Every word that a date can begin with: most words are none, and one look tells. */
const OPENINGS = new Lexicon(
  [
    ...[DECADES, DUAL_UNITS, MONTH_PAIRS, MONTHS, NUMBER_WORDS, ORDINAL_WORDS, PARTS_OF_DAY, RELATIVE_DAYS],
    ...[
      SEASONS,
      THIRDS,
      UNITS,
      WEEKDAYS,
      lexiconOf([[true, 'و ف ب ل ال لل قبل بعد منذ هذا هذه يومي نهار عامي سنتي']]),
    ],
  ].flatMap(lexicon => lexicon.words().map(word => [word, true] as const)),
)

function mayBegin(word: Word | undefined): boolean {
  if (word?.kind === 'digits') return true
  return word?.kind === 'letters' && stemIn(word.text, OPENINGS) !== null
}

/** One phrase form a reader; the first that reads wins, so the longer forms come first. */
function readDate(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  return (
    readDayExpression(words, at, context) ??
    readThird(words, at, context) ??
    readOffset(words, at, context) ??
    readAdjacentDays(words, at, context) ??
    readMonthAndYear(words, at, context) ??
    readUnitAndDirection(words, at, context) ??
    readSeason(words, at, context) ??
    readYear(words, at, context) ??
    readDecade(words, at)
  )
}

/** A day, said in up to three ways at once: "مساء اليوم الثلاثاء 13 سبتمبر/أيلول". */
function readDayExpression(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const part = partOfDayBefore(words, at)
  const dayNoun = /^[وفبل]?(يوم|يومي|نهار)$/.test(textAt(words, part?.to ?? at))
  const index = (part?.to ?? at) + (dayNoun ? 1 : 0)
  const first = readDay(words, index, context, dayNoun || isAnnounced(words, at), part?.value === 'night')
  if (first === null) return null
  let day = first
  for (let atoms = 1; atoms < 3; atoms++) {
    const next = sameDayAgain(words, day, context)
    if (next === null) break
    day = next
  }
  const after = PARTS_OF_DAY_AFTER.get(textAt(words, day.to))
  if (after !== undefined && part === null) return { ...day, to: day.to + 1, partOfDay: after }
  return part === null ? day : { ...day, partOfDay: part.value }
}

function isAnnounced(words: readonly Word[], at: number): boolean {
  return /تاريخ$/.test(textAt(words, at - 1))
}

function readDay(
  words: readonly Word[],
  at: number,
  context: DateContext,
  announced: boolean,
  night: boolean,
): DateReading | null {
  return (
    readWeekday(words, at, context, night) ??
    readRelativeDay(words, at, context) ??
    readNumericDate(words, at) ??
    readDayAndMonth(words, at, context) ??
    (announced ? readDayAndMonthInDigits(words, at, context) : null)
  )
}

const AROUND_NOON = lexiconOf<PartOfDay>([
  ['morning', 'قبل'],
  ['afternoon', 'بعد'],
])

/** "مساء", "بعد ظهر" before a day. */
function partOfDayBefore(words: readonly Word[], at: number): { value: PartOfDay; to: number } | null {
  const stem = stemIn(textAt(words, at), PARTS_OF_DAY)
  if (stem !== null) return { value: stem.entry, to: at + 1 }
  const preposition = stemIn(textAt(words, at), AROUND_NOON)
  if (preposition === null || stemIn(textAt(words, at + 1), PARTS_OF_DAY)?.entry !== 'noon') return null
  return { value: preposition.entry, to: at + 2 }
}

/** The day once more, by weekday or calendar, in brackets or after a comma perhaps: "اليوم (الخميس)". */
function sameDayAgain(words: readonly Word[], day: DateReading, context: DateContext): DateReading | null {
  if (day.form === 'calendar' || day.form === 'period') return null
  const opener = textAt(words, day.to)
  const bracket = opener === '('
  const at = bracket || opener === ',' || opener === 'الموافق' ? day.to + 1 : day.to
  const again = readDay(words, at, context, true, false)
  if (again === null || again.form === 'relative' || again.form === day.form || again.form === 'period')
    return null
  const to = bracket && textAt(words, again.to) === ')' ? again.to + 1 : again.to
  if (again.form === 'calendar') return { ...again, to }
  return { ...day, ...nearest(day, again, context), to }
}

/** Where "أمس" and a weekday disagree (the article went out later than it was written), the weekday is right. */
function nearest(day: DateReading, again: DateReading, context: DateContext) {
  const weekday = weekdayOf(again.start)
  if (weekdayOf(day.start) === weekday) return { start: day.start, end: day.end }
  const found = lastWeekday(
    weekday,
    day.start > context.reference ? context.reference + 6 : context.reference,
  )
  return { start: found, end: found }
}

function boundOf(words: readonly Word[], at: number, reading: DateReading): DateMention['bound'] {
  const own = reading.form === 'relative' && /^[وف]?منذ$/.test(textAt(words, at)) ? at : at - 1
  return stemIn(textAt(words, own), BOUNDS)?.entry ?? null
}

function afterReading(context: DateContext, reading: DateReading): DateContext {
  const isDay = reading.start === reading.end
  return {
    reference: context.reference,
    lastDay: isDay ? reading.start : context.lastDay,
    lastYear:
      reading.form === 'weekday' || reading.form === 'relative' ? context.lastYear : yearOf(reading.start),
  }
}

import type { Dating, IsoDate } from '@/lib/schema/dates'
import { datingOf, dayOf, yearOf } from './calendar'
import { readMonthAndYear } from './calendar-dates'
import { PROCLITIC_WORDS, stemIn } from './clitics'
import { type DateContext, type DateForm, type DateReading, textAt } from './date-reading'
import {
  DAY_NOUNS,
  DECADES,
  DUAL_UNITS,
  MONTH_PAIRS,
  MONTHS,
  PARTS_OF_DAY,
  type PartOfDay,
  RELATIVE_DAYS,
  SEASONS,
  THIRDS,
  UNITS,
  WEEKDAYS,
} from './date-words'
import { readDayExpression } from './day-expressions'
import { OFFSETS, readAdjacentDays, readOffset, readOffsetAfter, WITHIN } from './durations'
import { Lexicon, lexiconOf } from './lexicon'
import { NTHS, readNthDay, readNthWeekday } from './nth-days'
import { NUMBER_WORDS } from './number-words'
import { ORDINAL_WORDS } from './ordinals'
import { readDecade, readSeason, readThird } from './periods'
import { readUnitAndDirection } from './relative-units'
import { ofSpelling } from './spelling'
import { readWeekAndDay } from './weekdays'
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
 * article's own day, and from the dates before them ("في اليوم نفسه"), of which `lastDay` is the last before this text.
 * A day that no calendar has is no date.
 */
export function readDates(
  words: readonly Word[],
  reference: IsoDate,
  lastDay: IsoDate | null = null,
): DateMention[] {
  return datesIn(words, {
    reference: dayOf(reference),
    lastDay: lastDay === null ? null : dayOf(lastDay),
    lastYear: lastDay === null ? null : yearOf(dayOf(lastDay)),
    alone: false,
  })
}

function datesIn(words: readonly Word[], start: DateContext): DateMention[] {
  const mentions: DateMention[] = []
  let context = start
  for (let at = 0; at < words.length; ) {
    const reading = readDate(words, at, context)
    if (reading === null) {
      at++
      continue
    }
    const mention: DateMention = {
      from: at,
      to: reading.to,
      dating: datingOf(reading, reading.stated ? 'stated' : 'inferred'),
      form: reading.form,
      partOfDay: reading.partOfDay ?? null,
      bound: boundOf(words, at, reading),
    }
    const period = periodUpTo(words, mentions.at(-1), mention)
    if (period === null) mentions.push(mention)
    else mentions.splice(-1, 1, period)
    context = afterReading(context, reading)
    at = reading.to
  }
  return mentions
}

const UP_TO = new Set('الي حتي -'.split(' '))
const SPANNING: ReadonlySet<DateForm> = new Set<DateForm>(['calendar', 'month', 'year'])

/** "27 سبتمبر إلى 10 نوفمبر 2020": two calendar dates that are the ends of one period. */
function periodUpTo(
  words: readonly Word[],
  first: DateMention | undefined,
  last: DateMention,
): DateMention | null {
  if (first === undefined || last.from !== first.to + 1 || !UP_TO.has(textAt(words, first.to))) return null
  const end = last.dating.until ?? last.dating.date
  if (first.form !== last.form || !SPANNING.has(first.form) || end <= first.dating.date) return null
  const dating: Dating = { date: first.dating.date, until: end, basis: last.dating.basis }
  return { ...first, to: last.to, dating, form: 'period' }
}

/**
 * The one date that a text tells, alone or with words around it; null where it tells none or several. Its numbers are taken
 * to count nothing, so that "13/9" and "سبتمبر 13" are dates here.
 */
export function parseDate(text: string, reference: IsoDate): Dating | null {
  const words = wordsOf(text)
  const mentions = datesIn(words, { reference: dayOf(reference), lastDay: null, lastYear: null, alone: true })
  const [mention, another] = mentions
  if (mention === undefined || another !== undefined || isBesideDigits(words, mention)) return null
  return mention.dating
}

/** Digits beside a date that are no part of it, nor a time, leave it in doubt: "سبتمبر 31". */
function isBesideDigits(words: readonly Word[], { from, to, partOfDay }: DateMention): boolean {
  const after = words[to]?.kind === 'digits' && words[to + 1]?.text !== ':'
  // In "8 مساء الثلاثاء" they are the hour.
  return after || (words[from - 1]?.kind === 'digits' && partOfDay === null)
}

const DURATIONS = [DUAL_UNITS, NUMBER_WORDS, UNITS].flatMap(lexicon => lexicon.words())

type DateReader = (words: readonly Word[], at: number, context: DateContext) => DateReading | null

/**
 * One phrase form a reader, with the words that it can begin with. The first that reads wins, so that what takes in
 * more stands first: "مطلع سبتمبر" before "سبتمبر", "قبل عام" before "عام".
 */
const READERS: readonly (readonly [DateReader, readonly string[]])[] = [
  [readNthDay, NTHS.words()],
  [readNthWeekday, [...WEEKDAYS.words(), 'يوم', 'اليوم']],
  [
    readDayExpression,
    [DAY_NOUNS, NUMBER_WORDS, ORDINAL_WORDS, PARTS_OF_DAY, RELATIVE_DAYS, WEEKDAYS]
      .flatMap(lexicon => lexicon.words())
      .concat('قبل', 'بعد'),
  ],
  [readThird, THIRDS.words()],
  [readWeekAndDay, ['اسبوع', 'هذا']],
  [readOffset, [...OFFSETS.words(), ...WITHIN]],
  [readAdjacentDays, DURATIONS],
  [readOffsetAfter, DURATIONS],
  [readMonthAndYear, [...MONTHS.words(), ...MONTH_PAIRS.words(), 'شهر']],
  [readUnitAndDirection, [...UNITS.words(), 'هذا', 'هذه', 'ليله']],
  [readSeason, SEASONS.words()],
  [readYear, ['عام', 'سنه', 'عامي', 'سنتي']],
  [readDecade, DECADES.words()],
]

const OPENINGS = new Lexicon(readersByWord())

function readersByWord(): Map<string, DateReader[]> {
  const readers = new Map<string, DateReader[]>()
  for (const [reader, words] of READERS)
    for (const word of new Set(words)) readers.set(word, [...(readers.get(word) ?? []), reader])
  return readers
}

const NONE: readonly DateReader[] = []
const OF_DIGITS: readonly DateReader[] = [readDayExpression, readOffsetAfter, readYear]
/** "و13 سبتمبر", "الـ24 ساعة الماضية": digits after what would be written onto a word. */
const OF_PROCLITIC: readonly DateReader[] = [
  (words, at, context) => readDayExpression(words, at + 1, context),
  readAdjacentDays,
]

function readDate(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  for (const read of readersAt(words, at)) {
    const reading = read(words, at, context)
    if (reading !== null) return reading
  }
  return null
}

const readersOf = ofSpelling((word: Word) => stemIn(word.text, OPENINGS)?.entry ?? NONE)

/** Most words begin no date, and one look tells. */
function readersAt(words: readonly Word[], at: number): readonly DateReader[] {
  const word = words[at]
  if (word === undefined || word.kind === 'mark') return NONE
  if (word.kind === 'digits') return OF_DIGITS
  if (words[at + 1]?.kind === 'digits' && PROCLITIC_WORDS.has(word.text)) return OF_PROCLITIC
  return readersOf(word)
}

function boundOf(words: readonly Word[], at: number, reading: DateReading): DateMention['bound'] {
  const own = reading.form === 'relative' && /^[وف]?منذ$/.test(textAt(words, at)) ? at : at - 1
  return stemIn(textAt(words, own), BOUNDS)?.entry ?? null
}

function afterReading(context: DateContext, reading: DateReading): DateContext {
  const isDay = reading.start === reading.end
  return {
    ...context,
    lastDay: isDay ? reading.start : context.lastDay,
    lastYear:
      reading.form === 'weekday' || reading.form === 'relative' ? context.lastYear : yearOf(reading.start),
  }
}

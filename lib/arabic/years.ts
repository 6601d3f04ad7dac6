import { isDatedYear, isYear, yearOf, yearsOf } from './calendar'
import { stemIn } from './clitics'
import { type DateContext, type DateReading, textAt } from './date-reading'
import { DIRECTIONS, type Direction } from './date-words'
import { readHijriYear } from './hijri-dates'
import { lexiconOf } from './lexicon'
import { readNumeral } from './numerals'
import { readUnitAndDirection } from './relative-units'
import type { Word } from './words'

/** What follows a month and says which year: a year, or "last", "next", "same". Word index `to` exclusive. */
export interface YearTail {
  readonly year: number | null
  readonly direction: Direction | null
  /** Whether the year stands there in figures or words. */
  readonly stated: boolean
  readonly to: number
}

/** Words that announce a year: "عام 2020". */
const YEAR_NOUNS = lexiconOf([[true, 'عام سنه']])

/** Words after which a bare number between 1900 and 2100 is a year unless it counts something. */
const BEFORE_YEAR = new Set(
  'في وفي منذ ومنذ حتي وحتي بحلول قبل بعد حرب اواخر مطلع اوايل منتصف نهايه بدايه مستهل'.split(' '),
)

const NO_NOUNS = new Set('و في من الي حتي علي عن بين ان التي الذي عندما حين قبل بعد'.split(' '))
const OF_YEAR = new Set('من ل في'.split(' '))
const BEFORE_BARE_YEAR = new Set(', / -'.split(' '))
const BETWEEN_YEARS = new Set('- / و الي'.split(' '))

/** Four digits that are a year. */
export function yearInDigits(word: Word | undefined): number | null {
  return word?.kind === 'digits' && /^\d{4}$/.test(word.text) && isYear(Number(word.text))
    ? Number(word.text)
    : null
}

/** "2022", "ألفين واثنين", "عام 2022", "من العام الماضي", "الفائت" after a month; null if none of them follows. */
export function readYearTail(words: readonly Word[], at: number, context: DateContext): YearTail | null {
  const direction = DIRECTIONS.get(textAt(words, at))
  if (direction === 'past' || direction === 'next' || direction === 'current')
    return { year: null, direction, stated: false, to: at + 1 }
  let index = at
  if (BEFORE_BARE_YEAR.has(textAt(words, index))) index++
  const bare = yearAfterMonth(words, index, context)
  if (bare !== null) return { year: bare, direction: null, stated: true, to: afterEra(words, index + 1) }
  if (OF_YEAR.has(textAt(words, index))) index++
  const named = namedYear(words, index, context) ?? spelledYear(words, index, context)
  return named && { direction: null, ...named }
}

/** How far back a number after a month is its year although a noun follows that it could count. */
const YEARS_TOLD_OF = 60

/** Four digits after a month: further back than others because the month speaks for a year. */
function yearAfterMonth(words: readonly Word[], at: number, { reference }: DateContext): number | null {
  const word = words[at]
  if (word?.kind !== 'digits' || !/^\d{4}$/.test(word.text)) return null
  const year = Number(word.text)
  if (!isYear(year)) return isDatedYear(year) && !isBeforeNoun(words, at + 1) ? year : null
  if (!countsSomething(words, at)) return year
  const now = yearOf(reference)
  return year % 100 !== 0 && year <= now + 1 && year >= now - YEARS_TOLD_OF ? year : null
}

/** "ألفين وثمانية عشر" after a month; a round one may be a count. */
function spelledYear(words: readonly Word[], at: number, { alone }: DateContext) {
  const numeral = words[at]?.kind === 'letters' ? readNumeral(words, at) : null
  if (numeral === null || numeral.proclitics !== '' || !isYear(numeral.value)) return null
  if (isBeforeNoun(words, numeral.to) || (numeral.value % 100 === 0 && !alone)) return null
  return { year: numeral.value, to: afterEra(words, numeral.to), stated: true }
}

function isBeforeNoun(words: readonly Word[], at: number): boolean {
  const next = words[at]
  return next?.kind === 'letters' && !NO_NOUNS.has(next.text) && afterEra(words, at) === at
}

/** "عام 2020", "سنة ألفين وعشرين", "العام الماضي", "هذا العام", "العام نفسه". */
function namedYear(
  words: readonly Word[],
  at: number,
  context: DateContext,
): { year: number; to: number; stated: boolean } | null {
  const noun = stemIn(textAt(words, at), YEAR_NOUNS)
  const numeral = noun === null ? null : readNumeral(words, at + 1)
  if (numeral !== null && numeral.proclitics === '' && isYear(numeral.value))
    return { year: numeral.value, to: afterEra(words, numeral.to), stated: true }
  const relative = readUnitAndDirection(words, at, context)
  return relative?.form === 'year' ? { year: yearOf(relative.start), to: relative.to, stated: false } : null
}

/** Past "م" or "ميلادية" where it follows a year at `words[at]`. */
export function afterEra(words: readonly Word[], at: number): number {
  const era = words[at]
  return (era?.text === 'م' && era.glued) || era?.text === 'ميلادي' || era?.text === 'ميلاديه' ? at + 1 : at
}

/** "عام 2020", "العام الماضي", "2018-2020", "بين عامي 2018 و2020", "حرب 2020". */
export function readYear(words: readonly Word[], at: number, context: DateContext): DateReading | null {
  const named = words[at]?.kind === 'letters' ? namedYear(words, at, context) : null
  if (named !== null) return withLastYear(words, named.year, named.to, named.stated)
  const hijri = readHijriYear(words, at)
  if (hijri !== null) return hijri
  const pair = textAt(words, at) === 'عامي' || textAt(words, at) === 'سنتي'
  const first = yearInDigits(words[pair ? at + 1 : at])
  if (first === null) return null
  if (!pair && !isBareYear(words, at)) return null
  return withLastYear(words, first, afterEra(words, pair ? at + 2 : at + 1), true)
}

/** A second year after "-", "/", "و" or "إلى" makes it a period. */
function withLastYear(words: readonly Word[], first: number, to: number, stated: boolean): DateReading {
  const second = BETWEEN_YEARS.has(textAt(words, to)) ? yearInDigits(words[to + 1]) : null
  if (second === null || second <= first) return { to, form: 'year', stated, ...yearsOf(first) }
  return { to: to + 2, form: 'period', stated, ...yearsOf(first, second) }
}

/** A number without "عام" is a year where its place says so: "في 2020", "حرب 2020،", "(2020)", not "2000 جندي". */
function isBareYear(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || countsSomething(words, at)) return false
  if (before.text === '(') return true
  return before.kind === 'letters' && BEFORE_YEAR.has(before.text)
}

/** Whether a noun follows that the number counts. Verbs look like nouns, so a round number is taken for a count. */
function countsSomething(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next?.kind !== 'letters') return false
  if (next.tanwin) return true
  return Number(textAt(words, at)) % 100 === 0 && !NO_NOUNS.has(next.text)
}

import type { DateMention } from '@/lib/arabic/dates'
import type { CountPhrase } from './counts/count-phrase'
import type { ThingClass } from './lexicon/things'
import { type Dismissal, MOST_FIGURES, type SentenceReadings } from './read-sentence'
import type { Sentence } from './sentence'
import { hasRole, type Token } from './token'

/** A number that was not read as a casualty count, and why. */
export interface PassedOver {
  readonly quote: string
  /** UTF-16 offsets into the body. */
  readonly start: number
  readonly end: number
  readonly code: PassedOverCode
  /** The same in words. */
  readonly reason: string
}

/** Stable names of the reasons. */
export type PassedOverCode =
  | `counts-${ThingClass}`
  | Dismissal
  | 'date'
  | 'crowded'
  | 'label'
  | 'points-back'
  | 'governed'
  | 'other-deed'
  | 'no-trigger'

const OF_THINGS: Readonly<Record<ThingClass, string>> = {
  time: 'It counts hours, days or years.',
  age: 'It is an age.',
  money: 'It is an amount of money.',
  distance: 'It is a measure.',
  share: 'It is a share or a percentage.',
  place: 'It counts places.',
  'unit-label': 'It counts or names military units, channels or the like.',
  object: 'It counts objects.',
  act: 'It counts deeds or events.',
  household: 'It counts households or groups.',
  score: 'It is a score or a measure.',
  animal: 'It counts animals.',
}

const DISMISSED: Readonly<Record<Dismissal, string>> = {
  irrealis: 'It is a condition, a forecast, a plan or a charge: nobody says that it happened.',
  negated: 'It is said not to have happened.',
  sickness: 'The sentence speaks of a sickness.',
  sport: 'The sentence speaks of sport.',
  'handed-over': 'These people were released, exchanged, rescued or are held in prison.',
  'in-custody': 'The police or a court holds these people, and no captor.',
  trapped: 'These people are shut in by earth, water or a machine, not by captors.',
  animals: 'It counts animals told of before.',
  rate: 'It says how often something happens, not how many it befell.',
  fiction: 'It happens in a film, a series or a novel.',
  imagined: 'It happens in a dream or a drill.',
  belongings: 'It counts lost property.',
  ancient: 'These are remains of an age long past.',
  honoured: 'They are honoured for what befell them long before.',
  'other-crime': 'They are victims of a crime that does not kill.',
}

/** The numbers of a sentence that none of its reports took, left to right. */
export function passedOverIn(
  sentence: Sentence,
  { phrases, unasked, readings, dismissed }: SentenceReadings,
  dates: readonly DateMention[],
): PassedOver[] {
  const numbered = phrases.filter(({ quantity }) => quantity.kind === 'number' || quantity.kind === 'range')
  const left = numbered.filter(phrase => !readings.some(reading => reading.phrase === phrase))
  const found = left.map(phrase => {
    const out = dismissed.find(({ reading }) => reading.phrase === phrase)
    return passedOver(
      sentence,
      phrase.from,
      phrase.to,
      out === undefined ? reasonOf(sentence.tokens, phrase) : { code: out.code, reason: DISMISSED[out.code] },
    )
  })
  const inDates = dates
    .filter(({ from, to }) => sentence.tokens.slice(from, to).some(({ word }) => word.kind === 'digits'))
    .map(({ from, to }) => passedOver(sentence, from, to, { code: 'date', reason: 'It belongs to a date.' }))
  const crowded = unasked.map(({ from, to }) => passedOver(sentence, from, to, CROWDED))
  return [...found, ...crowded, ...inDates].sort((a, b) => a.start - b.start)
}

type Reason = Pick<PassedOver, 'code' | 'reason'>

const CROWDED: Reason = {
  code: 'crowded',
  reason: `So many figures stand before it in the sentence (${MOST_FIGURES}) that it is none of news.`,
}

function reasonOf(tokens: readonly Token[], phrase: CountPhrase): Reason {
  const { counted } = phrase
  if (counted.kind === 'thing') return { code: `counts-${counted.class}`, reason: OF_THINGS[counted.class] }
  const before = tokens[phrase.from - 1]
  if (before?.lexeme.thing?.class === 'unit-label' && counted.kind === 'nothing')
    return { code: 'label', reason: 'It is the name or number of a unit.' }
  if (phrase.definite) return { code: 'points-back', reason: 'It points back at people counted before.' }
  if (tokens.slice(Math.max(0, phrase.from - 4), phrase.from).some(token => hasRole(token, 'stop')))
    return {
      code: 'other-deed',
      reason: 'Something else was done to these people: arrest, rescue, release, deployment …',
    }
  if (hasRole(before, 'preposition') || phrase.governed)
    return { code: 'governed', reason: 'A preposition governs it: they are not those who suffered the loss.' }
  return { code: 'no-trigger', reason: 'No word says what became of those counted.' }
}

function passedOver({ body, span, tokens }: Sentence, from: number, to: number, reason: Reason): PassedOver {
  const start = tokens[from]?.word.start ?? span.start
  const end = tokens[to - 1]?.word.end ?? span.end
  return { quote: body.slice(start, end), start, end, ...reason }
}

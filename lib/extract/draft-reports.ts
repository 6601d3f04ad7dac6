import type { DateMention } from '@/lib/arabic/dates'
import type { Count } from '@/lib/schema/count'
import type { Dating } from '@/lib/schema/dates'
import type { ActorId } from '@/lib/schema/ids'
import type { Report } from '@/lib/schema/report'
import type { ArticleReader } from './article/article-text'
import { attribute } from './attribution/attribute'
import { confidenceOf } from './confidence'
import type { Draft } from './draft'
import { eventOf } from './events/event-of'
import { evidenceOf } from './evidence'
import type { Gazetteer } from './gazetteer'
import type { NewsTold } from './news-told'
import { occurredOf } from './occurred'
import type { Reading } from './reading'
import { isOfAnotherTime } from './refine/another-time'
import { goesOnWithWorst } from './refine/one-place'
import { isPlaced, isSpread } from './refine/setting'
import type { Sentence } from './sentence'
import { isToldBefore } from './status/revised'
import { statusOf } from './status/status-of'
import { turnsAway } from './turns-away'
import type { ToldVictims } from './victims/told-victims'
import { victimsOf } from './victims/victims-of'

/** Adds the reports that one figure makes: one for each who claims it. */
export function addReports(
  drafts: Draft[],
  reader: ArticleReader,
  sentence: Sentence,
  told: ToldVictims,
  news: NewsTold,
): void {
  const { article, gazetteer } = reader
  const { reading } = told
  const attribution = attribute(reader, sentence, reading)
  const dates = reader.dates(sentence.index)
  const occurred = occurredOf(sentence.tokens, dates, reading, reader.speech(sentence.index))
  const said: Dating = attribution.said ?? { date: article.published, until: null, basis: 'inferred' }
  const { event, background } = eventOf(reader, sentence, reading, occurred)
  const count = countOf(reading)
  const isBackground =
    (background && (event !== null || !countsOn(sentence, reading, occurred))) ||
    (reading.scope === 'total' &&
      (attribution.way === 'reminder' ||
        isOfAnotherTime(sentence, reading, dates, article.published) ||
        news.isBeside(sentence, reading, count, occurred, attribution.said)))
  const previous = reader.sentence(sentence.index - 1)
  const isOfWorst = reading.scope === 'total' && previous !== null && goesOnWithWorst(previous, sentence)
  const { deniedBy } = attribution
  const outdated =
    deniedBy === null && isToldBefore(sentence, reading) && news.mayHoldPart(reading.outcomes, count)
  for (const claimant of attribution.claimants) {
    const spokenFor = deniedBy === null ? claimant.actor === null : told.belonging === 'pronoun'
    const side =
      (spokenFor ? attribution.side : null) ?? sideOfActor(gazetteer, deniedBy?.actor ?? claimant.actor)
    const report: Report = {
      article: article.id,
      event: event?.id ?? null,
      claimant,
      via: attribution.via,
      deniedBy,
      victims: victimsOf(reader, sentence, told, {
        side,
        speaks:
          claimant.basis === 'stated' || claimant.basis === 'carried-over' || claimant.basis === 'relayed',
      }),
      outcomes: reading.outcomes.slice(),
      count,
      status: outdated ? 'revised' : statusOf(reader, sentence, reading, deniedBy !== null),
      scope: reading.scope === 'subset' || isOfWorst ? 'subset' : isBackground ? 'background' : reading.scope,
      asOf: said,
      occurred: occurred?.dating ?? null,
      evidence: [evidenceOf(sentence, reading)],
      trace: [reading.rule, attribution.way],
      confidence: confidenceOf(reading, claimant.basis),
    }
    const draft: Draft = {
      report,
      reading,
      heading: sentence.heading,
      sentence: sentence.index,
      apart: turnsAway(sentence),
      spread: isSpread(sentence, reading),
      placed: news.mayHoldPart(reading.outcomes, count) && isPlaced(sentence, reading),
    }
    drafts.push(draft)
    news.add(draft)
  }
}

/** Tokens from "since" to its figure. */
const LONGEST = 40

/** "ومنذ بداية الاحتجاجات في تشرين قتل 550": a count that began on a day long past goes on to this day. */
function countsOn({ tokens }: Sentence, { scope, phrase }: Reading, began: DateMention | null): boolean {
  if (scope !== 'cumulative' || began === null || began.to > phrase.from) return false
  return !tokens
    .slice(Math.max(0, phrase.from - LONGEST), phrase.from)
    .some(({ text }) => /^و?(?:الذي|التي)$/.test(text))
}

/** Whose people a speaker means by its own; who denies a figure denies its own losses. */
function sideOfActor({ actors }: Gazetteer, actor: ActorId | null): ActorId | null {
  return actor === null ? null : (actors.get(actor)?.side ?? null)
}

function countOf({ quantity, hedge, rule }: Reading): Count {
  if (rule === 'silence') return { form: 'undisclosed' }
  switch (quantity.kind) {
    case 'number':
      return { form: hedge ?? 'exact', value: quantity.value }
    case 'range':
      return { form: 'range', value: quantity.min, max: quantity.max }
    case 'vague':
      return { form: 'unquantified', magnitude: quantity.magnitude }
    case 'form': {
      const value = VALUE_OF_FORM[quantity.number]
      return value === null ? { form: 'unquantified', magnitude: null } : { form: hedge ?? 'exact', value }
    }
  }
}

const VALUE_OF_FORM = { one: 1, dual: 2, many: null, 'dual-or-many': null } as const

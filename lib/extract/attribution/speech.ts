import type { DateMention } from '@/lib/arabic/dates'
import { ofSpelling } from '@/lib/arabic/spelling'
import type { Gazetteer } from '@/lib/extract/gazetteer'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import { accordingTo, inTheWordsOf } from './according-to'
import { ADDRESSING, addresses } from './addresses'
import { CORRECTING, correctsToll } from './corrects-toll'
import { gluedVerb, isGluedVerb } from './glued-verb'
import { ISSUING, issuedBy } from './issued'
import { LEARNING, learntFrom } from './learnt-from'
import { NAMING, nounOfSaying } from './noun-of-saying'
import type { SpeechAct, SpeechScene } from './speech-act'
import { STATING, statementSays } from './statement-says'
import { titleAfter, titleBefore } from './titles'
import { verbOfSaying } from './verb-of-saying'

export function sceneOf(
  { body, tokens, heading }: Sentence,
  gazetteer: Gazetteer,
  dates: readonly DateMention[],
): SpeechScene {
  return { body, tokens, heading, gazetteer, dates, dateAt: finderOf(dates) }
}

function finderOf(dates: readonly DateMention[]): SpeechScene['dateAt'] {
  if (dates.length === 0) return NO_DATES
  const byWord: DateMention[] = []
  for (const date of dates) for (let at = date.from; at < date.to; at++) byWord[at] ??= date
  return index => byWord[index] ?? null
}

const NO_DATES = () => null

/** Every act of speech of a sentence, left to right. */
export function readSpeech(scene: SpeechScene): SpeechAct[] {
  const { tokens, dateAt } = scene
  const acts: SpeechAct[] = []
  const title = titleBefore(scene)
  if (title !== null) acts.push(title)
  for (let at = title?.to ?? 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || dateAt(at) !== null) continue
    const act = actAt(scene, token, at)
    if (act === null) continue
    acts.push(act.date === null ? withDate(act, dateBeside(act, scene.dates)) : act)
    // A verb right behind its own subject has been read; what follows it is read on.
    at = Math.max(at, Math.min(act.to, tokens.length) - 1)
  }
  const after = titleAfter(scene)
  return after === null ? acts : [...acts, after]
}

function actAt(scene: SpeechScene, token: Token, at: number): SpeechAct | null {
  for (const read of readers(token)) {
    const act = read(scene, at)
    if (act !== null) return act
  }
  return null
}

function withDate(act: SpeechAct, date: DateMention | null): SpeechAct {
  return date === null ? act : { ...act, date }
}

type ReadAct = (scene: SpeechScene, at: number) => SpeechAct | null

const OTHERS: readonly ReadAct[] = [
  statementSays,
  correctsToll,
  issuedBy,
  learntFrom,
  nounOfSaying,
  addresses,
]
const OTHER_OPENERS: ReadonlySet<string> = new Set([
  ...STATING,
  ...CORRECTING,
  ...LEARNING,
  ...ISSUING,
  ...NAMING,
  ...ADDRESSING,
])

/** What a word may open, in the order in which it is tried: nearly all of them nothing. */
const readers = ofSpelling(({ lexeme, text }: Token): readonly ReadAct[] => {
  if (lexeme.according) return [accordingTo]
  if (isGluedVerb(text)) return [gluedVerb]
  if (text === 'علي') return [inTheWordsOf]
  if (lexeme.say) return [verbOfSaying, ...OTHERS]
  return OTHER_OPENERS.has(text) ? OTHERS : []
})

/** The day beside the verb of saying: between it and what is said, or right before it ("الأربعاء، أعلن الجيش"). */
function dateBeside({ at, to, form }: SpeechAct, dates: readonly DateMention[]): DateMention | null {
  if (dates.length === 0) return null
  const within = dates.find(date => date.from > at && date.from < to && mayBeOfSaying(date))
  if (within !== undefined || form === 'according-to') return within ?? null
  return dates.findLast(date => date.to <= at && at - date.to <= 3 && mayBeOfSaying(date)) ?? null
}

function mayBeOfSaying(date: DateMention): boolean {
  return date.bound === null && isDay(date)
}

/** A day or a night, not a month or a year: nobody speaks for a year. */
function isDay({ dating }: DateMention): boolean {
  return dating.until === null || Date.parse(dating.until) - Date.parse(dating.date) <= 2 * DAY
}

const DAY = 86_400_000

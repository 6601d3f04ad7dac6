import type { DateMention } from '@/lib/arabic/dates'
import type { ArticleReader } from '@/lib/extract/article/article-text'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'
import type { Dating } from '@/lib/schema/dates'
import type { ActorId } from '@/lib/schema/ids'
import type { AttributionBasis, Claimant, Relay } from '@/lib/schema/report'
import { type Named, resolved, speakerBefore } from './antecedent'
import { type Denial, denialOf } from './denial'
import { type Governing, governingAct } from './governing-act'
import { silentSubject } from './silent-subject'
import type { SpeechAct } from './speech-act'
import { spokenForSide } from './spoken-for-side'
import type { Way } from './ways'
import { DOCUMENTS, MEDIA_NAMES, RUMOURS } from './words'

/** Who says what a reading says. More than one where two sides say it together. */
export interface Attribution {
  readonly claimants: readonly Claimant[]
  readonly via: Relay | null
  readonly deniedBy: Claimant | null
  /** The day on which it was said: stated beside the verb of saying, or that of the statement it carries on. */
  readonly said: Dating | null
  /** How the claimant was found. */
  readonly way: Way
  /** Whom the claimant speaks for: by its own words, where the gazetteer does not know it ("السلطات في …"). */
  readonly side: ActorId | null
}

export const NARRATOR: Claimant = { actor: null, text: '', basis: 'narrator' }

function unattributed(way: Way, said: Dating | null = null): Attribution {
  return { claimants: [NARRATOR], via: null, deniedBy: null, said, way, side: null }
}

export function attribute(reader: ArticleReader, sentence: Sentence, reading: Reading): Attribution {
  if (reading.rule === 'silence') {
    const silent = silentSubject(reader, sentence, reading)
    if (silent !== null)
      return single(reader, silent, 'stated', 'silent-subject', dayBefore(reader, sentence, reading.from))
  }
  const governing = governingAct(reader, sentence, reading)
  if (governing === null) return unattributed('nobody-named')
  if (governing.act.impersonal)
    return unattributed(isReminder(sentence, governing.act) ? 'reminder' : 'impersonal')
  const denial = denialOf(reader, governing, reading)
  if (denial !== null) return denied(reader, governing, denial)
  const { act, other } = governing
  let said = dateOf(reader, governing)
  if (act.dual && act.speaker === null) {
    const together = bothSides(reader, governing)
    if (together.length > 0) return { ...unattributed('two-speakers', said), claimants: together }
  }
  const named = speakerOf(reader, governing.sentence, act)
  if (named === null) return unattributed('speaker-unknown', said)
  said ??= named.named.said?.dating ?? null
  const second = other === null ? null : speakerOf(reader, governing.sentence, other)
  if (second !== null && other !== null) {
    if (second.named.speaker.media && !named.named.speaker.media)
      return { ...single(reader, named.named, named.basis, named.way, said), via: relayOf(second.named) }
    if (named.named.speaker.media && !second.named.speaker.media)
      return {
        ...single(reader, second.named, second.basis, second.way, said),
        via: second.via ?? relayOf(named.named),
      }
  }
  const { basis, way } = carriedOn(governing, named)
  return { ...single(reader, named.named, basis, way, said), via: named.via }
}

function single(
  reader: ArticleReader,
  named: Named,
  basis: AttributionBasis,
  way: Way,
  said: Dating | null,
): Attribution {
  const side = spokenForSide(named.sentence.tokens, named.speaker, reader.gazetteer)
  return { claimants: [claimantOf(named, basis)], via: null, deniedBy: null, said, way, side }
}

interface Found {
  readonly named: Named
  readonly via: Relay | null
  readonly basis: AttributionBasis
  readonly way: Way
}

/** The speaker of an act of speech: its own, whom its noun points back at, or the one before. */
function speakerOf(reader: ArticleReader, sentence: Sentence, act: SpeechAct): Found | null {
  const own = act.source ?? act.speaker
  if (own === null) {
    const named = speakerBefore(reader, sentence, act)
    return named && { named, via: null, basis: 'carried-over', way: 'carried-verb' }
  }
  const named = resolved(reader, sentence, own)
  if (act.source !== null && act.speaker !== null)
    return {
      named,
      via: relayOf(resolved(reader, sentence, act.speaker)),
      basis: 'relayed',
      way: 'cited-by-relay',
    }
  if (named.speaker !== own) return { named, via: null, basis: 'carried-over', way: 'carried-noun' }
  return act.form === 'according-to'
    ? { named, via: null, basis: 'according-to', way: 'according-to' }
    : { named, via: null, basis: 'stated', way: act.form === 'title' ? 'title' : 'subject' }
}

function carriedOn({ carried }: Governing, found: Found): { basis: AttributionBasis; way: Way } {
  switch (carried) {
    case 'quotation':
      return { basis: 'carried-over', way: 'carried-quotation' }
    case 'list':
    case 'clause':
      return { basis: 'carried-over', way: 'carried-list' }
    case null:
      return found
  }
}

/** A figure that is denied is nobody's claim, unless the text says whose. */
function denied(reader: ArticleReader, governing: Governing, { by, origin }: Denial): Attribution {
  const { sentence } = governing
  const denier = speakerOf(reader, sentence, by)
  const claimed = origin === null ? null : speakerOf(reader, sentence, origin)
  const nobody = claimed?.named.speaker.media || RUMOURS.has(claimed?.named.speaker.head ?? '')
  const named = nobody ? null : claimed
  return {
    claimants: [named === null ? NARRATOR : claimantOf(named.named, named.basis)],
    via: null,
    deniedBy: denier === null ? NARRATOR : claimantOf(denier.named, denier.basis),
    said: dateOf(reader, { ...governing, act: by }),
    way: named === null ? 'denied' : 'denied-source',
    // Behind somebody's words, a denial leaves "its soldiers" theirs.
    side: by.at > governing.act.at ? sideOf(reader, named) : null,
  }
}

function sideOf({ gazetteer }: ArticleReader, found: Found | null): ActorId | null {
  const actor = found?.named.speaker.actor ?? null
  return actor === null ? null : (gazetteer.actors.get(actor)?.side ?? null)
}

const REMINDING = /^[وف]?(?:يذكر|يشار|تجدر)$/

/** "يذكر أن": the article looks back. */
function isReminder({ tokens }: Sentence, { at }: SpeechAct): boolean {
  return REMINDING.test(tokens[at]?.text ?? '')
}

/** The day beside the verb of saying, or beside the one whose subject it carries on. */
function dateOf(reader: ArticleReader, { sentence, act, carried }: Governing): Dating | null {
  if (act.date !== null) return carried === null ? namedDay(sentence, act.date) : act.date.dating
  const acts = reader.speech(sentence.index)
  const earlier = acts.slice(0, acts.indexOf(act) + 1).findLast(({ speaker }) => speaker !== null)
  return earlier?.date?.dating ?? null
}

/** A weekday or a date beside the verb states the day; "yesterday" is worked out. */
function namedDay({ tokens }: Sentence, { dating, form, from, to }: DateMention): Dating {
  const named = form === 'calendar' || tokens.slice(from, to).some(({ text }) => WEEKDAY.test(text))
  return named ? { ...dating, basis: 'stated' } : dating
}

const WEEKDAY = /^[وف]?ال(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)$/

/** The day of the statement that a silence in the same sentence answers. */
function dayBefore(reader: ArticleReader, { index }: Sentence, before: number): Dating | null {
  return reader.speech(index).findLast(({ at, date }) => at < before && date !== null)?.date?.dating ?? null
}

/** Both sides of the event of the article's day: "أكدتا". */
function bothSides({ gazetteer, article }: ArticleReader, { sentence, act }: Governing): Claimant[] {
  const current = gazetteer.events.findLast(event => event.window.start <= article.published)
  const text = wordsOf(sentence, act.at, act.at + 1)
  return (current?.sides ?? []).map((actor: ActorId) => ({ actor, text, basis: 'stated' }))
}

function claimantOf({ speaker, sentence }: Named, basis: AttributionBasis): Claimant {
  return { actor: speaker.actor, text: wordsOf(sentence, speaker.from, speaker.to, speaker.head), basis }
}

function relayOf({ speaker, sentence }: Named): Relay {
  return { actor: speaker.actor, text: wordsOf(sentence, speaker.from, speaker.to) }
}

function wordsOf({ body, tokens }: Sentence, from: number, to: number, head = ''): string {
  const first = tokens[from]
  const start = first?.word.start ?? 0
  const end = tokens[to - 1]?.word.end ?? start
  return withoutParticle(closed(body.slice(start, end).replace(/\s+/g, ' ')), first, head)
}

/** Without the quotation mark that closes what was opened before it. */
function closed(text: string): string {
  const marks = text.match(/["«»“”„]/g) ?? []
  return marks.length % 2 === 1 ? text.replace(/["»”]$/, '') : text
}

/** "لوزارة الصحة" and "للجيش" name وزارة الصحة and الجيش. */
function withoutParticle(text: string, first: Token | undefined, head: string): string {
  const { proclitics = '', lexeme } = first ?? {}
  // "وفقا لخدمة الطوارئ": a noun that no table has, read without it.
  if (first?.text === `ل${head}` && head.length > 2) return text.slice(1)
  if (DOCUMENTS.has(first?.text ?? '')) return text
  if (text.startsWith('لل')) return `ا${text.slice(1)}`
  const bare = first?.text.slice(1) ?? ''
  if (
    text.startsWith('ل') &&
    (proclitics === 'ل' || MEDIA_NAMES.has(bare) || (lexeme?.office === undefined && proclitics === 'لل'))
  )
    return text.slice(1)
  return /^[وف]/.test(proclitics) ? text.slice(1) : text
}

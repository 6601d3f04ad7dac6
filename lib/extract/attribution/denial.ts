import { foldWord } from '@/lib/arabic/matching-form'
import type { ArticleReader } from '@/lib/extract/article/article-text'
import { PhraseTable } from '@/lib/extract/phrase-table'
import { placesOf } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import type { Governing } from './governing-act'
import { pointsBack } from './shape'
import type { SpeechAct } from './speech-act'

/** A figure that somebody says is not so. */
export interface Denial {
  readonly by: SpeechAct
  /** Whose figure it is, where the text says so. */
  readonly origin: SpeechAct | null
}

const UNTRUE = new PhraseTable(
  [
    'لا صحة',
    'عدم صحة',
    'عار عن الصحة',
    'عارية عن الصحة',
    'عار من الصحة',
    'عارية من الصحة',
    'غير صحيح',
    'غير صحيحة',
    'ليس صحيحا',
    'لا أساس',
    'لا صحة لما',
    'كاذبة',
    'مفبركة',
  ].map(phrase => [phrase, true] as const),
)

/** What somebody may deny instead of the figure: "نفى مسؤوليته عن الهجوم الذي أودى بحياة 5". */
const OTHER_OBJECTS = new Set(
  'مسؤوليته مسؤوليتها مسؤولية ضلوعه ضلوعها ضلوع تورطه تورطها تورط علاقته علاقتها علاقة صلته صلتها صلة علمه علمها استهداف'
    .split(' ')
    .map(foldWord),
)

/** Between a denial and the verb of saying of what is denied: "نفت ما أعلنته الوزارة عن", "نفى أنباء تحدثت عن". */
const NEAR = 25

/** The denial that governs a reading, or null. */
export function denialOf(
  reader: ArticleReader,
  { sentence, act, other }: Governing,
  reading: Reading,
): Denial | null {
  const { tokens } = sentence
  const acts = reader.speech(sentence.index)
  if (other?.act === 'deny' && other.object) return { by: other, origin: act }
  if (act.act === 'deny') {
    if (isOfAnotherThing(tokens, act, reading)) return null
    const origin =
      acts.find(
        ({ object, form, speaker, at }) =>
          (object || form === 'according-to') && speaker !== null && at > act.at,
      ) ?? null
    return { by: act, origin }
  }
  const outer = acts.findLast(other => other.act === 'deny' && !other.negated && other.at < act.at)
  if (outer !== undefined && act.at - outer.to <= NEAR && isRelative(tokens, act))
    return { by: outer, origin: act.speaker === null ? null : act }
  const later = acts.find(({ act: says, negated, to }) => says === 'deny' && !negated && to > reading.to)
  if (later !== undefined && later.at > act.at && pointsBack(tokens, later.to))
    return { by: later, origin: act }
  const isUntrue =
    untrue(tokens).isBetween(act.at > reading.from ? 0 : act.to, reading.from) ||
    (act.speaker !== null && untrue(tokens).isBetween(reading.to))
  return isUntrue ? { by: act, origin: null } : null
}

const untrue = placesOf((tokens, at) => UNTRUE.match(tokens, at) !== null)

function isOfAnotherThing(tokens: readonly Token[], { to }: SpeechAct, reading: Reading): boolean {
  return otherObjects(tokens).isBetween(to, reading.from)
}

const otherObjects = placesOf(
  (tokens, at) => OTHER_OBJECTS.has(tokens[at]?.text ?? '') || OTHER_OBJECTS.has(tokens[at]?.stem ?? ''),
)

/** "ما أعلنته", "أنباء تحدثت", "التي أوردتها". */
function isRelative(tokens: readonly Token[], { at, object }: SpeechAct): boolean {
  return object || (tokens[at]?.conjoined === false && tokens[at - 1]?.word.kind === 'letters')
}

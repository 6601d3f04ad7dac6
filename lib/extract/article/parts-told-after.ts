import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import { type Reading, reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'

/** Tokens at most between one part and the next. */
const NEXT = 6

/**
 * "مقتل سبعة أشخاص. ستة في الشمال وواحد في الجنوب", "قتل 50 ألفا. وبين هؤلاء 3 آلاف مدني": parts of the figure before, in
 * a sentence that has no word of loss of its own.
 */
export function partsToldAfter(
  sentence: Sentence,
  phrases: readonly CountPhrase[],
  whole: Reading,
): Reading[] {
  const first = phrases.find(phrase => isOfThem(sentence, phrase)) ?? phrases[0]
  if (first === undefined || whole.quantity.kind !== 'number') return []
  if (!isOfThem(sentence, first) && !opens(sentence, first)) return []
  const parts: Reading[] = []
  let left = whole.quantity.value
  let end = first.from
  for (const phrase of phrases) {
    if (phrase.from < first.from) continue
    if (phrase.quantity.kind !== 'number' || phrase.from - end > NEXT) break
    if (phrase !== first && !phrase.conjoined) break
    if (!(phrase.counted.kind === 'nothing' || countsPeople(phrase))) break
    left -= phrase.quantity.value
    if (left < 0) return []
    end = phrase.to
    parts.push(
      reading('component', phrase, {
        outcomes: whole.outcomes,
        trigger: phrase.from,
        scope: 'subset',
        parent: parts[0] ?? null,
      }),
    )
  }
  return parts
}

/** Whether it is worth looking for such parts. */
export function mayTellParts({ tokens }: Sentence): boolean {
  const [first, second, third] = tokens
  return (
    tokens.some(isOfThose) ||
    second?.text === 'هولاء' ||
    /^(?:في|من)$/.test(second?.text ?? '') ||
    /^(?:في|من)$/.test(third?.text ?? '') ||
    first?.word.kind === 'digits'
  )
}

const isOfThose = writtenLike(/^من(?:هم|هن)$/)
const isTheirDeed = writtenLike(/^(?:[يت].+ون|.+وا)$/)

/** "والبحارة كلهم أجانب، ثلاثة منهم إيطاليون": a number, and what they are. */
function isOfThem({ tokens }: Sentence, { quantity, counted, to, conjoined }: CountPhrase): boolean {
  const what = tokens[to + 1]
  return (
    !conjoined &&
    quantity.kind === 'number' &&
    counted.kind === 'nothing' &&
    isOfThose(tokens[to]) &&
    what !== undefined &&
    !what.definite &&
    !what.conjoined &&
    (what.lexeme.person !== undefined || (/..(?:يون|يات|يان)$/.test(what.text) && !isTheirDeed(what)))
  )
}

/** A number and where they were, right at the beginning; or "among these". */
function opens({ tokens }: Sentence, { from, to, counted }: CountPhrase): boolean {
  const [before, last] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text]
  if (last === 'هولاء') return from === 2 && /^[وف]?(?:بين|من)$/.test(before)
  return from === 0 && counted.kind === 'nothing' && /^(?:في|من)$/.test(tokens[to]?.text ?? '')
}

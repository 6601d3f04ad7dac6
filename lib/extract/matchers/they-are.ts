import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import { hasRole } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

const FARTHEST = 12

/** "والقتلى، وفق الحصيلة الرسمية، هم 12 جنديا": the dead are named as such, and then counted. */
export const theyAre: Matcher = {
  name: 'they-are',
  match({ sentence: { tokens }, readings, places }, phrase) {
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    const placed =
      phrase.counted.kind === 'nothing' &&
      phrase.quantity.kind === 'number' &&
      /^(?:في|ب.+)$/.test(tokens[phrase.to]?.text ?? '')
    if (!(countsPeople(phrase) || placed) || phrase.counted.kind === 'victim') return null
    const named = namedRightBefore(tokens, phrase)
    if (named !== null && countsPeople(phrase) && isIndefinite(tokens, phrase))
      return reading('they-are', phrase, { outcomes: [named], trigger: phrase.from - 1 })
    // "هم «دركي و14 عنصرا»"
    const they = phrase.from - (tokens[phrase.from - 1]?.text === '"' ? 2 : 1)
    if (!areThey(tokens, they)) return null
    const read = readings.at(-1)?.to ?? 0
    const at = tokens
      .slice(0, phrase.from)
      .findLastIndex(
        ({ definite, lexeme: { victim, verb } }, index) =>
          (definite && victim !== undefined && victim.number !== 'one') ||
          (verb?.number === 'many' &&
            tokens[index - 1]?.text === 'الذين' &&
            (placed || index === they - 1 || hasRole(tokens[index + 1], 'preposition'))),
      )
    const outcome = tokens[at]?.lexeme.victim?.outcome ?? tokens[at]?.lexeme.verb?.outcome
    if (outcome === undefined || at < Math.max(read, phrase.from - FARTHEST) || !isIndefinite(tokens, phrase))
      return null
    // "الذين قُتلوا هم": what kinds of people they were.
    // "الضحايا هم 32 كينيا و18 كنديا": one kind of several.
    const next = places.from(phrase.to)
    const listed = next?.conjoined === true && next.from - phrase.to <= 1 && next.counted.kind !== 'thing'
    const scope = tokens[at]?.lexeme.verb?.number === 'many' || listed ? 'subset' : 'total'
    return reading('they-are', phrase, { outcomes: [outcome], trigger: at, scope })
  },
}

/** "القتلى هم", "المخطوفات هن", "جميع القتلى من الشمال، وهم" */
function areThey(tokens: readonly Token[], at: number): boolean {
  return isThey(tokens[at]) || (isAndThey(tokens[at]) && tokens[at - 1]?.text === ',')
}

const isThey = writtenLike(/^(?:هم|هن)$/)
const isAndThey = writtenLike(/^(?:وهم|وهن)$/)

/** "إن القتلى خمسة عمال", "باقي المخطوفين ثلاثة مزارعين": no word between the two. */
function namedRightBefore(
  tokens: readonly Token[],
  { from, quantity, conjoined, governed, definite }: CountPhrase,
): Outcome | null {
  const dead = tokens[from - 1]
  const victim = dead?.definite ? dead.lexeme.victim : undefined
  if (victim === undefined || victim.number === 'one' || quantity.kind !== 'number') return null
  if (conjoined || governed || definite || !opensNaming(tokens[from - 2])) return null
  return victim.outcome
}

const opensNaming = writtenLike(/^[وف]?(?:[بل]?ان|باقي|بقيه|ساير)$/)

import { writtenLike } from '@/lib/arabic/spelling'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

/** "أسرها لجنديين", "احتجاز المسلحين لثلاثة عمال": a verbal noun with who did it, and by "of" those to whom. */
export const deedUpon: Matcher = {
  name: 'deed-upon',
  match({ sentence: { tokens } }, phrase) {
    if (phrase.conjoined || !countsPeople(phrase) || phrase.counted.kind === 'victim') return null
    // "لـ 18 عاملا", "لستة عمال"
    const apart = tokens[phrase.from - 1]?.text === 'ل'
    if (!apart && !(phrase.governed && /^ل/.test(tokens[phrase.from]?.text ?? ''))) return null
    if (!isIndefinite(tokens, phrase)) return null
    const deed = deedBefore(tokens, apart ? phrase.from - 1 : phrase.from)
    // States hold "some journalists".
    if (deed === null || (phrase.quantity.kind === 'vague' && /حتجاز/.test(tokens[deed.at]?.text ?? '')))
      return null
    return reading('deed-upon', phrase, { outcomes: [deed.outcome], trigger: deed.at })
  },
}

const isOwnDeed = writtenLike(/^[وفب]?(?:قتل|اسر|خطف|اختطاف|احتجاز|اعدام|اغتيال|تصفيه|تصفيت)(?:ه|ها|هم|هما)$/)
const isDeed = writtenLike(/^[وفب]?(?:قتل|اسر|خطف|اختطاف|احتجاز|اعدام|اغتيال)$/)
const isCapture = writtenLike(/اسر|خطف|ختطاف|حتجاز/)

const areCaptors = writtenLike(
  /^(?:مسلحين|مجهولين|ملثمين|متشددين|متمردين|مقاتلين|قراصنه|جهاديين|ارهابيين|عصابه)$/,
)

const LONGEST_NAME = 5

function deedBefore(tokens: readonly Token[], from: number): { outcome: Outcome; at: number } | null {
  // "احتجاز مسلحي تنظيم «النور» لـ50 شخصا"
  if (tokens[from - 1]?.text === '"') return namedInQuotes(tokens, from - 1)
  if (isOwnDeed(tokens[from - 1])) return { outcome: outcomeOf(tokens[from - 1]), at: from - 1 }
  let named = tokens[from - 1]?.definite || areCaptors(tokens[from - 1]) || isName(tokens, from - 1)
  for (let at = from - 2; at >= Math.max(0, from - 1 - LONGEST_NAME); at--) {
    if (isDeed(tokens[at])) return named ? { outcome: outcomeOf(tokens[at]), at } : null
    named ||= areCaptors(tokens[at])
    if (tokens[at]?.word.kind !== 'letters' || tokens[at]?.conjoined) return null
  }
  return null
}

function namedInQuotes(tokens: readonly Token[], last: number): { outcome: Outcome; at: number } | null {
  let marks = 0
  for (let at = last; at >= Math.max(0, last - LONGEST_NAME - 2); at--) {
    const token = tokens[at]
    if (isDeed(token)) return marks === 2 ? { outcome: outcomeOf(token), at } : null
    if (token?.text === '"') marks++
    else if (token?.word.kind !== 'letters' || token.conjoined || token.lexeme.victim) return null
  }
  return null
}

/** "أسر روريتانيا لعشرات من جنودها": a name of one word. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.known === false &&
    token.word.kind === 'letters' &&
    /...ا$|...ان$/.test(token.text) &&
    isDeed(tokens[at - 1])
  )
}

function outcomeOf(token: Token | undefined): Outcome {
  return isCapture(token) ? 'captured' : 'killed'
}

import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

/** "بين الجرحى خمسة أطفال", "ومن بين القتلى 3 نساء", "ومن المختطفين ثلاثة", "القتلى الأربعة، بينهم شرطي". */
export const amongNamed: Matcher = {
  name: 'among-named',
  match({ sentence: { tokens } }, phrase) {
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    // "بين المفقودين ستة من إريتريا"
    const fromPlace = phrase.quantity.kind === 'number' && tokens[phrase.numberTo]?.text === 'من'
    if (
      (!countsPeople(phrase) &&
        !((fromPlace || isBareNumber(tokens, phrase)) && phrase.counted.kind === 'nothing')) ||
      phrase.conjoined ||
      !isIndefinite(tokens, phrase)
    )
      return null
    const last = phrase.from - (tokens[phrase.from - 1]?.text === '"' ? 2 : 1)
    const named =
      hasRole(tokens[last], 'among') || isComprising(tokens[last])
        ? namedUpTo(tokens, last - 1)
        : (namedBehind(tokens, tokens[last]?.text === ',' ? last - 1 : last) ??
          namedFurtherOff(tokens, last, phrase))
    return named === null
      ? null
      : reading('among-named', phrase, { outcomes: [named.outcome], trigger: named.at, scope: 'subset' })
  },
}

/** "ومن بين القتلى 634 عثر عليهم": right behind those whom they are of. */
function isBareNumber(tokens: readonly Token[], { from, quantity, definite }: CountPhrase): boolean {
  return (
    !definite &&
    quantity.kind === 'number' &&
    tokens[from - 2]?.stem === 'بين' &&
    tokens[from - 1]?.lexeme.victim !== undefined
  )
}

/** "الرهائن يضمون ثلاثة من الحراس" */
const isComprising = writtenLike(/^(?:يضمون|يشملون)$/)

interface Named {
  readonly outcome: Outcome
  readonly at: number
}

/** "القتلى بينهم 30 طفلا", "المحتجزون من بينهم 30 طفلا", "القتلى الأربعة، بينهم شرطي". */
function namedUpTo(tokens: readonly Token[], last: number): Named | null {
  let at = tokens[last]?.text === 'من' ? last - 1 : last
  if (tokens[at]?.text === ',') at--
  if (tokens[at]?.definite && NUMBER_WORDS.has(tokens[at]?.text.replace(/^ال/, '') ?? '')) at--
  // "المحتجزون في الفندق من بينهم 30 طفلا"
  if (tokens[at]?.definite && /^(?:في|لدي)$/.test(tokens[at - 1]?.text ?? '')) at -= 2
  // "المحتجزين التونسيين بينهم 30 طفلا"
  if (tokens[at]?.definite && tokens[at]?.lexeme.victim === undefined && tokens[at - 1]?.definite) at--
  const outcome = outcomeOfThe(tokens[at])
  return outcome === null ? null : { outcome, at }
}

/** "بين القتلى", "من بين القتلى،", "من بين الضحايا القتلى", "من بين قتلى الأمس", "بين هؤلاء القتلى". */
function namedBehind(tokens: readonly Token[], last: number): Named | null {
  if (tokens[last]?.definite && NUMBER_WORDS.has(tokens[last]?.text.replace(/^ال/, '') ?? ''))
    return namedBehind(tokens, last - 1)
  const annexed =
    tokens[last]?.definite === true &&
    tokens[last - 1]?.lexeme.victim !== undefined &&
    tokens[last - 2]?.stem === 'بين'
  const victims = tokens[annexed ? last - 1 : last]
  const outcome = annexed ? (victims?.lexeme.victim?.outcome ?? null) : outcomeOfThe(victims)
  if (outcome === null || victims?.lexeme.victim?.number === 'one') return null
  if (annexed) return { outcome, at: last - 1 }
  const before = tokens[last - 1]
  const apposed = before?.text === 'هولاء' || (before?.definite && before.lexeme.victim !== undefined)
  const partitive = tokens[last - (apposed ? 2 : 1)]
  return partitive?.stem === 'بين' || partitive?.text === 'ومن' ? { outcome, at: last - 1 } : null
}

const FARTHEST = 16

/** "من بين الأسرى الذين احتجزوا أمس عشرات الضباط": what is told of them all stands between. */
function namedFurtherOff(tokens: readonly Token[], last: number, { quantity }: CountPhrase): Named | null {
  if (quantity.kind === 'form' || hasRole(tokens[last], 'preposition')) return null
  for (let at = last; at >= Math.max(1, last - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind !== 'letters') return null
    if (token.stem === 'بين')
      return /^[وف]?من$/.test(tokens[at - 1]?.text ?? '') || opensClause(tokens, at)
        ? manyAt(tokens, at + 1)
        : null
    // "من بين الجرحى توفي ثلاثة"
    if (token.lexeme.verb !== undefined && tokens[at - 1]?.text !== 'الذين') return null
    if (token.lexeme.noun !== undefined && !token.definite) return null
  }
  return null
}

/** "وبين المحتجزين حتى الآن 30 امرأة", "وبحسب المدير، بين المحتجزين" */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]?.conjoined === true || tokens[at - 1]?.text === ','
}

function manyAt(tokens: readonly Token[], at: number): Named | null {
  const victim = tokens[at]?.lexeme.victim
  return victim?.number === 'many' || victim?.number === 'dual-or-many'
    ? { outcome: victim.outcome, at }
    : null
}

function outcomeOfThe(token: Token | undefined): Outcome | null {
  const victim = token?.definite ? token.lexeme.victim : undefined
  return victim === undefined || victim.number === 'one' ? null : victim.outcome
}

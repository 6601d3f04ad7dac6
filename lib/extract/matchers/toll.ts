import type { CountPhrase, Quantity } from '@/lib/extract/count-phrase'
import { mayCountPeople } from '@/lib/extract/people'
import { type Matcher, type Reading, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

const FARTHEST = 26

/** "ارتفع عدد القتلى إلى 30 والجرحى إلى 50", "حصيلة الضحايا بلغت 12 شخصا", "تجاوز الجرحى الخمسين": what is counted was named before. */
export const toll: Matcher = {
  name: 'toll',
  match({ sentence: { tokens }, readings }, phrase) {
    if (!mayCountPeople(phrase) || phrase.quantity.kind === 'form') return null
    if (
      phrase.quantity.kind === 'vague' &&
      tokens[phrase.from - 1]?.text !== 'الي' &&
      !hasRole(tokens[phrase.from - 1], 'reach') &&
      phrase.hedge === null
    )
      return null
    if (
      tokens[phrase.from - 1]?.text === 'من' ||
      tokens[phrase.to]?.text === 'لكل' ||
      (phrase.governed &&
        !/^[وفيت]*قدر/.test(tokens[phrase.from - 1]?.text ?? '') &&
        declines(tokens, phrase.from))
    )
      return null
    const topic =
      countedBehind(tokens, phrase) ??
      topicBefore(tokens, leadBefore(tokens, phrase), readings, phrase.counted.kind === 'person')
    if (topic === null || (phrase.counted.kind === 'unknown' && !phrase.counted.human && !topic.certain))
      return null
    // "القتلى العشرة" points back.
    if (phrase.definite && !topic.reached) return null
    return reading('toll', phrase, {
      ...topic,
      quantity: updated(phrase, tokens),
      scope: topic.cumulative ? 'cumulative' : 'total',
    })
  },
}

/** Words between what is counted and the number: "بلغ", "إلى", "هو". */
interface Lead {
  /** The last token that may belong to what is counted. */
  readonly at: number
  readonly reached: boolean
}

function leadBefore(tokens: readonly Token[], phrase: CountPhrase): Lead {
  let at = phrase.from - 1
  let reached = phrase.hedge !== null && hasRole(tokens[phrase.from], 'reach')
  for (; at >= 0 && phrase.from - at < 6; at--) {
    const token = tokens[at]
    if (hasRole(token, 'reach')) {
      reached = true
    } else if (
      token?.text === 'الي' ||
      token?.text === ':' ||
      token?.text === 'هو' ||
      token?.text === 'هي' ||
      (/^كانت?$/.test(token?.text ?? '') && tokens[at - 1]?.text === 'ان')
    )
      reached = true
    else if (
      !hasRole(token, 'adverb') &&
      !/^(?:عند|عددهم|عددها)$/.test(token?.text ?? '') &&
      token?.text !== 'ما' &&
      token?.text !== 'من'
    )
      break
  }
  return { at, reached }
}

/** "ارتفع من 5 إلى 10" is no range. */
function updated({ quantity, numberFrom }: CountPhrase, tokens: readonly Token[]): Quantity {
  return quantity.kind === 'range' && tokens[numberFrom]?.stem === 'من'
    ? { kind: 'number', value: quantity.max }
    : quantity
}

/** "تراجع عدد المصابين بـ840": a difference, no count. */
export function declines(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 10), from)
    .some(token => /^[وف]?(?:تراجع|تراجعت|انخفض|انخفضت|انخفاض|تقلص|تقلصت|يتراجع|تتراجع)$/.test(token.text))
}

/** "ارتفع إلى 144 عدد الشهداء": what is counted stands behind the number. */
function countedBehind(tokens: readonly Token[], phrase: CountPhrase): Topic | null {
  if (phrase.counted.kind !== 'nothing' || tokens[phrase.to]?.text !== 'عدد') return null
  const victim = tokens
    .slice(phrase.to + 1, phrase.to + 4)
    .find(token => token.lexeme.victim?.number === 'many')?.lexeme.victim
  const at = tokens[phrase.from - 1]?.text === 'الي' ? phrase.from - 2 : phrase.from - 1
  if (victim === undefined || !hasRole(tokens[at], 'reach')) return null
  return { outcomes: [victim.outcome], trigger: at, cumulative: false, certain: true, reached: true }
}

interface Topic {
  readonly outcomes: readonly Outcome[]
  readonly trigger: number
  readonly cumulative: boolean
  /** What is counted is named, so that the noun after the number need not be known. */
  readonly certain: boolean
  readonly reached: boolean
}

function topicBefore(
  tokens: readonly Token[],
  { at: last, reached }: Lead,
  readings: readonly Reading[],
  ofPeople: boolean,
): Topic | null {
  for (let at = last; at >= Math.max(0, last - FARTHEST); at--) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.text === ';' ||
      token.text === '.' ||
      (token.lexeme.say !== undefined &&
        !hasRole(token, 'reach') &&
        !/^(?:الذين|التي)$/.test(tokens[at - 1]?.text ?? ''))
    )
      return null
    if (
      !reached &&
      at < last &&
      (token.word.kind === 'mark' ||
        token.text === 'الي' ||
        hasRole(token, 'reach') ||
        hasRole(token, 'contrast'))
    )
      return null
    const { victim, verb } = token.lexeme
    if (victim !== undefined && victim.number !== 'one' && victim.number !== 'dual' && isTopic(tokens, at)) {
      const or = tokens[at - 1]?.text === 'او'
      const before = token.conjoined || or ? tokens[at - (or ? 2 : 1)]?.lexeme.victim : undefined
      const from = totalBefore(tokens, at) ?? at
      const verbAt = hasRole(tokens[from - 1], 'reach') ? from - 1 : null
      if (!reached && verbAt === null && at !== last) return null
      // "كتيبة الشهداء 30" is a name, "معدل الوفيات" a rate.
      if (!reached && verbAt === null && from === at && at > 0 && !token.conjoined) return null
      if (
        tokens.slice(Math.max(0, from - 2), at).some(word => /^[وفب]?(?:معدل|نسبه|معدلات)$/.test(word.text))
      )
        return null
      return {
        outcomes: before === undefined ? [victim.outcome] : [before.outcome, victim.outcome],
        trigger: verbAt ?? from,
        cumulative: false,
        certain: true,
        reached: reached || verbAt !== null,
      }
    }
    if ((reached || hasRole(tokens[at - 1], 'reach')) && /^[وفل]?(?:ال)?خساير/.test(token.text) && ofPeople)
      return { outcomes: ['killed'], trigger: at, cumulative: false, certain: false, reached }
    if (reached && /^سقطوا$/.test(token.text) && /^(?:الذين|ممن)$/.test(tokens[at - 1]?.text ?? ''))
      return { outcomes: ['killed'], trigger: at, cumulative: false, certain: true, reached }
    if (
      verb !== undefined &&
      verb.number === 'many' &&
      reached &&
      /^(?:الذين|من|اللذين)$/.test(tokens[at - 1]?.text ?? '')
    )
      return { outcomes: [verb.outcome], trigger: at, cumulative: false, certain: true, reached }
    if (token.lexeme.deed !== undefined && reached && /^(?:تم|تمت|جري)$/.test(tokens[at - 1]?.text ?? ''))
      return { outcomes: [token.lexeme.deed.outcome], trigger: at, cumulative: false, certain: true, reached }
    if (reached && hasRole(token, 'total')) return ofTotal(tokens, at, readings.at(-1))
  }
  return null
}

/** "الحصيلة" alone counts what was counted before, else the dead. */
function ofTotal(tokens: readonly Token[], at: number, previous: Reading | undefined): Topic | null {
  const toll = /حصيل|محصل/.test(tokens[at]?.stem ?? '')
  if (!toll && !((tokens[at]?.definite || tokens[at]?.text.startsWith('ال')) && previous !== undefined))
    return null
  return {
    outcomes: previous?.outcomes ?? ['killed'],
    trigger: at,
    cumulative: previous !== undefined,
    certain: false,
    reached: true,
  }
}

/** "القتلى", "قتلى الهجوم", "قتلاها". */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return (
    token.definite ||
    token.lexeme.pronoun === true ||
    totalBefore(tokens, at) !== null ||
    hasRole(tokens[at + 1], 'reach') ||
    tokens[at + 1]?.text === ':' ||
    (tokens[at + 1]?.definite ?? false)
  )
}

function totalBefore(tokens: readonly Token[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (hasRole(tokens[before], 'total')) return before
  return null
}

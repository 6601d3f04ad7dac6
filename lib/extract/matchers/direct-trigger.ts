import type { TriggerWord } from '@/lib/extract/lexicon/outcomes'
import type { Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

export interface DirectTrigger {
  readonly outcomes: readonly Outcome[]
  readonly index: number
  readonly from: number
  readonly peopleOnly: boolean
  readonly kind: 'noun' | 'verb'
}

const FARTHEST = 8

/**
 * The verb or verbal noun of loss right before a count phrase, or two of them where they are joined ("مقتل وإصابة").
 * Dates, adverbs and quotation marks may stand between; "سوى" too, behind a negation.
 */
export function directTrigger(
  { sentence: { tokens }, readings, phrases, dated }: Scene,
  from: number,
): DirectTrigger | null {
  let at = from - 1
  while (at >= 0 && from - at < FARTHEST && isPassedOver(tokens, at, dated)) at--
  const token = tokens[at]
  const trigger = triggerOf(token)
  if (token === undefined || trigger === null) return null
  if (phrases.some(phrase => phrase.noun === at && phrase.to <= from)) return null
  const kind = token.lexeme.noun === undefined ? 'verb' : 'noun'
  const shared = { index: at, peopleOnly: trigger.peopleOnly, kind } as const
  const before = token.conjoined ? at - 1 : tokens[at - 1]?.text === 'او' ? at - 2 : null
  const joined =
    before === null || readings.some(reading => reading.to > before) ? null : triggerOf(tokens[before])
  if (joined === null || before === null || !isPair(tokens[before], token))
    return { ...shared, outcomes: [trigger.outcome], from: at }
  return { ...shared, outcomes: [joined.outcome, trigger.outcome], from: before }
}

function isPassedOver(tokens: readonly Token[], at: number, dated: (index: number) => boolean): boolean {
  const token = tokens[at]
  return (
    dated(at) ||
    hasRole(token, 'adverb') ||
    token?.text === '"' ||
    token?.text === 'سوي' ||
    token?.text === 'الا'
  )
}

function triggerOf(token: Token | undefined): TriggerWord | null {
  if (token === undefined || token.definite) return null
  if (
    token.lexeme.verb !== undefined &&
    token.lexeme.verb.number !== 'one' &&
    token.lexeme.noun === undefined
  )
    return null
  return token.lexeme.noun ?? token.lexeme.verb ?? null
}

/** Two verbs or two verbal nouns: "قتل وجرح", "مقتل وإصابة". */
function isPair(first: Token | undefined, second: Token): boolean {
  if (first === undefined) return false
  return (
    (first.lexeme.noun !== undefined) === (second.lexeme.noun !== undefined) ||
    (first.lexeme.verb !== undefined && second.lexeme.verb !== undefined)
  )
}

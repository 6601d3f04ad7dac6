import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

export interface DirectTrigger {
  readonly outcomes: readonly Outcome[]
  readonly index: number
  readonly from: number
  readonly peopleOnly: boolean
  readonly noun: boolean
}

/** The verb or verbal noun of loss right before a count phrase, two of them where they are joined ("مقتل وإصابة"). */
export function directTrigger(
  tokens: readonly Token[],
  from: number,
  dated: (index: number) => boolean,
): DirectTrigger | null {
  let at = from - 1
  while (at >= 0 && from - at < 8 && (dated(at) || hasRole(tokens[at], 'adverb') || tokens[at]?.text === '"'))
    at--
  const token = tokens[at]
  const trigger = triggerOf(token)
  if (token === undefined || trigger === null) return null
  const before = token.conjoined ? at - 1 : tokens[at - 1]?.text === 'او' ? at - 2 : null
  const joined = before === null ? null : triggerOf(tokens[before])
  if (joined !== null && before !== null)
    return {
      outcomes: [joined.outcome, trigger.outcome],
      index: at,
      from: before,
      peopleOnly: trigger.peopleOnly,
      noun: token.lexeme.noun !== undefined,
    }
  return {
    outcomes: [trigger.outcome],
    index: at,
    from: at,
    peopleOnly: trigger.peopleOnly,
    noun: token.lexeme.noun !== undefined,
  }
}

function triggerOf(token: Token | undefined) {
  if (token === undefined || token.definite) return null
  return token.lexeme.noun ?? token.lexeme.verb ?? null
}

import type { Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

/** "حتفهم أو فقدوا": what else may have become of those who met their death, up to `to`. */
export function killedOrElse(tokens: readonly Token[], at: number): { outcomes: Outcome[]; to: number } {
  const verb = tokens[at]?.text === 'او' ? tokens[at + 1]?.lexeme.verb : undefined
  return verb === undefined
    ? { outcomes: ['killed'], to: at }
    : { outcomes: ['killed', verb.outcome], to: at + 2 }
}

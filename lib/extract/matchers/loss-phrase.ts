import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import type { Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

/** The phrase of a loss that no number counts: its words are the whole quotation. */
export function lossPhrase(at: number, to: number, quantity: CountPhrase['quantity']): CountPhrase {
  return {
    from: at,
    to,
    numberFrom: at,
    numberTo: to,
    quantity,
    hedge: null,
    counted: { kind: 'nothing' },
    noun: at,
    conjoined: false,
    definite: false,
    governed: false,
  }
}

export const VAGUE = { kind: 'vague', magnitude: null } as const
export const ZERO = { kind: 'number', value: 0 } as const

/** What a noun of victims says befell them; "losses" leaves it open. */
export function outcomeOfLoss({ lexeme: { loss, victim } }: Token): Outcome {
  return loss || victim === undefined ? 'casualties' : victim.outcome
}

/** The word after "losses in". */
export const LIVES = /^(?:ال)?ارواح$/

import { hasRole, type Token } from '@/lib/extract/token'
import { classifyNoun } from './counted-noun'
import { CONFIRMED } from './others'

/** "حالتا وفاة", "حالتين حرجتين"; "حالة وفاة" as a form that says one. */
export function fewCases(tokens: readonly Token[], at: number) {
  const dual = /^[وفبل]?حالت(?:ا|ي|ان|ين)$/.test(tokens[at]?.text ?? '')
  if (!dual && tokens[at]?.stem !== 'حاله') return null
  if (dual && hasRole(tokens[at + 1], 'among'))
    return {
      counted: { kind: 'others' } as const,
      noun: at,
      to: at + 1,
      quantity: { kind: 'number', value: 2 } as const,
    }
  const cases = classifyNoun(tokens, at, false)
  if (cases === null || cases.counted.kind === 'thing') return null
  // "حالة وفاة واحدة"
  const one = !dual && CONFIRMED.get(tokens[cases.to - 1]?.text ?? '') === 1
  if (one) return { ...cases, quantity: { kind: 'number', value: 1 } as const }
  return {
    ...cases,
    quantity: dual ? ({ kind: 'number', value: 2 } as const) : ({ kind: 'form', number: 'one' } as const),
  }
}

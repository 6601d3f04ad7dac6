import type { NounNumber } from '@/lib/extract/lexicon/lexeme'
import { hasRole, type Token } from '@/lib/extract/token'
import { readCounted } from './counted-noun'

/** "أحد أفراد الدورية", "إحدى النساء". */
export function oneOf(tokens: readonly Token[], at: number) {
  const text = tokens[at]?.text ?? ''
  if (!text.includes('احد')) return null
  const next = tokens[at + 1]
  if (/^[وف]?(?:احدهم|احدهما|احداهن|احداهما)$/.test(text))
    return {
      counted: { kind: 'others' } as const,
      noun: null,
      to: at + 1,
      quantity: { kind: 'number', value: 1 } as const,
    }
  if (/^و?واحد[ها]?$/.test(text) && (hasRole(next, 'among') || next?.text === 'من'))
    return {
      counted: { kind: 'others' } as const,
      noun: null,
      to: at + 1,
      quantity: { kind: 'number', value: 1 } as const,
    }
  if (!/^[وفب]?(?:احد|احدي)$/.test(text)) return null
  const { person, victim } = tokens[at + 1]?.lexeme ?? {}
  if (!isSeveral(person?.number) && !isSeveral(victim?.number)) return null
  return { ...readCounted(tokens, at + 1, 1), quantity: { kind: 'number', value: 1 } as const }
}

function isSeveral(number: NounNumber | undefined): boolean {
  return number === 'many' || number === 'dual-or-many' || number === 'dual'
}

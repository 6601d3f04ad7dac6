import type { Hedge } from '@/lib/extract/lexicon/hedges'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 14

const VERBS: readonly (readonly [RegExp, Hedge])[] = [
  [/^[وفل]?[يت]?(?:تجاوز|تخط|تعد|فاق|فوق|زيد)/, 'more_than'],
  [/^[وف]?زادت?$/, 'more_than'],
  [/^[وفل]?[يت]?(?:ناهز|قارب|قترب|اقترب)/, 'about'],
]

/** "تجاوزت الخسائر البشرية 700 قتيل": the verb that softens a number, with what it counts between them. */
export function withRemoteHedge({ tokens }: Sentence, reading: Reading): Reading {
  if (reading.hedge !== null || reading.quantity.kind !== 'number') return reading
  for (let at = reading.phrase.from - 1; at >= Math.max(0, reading.phrase.from - FARTHEST); at--) {
    const token = tokens[at]
    if (
      token === undefined ||
      (token.word.kind === 'mark' && token.text !== ',' && token.text !== '"') ||
      token.word.kind === 'digits'
    )
      break
    // "لا يقل عدد القتلى عن 10"
    if (at === reading.phrase.from - 1 && /^(?:عن|علي)$/.test(token.text)) continue
    if (token.text === 'الي' || token.text === 'عن' || token.lexeme.verb || token.lexeme.noun) break
    const hedge = hedgeOf(tokens, at)
    if (hedge !== null) return { ...reading, hedge, from: Math.min(reading.from, at) }
    if (hasRole(token, 'reach')) break
  }
  return reading
}

function hedgeOf(tokens: readonly Token[], at: number): Hedge | null {
  const token = tokens[at]
  const denied = hasRole(tokens[at - 1], 'negation')
  if (denied && FALLS_SHORT.test(token?.text ?? '')) return 'at_least'
  if (token === undefined || !hasRole(token, 'reach')) return null
  const hedge = VERBS.find(([pattern]) => pattern.test(token.text))?.[1] ?? null
  return denied && hedge === 'more_than' ? 'at_most' : hedge
}

const FALLS_SHORT = /^[يت]قل$/

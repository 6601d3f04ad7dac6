import { hasRole, type Token } from '@/lib/extract/token'

/** "كما قتل خامس": one more. */
const ORDINAL = /^(?:ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ا?$/

/** "واحد" behind a noun says that the noun's form meant its number. */
export const CONFIRMED: ReadonlyMap<string, number> = new Map([
  ['واحد', 1],
  ['واحده', 1],
  ['واحدا', 1],
  ['اثنين', 2],
  ['اثنان', 2],
  ['اثنتين', 2],
])

/** Those told of as more of the same: "آخر", "آخرين", "وجرح الآخر"; "كما قتل خامس". */
export function othersAt(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  if (token === undefined) return null
  const before = tokens[at - 1]
  const others = { counted: { kind: 'others' } as const, noun: at, to: at + 1 }
  // "توفي أحدهما وجرح الآخر"
  if (token.text === 'الاخر' && before?.lexeme.verb?.number === 'one')
    return { quantity: { kind: 'number', value: 1 } as const, ...others }
  if (token.definite || token.lexeme.pronoun) return null
  if (hasRole(token, 'other')) {
    // "وأصيبت أخرى"
    const she = token.stem === 'اخري' && before?.lexeme.verb?.number === 'one' && before.text.endsWith('ت')
    const number = she ? ('one' as const) : numberOfOthers(token.stem)
    // "آخر المفقودين" is the last of them.
    if (number === null || (number === 'one' && tokens[at + 1]?.definite)) return null
    const value = CONFIRMED.get(tokens[at + 1]?.text ?? '')
    if (value === undefined) return { quantity: { kind: 'form', number } as const, ...others }
    const quantity = { kind: 'number', value } as const
    return { quantity, numberTo: at + 2, counted: others.counted, noun: at, to: at + 2 }
  }
  if (
    ORDINAL.test(token.stem) &&
    (hasRole(before, 'became') ||
      before?.lexeme.verb !== undefined ||
      before?.lexeme.noun !== undefined ||
      /^(?:[وف]?ان|عن)$/.test(before?.text ?? ''))
  )
    return { quantity: { kind: 'form', number: 'one' } as const, ...others }
  return null
}

function numberOfOthers(stem: string) {
  if (stem === 'اخر') return 'one' as const
  if (stem === 'اخران' || stem === 'اخريان') return 'dual' as const
  return stem === 'اخري' ? null : ('many' as const)
}

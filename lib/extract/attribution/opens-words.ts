import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { once } from '@/lib/extract/once'
import { hasRole, type Token } from '@/lib/extract/token'
import { isDeed } from './deed'
import { isComplement } from './shape'
import type { SpeechScene } from './speech-act'

/** Whether what is said begins at a place: "that", "about", a quotation, or the loss itself. */
export function opensWords({ tokens, body }: SpeechScene, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (isComplement(token) || token.text === ':') return true
  if (token.text === '"') return opensQuotation(tokens, at, body)
  if (token.word.kind === 'digits') return true
  if (/^[وف]?(?:عن|الي|علي)$/.test(token.text)) return true
  const { noun, victim, person, loss } = token.lexeme
  return (
    isDeed(tokens, at) ||
    noun !== undefined ||
    victim !== undefined ||
    person !== undefined ||
    loss === true ||
    hasRole(token, 'support') ||
    hasRole(token, 'reach') ||
    hasRole(token, 'total') ||
    /^(?:اسماء|صور|صورا|قايمه|لايحه|سوي|ما|اكثر|ازيد|نحو|حوالي|قرابه|زهاء|عدد|عشرات|مييات|الاف|مسووليه)$/.test(
      token.text,
    ) ||
    NUMBER_WORDS.get(token.text) !== undefined ||
    /^ب(?:$|ا|م|و|س|ق)/.test(token.text)
  )
}

/** Straight marks open and close in turn; the others say which they are. */
function opensQuotation(tokens: readonly Token[], at: number, body: string): boolean {
  const written = body[tokens[at]?.word.start ?? 0] ?? ''
  if ('«“„'.includes(written)) return true
  if ('»”'.includes(written)) return false
  return evenBefore(tokens)[at] === true
}

/** For each token, whether so many quotation marks stand before it that the next one opens. */
const evenBefore = once((tokens: readonly Token[]): readonly boolean[] => {
  let even = true
  return tokens.map(({ text }) => {
    const before = even
    if (text === '"') even = !even
    return before
  })
})

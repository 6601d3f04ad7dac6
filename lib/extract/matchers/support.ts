import { writtenLike } from '@/lib/arabic/spelling'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 12

/** The verb that brings about what stands at `from`: "أسفر عن", "سقوط", or further off, "أسفر الهجوم على القرية عن". */
export function supportBefore(tokens: readonly Token[], from: number): number | null {
  return rightBefore(tokens, from) ?? furtherOff(tokens, from) ?? finding(tokens, from)
}

/** "نتج عنه حالة وفاة": what brought it about has been told. */
const isLeading = writtenLike(/^(?:عن|عنه|عنها|عنهما|الي|علي)$/)

function rightBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at]
    if (hasRole(token, 'support')) return at
    if (!isLeading(token) && !hasRole(token, 'adverb')) return null
  }
  return null
}

/** What brought it about stands between: "خلف الهجوم قتيلا". */
function furtherOff(tokens: readonly Token[], from: number): number | null {
  const last = tokens[from - 1]
  const led = last?.text === 'عن' || last?.text === 'الي'
  if (!led && (!isObject(tokens[from]) || hasRole(last, 'preposition'))) return null
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return null
    if (hasRole(token, 'brings') && hasRole(token, 'support')) return at
    const { verb, noun, say } = token.lexeme
    if (verb || noun || (say && !hasRole(token, 'preposition'))) return null
    if (hasRole(token, 'barrier') || hasRole(token, 'contrast') || hasRole(token, 'negation')) return null
  }
  return null
}

function isObject(token: Token | undefined): boolean {
  return token !== undefined && (token.lexeme.accusative === true || token.text.endsWith('ين'))
}

/** "انتشلت الفرق جثة", "نقلت سيارة إسعاف جريحا": who found or carried them stands between. */
function finding(tokens: readonly Token[], from: number): number | null {
  if (hasRole(tokens[from], 'remains'))
    return tokens[from - 1]?.definite && hasRole(tokens[from - 2], 'support') ? from - 2 : null
  if (!tokens[from]?.lexeme.accusative) return null
  const at = [from - 2, from - 3].find(before => CARRIED.test(tokens[before]?.text ?? ''))
  return at === undefined || tokens.slice(at + 1, from).some(({ word }) => word.kind === 'mark') ? null : at
}

/** In the feminine, so that he who was wounded is not its subject. */
const CARRIED = /^[وف]?(?:نقلت|اسعفت|اجلت|اخلت)$/

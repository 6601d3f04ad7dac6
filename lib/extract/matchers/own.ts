import type { Sentence } from '@/lib/extract/sentence'
import { hasRole } from '@/lib/extract/token'

/** "فقد 300 عامل وظائفهم", "فقد شخص آخر بصره": right behind those counted, something of theirs that they lost. */
export function isOwn({ tokens, body }: Sentence, at: number): boolean {
  const token = tokens[hasRole(tokens[at], 'other') ? at + 1 : at]
  if (token === undefined || token.definite || token.conjoined) return false
  if (hasRole(token, 'preposition') || hasRole(token, 'among')) return false
  // The matching form has lost what tells ة from the pronoun.
  const written = body.slice(token.word.start, token.word.end)
  return /^(?![وف]).+(?:هم|هما|هن|ه|ها)$/.test(written) || OF_ONE.test(written)
}

/** Words that begin with و as a letter of their own. */
const OF_ONE = /^و(?:ظا|ظي|عي|الد|جه|لد).*ه(?:م|ما|ن|ا)?$/

/** "قضى 30 سائحا عطلتهم": they spent it. */
export const PASSED = /^[وف]?[يت]?قض(?:ي|ت|وا)$/

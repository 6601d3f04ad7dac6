import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { roleBefore } from './role-before'

const FARTHEST = 6

/** "القضاء على 5 مسلحين", "قضت القوات على نحو خمسين إرهابيا". */
export const eliminated: Matcher = {
  name: 'eliminated',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || tokens[phrase.from - 1]?.text !== 'علي' || !isIndefinite(tokens, phrase))
      return null
    const at = roleBefore(tokens, phrase.from - 1, 'eliminate', FARTHEST)
    if (at === null || !tokens.slice(at + 1, phrase.from - 1).every(isAgent)) return null
    return reading('eliminated', phrase, { outcomes: ['killed'], trigger: at })
  },
}

/** Who did it, between verb and preposition; a court condemns. */
function isAgent(token: Token): boolean {
  return token.word.kind === 'letters' && !hasRole(token, 'preposition') && !/محكم|قضا/.test(token.text)
}

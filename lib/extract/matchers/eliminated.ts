import { countsPeople, isIndefinite } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'

/** "القضاء على 5 مسلحين", "قضت على نحو خمسين إرهابيا". */
export const eliminated: Matcher = {
  name: 'eliminated',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || tokens[phrase.from - 1]?.text !== 'علي' || !isIndefinite(tokens, phrase))
      return null
    const at = phrase.from - 2
    if (!hasRole(tokens[at], 'eliminate')) return null
    return reading('eliminated', phrase, { outcomes: ['killed'], trigger: at })
  },
}

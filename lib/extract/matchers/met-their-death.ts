import { hedgeAfter } from '@/lib/extract/counts/hedge-tables'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { killedOrElse } from './or-else'
import { roleBefore } from './role-before'

const FARTHEST = 10

/** "لقي 11 عاملا حتفهم", "لفظ شاب أنفاسه", "فارق 3 أشخاص الحياة": verb before, noun of death behind. */
export const metTheirDeath: Matcher = {
  name: 'met-their-death',
  match({ sentence: { tokens } }, phrase) {
    if (!mayCountPeople(phrase) || !(isIndefinite(tokens, phrase) || tokens[phrase.to]?.text === 'الحياه'))
      return null
    if (hasLeftLife(tokens, phrase.from))
      return reading('met-their-death', phrase, { outcomes: ['killed'], trigger: phrase.from - 2 })
    if (phrase.governed) return null
    const at = roleBefore(tokens, phrase.from, 'meet', FARTHEST)
    // "خلفت الكارثة 400 نزيل مصرعهم": the verb of the idiom has been left out.
    if (at === null)
      return /^(?:مصرعهم|حتفهم)$/.test(tokens[phrase.to]?.text ?? '') && countsPeople(phrase)
        ? reading('met-their-death', phrase, { outcomes: ['killed'], trigger: phrase.to, to: phrase.to + 1 })
        : null
    // "فقدت ابنها أن تمنح الحياة لآخرين"
    if (tokens.slice(at + 1, phrase.from).some(token => token.text === 'ان')) return null
    for (let end = phrase.to; end < Math.min(tokens.length, phrase.to + FARTHEST); end++)
      if (
        hasRole(tokens[end], 'death') ||
        (tokens[end]?.text === 'الحياه' && /فارق/.test(tokens[at]?.text ?? ''))
      )
        return reading('met-their-death', phrase, {
          ...killedOrElse(tokens, end + 1),
          trigger: at,
          hedge: hedgeAfter.match(tokens, end + 1)?.value ?? null,
        })
    return null
  },
}

/** "فارق الحياة 5 مصابين", "وافت المنية 4 من المصابين". */
function hasLeftLife(tokens: readonly Token[], from: number): boolean {
  const [verb, noun] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text]
  return (noun === 'الحياه' && /فارق/.test(verb)) || (noun === 'المنيه' && /وافت/.test(verb))
}

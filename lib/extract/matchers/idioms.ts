import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'

const FARTHEST = 10

/** "لقي 11 عاملا حتفهم", "لفظ شاب أنفاسه": verb before, noun of death behind. */
export const metTheirDeath: Matcher = {
  name: 'met-their-death',
  match({ sentence: { tokens } }, phrase) {
    if (!mayCountPeople(phrase) || !isIndefinite(tokens, phrase)) return null
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - FARTHEST); at--) {
      if (!hasRole(tokens[at], 'meet')) continue
      for (let end = phrase.to; end < Math.min(tokens.length, phrase.to + FARTHEST); end++)
        if (hasRole(tokens[end], 'death') || tokens[end]?.text === 'الحياه')
          return reading('met-their-death', phrase, { outcomes: ['killed'], trigger: at, to: end + 1 })
      return null
    }
    return null
  },
}

/** "أودى بحياة 34 مصليا", "حصد أرواح 5 آلاف شخص", "راح ضحيته 12 شخصا". */
export const tookLives: Matcher = {
  name: 'took-lives',
  match({ sentence: { tokens } }, phrase) {
    if (!mayCountPeople(phrase)) return null
    const last = tokens[phrase.from - 1]
    if (last === undefined) return null
    if (/^ضحي(?:ته|تها|تهما|تهم)$/.test(last.text))
      return reading('took-lives', phrase, { outcomes: ['killed'], trigger: phrase.from - 1 })
    if (!hasRole(last, 'life')) return null
    for (let at = phrase.from - 2; at >= Math.max(0, phrase.from - 5); at--)
      if (hasRole(tokens[at], 'takeLife'))
        return reading('took-lives', phrase, { outcomes: ['killed'], trigger: at })
    return null
  },
}

/** "خسرت الكتيبة 21 عسكريا", "لم تخسر سوى 3 جنود". */
export const lostMen: Matcher = {
  name: 'lost-men',
  match({ sentence: { tokens }, phrases }, phrase) {
    if (!countsPeople(phrase) || phrase.quantity.kind === 'form') return null
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 6); at--) {
      const token = tokens[at]
      if (
        token === undefined ||
        token.word.kind === 'mark' ||
        phrases.some(other => other.from <= at && at < other.to)
      )
        return null
      if (hasRole(token, 'lose')) return reading('lost-men', phrase, { outcomes: ['killed'], trigger: at })
      if (hasRole(token, 'preposition') && token.text !== 'سوي') return null
    }
    return null
  },
}

/** "القضاء على 5 مسلحين". */
export const eliminated: Matcher = {
  name: 'eliminated',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || tokens[phrase.from - 1]?.text !== 'علي' || !isIndefinite(tokens, phrase))
      return null
    const at = phrase.from - 2
    if (!/^(?:و|ب)?القضاء$|^(?:و)?(?:قضت|قضي|قضوا)$/.test(tokens[at]?.text ?? '')) return null
    return reading('eliminated', phrase, { outcomes: ['killed'], trigger: at })
  },
}

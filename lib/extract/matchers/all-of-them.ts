import { mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole } from '@/lib/extract/token'
import { roleBefore } from './role-before'

const FARTHEST = 10

/** "مقتل جميع من كانوا على متنها وهم 62 شخصا", "مصرع الركاب البالغ عددهم 97", "مقتل جميع ركابها الـ65". */
export const allOfThem: Matcher = {
  name: 'all-of-them',
  match({ sentence: { tokens } }, phrase) {
    if (!mayCountPeople(phrase) || phrase.quantity.kind !== 'number') return null
    const counting = /^[وف]?(?:هم|هن|عددهم|عددهن)$/.test(tokens[phrase.from - 1]?.text ?? '')
    if (!counting && !phrase.definite) return null
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - FARTHEST); at--) {
      const { noun, verb } = tokens[at]?.lexeme ?? {}
      const lives = hasRole(tokens[at], 'life') && roleBefore(tokens, at, 'takeLife', FARTHEST) !== null
      const trigger = lives ? { outcome: 'killed' as const } : (noun ?? verb)
      // "معظم الركاب البالغ عددهم 165"
      if (/^(?:معظم|بعض|غالبيه|اغلب|نصف)$/.test(tokens[at]?.text ?? '')) return null
      if (trigger === undefined) continue
      const all = /^(?:جميع|كل|كافه|كامل|سائر)$/.test(tokens[at + 1]?.text ?? '')
      const theirs =
        phrase.definite &&
        (at === phrase.from - 2
          ? tokens[at + 1]?.lexeme.pronoun === true
          : // "واحتجزوا أفراد طاقمها السبعة"
            at === phrase.from - 3 &&
            tokens[at + 1]?.lexeme.person !== undefined &&
            /..ه[ام]?$/.test(tokens[at + 2]?.text ?? ''))
      return all ||
        theirs ||
        (counting && (lives || tokens[at + 1]?.definite || tokens[at + 1]?.lexeme.person !== undefined))
        ? reading('all-of-them', phrase, { outcomes: [trigger.outcome], trigger: at })
        : null
    }
    return null
  },
}

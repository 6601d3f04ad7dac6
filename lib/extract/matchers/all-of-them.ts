import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { isIndefinite, mayCountPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { roleBefore } from './role-before'

const FARTHEST = 10

/** "مقتل جميع من كانوا على متنها وهم 62 شخصا", "مصرع الركاب البالغ عددهم 97", "مقتل جميع ركابها الـ65". */
export const allOfThem: Matcher = {
  name: 'all-of-them',
  match({ sentence: { tokens } }, phrase) {
    const counting = /^[وف]?(?:هم|هن|عددهم|عددهن)$/.test(tokens[phrase.from - 1]?.text ?? '')
    if (!mayCountPeople(phrase)) return null
    // "مقتل من كانوا على متنها وهم امرأتان وطفل"
    const named = counting && phrase.quantity.kind === 'form' && isNamed(tokens, phrase)
    if (phrase.quantity.kind !== 'number' && !named) return null
    const dashed = isSpelledOut(tokens, phrase)
    if (!counting && !phrase.definite && !dashed) return null
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - FARTHEST); at--) {
      const { noun, verb } = tokens[at]?.lexeme ?? {}
      const lives = hasRole(tokens[at], 'life') && roleBefore(tokens, at, 'takeLife', FARTHEST) !== null
      const trigger = lives ? { outcome: 'killed' as const } : (noun ?? verb)
      // "معظم الركاب البالغ عددهم 165"
      if (/^(?:معظم|بعض|غالبيه|اغلب|نصف)$/.test(tokens[at]?.text ?? '')) return null
      if (trigger === undefined) continue
      // "المسلحون الذين قتلوا الجنود هم 3": those who did it.
      if (verb?.number === 'many' && tokens[at - 1]?.text === 'الذين' && tokens[at + 1]?.definite) return null
      const all = /^(?:جميع|كل|كافه|كامل|سائر|من)$/.test(tokens[at + 1]?.text ?? '')
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
        (dashed && at === phrase.from - 3) ||
        (counting && (lives || tokens[at + 1]?.definite || tokens[at + 1]?.lexeme.person !== undefined))
        ? reading('all-of-them', phrase, { outcomes: [trigger.outcome], trigger: at })
        : null
    }
    return null
  },
}

/** "احتجاز الطاقم - 14 هنديا": a dash, and who they all were. */
function isSpelledOut(tokens: readonly Token[], { from, counted }: CountPhrase): boolean {
  const all = tokens[from - 2]
  return (
    counted.kind === 'person' &&
    DASH.test(tokens[from - 1]?.text ?? '') &&
    all?.definite === true &&
    all.lexeme.person?.number === 'many'
  )
}

const DASH = /^[-–—]$/

/** Who they were says how many. */
function isNamed(tokens: readonly Token[], phrase: CountPhrase): boolean {
  const several = phrase.quantity.kind === 'form' && phrase.quantity.number === 'many'
  return !several && phrase.counted.kind === 'person' && isIndefinite(tokens, phrase)
}

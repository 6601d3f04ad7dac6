import { countsPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import type { Token } from '@/lib/extract/token'
import { directTrigger } from './direct-trigger'

/** "مقتل طاقمها المكون من 5 أفراد", "مقتل أسرة من 5 أفراد", "وفاة عائلة مكونة من 4 أشخاص". */
export const family: Matcher = {
  name: 'family',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase) || tokens[phrase.from - 1]?.text !== 'من') return null
    const made = /^(?:ال)?(?:مكونه?|مولفه?|تتكون|تتالف|يتكون|يتالف)$/.test(
      tokens[phrase.from - 2]?.text ?? '',
    )
    const near = made ? phrase.from - 3 : phrase.from - 2
    // "طاقم السفينة المكون من 5"
    const at = tokens[near - 1]?.stem === 'طاقم' ? near - 1 : near
    if (!/^(?:اسره|عايله|عشيره)$/.test(tokens[at]?.stem ?? '') && !(made && isCrew(tokens[at]))) return null
    const direct = directTrigger(scene, at)
    return direct === null
      ? null
      : reading('family', phrase, {
          outcomes: direct.outcomes,
          trigger: direct.index,
          // What a crew is made up of has been counted: "من طيارين" are two.
          quantity:
            made && phrase.quantity.kind === 'form' && phrase.quantity.number === 'dual-or-many'
              ? { kind: 'number', value: 2 }
              : phrase.quantity,
        })
  },
}

function isCrew(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.definite || token.lexeme.person !== undefined || /..(?:ه|ها|هم)$/.test(token.text))
  )
}

import { countsPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'

/** "عملية الخطف التي طالت 276 تلميذة". */
export const befell: Matcher = {
  name: 'befell',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || !/^(?:طالت|طال|شملت|شمل|استهدفت)$/.test(tokens[phrase.from - 1]?.text ?? ''))
      return null
    const deed = tokens[phrase.from - 3]
    const outcome = deed?.definite ? deed.lexeme.noun?.outcome : undefined
    if (outcome === undefined || !/^(?:التي|الذي)$/.test(tokens[phrase.from - 2]?.text ?? '')) return null
    return reading('befell', phrase, { outcomes: [outcome], trigger: phrase.from - 3 })
  },
}

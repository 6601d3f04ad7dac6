import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { directTrigger } from './direct-trigger'

/** "مقتل 12 شخصا", "إصابة جنديين", "أسر 13", "قتل وجرح 40": the trigger stands right before the phrase. */
export const governed: Matcher = {
  name: 'governed',
  match({ sentence: { tokens }, dated }, phrase) {
    if (!mayCountPeople(phrase) || phrase.governed) return null
    const direct = directTrigger(tokens, phrase.from, dated)
    if (direct === null) return null
    if (!countsPeople(phrase)) {
      if (phrase.quantity.kind === 'form') return null
      if (phrase.counted.kind === 'unknown' && !direct.peopleOnly) return null
    }
    if (!isIndefinite(tokens, phrase)) return null
    return reading('governed', phrase, {
      outcomes: direct.outcomes,
      trigger: direct.index,
      from: direct.from,
    })
  },
}

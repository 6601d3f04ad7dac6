import { mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'

/** "بين قتيل وأسير 150 عنصرا". */
export const betweenBefore: Matcher = {
  name: 'between-before',
  match({ sentence: { tokens } }, phrase) {
    const second = tokens[phrase.from - 1]
    const first = tokens[phrase.from - 2]?.lexeme.victim
    if (
      !mayCountPeople(phrase) ||
      second?.lexeme.victim === undefined ||
      first === undefined ||
      !second.conjoined
    )
      return null
    if (tokens[phrase.from - 3]?.stem !== 'بين') return null
    return reading('between-before', phrase, {
      outcomes: [first.outcome, second.lexeme.victim.outcome],
      trigger: phrase.from - 3,
    })
  },
}

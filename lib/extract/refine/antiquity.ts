import { placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

/** Words of digs and of ages long past. */
export const ofAntiquity = placesOfWords(({ text }) =>
  /^[وفبل]?(?:ال|لل)?(?:موميا.*|فرعون.*|اثري(?:ه|ا|ين|ون)?|متحجر.*|احفور.*|حفريات|ميلاد|توابيت|تابوت.*|برونزي|بطلمي|روماني|بيزنطي)$/.test(
    text,
  ),
)

const remains = placesOfWords(token => hasRole(token, 'remains') || /هياكل|هيكل|جماجم|جمجم/.test(token.text))

/** Bodies, bones, graves: an ancient grave has them as well. */
export function isOfRemains(tokens: readonly Token[], { outcomes, from, to }: Reading): boolean {
  return outcomes[0] === 'killed' && remains(tokens).isBetween(from, to)
}

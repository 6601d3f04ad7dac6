import { writtenLike } from '@/lib/arabic/spelling'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 6

/** "تكريم 300 من مصابي العمليات", "كرّم 12 من الجرحى": those honoured fell or were hurt long before. */
export function isHonoured(tokens: readonly Token[], { rule, phrase }: Reading): boolean {
  if (rule !== 'victim-noun' && rule !== 'subset' && rule !== 'coordinated') return false
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (isHonour(token)) return true
    if (token.lexeme.verb !== undefined || token.lexeme.noun !== undefined || hasRole(token, 'contrast'))
      return false
  }
  return false
}

const isHonour = writtenLike(/^[وفبل]?(?:ال|لل)?(?:تكريم|[يت]?كرم(?:ت|وا)?|تكريم(?:ه|ها|هم))$/)

/** "كتاب يروي قصص 22 أسيرا": how many it tells of, not how many were taken. */
export function isToldInStories(tokens: readonly Token[], { rule, phrase }: Reading): boolean {
  return rule === 'victim-noun' && areStories(tokens[phrase.from - 1])
}

const areStories = writtenLike(/^[وفبل]?(?:قصص|قصه|حكايات|حكايه|سير|سيره|تجارب|تجربه|مذكرات|شهادات|يوميات)$/)

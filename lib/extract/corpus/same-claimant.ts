import { wordsOf } from '@/lib/arabic/words'

/** Words in matching form without the article and what is written together with it. */
function nameWords(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(word => word.kind !== 'mark')
      .map(word => word.text.replace(/^(?:و?[بل]?ال|لل)(?=..)/, '')),
  )
}

/**
 * Whether two namings mean the same claimant: at least half of the shorter one's words stand in the longer one
 * ("الوزارة" and "وزارة الدفاع"). Nobody (null) is only the same as nobody.
 */
export function sameClaimant(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  const [shorter, longer] = [nameWords(one), nameWords(other)].sort((a, b) => a.size - b.size)
  if (!shorter || !longer) return false
  return [...shorter].filter(word => longer.has(word)).length * 2 >= shorter.size
}

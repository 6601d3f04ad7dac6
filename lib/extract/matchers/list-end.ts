import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import type { Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

const NEXT = 2

/** "تعرض 16 عاملا ومهندس واحد للخطف", "وقع 3 ضباط و12 جنديا أسرى": behind all of those that the words behind are said of. */
export function listEnd({ places }: Scene, { to }: CountPhrase): number {
  let end = to
  for (let next = places.from(end); next !== undefined; next = places.from(end)) {
    if (!next.conjoined || next.counted.kind === 'victim' || !countsPeople(next) || next.from - end > NEXT)
      break
    end = next.to
  }
  return end
}

const LONGEST_ASIDE = 10
const areMostOfThem = writtenLike(/^(?:معظم|اغلب|غالبيت|جميع|كل)ه(?:م|ن)$/)

/** "وقع 12 جنديا، بينهم ضابط، في الأسر": behind the second comma. */
export function afterAside(tokens: readonly Token[], from: number): number {
  const opening = tokens[tokens[from + 1]?.text === 'من' ? from + 2 : from + 1]
  if (tokens[from]?.text !== ',' || !(hasRole(opening, 'among') || areMostOfThem(opening))) return from
  for (let at = from + 2; at <= from + LONGEST_ASIDE; at++) {
    if (tokens[at]?.text === ',') return at + 1
    if (tokens[at]?.word.kind === 'mark') return from
  }
  return from
}

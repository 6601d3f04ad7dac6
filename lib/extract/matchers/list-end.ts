import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople } from '@/lib/extract/counts/people'
import type { Scene } from '@/lib/extract/reading'

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

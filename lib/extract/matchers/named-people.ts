import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import type { Token } from '@/lib/extract/token'

const FARTHEST = 6

/** "تكريم أسر 50 شهيدا": families, since nobody captures the dead. */
export function isOfFamilies(tokens: readonly Token[], { from, counted }: CountPhrase): boolean {
  return (
    counted.kind === 'victim' &&
    counted.victims.some(({ outcome }) => outcome === 'killed') &&
    /^[وفبل]?اسر$/.test(tokens[from - 1]?.text ?? '')
  )
}

/** "وقال فلان، أحد الرهائن": who the speaker is. */
export function isWhoSpeaks(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== ',' || !/^احد(?:ي)?$/.test(tokens[from]?.text ?? '')) return false
  for (let at = from - 2; at >= Math.max(0, from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return false
    if (token.lexeme.say !== undefined) return true
  }
  return false
}

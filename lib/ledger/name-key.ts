import { foldWord } from '@/lib/arabic/matching-form'

/** One form for all spellings of a name that the reader would take for the same in a text. */
export function nameKey(name: string): string {
  return foldWord(name).trim().replace(/ +/g, ' ')
}

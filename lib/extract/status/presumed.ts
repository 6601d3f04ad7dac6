import { writtenLike } from '@/lib/arabic/spelling'
import { isSaying } from '@/lib/extract/attribution/shape'
import { placesOfWords } from '@/lib/extract/places'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'

const PRESUMING =
  /^[وف]?(?:ا?رجح|رجحت|رجحوا|يرجح|ترجح|مرجحا|مرجحه|اعتقد|يعتقد|تعتقد|يعتقدون|خشي|يخشي|تخشي|يخشون|مخاوف|المخاوف|افترض|يفترض|تفترض|المفترض|المرجح|يحتمل|المحتمل|يشتبه|ربما|يظن|الارجح|يبدو|اشاعات|شايعات)$/
const FARTHEST = 14

/** Somebody thinks, fears or supposes it; or the text asks. */
export function isPresumed({ tokens }: Sentence, reading: Reading): boolean {
  if (asks(tokens)) return true
  return isPresumedBefore(tokens, reading) || isProbably(tokens, reading)
}

function isPresumedBefore(tokens: readonly Token[], reading: Reading): boolean {
  const { from, phrase } = reading
  const last = presuming(tokens).lastBefore(Math.min(from + 1, phrase.from))
  if (last < Math.max(0, from - FARTHEST)) return false
  for (let at = from; at > last; at--) if (closes(tokens, at, reading)) return false
  return true
}

const presuming = placesOfWords(({ text }) => PRESUMING.test(text))

/** "على الأرجح" right behind. */
function isProbably(tokens: readonly Token[], { to }: Reading): boolean {
  return likely(tokens).isBetween(to, to + 3)
}

const likely = placesOfWords(({ text }) => text === 'الارجح')
const isWhether = writtenLike(/^[وف]?هل$/)

function asks(tokens: readonly Token[]): boolean {
  return isWhether(tokens[0]) || (tokens.at(-1)?.text === '؟' && tokens.some(isWhether))
}

/** Another clause, or somebody who says so outright. */
function closes(tokens: readonly Token[], at: number, { from }: Reading): boolean {
  const token = tokens[at]
  if (token === undefined || at >= from) return false
  if (/^[.;:؛]$/.test(token.text)) return true
  if (token.text === ',' && tokens[at + 1]?.conjoined && tokens[at + 1]?.lexeme.verb) return true
  return isSaying(token)
}

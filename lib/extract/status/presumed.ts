import { isSaying } from '@/lib/extract/attribution/shape'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import type { Token } from '@/lib/extract/token'

const PRESUMING =
  /^[وف]?(?:ا?رجح|رجحت|رجحوا|يرجح|ترجح|مرجحا|مرجحه|اعتقد|يعتقد|تعتقد|يعتقدون|خشي|يخشي|تخشي|يخشون|مخاوف|المخاوف|افترض|يفترض|تفترض|المفترض|المرجح|يحتمل|المحتمل|يشتبه|ربما|يظن|الارجح|يبدو|اشاعات|شايعات)$/
const FARTHEST = 14

/** Somebody thinks, fears or supposes it; or the text asks. */
export function isPresumed({ tokens }: Sentence, reading: Reading): boolean {
  if (asks(tokens)) return true
  for (let at = reading.from; at >= Math.max(0, reading.from - FARTHEST); at--) {
    const token = tokens[at]
    if (token === undefined || at >= reading.phrase.from) continue
    if (PRESUMING.test(token.text)) return true
    if (closes(tokens, at, reading)) break
  }
  return isProbably(tokens, reading)
}

/** "على الأرجح" right behind. */
function isProbably(tokens: readonly Token[], { to }: Reading): boolean {
  return tokens.slice(to, to + 3).some(({ text }) => text === 'الارجح')
}

function asks(tokens: readonly Token[]): boolean {
  return (
    /^[وف]?هل$/.test(tokens[0]?.text ?? '') ||
    (tokens.at(-1)?.text === '؟' && tokens.some(({ text }) => /^[وف]?هل$/.test(text)))
  )
}

/** Another clause, or somebody who says so outright. */
function closes(tokens: readonly Token[], at: number, { from }: Reading): boolean {
  const token = tokens[at]
  if (token === undefined || at >= from) return false
  if (/^[.;:؛]$/.test(token.text)) return true
  if (token.text === ',' && tokens[at + 1]?.conjoined && tokens[at + 1]?.lexeme.verb) return true
  return isSaying(token)
}

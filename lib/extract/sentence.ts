import type { Span } from '@/lib/arabic/sentences'
import { writtenLike } from '@/lib/arabic/spelling'
import { type Word, wordsOf } from '@/lib/arabic/words'
import { type Token, tokensOf } from './token'

/** One sentence of a body, with its words. Offsets of words are offsets into the body. */
export interface Sentence {
  readonly body: string
  readonly span: Span
  readonly index: number
  readonly words: readonly Word[]
  readonly tokens: readonly Token[]
  /** The whole line is this sentence, and it is the document's headline or has no full stop: a (sub-)heading. */
  readonly heading: boolean
  /** Whether any of its words can tell of a loss. */
  readonly telling: boolean
}

export function readSentence(body: string, span: Span, index: number, headline: boolean): Sentence {
  const written = wordsOf(body, span.start, span.end)
  const words = written.some(isEmphasis) ? written.filter(word => !isEmphasis(word)) : written
  const tokens = tokensOf(words)
  const heading = headline || isHeading(body, span)
  const telling = tokens.some((token, at) => token.telling || tells(token, tokens[at + 1]))
  return { body, span, index, words, tokens, heading, telling }
}

/** Two words that tell of a loss together: "12 جنديا في حالة حرجة", "حصيلة الزلزال". */
function tells(token: Token, next: Token | undefined): boolean {
  return (isCondition(token) && isGrave(next)) || (isToll(token) && isIncident(next))
}

const isToll = writtenLike(/^[وف]?حصيله$/)
const isIncident = writtenLike(
  /^ال(?:زلزال|هجوم|هجمات|انفجار|انفجارات|تفجير|تفجيرات|حادث|حادثه|حوادث|قصف|غاره|غارات|مجزره|كارثه|فيضان|فيضانات|سيول|حريق|حرايق|اعصار|عدوان|معارك|اشتباكات|حرب|انهيار|هزه)$/,
)
const isCondition = writtenLike(/^حالت?ه(?:م|ما|ا)?$/)
const isGrave = writtenLike(/^(?:حرج|خطر|خطير)ه$/)

/** Articles are Markdown: "مقتل **12** شخصا". */
function isEmphasis({ kind, text }: Word): boolean {
  return kind === 'mark' && (text === '*' || text === '_')
}

const LONGEST_HEADING = 140

/** A short line of its own that ends without a stop. */
function isHeading(body: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_HEADING) return false
  const before = body[span.start - 1] ?? '\n'
  const after = body[span.end] ?? '\n'
  return before === '\n' && after === '\n' && !/[.؟!…»"”]$/.test(body.slice(span.start, span.end))
}

import type { Span } from './sentences'

/** A line that ends with a word or a mark that nothing ends with. */
const DANGLING =
  /(?:[،,]|[ \n](?:في|من|على|إلى|الى|عن|أن|إن|ان|بأن|بحسب|حسب|وفق|بين|خلال|بعد|قبل|منذ|التي|الذي|الذين|مع|أو|ثم|كما|وقد))[ \t]*\r?\n(?=[^\s\d•*–—-])/g

/**
 * The paragraphs of a text whose lines were cut at a width: one of them ends in the middle of a sentence. There a line
 * end is a blank. In order and apart; linear in the length.
 */
export function hardWrapped(raw: string): Span[] {
  const paragraphs: Span[] = []
  for (const { index } of raw.matchAll(DANGLING)) {
    if (index < (paragraphs.at(-1)?.end ?? 0)) continue
    const start = raw.lastIndexOf('\n\n', index) + 1
    const end = raw.indexOf('\n\n', index + 1)
    paragraphs.push({ start, end: end < 0 ? raw.length : end })
  }
  return paragraphs
}

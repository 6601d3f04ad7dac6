import type { Span } from './sentences'

/** A word or a mark that nothing ends with. */
const DANGLING =
  /[،,]$|[ \n](?:في|من|على|إلى|الى|عن|أن|إن|ان|بأن|بحسب|حسب|وفق|بين|خلال|بعد|قبل|منذ|التي|الذي|الذين|مع|أو|ثم|كما|وقد)$/
const LONGEST_DANGLING = 6

/** Behind a line that ends with a whole paragraph or before an item of a list, nothing goes on. */
const GOES_ON = /[^\s\d•*–—-]/

/**
 * The paragraphs of a text whose lines were cut at a width: one of them ends in the middle of a sentence. There a line
 * end is a blank. In order and apart; linear in the length.
 */
export function hardWrapped(raw: string): Span[] {
  const paragraphs: Span[] = []
  for (let index = raw.indexOf('\n'); index >= 0; index = raw.indexOf('\n', index + 1)) {
    if (index < (paragraphs.at(-1)?.end ?? 0) || !GOES_ON.test(raw.charAt(index + 1))) continue
    const end = endOfLine(raw, index)
    if (!DANGLING.test(raw.slice(Math.max(0, end - LONGEST_DANGLING), end))) continue
    const next = raw.indexOf('\n\n', index)
    paragraphs.push({ start: raw.lastIndexOf('\n\n', index) + 1, end: next < 0 ? raw.length : next })
  }
  return paragraphs
}

/** Where the line that `lineEnd` closes ends without the blanks behind it. */
function endOfLine(raw: string, lineEnd: number): number {
  let end = raw[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
  while (raw[end - 1] === ' ' || raw[end - 1] === '\t') end--
  return end
}

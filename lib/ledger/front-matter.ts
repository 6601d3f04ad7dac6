const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m

/** The front matter's source and the body, to the letter, below its closing line; null where there is no front matter. */
export function splitFrontMatter(text: string): { header: string; body: string } | null {
  const opening = OPENING.exec(text)
  if (!opening) return null
  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  if (!closing) return null
  return { header: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) }
}

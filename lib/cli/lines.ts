import { isUtf8 } from 'node:buffer'

const LINE_FEED = 0x0a

/** One line of a byte stream, or why there is none. */
export type Line = { number: number; text: string } | { number: number; error: string }

/**
 * The lines of a stream of UTF-8, one by one, never more than one of them in memory. Lines above `limit` bytes are
 * dropped as they arrive. (`node:readline` also splits at U+2028, which may stand inside a JSON string.)
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0

  function add(part: Uint8Array): void {
    size += part.length
    if (size > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
  function finish(): Line {
    const line = lineFrom(number, size > limit ? null : Buffer.concat(parts), limit)
    number += 1
    parts = []
    size = 0
    return line
  }

  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (size > 0) yield finish()
}

function lineFrom(number: number, bytes: Buffer | null, limit: number): Line {
  if (bytes === null) return { number, error: `The line is longer than ${limit} bytes.` }
  if (!isUtf8(bytes)) return { number, error: 'The line is not UTF-8.' }
  return { number, text: bytes.toString('utf8').replace(/^\uFEFF/, '') }
}

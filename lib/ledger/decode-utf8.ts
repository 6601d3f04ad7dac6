import { isUtf8 } from 'node:buffer'
import type { Parsed } from './parsed'

const LINE_FEED = 0x0a

/**
 * The text of a file. A byte order mark at its start is no part of the text.
 * Bytes that are not UTF-8 are a problem that names their line and place: guessing would corrupt quotations.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): Parsed<string> {
  if (isUtf8(bytes)) return { ok: true, value: new TextDecoder().decode(bytes) }
  const { line, offset, byte } = firstBadByte(bytes)
  return {
    ok: false,
    problems: [
      {
        code: 'file/not-utf-8',
        file,
        line,
        message: `The byte 0x${byte.toString(16).padStart(2, '0')} at offset ${offset} is not UTF-8.`,
        remedy: 'Save the file as UTF-8 (it may be in Windows-1256 or UTF-16).',
      },
    ],
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so the first bad line can be found alone. */
function firstBadByte(bytes: Uint8Array): { line: number; offset: number; byte: number } {
  let start = 0
  let line = 1
  for (;;) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed === -1 ? bytes.length : feed
    if (!isUtf8(bytes.subarray(start, end)) || feed === -1) break
    start = feed + 1
    line += 1
  }
  let offset = start
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset)
    if (length === 0) break
    offset += length
  }
  return { line, offset, byte: bytes[offset] ?? 0 }
}

/** The length in bytes of the character at `offset`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  for (let length = 1; length <= 4; length += 1) {
    if (offset + length <= bytes.length && isUtf8(bytes.subarray(offset, offset + length))) return length
  }
  return 0
}

const FIRST_STRONG_ISOLATE = '\u2068'
const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'

/**
 * Sets a piece of text apart from the direction of the text around it, in plain text where no `<bdi>` can stand
 * (attributes, titles, SVG labels). Whatever controls it brings along are dropped first, so that it cannot end
 * the isolation.
 */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${withoutBidiControls(text)}${POP_ISOLATE}`
}

/** The same for what is always left to right: addresses, ids, Latin abbreviations. */
export function isolateLtr(text: string): string {
  return `${LEFT_TO_RIGHT_ISOLATE}${withoutBidiControls(text)}${POP_ISOLATE}`
}

/** Embedding, override and isolate controls and direction marks (UAX #9). */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

export function withoutBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '')
}

/**
 * Text of an article for showing: direction controls and other invisible controls come out as pictures of
 * themselves (`⟨U+202E⟩`), so that a reader sees what stands there and it turns nothing around. Line breaks and
 * the joiners that Arabic spelling needs stay.
 */
export function showControls(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
    control => `⟨U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}

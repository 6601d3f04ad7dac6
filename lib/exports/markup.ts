/** Characters that XML 1.0 has no way to write: they come out as the replacement character, as do lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML and XML, between tags or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"']/g, character => ENTITIES[character] ?? character)
}

/** JSON as it may stand inside a `<script>`: nothing in it can end the element or a line of script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Markup that is finished: what was text in it has been escaped. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Piece = string | number | Markup | readonly Piece[] | null

function written(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Markup) return piece.text
  return Array.isArray(piece) ? piece.map(written).join('') : escapeMarkup(String(piece))
}

/** HTML with text put into it: whatever is no `Markup` is escaped, `null` leaves nothing. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(strings.map((string, index) => string + written(pieces[index] ?? null)).join(''))
}

import { JOINING, SEPARATE } from './plex-widths'

const separate = new Map(SEPARATE.flatMap(([width, letters]) => [...letters].map(letter => [letter, width])))
const joining = new Map(
  JOINING.flatMap(([last, followed, letters]) => [...letters].map(letter => [letter, { last, followed }])),
)

/** For letters that the tables do not have. */
const AVERAGE = 600
/** Room for the semibold weight and for the fallback fonts of pages that do not have Plex; Arabic ones differ more. */
const ALLOWANCE = 1.08
const JOINING_ALLOWANCE = 1.2

/** Marks above and below letters and direction controls take no room. */
const WIDTHLESS = /[\p{M}\p{Cf}]/u

/** The width of a line of text in pixels at a font size in pixels; an estimate from the font's own metrics. */
export function textWidth(text: string, fontSize: number): number {
  const letters = [...text.replaceAll('\u00a0', ' ')].filter(letter => !WIDTHLESS.test(letter))
  const units = letters.reduce((sum, letter, index) => {
    const forms = joining.get(letter)
    if (forms === undefined) return sum + (separate.get(letter) ?? AVERAGE) * ALLOWANCE
    return sum + (joining.has(letters[index + 1] ?? '') ? forms.followed : forms.last) * JOINING_ALLOWANCE
  }, 0)
  return (units / 1000) * fontSize
}

/**
 * Breaks text at spaces into lines of at most `width` pixels; a word that is longer stands alone and uncut. Each line
 * is drawn by itself, so a name set apart from the direction around it is set apart in each line that has a piece of it.
 */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(word => word !== '')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.length > 1 ? isolatesInEach(lines) : lines
}

/** Lines that close the directional isolates that they open, and open again what the line before had not closed. */
function isolatesInEach(lines: readonly string[]): string[] {
  let open = ''
  return lines.map(line => {
    const begun = open
    for (const [control] of line.matchAll(ISOLATE_CONTROLS))
      open = control === POP_ISOLATE ? open.slice(0, -1) : open + control
    return begun + line + POP_ISOLATE.repeat(open.length)
  })
}

const ISOLATE_CONTROLS = /[\u2066-\u2069]/g
const POP_ISOLATE = '\u2069'

/**
 * Short texts one after the other, with a dot between two in one line; one that does not fit begins a line of its own,
 * and no dot is left behind. Empty texts are left out.
 */
export function wrapItems(items: readonly string[], fontSize: number, width: number): string[] {
  const lines: string[] = []
  for (const item of items.filter(item => item !== '')) {
    const last = lines.pop()
    const joined = last === undefined ? item : `${last} · ${item}`
    if (last === undefined) lines.push(...wrapText(item, fontSize, width))
    else if (textWidth(joined, fontSize) <= width) lines.push(joined)
    else lines.push(last, ...wrapText(item, fontSize, width))
  }
  return lines
}

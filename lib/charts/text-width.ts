import { JOINING, SEPARATE } from './plex-widths'

const separate = new Map(SEPARATE.flatMap(([width, letters]) => [...letters].map(letter => [letter, width])))
const joining = new Map(
  JOINING.flatMap(([last, followed, letters]) => [...letters].map(letter => [letter, { last, followed }])),
)

/** For letters that the tables do not have. */
const AVERAGE = 600
/** Room for the semibold weight and for the fallback fonts of pages that do not have Plex. */
const ALLOWANCE = 1.08

/** Marks above and below letters and direction controls take no room. */
const WIDTHLESS = /[\p{M}\p{Cf}]/u

/** The width of a line of text in pixels at a font size in pixels; an estimate from the font's own metrics. */
export function textWidth(text: string, fontSize: number): number {
  const letters = [...text.replaceAll('\u00a0', ' ')].filter(letter => !WIDTHLESS.test(letter))
  const units = letters.reduce((sum, letter, index) => {
    const forms = joining.get(letter)
    if (forms === undefined) return sum + (separate.get(letter) ?? AVERAGE)
    return sum + (joining.has(letters[index + 1] ?? '') ? forms.followed : forms.last)
  }, 0)
  return (units / 1000) * fontSize * ALLOWANCE
}

/** Breaks text at spaces into lines of at most `width` pixels; a word that is longer stands alone and uncut. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(word => word !== '')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

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

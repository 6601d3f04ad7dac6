import type { Tone } from '@/lib/views/mark'

/** The custom properties that charts are drawn with. */
export type Ink =
  | '--paper'
  | '--ink'
  | '--ink-soft'
  | '--rule'
  | '--rule-strong'
  | '--side-1'
  | '--side-2'
  | '--side-3'
  | '--side-none'
export type Theme = 'light' | 'dark'

/** Their values as they leave the site in files; on its pages `app/tokens.css` sets the same. */
export const palette: Record<Theme, Record<Ink, string>> = {
  light: {
    '--paper': '#fbfaf7',
    '--ink': '#1c1b19',
    '--ink-soft': '#4f4b44',
    '--rule': '#ddd7ca',
    '--rule-strong': '#8f887a',
    '--side-1': '#1b656d',
    '--side-2': '#9a640f',
    '--side-3': '#5c5a8c',
    '--side-none': '#5f5b54',
  },
  dark: {
    '--paper': '#24211e',
    '--ink': '#efebe3',
    '--ink-soft': '#cbc5ba',
    '--rule': '#45403a',
    '--rule-strong': '#8b8478',
    '--side-1': '#74bcc3',
    '--side-2': '#dda94f',
    '--side-3': '#b1aee0',
    '--side-none': '#b5aea3',
  },
}

/** The opacity of what a later figure has taken the place of. */
export const PALE = 0.3

/** A colour that follows the theme of the page or the embed around the chart; files name theirs outright. */
export function paint(ink: Ink): string {
  return `var(${ink})`
}

export function paintTone(tone: Tone): string {
  return paint(tone === 'joint' ? '--side-none' : `--${tone}`)
}

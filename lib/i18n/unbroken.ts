/** The same text, never broken into two lines: a date read across a break is two numbers. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

/** The words of a table, written one after the other with blanks or line ends between them. */
export function wordList(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

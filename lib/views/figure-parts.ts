/** A figure taken apart for setting: what softens it stands small beside the number. */
export interface FigureParts {
  before: string
  /** From the first digit to the last; null where the claimant gave none, then `before` says it all. */
  number: string | null
  after: string
}

/** "at least 100" is a softener and a number; "20 to 25" is one number, "thousands" none. Nothing is left out. */
export function figureParts(figure: string): FigureParts {
  const [, before = figure, number = null, after = ''] = /^(\D*)(\d(?:.*\d)?)(\D*)$/.exec(figure) ?? []
  return { before, number, after }
}

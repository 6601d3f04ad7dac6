/** How a claimant was found, in words for a person. */
export const WAYS = {
  subject: 'The subject of the verb of saying that governs the figure.',
  title: 'The name before a colon, or at the end of the heading.',
  'cited-by-relay': 'Whom somebody else cites.',
  'according-to': 'Named behind "according to" or in a statement that carries the figure.',
  'carried-verb': 'The verb of saying has no subject of its own: the speaker before it goes on.',
  'carried-noun': 'A noun that points back, with the fuller name that stood before it.',
  'carried-quotation': 'A quotation from a sentence before goes on.',
  'carried-list': 'A list or a clause that a statement in a sentence before has opened.',
  'two-speakers': 'A verb of saying in the dual: both sides say it.',
  'silent-subject': 'The one who gives no figure.',
  denied: 'The figure is denied, and the text does not say whose it is.',
  'denied-source': 'The figure is denied, and the text says whose it is.',
  'speaker-unknown': 'A verb of saying governs the figure, but nobody is named for it.',
  impersonal:
    "A verb of saying that nobody is the subject of, or a toll that is nobody's: the article speaks.",
  reminder: 'The article reminds of it in its own voice.',
  'nobody-named': 'No verb of saying and no "according to" governs the figure: the article speaks.',
} as const

export type Way = keyof typeof WAYS

export function isWay(rule: string): rule is Way {
  return Object.hasOwn(WAYS, rule)
}

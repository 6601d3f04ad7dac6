import { isConjoined, isDefinite, type Stem, stemIn } from '@/lib/arabic/clitics'
import { ofSpelling, type Spelling } from '@/lib/arabic/spelling'
import type { Word } from '@/lib/arabic/words'
import type { WordRole } from './lexicon/function-words'
import { Lexeme } from './lexicon/lexeme'
import { lexicon } from './lexicon/lexicon'

/** What can be known of a word from its letters alone. */
interface Analysis {
  /** Without the proclitics that the lexicon made it take off. */
  readonly stem: string
  readonly proclitics: string
  readonly lexeme: Lexeme
  /** The lexicon has it. */
  readonly known: boolean
  readonly definite: boolean
  /** It can tell of a loss: a sentence without such a word reports none. */
  readonly telling: boolean
}

/** A word with what the lexicon knows of it. */
export interface Token extends Analysis {
  readonly word: Word
  /** That of `text`. */
  readonly spelling: Spelling
  /** Matching form, as in `word`. */
  readonly text: string
  /** و is glued to it, as a letter of its own word or before digits. */
  readonly conjoined: boolean
}

const UNKNOWN = new Lexeme()

const analysisOf = ofSpelling(({ text }: Word): Analysis => {
  const found = stemOf(text)
  const proclitics = found?.proclitics ?? /^(?:[وف]?[بك]?ال|[وف]?لل)/.exec(text)?.[0] ?? ''
  const definite = isDefinite(proclitics)
  const lexeme = found === null ? UNKNOWN : definite ? asNoun(found.entry) : found.entry
  const known = Object.values(lexeme).some(entry => entry !== undefined)
  return { stem: found?.text ?? text, proclitics, lexeme, known, definite, telling: isTelling(lexeme) }
})

/** Only verbs have a future: "سامي" is a name. */
function stemOf(text: string): Stem<Lexeme> | null {
  const found = stemIn(text, lexicon)
  const { verb, say } = found?.entry ?? {}
  return found?.proclitics.endsWith('س') && verb === undefined && say === undefined ? null : found
}

/** With the article it is no verb and no preposition ("الشمال"). */
function asNoun(lexeme: Lexeme): Lexeme {
  const say = lexeme.say?.form === 'participle' ? lexeme.say : undefined
  const roles = lexeme.roles && new Set([...lexeme.roles].filter(role => role !== 'preposition'))
  return Object.assign(new Lexeme(), lexeme, { verb: undefined, say, roles })
}

const TELLING: readonly WordRole[] = [
  'life',
  'kill',
  'lose',
  'captivity',
  'death',
  'eliminate',
  'martyrdom',
  'fell',
  'care',
  'missed',
  'surrender',
  'hurts',
  'wounds',
  'remains',
  'tells',
]

function isTelling({ verb, noun, victim, deed, upon, loss, roles }: Lexeme): boolean {
  if (verb || noun || victim || deed || upon || loss) return true
  return roles !== undefined && TELLING.some(role => roles.has(role))
}

/**
 * The words with what the lexicon knows of each. Pushed one by one: what `map` returns is an array of another kind in
 * compiled code than in code that is not, and all that was compiled for the one kind is thrown away at the other.
 */
export function tokensOf(words: readonly Word[]): Token[] {
  const tokens: Token[] = []
  let before: Word | undefined
  for (const word of words) {
    const { stem, proclitics, lexeme, known, definite, telling } = analysisOf(word)
    const joinedBefore = word.glued && (before?.text === 'و' || before?.text === 'ف')
    before = word
    tokens.push({
      word,
      spelling: word.spelling,
      text: word.text,
      stem,
      proclitics,
      lexeme,
      known,
      definite,
      telling,
      conjoined: joinedBefore || isConjoined(proclitics),
    })
  }
  return tokens
}

export function hasRole(token: Token | undefined, role: WordRole): boolean {
  return token?.lexeme.roles?.has(role) ?? false
}

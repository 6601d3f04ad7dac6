import { isConjoined, isDefinite, stemIn } from '@/lib/arabic/clitics'
import type { Word } from '@/lib/arabic/words'
import type { WordRole } from './lexicon/function-words'
import type { Lexeme } from './lexicon/lexeme'
import { lexicon } from './lexicon/lexicon'

/** A word with what the lexicon knows of it. */
export interface Token {
  readonly word: Word
  /** Matching form, as in `word`. */
  readonly text: string
  /** Without the proclitics that the lexicon made it take off. */
  readonly stem: string
  readonly proclitics: string
  readonly lexeme: Lexeme
  readonly definite: boolean
  /** و is glued to it, as a letter of its own word or before digits. */
  readonly conjoined: boolean
}

const UNKNOWN: Lexeme = {}

interface Analysis {
  readonly stem: string
  readonly proclitics: string
  readonly lexeme: Lexeme
}

const CACHE_LIMIT = 20_000
const cache = new Map<string, Analysis>()

function analyse(text: string): Analysis {
  const known = cache.get(text)
  if (known !== undefined) return known
  const stem = stemIn(text, lexicon)
  const analysis =
    stem === null
      ? { stem: text, proclitics: /^(?:[وف]?[بك]?ال|[وف]?لل)/.exec(text)?.[0] ?? '', lexeme: UNKNOWN }
      : {
          stem: stem.text,
          proclitics: stem.proclitics,
          lexeme: isDefinite(stem.proclitics) ? asNoun(stem.entry) : stem.entry,
        }
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(text, analysis)
  return analysis
}

/** With the article it is no verb. */
function asNoun(lexeme: Lexeme): Lexeme {
  const { verb: _, say, ...noun } = lexeme
  return say?.form === 'participle' ? { ...noun, say } : noun
}

/** The words with what the lexicon knows of each. */
export function tokensOf(words: readonly Word[]): Token[] {
  return words.map((word, index) => {
    const { stem, proclitics, lexeme } = analyse(word.text)
    const before = words[index - 1]
    const letterBefore = word.glued && (before?.text === 'و' || before?.text === 'ف')
    return {
      word,
      text: word.text,
      stem,
      proclitics,
      lexeme,
      definite: isDefinite(proclitics),
      conjoined: letterBefore || isConjoined(proclitics),
    }
  })
}

export function hasRole(token: Token | undefined, role: WordRole): boolean {
  return token?.lexeme.roles?.has(role) ?? false
}

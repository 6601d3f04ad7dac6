import { stemIn } from '@/lib/arabic/clitics'
import { readMagnitude } from '@/lib/arabic/magnitudes'
import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { ofSpelling } from '@/lib/arabic/spelling'
import { wordsOf } from '@/lib/arabic/words'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'
import { readBarePhrase } from './bare-phrase'
import type { CountPhrase } from './count-phrase'
import { hedgeBefore } from './hedge-tables'
import { readNumberedPhrase } from './numbered-phrase'
import { several } from './quantity'

/** All phrases of a sentence that say how many of something there are, left to right. `dated` are the words of dates. */
export function readCountPhrases(sentence: Sentence, dated: (index: number) => boolean): CountPhrase[] {
  const phrases: CountPhrase[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; ) {
    const phrase =
      dated(at) || !mayBegin(tokens, at)
        ? null
        : (readNumberedPhrase(sentence, at, dated) ?? readBarePhrase(sentence, at))
    if (phrase !== null) phrases.push(phrase)
    at = Math.max(phrase?.to ?? 0, at + 1)
  }
  return phrases
}

type Beginning = 'number' | 'range' | 'none'

/** Most words begin no count phrase, and it can be told from the word alone. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.word.kind !== 'letters')
    return /^[(/]$/.test(token.text) || (token.word.kind === 'digits' && !isFootnote(tokens, at))
  const beginning = beginningOf(token)
  if (beginning !== 'range') return beginning === 'number'
  // "من 12 إلى 15", "ما بين 12 و17".
  const next = tokens[at + 1]
  return (
    next?.word.kind === 'digits' ||
    next?.text === 'بين' ||
    (next !== undefined && beginningOf(next) === 'number')
  )
}

/** "4555 حالة1." */
function isFootnote(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.word.glued === true &&
    tokens[at - 1]?.word.kind === 'letters' &&
    tokens[at - 2]?.word.kind === 'digits' &&
    (next === undefined || next.word.kind === 'mark')
  )
}

const beginningOf = ofSpelling((token: Token): Beginning => {
  if (isBeginning(token)) return 'number'
  return /^[وف]?(?:من|بين|ما)$/.test(token.text) ? 'range' : 'none'
})

const PARTICLES = /^[وفبلكسا]{1,3}ل?$|^[وف]?[بلك]?(?:احد|احدي|واحد|حال)/
const ORDINALS = /^(?:ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ا?$/

function isBeginning(token: Token): boolean {
  const { text, lexeme } = token
  if (lexeme.person || lexeme.victim || hasRole(token, 'other')) return true
  if (hedgeBefore.mayBegin(text) || several.mayBegin(text)) return true
  if (/...ي(?:ان|تان|ه)?$/.test(text) || /^و...*(?:ه|ها|هما|هم)$/.test(text)) return true
  if (PARTICLES.test(text) || ORDINALS.test(token.stem)) return true
  return stemIn(text, NUMBER_WORDS) !== null || readMagnitude(wordsOf(text), 0) !== null
}

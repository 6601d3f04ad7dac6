import { NUMBER_WORDS } from '@/lib/arabic/number-words'
import { wordList } from '@/lib/extract/lexicon/word-list'
import { hasRole, type Token } from '@/lib/extract/token'

/** Accusatives of nisbas that are countries as well. */
const COUNTRIES: ReadonlySet<string> = new Set(
  wordList('سوريا اوكرانيا صوماليا اسبانيا ليبيا نيجيريا بريطانيا المانيا اثيوبيا كينيا').flatMap(name => [
    name,
    `و${name}`,
  ]),
)

/** A nisba that names no person here: a country ("سوريا"), or what a thing is ("أصاب طائرة روريتانية"). */
export function namesNoNational(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (COUNTRIES.has(text)) return true
  // A movement, unless an adjective or a pronoun makes two students of it.
  if (text === 'طالبان' && !areStudents(tokens, at)) return true
  // "وروريتانيا ستة": a country has so many, a man has not.
  if (/...يا$/.test(text) && isNumber(tokens[at + 1])) return true
  const before = tokens[at - 1]
  // "أسر جنديين": written like "families".
  if (before?.lexeme.noun !== undefined || before?.lexeme.verb !== undefined) return false
  if (before?.lexeme.thing === undefined || /[بلك]/.test(tokens[at]?.proclitics ?? '')) return false
  // "من الكتيبة وجندي": an adjective has the article where its noun has it.
  if (before.definite && tokens[at]?.conjoined) return false
  return /...ي(?:ه|ين|ان|تين|تان)?$/.test(text) || (before.text.endsWith('ا') && /...يا$/.test(text))
}

/** "طالبان جامعيان", "مقتل طالبان ومعلمة": told of in the dual, or beside somebody who undergoes the same. */
function areStudents(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (/(?:ان|هما)$/.test(next?.text ?? '')) return true
  // The movement is a woman to the grammar.
  if (/^[وف]?(?:تعرض|اصيب)$/.test(before?.text ?? '')) return true
  const undergone = before?.lexeme.noun !== undefined || before?.lexeme.verb !== undefined
  return undergone && next?.conjoined === true && !next.definite && next.lexeme.person?.number === 'one'
}

function isNumber(token: Token | undefined): boolean {
  return token?.word.kind === 'digits' || NUMBER_WORDS.get(token?.text ?? '') !== undefined
}

/** "بينهم تركيان": an adjective that no table has, for people, after "among them". */
export function nationals(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  if (token === undefined || token.known) return null
  const named = tokens[at - 2]?.stem === 'بين' && tokens[at - 1]?.lexeme.victim?.number === 'many'
  const counted = isBesideCounted(tokens, at)
  const paired = counted || isPaired(tokens, at)
  if (!named && !hasRole(tokens[at - 1], 'among') && !paired) return null
  const number = /...ي(?:ان|تان)$/.test(token.text)
    ? 'dual'
    : (counted ? /...يا?$/ : /...يه?$/).test(token.text)
      ? 'one'
      : null
  if (number === null) return null
  return {
    quantity: { kind: 'form', number } as const,
    counted: { kind: 'person', person: { group: 'unspecified', number } } as const,
    ...(paired ? { conjoined: true } : {}),
  }
}

/** "16 أميركيا وكندي": behind those whose nation has been counted. */
function isBesideCounted(tokens: readonly Token[], at: number): boolean {
  const [number, beside, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (token?.text.startsWith('و') !== true || !/....يا?$/.test(token.text) || !isNumber(number)) return false
  return beside?.lexeme.person !== undefined && /...يا$/.test(beside.text)
}

/** "خطف ألمانيان وكنديان": beside nationals of the same number. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  const [before, beside, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  const ending = /(?:ان|ين|ي)$/.exec(token?.text ?? '')?.[0]
  if (ending === undefined || !token?.text.startsWith('و') || beside?.definite) return false
  const { person } = beside?.lexeme ?? {}
  const few = person?.number === 'one' || person?.number === 'dual' || person?.number === 'dual-or-many'
  // "بينهم فرنسي ويابانيان"
  if (few && hasRole(before, 'among') && /ي(?:ان|ين)?$/.test(beside?.text ?? '')) return true
  return few && beside?.text.endsWith(`ي${ending === 'ي' ? '' : ending}`) === true && !before?.lexeme.person
}

import { hasRole, type Token } from '@/lib/extract/token'

const MOST_ADJECTIVES = 4
const ADJECTIVE = /...(?:ي|يا|يه|يين|يون|يتين|يان|يتان|يات)$/

/** The index behind the adjectives that stand from `at` on: nisbas ("روريتانيا"), participles and numbers of confirmation. */
export function adjectivesEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < at + MOST_ADJECTIVES) {
    const token = tokens[to]
    if (token === undefined) break
    // An unknown word with و is rather "and …" than an adjective.
    const joined =
      token.conjoined || (token.text.startsWith('و') && !token.known && !CONFIRMING.has(token.text))
    // "خطف مسلحون جنديين": those who did it stand in the nominative, those who suffered it do not.
    if (isNominative(tokens[to - 1]) && /..(?:ين|يا|ي)$/.test(token.text)) break
    if (joined ? to === at || !joinsAdjective(tokens, to) : !isAdjective(token, tokens[to + 1])) break
    to++
  }
  return to
}

/** ـون, or ـان where it is the dual and not a broken plural ("شبان"). */
function isNominative(token: Token | undefined): boolean {
  if (token === undefined) return false
  return /...ون$/.test(token.text) || (token.text.endsWith('ان') && token.lexeme.person?.number === 'dual')
}

/** "روريتاني وسلدافي": an adjective of the same ending as the one before, and no noun with an adjective of its own. */
function joinsAdjective(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    before === undefined ||
    token === undefined ||
    !ADJECTIVE.test(before.text) ||
    !ADJECTIVE.test(token.text)
  )
    return false
  if (/ثماني/.test(token.text) || endingOf(before.text) !== endingOf(token.text)) return false
  return after === undefined || after.conjoined || !isAdjective(after)
}

function endingOf(text: string): string {
  return /(?:ي|يا|يه|ين|ون)$/.exec(text)?.[0] ?? ''
}

function isAdjective(token: Token, after?: Token): boolean {
  if (token.word.kind !== 'letters') return false
  const { lexeme } = token
  if (lexeme.say || lexeme.verb || lexeme.noun || lexeme.according) return false
  if (
    hasRole(token, 'preposition') ||
    hasRole(token, 'barrier') ||
    hasRole(token, 'among') ||
    hasRole(token, 'reach') ||
    hasRole(token, 'total')
  )
    return false
  if (lexeme.victim || NO_ADJECTIVE.test(token.text)) return false
  if (/^[بلك]/.test(token.proclitics)) return false
  if (CONFIRMING.has(token.text))
    // "وأحد متطوعي الهلال" is another one.
    return after?.definite !== true && !hasRole(after, 'among') && !isPlural(after)
  // "مجهولي المصير" says what became of them.
  if (/^ثماني/.test(token.text) || after?.text === 'المصير') return false
  return ADJECTIVE.test(token.text) && !lexeme.thing
}

function isPlural(token: Token | undefined): boolean {
  const number = token?.lexeme.person?.number
  return number === 'many' || number === 'dual-or-many'
}

/** "نحو" and "المئات" end like adjectives. */
const NO_ADJECTIVE = /^(?:حوالي|الميات)$/

const CONFIRMING = new Set([
  'واحد',
  'واحده',
  'واحدا',
  'اثنين',
  'اثنان',
  'اثنتين',
  'مسلح',
  'مسلحا',
  'مسلحين',
  'مسلحون',
  'مسلحه',
  'حكوميين',
  'اجانب',
  'مجهول',
])

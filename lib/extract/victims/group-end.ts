import type { DateMention } from '@/lib/arabic/dates'
import { bareOf } from '@/lib/extract/attribution/shape'
import { INCIDENTS } from '@/lib/extract/attribution/words'
import { closesNounPhrase } from '@/lib/extract/closing-words'
import type { WordRole } from '@/lib/extract/lexicon/function-words'
import { once } from '@/lib/extract/once'
import { hasRole, type Token } from '@/lib/extract/token'

const LONGEST = 9

/** Behind the words that go on naming whose people they are; `head` is the noun that they belong to. */
export function groupEnd(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  head: number,
  from: number,
): number {
  let at = from
  let open =
    tokens[head]?.lexeme.person !== undefined || tokens[head]?.lexeme.loss === true || isVictim(tokens[head])
  while (at < Math.min(tokens.length, from + LONGEST)) {
    const token = tokens[at]
    if (token === undefined || token.word.kind !== 'letters' || isDated(dates, at)) break
    const linked = linkEnd(tokens, dates, at) ?? bodiesOf(tokens, head, at)
    if (linked !== null) {
      at = linked
      open = true
      continue
    }
    if (
      token.conjoined &&
      ((token.definite && token.lexeme.person !== undefined) || joinsAdjective(tokens, at))
    ) {
      at++
      continue
    }
    if (token.conjoined || /^[وفبلك]/.test(token.proclitics) || closes(token) || isIncident(token)) break
    if (!token.definite && !isHead(token) && !isName(tokens, at)) break
    if (!open && token.definite && !isAdjective(token) && !isPeoplesName(tokens, at)) break
    open = !token.definite
    at++
  }
  return at
}

/** Behind "من أفراد", "في صفوف", "لدى الطرفين", "بين الجنود", "في جيش …", "من جانب": they name those the victims belong to. */
function linkEnd(tokens: readonly Token[], dates: readonly DateMention[], at: number): number | null {
  if (/^ب(?:ال)?(?:جيش|قوات|شرطه|حرس|صفوف)$/.test(tokens[at]?.text ?? '')) return at + 1
  const next = tokens[at + 1]
  if (next === undefined || next.word.kind !== 'letters' || isDated(dates, at + 1)) return null
  switch (tokens[at]?.text) {
    case 'من':
      if (hasRole(next, 'among') || /^(?:قبل|جراء|خلال|بين|جهته|جانبه)$/.test(next.text)) return null
      if (next.text === 'كلا' || next.text === 'كل') return at + 3
      return next.definite || isHead(next) || next.lexeme.pronoun ? at + 2 : null
    case 'في':
      return /^(?:صفوف|صفوفه|صفوفها|صفوفهم|صفوفنا|صفوفهما|جيش|الجيش|جيشي|القوات|قوات|الشرطه|الحرس|اوساط|الجانب|جانب)$/.test(
        next.text,
      )
        ? at + 2
        : null
    case 'علي':
      return /^(?:الجانب|الجانبين|الطرف|الطرفين)$/.test(next.text) ? at + 2 : null
    case 'لدي':
    case 'بين':
    case 'وسط':
      return next.definite || next.lexeme.person !== undefined || next.lexeme.pronoun ? at + 2 : null
    case 'بصفوف':
    case 'تابعين':
    case 'تابعون':
    case 'تابع':
    case 'ينتمون':
    case 'ينتمي':
      return at + 2
  }
  return null
}

/** "روريتانيا وسلدافيا": a second adjective of the same ending, with no adjective of its own. */
function joinsAdjective(tokens: readonly Token[], at: number): boolean {
  const ending = NISBA.exec(tokens[at]?.text ?? '')?.[0]
  return (
    ending !== undefined &&
    NISBA.exec(tokens[at - 1]?.text ?? '')?.[0] === ending &&
    !NISBA.test(tokens[at + 1]?.text ?? '')
  )
}

const NISBA = /(?:ي|يا|يه|يين|يون)$/

/** "جثة للجنود". */
function bodiesOf(tokens: readonly Token[], head: number, at: number): number | null {
  const token = tokens[at]
  const cases = tokens[head]?.lexeme.victim?.cases === true
  return cases && token?.lexeme.person !== undefined && /^ل/.test(token.proclitics) ? at + 1 : null
}

function isVictim(token: Token | undefined): boolean {
  return token?.lexeme.victim !== undefined || hasRole(token, 'total')
}

/** A noun that goes on with a genitive: "أفراد القوات …". */
function isHead({ lexeme, text }: Token): boolean {
  return (
    lexeme.person !== undefined ||
    lexeme.office === true ||
    /^(?:قوات|جيش|صفوف|حركه|تنظيم|فصيل|مواطني|سكان|اهالي)$/.test(text)
  )
}

/** An unknown word straight behind a noun in the construct state is whom it belongs to. */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  return (
    before !== undefined &&
    token !== undefined &&
    !before.definite &&
    isConstruct(before) &&
    !token.lexeme.thing &&
    token.lexeme.person === undefined
  )
}

function isConstruct({ lexeme, text }: Token): boolean {
  if (lexeme.pronoun) return false
  return (
    lexeme.office === true || lexeme.person?.number === 'many' || /^(?:صفوف|خساير|قتلي|جيش|قوات)$/.test(text)
  )
}

function isAdjective({ text }: Token): boolean {
  return /(?:ي|يه|يين|يون|يتين|ه)$/.test(text)
}

/** A plural that does not end like one, right behind people: an unknown word with the article qualifies them. */
function isPeoplesName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const { thing, office, roles } = tokens[at]?.lexeme ?? {}
  return (
    before?.definite === true &&
    (before.lexeme.person !== undefined || before.lexeme.victim !== undefined) &&
    !thing &&
    !office &&
    !roles
  )
}

const CLOSING: ReadonlySet<WordRole> = new Set<WordRole>([
  'stop',
  'wounds',
  'death',
  'became',
  'fall',
  'meet',
])

/** "ضحايا القصف الروريتاني": the adjective says who did it. */
function isIncident({ text, definite }: Token): boolean {
  return definite && INCIDENTS.has(bareOf(text))
}

function closes(token: Token): boolean {
  const { noun, victim } = token.lexeme
  return token.definite ? noun !== undefined || victim !== undefined : closesNounPhrase(token, CLOSING)
}

function isDated(dates: readonly DateMention[], index: number): boolean {
  return wordsOfDates(dates).has(index)
}

const wordsOfDates = once((dates: readonly DateMention[]): ReadonlySet<number> => {
  const words = new Set<number>()
  for (const { from, to } of dates) for (let at = from; at < to; at++) words.add(at)
  return words
})

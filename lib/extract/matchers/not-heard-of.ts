import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { isReadUpTo, type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { roleBefore } from './role-before'

const FARTHEST = 16

/** "جرفت السيول أربعة أشخاص ولم يعثر عليهم", "28 شخصا لم يعرف مصيرهم": a pronoun tells of those counted that nobody has found them. */
export const notHeardOf: Matcher = {
  name: 'not-heard-of',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!countsPeople(phrase) || phrase.definite || !isIndefinite(tokens, phrase)) return null
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    // "خطفوا أسقفين وعددا من الكهنة، ولا يزال مصيرهم مجهولا"
    if (
      phrase.conjoined &&
      isReadUpTo(scene, phrase.from) &&
      scene.readings.at(-1)?.outcomes[0] === 'captured'
    )
      return null
    const stop = roleBefore(tokens, phrase.from, 'stop', 3)
    const at = soughtBehind(scene, phrase)
    // "قارب يقل 17 بحارا، لا يزال مصيرهم مجهولا": all on board.
    const aboard = stop !== null && isAboard(tokens[stop]) && THEIR_FATE.test(tokens[at ?? -1]?.text ?? '')
    return at === null || (stop !== null && !aboard)
      ? null
      : reading('not-heard-of', phrase, { outcomes: ['missing'], trigger: phrase.from, to: at + 1 })
  },
}

const ON_THEM = /^علي(?:هم|هما|هن|ها|ه)$/
const FOR_THEM = /^ل(?:هم|هما|هن|ها|ه)$/
const OF_THEM = /^عن(?:هم|هما|هن|ها|ه)$/
const WITH_THEM = /^ب(?:هم|هما|هن)$/
const THEIR_FATE = /^(?:مصير|اثر|اخبار)(?:هم|هما|هن|ها|ه)$/

const isAboard = writtenLike(/^[وف]?(?:[يت]قل|[يت]حمل|متنه|متنها|متن)$/)

const UNKNOWN = /^(?:مجهولا?|غامضا?)$/

/** The last word of what says that they are sought. */
function soughtBehind({ sentence: { tokens }, places }: Scene, phrase: CountPhrase): number | null {
  const from = phrase.to
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at++) {
    const token = tokens[at]
    if (token === undefined || token.text === '.' || token.text === ';') return null
    const other = places.startingAt(at)
    if (other !== undefined && other.quantity.kind !== 'form' && countsPeople(other)) return null
    if (isSought(tokens, at) && agrees(phrase, tokens[at]?.text ?? '')) return at
  }
  return null
}

function isSought(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (ON_THEM.test(text) || FOR_THEM.test(text))
    return has(tokens, at, 6, /^(?:العثور|[يت]عثر|[يت]عثروا)$/, true)
  if (OF_THEM.test(text)) return has(tokens, at, 3, /^[وف]?(?:البحث|[يت]بحث|يبحثون)$/, false)
  if (WITH_THEM.test(text)) return has(tokens, at, 3, /^(?:الاتصال|التواصل)$/, false)
  if (THEIR_FATE.test(text))
    return (
      (text.startsWith('مصير') && UNKNOWN.test(tokens[at + 1]?.text ?? '')) ||
      has(tokens, at, 4, /^(?:[يت]عرف|[يت]تضح|[يت]علم|معرفه)$/, true) ||
      has(tokens, at, 3, /^[وف]?(?:فقد|فقدت|انقطعت|اختفي)$/, false)
    )
  return false
}

/** ـه and ـها mean one. */
function agrees({ quantity }: CountPhrase, pronoun: string): boolean {
  const one =
    quantity.kind === 'form' ? quantity.number === 'one' : quantity.kind === 'number' && quantity.value === 1
  return /(?:هم|هما|هن)$/.test(pronoun) !== one
}

/** One of the words shortly before, and denied where it must be. */
function has(
  tokens: readonly Token[],
  at: number,
  farthest: number,
  words: RegExp,
  denied: boolean,
): boolean {
  const first = Math.max(0, at - farthest)
  const found = tokens.slice(first, at).findLastIndex(({ text }) => words.test(text))
  if (found < 0) return false
  return (
    !denied ||
    tokens
      .slice(Math.max(0, first + found - 3), first + found)
      .some(token => hasRole(token, 'negation') || hasRole(token, 'none'))
  )
}

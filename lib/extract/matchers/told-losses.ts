import { writtenLike } from '@/lib/arabic/spelling'
import { type Reading, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { LIVES, lossPhrase, VAGUE } from './loss-phrase'

/** "وقوع خسائر في صفوف …", "سقوط ضحايا": losses said to have happened, without a number. */
export function readToldLosses(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined || token.definite || token.lexeme.pronoun || isRevealed(tokens, at)) return null
  if (isUnconfirmed(tokens, at)) return null
  // "نقل إليه ضحايا الانفجار": those of whom the text has told.
  if (token.lexeme.victim !== undefined && tokens[at + 1]?.definite) return null
  // "ضحايا يتحولون إلى" tells what often happens.
  if (/^ي.+ون$/.test(tokens[at + 1]?.text ?? '')) return null
  const support = supportBefore(tokens, at)
  const kind = lossKind(tokens, at, support)
  if (kind === null) return null
  // "أسرى الحرب" are a kind.
  const opens =
    (at === 0 || tokens[at - 1]?.text === ':') &&
    !(token.lexeme.victim !== undefined && tokens[at + 1]?.definite)
  if (support === null && !opens) return null
  return reading('losses', lossPhrase(at, kind.to, VAGUE), {
    outcomes: [kind.outcome],
    trigger: support ?? at,
  })
}

/** "رفض تأكيد وقوع خسائر" */
function isUnconfirmed(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - 5); before--)
    if (isConfirming(tokens[before])) return isRefusing(tokens[before - 1])
  return false
}

const isConfirming = writtenLike(/^(?:تاكيد|نفي)$/)
const isRefusing = writtenLike(/^[وف]?(?:رفض|رفضت|رافضا|رافضه|دون|عدم|او)$/)

/** "ولم ترد أنباء عن": nothing is known. */
function isRevealed(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 7), at)
    .some(
      (token, index, before) => /^(?:ترد|يرد)$/.test(token.text) && hasRole(before[index - 1], 'negation'),
    )
}

function lossKind(
  tokens: readonly Token[],
  at: number,
  support: number | null,
): { outcome: Outcome; to: number } | null {
  const token = tokens[at]
  const { loss, victim } = token?.lexeme ?? {}
  if (loss === undefined)
    return victim === undefined || (victim.cases && !isOfCases(tokens, at, support))
      ? null
      : { outcome: victim.outcome, to: rankEnd(tokens, at + 1) }
  const grave = /^(?:فادحه|كبيره|جسيمه|ثقيله|كبري|باهظه|واسعه|مباشره)$/.test(tokens[at + 1]?.text ?? '')
  const next = grave ? at + 2 : at + 1
  const where = tokens[next]?.text
  if (where === 'في' && LIVES.test(tokens[next + 1]?.text ?? ''))
    return { outcome: 'killed', to: tokens[next + 2]?.conjoined ? next + 3 : next + 2 }
  if (where === 'في' && /^(?:الافراد|الجنود|العناصر|المقاتلين)$/.test(tokens[next + 1]?.text ?? ''))
    return { outcome: 'casualties', to: next + 2 }
  if (/^بشري[هت]?$/.test(where ?? '')) return { outcome: 'casualties', to: rankEnd(tokens, next + 1) }
  if (token?.stem === 'ضحايا') return { outcome: 'casualties', to: rankEnd(tokens, next) }
  const to = rankEnd(tokens, next)
  if (to > next) return { outcome: 'casualties', to }
  const suffered = support !== null && SUFFERED.test(tokens[support]?.text ?? '') && !isMaterial(tokens[next])
  return support !== null &&
    (grave || suffered) &&
    isOfArms(tokens, suffered ? support - MOST_OF_A_NAME : support, at)
    ? { outcome: 'casualties', to: next }
    : null
}

/** "وقوع إصابات", "تسجيل وفيات"; bodies are counted elsewhere. */
function isOfCases(tokens: readonly Token[], at: number, support: number | null): boolean {
  return (
    support === at - 1 && /^(?:اصابات|وفيات)$/.test(tokens[at]?.stem ?? '') && !tokens[at + 1]?.lexeme.thing
  )
}

/** "إن الجيش تكبد خسائر" */
const SUFFERED = /^[وف]?[يت]?(?:تكبد|تكبدت|تكبدوا|مني|منيت)$/
const MOST_OF_A_NAME = 4

function isMaterial(token: Token | undefined): boolean {
  return token !== undefined && (token.text === 'في' || /^(?:مادي|مالي|اقتصادي|ب)/.test(token.text))
}

/** Who bears the losses, between the verb and them, is a fighting force. */
function isOfArms(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(Math.max(0, from), to)
    .some(token =>
      /^[وف]?(?:العدو|القوات|الجيش|قوات|جيش|المسلحين|الميليشيا|الميليشيات|المليشيا|المليشيات|ميليشيا|مليشيا|ميليشيات|مليشيات|الفصائل|المقاومه|الجماعه|الحركه|التنظيم|المهاجمين|المتمردين|المتمردون|العصابات)$/.test(
        token.text,
      ),
    )
}

const IN_RANKS = /^(?:في|لدي|بين|من|وسط)$/
const RANKS =
  /^(?:صفوف|صفوفها|صفوفه|صفوفهم|صفوفهما|جيشي|الطرفين|الجانبين|قواته|قواتها|البلدين|قوات|الجنود|المدنيين|المدنيون)$/

function rankEnd(tokens: readonly Token[], at: number): number {
  if (!IN_RANKS.test(tokens[at]?.text ?? '') || !RANKS.test(tokens[at + 1]?.text ?? '')) return at
  let to = at + 2
  while (
    to < at + 5 &&
    tokens[to]?.word.kind === 'letters' &&
    !tokens[to]?.conjoined &&
    !hasRole(tokens[to], 'preposition')
  )
    to++
  return to
}

/** "وقوع", "سقوط", "أدى أيضا إلى"; "تكبيد القوات خسائر" and "كبد القوات … خسائر" with those who suffer them between. */
function supportBefore(tokens: readonly Token[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 9); before--) {
    const word = tokens[before]
    if (word === undefined || word.word.kind === 'mark') return null
    if (hasRole(word, 'support')) return at - before <= 4 || /كبيد|كبد/.test(word.stem) ? before : null
    if (hasRole(word, 'barrier') || word.lexeme.say) return null
  }
  return null
}

import type { CountPhrase } from '@/lib/extract/count-phrase'
import { type Reading, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

/** Losses without a number: said to have happened, said not to have, or left unsaid. */
export function readLosses(scene: Scene): Reading[] {
  const { tokens } = scene.sentence
  const found: Reading[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const { loss, victim } = token.lexeme
    if (loss === undefined && victim?.number !== 'many') continue
    if (scene.readings.some(other => other.from <= at && at < other.to)) continue
    const made = silence(tokens, at) ?? none(tokens, at) ?? losses(tokens, at)
    if (made !== null) found.push(made)
  }
  return found
}

function phraseAt(at: number, to: number, quantity: CountPhrase['quantity']): CountPhrase {
  return {
    from: at,
    to,
    numberFrom: at,
    numberTo: to,
    quantity,
    hedge: null,
    counted: { kind: 'nothing' },
    noun: at,
    conjoined: false,
    governed: false,
  }
}

const VAGUE = { kind: 'vague', magnitude: null } as const

/** "لم تذكر الوزارة الخسائر", "من دون إشارة للخسائر", "دون الكشف عن عدد القتلى". */
function silence(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined) return null
  for (let before = at - 1; before >= Math.max(0, at - 9); before--) {
    const word = tokens[before]
    if (word === undefined || word.text === '.' || word.text === ',') return null
    const denied = hasRole(tokens[before - 1], 'negation') || hasRole(tokens[before - 1], 'none')
    if (denied && (TELLING.test(word.text) || word.lexeme.say !== undefined))
      return reading('silence', phraseAt(at, at + 1, VAGUE), {
        outcomes: ['casualties'],
        trigger: before,
        from: before - 1,
      })
  }
  return null
}

const TELLING =
  /^(?:ال)?(?:اشاره|ذكر|كشف|افصاح|اعلان|تحديد|توضيح|تذكر|يذكر|تكشف|يكشف|تعلن|يعلن|تشر|يشر|تفصح|يفصح|تحدد|يحدد|تتحدث|يتحدث|تتطرق|يتطرق|تورد|يورد|توضح|يوضح)$/

/** "دون وقوع إصابات", "لم يسفر عن ضحايا", "لا خسائر بشرية": an exact zero. */
function none(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined || token.definite) return null
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const word = tokens[before]
    if (word === undefined || word.word.kind === 'mark') return null
    if (hasRole(word, 'none') || (hasRole(word, 'negation') && word.text !== 'ما')) {
      const outcome = token.lexeme.loss ? 'casualties' : token.lexeme.victim?.outcome
      if (outcome === undefined) return null
      return reading('none', phraseAt(at, at + 1, { kind: 'number', value: 0, digits: false }), {
        outcomes: [outcome],
        trigger: before,
      })
    }
    if (!hasRole(word, 'support') && !NEUTRAL.test(word.text)) return null
  }
  return null
}

const NEUTRAL =
  /^(?:اي|عن|في|الي|توجد|يوجد|هناك|ايه|ادني|تسجل|يسجل|ترد|يبلغ|تقع|يقع|حدوث|تحدث|يحدث|تسقط|يسقط|اسفر|يوقع|وجود|تسفر|يودي|تود|يود|من)$/

function losses(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined || token.definite || token.lexeme.pronoun) return null
  const kind = lossKind(tokens, at)
  if (kind === null) return null
  const support = supportBefore(tokens, at)
  const opens = at === 0 || tokens[at - 1]?.text === ':'
  if (support === null && !opens) return null
  return reading('losses', phraseAt(at, kind.to, VAGUE), { outcomes: [kind.outcome], trigger: support ?? at })
}

const IN_RANKS = /^(?:في|لدي|بين|من|وسط)$/

function lossKind(
  tokens: readonly Token[],
  at: number,
): { outcome: 'killed' | 'casualties' | 'wounded' | 'missing' | 'captured'; to: number } | null {
  const token = tokens[at]
  const { loss, victim } = token?.lexeme ?? {}
  if (loss === undefined)
    return victim === undefined || victim.cases
      ? null
      : { outcome: victim.outcome, to: rankEnd(tokens, at + 1) }
  const next = tokens[at + 1]
  if (next?.text === 'في' && /^الارواح$/.test(tokens[at + 2]?.text ?? ''))
    return { outcome: 'killed', to: tokens[at + 3]?.conjoined ? at + 4 : at + 3 }
  if (/^بشري[هت]?$/.test(next?.text ?? '')) return { outcome: 'casualties', to: rankEnd(tokens, at + 2) }
  if (token?.stem === 'ضحايا') return { outcome: 'casualties', to: rankEnd(tokens, at + 1) }
  const to = rankEnd(tokens, at + 1)
  return to > at + 1 ? { outcome: 'casualties', to } : null
}

const RANKS =
  /^(?:صفوف|صفوفها|صفوفه|صفوفهم|جيشي|الطرفين|الجانبين|قواته|قواتها|البلدين|قوات|الجنود|المدنيين|المدنيون)$/

function rankEnd(tokens: readonly Token[], at: number): number {
  if (!IN_RANKS.test(tokens[at]?.text ?? '')) return at
  let to = at + 1
  if (!RANKS.test(tokens[to]?.text ?? '')) return at
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
    if (hasRole(word, 'support')) {
      const inflicting = /كبيد|كبد/.test(word.stem)
      return at - before <= 4 || inflicting ? before : null
    }
    if (hasRole(word, 'barrier') || word.lexeme.say) return null
  }
  return null
}

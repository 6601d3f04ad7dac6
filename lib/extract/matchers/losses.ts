import type { CountPhrase } from '@/lib/extract/count-phrase'
import { type Reading, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'

/** Losses without a number: said not to have happened, left unsaid, or said to have happened. */
export function readLosses(scene: Scene): Reading[] {
  const { tokens } = scene.sentence
  const found: Reading[] = []
  const read = new Uint8Array(tokens.length)
  for (const { from, to } of scene.readings) read.fill(1, from, to)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !(token.lexeme.verb || token.lexeme.loss || token.lexeme.victim)) continue
    if (scene.readings.some(other => other.from <= at && at < other.to)) continue
    const made =
      nobody(tokens, at) ??
      (isLossNoun(tokens, at) ? (none(tokens, at) ?? silence(tokens, at) ?? losses(tokens, at)) : null)
    if (made !== null) found.push(made)
  }
  return found
}

function isLossNoun(tokens: readonly Token[], at: number): boolean {
  const { loss, victim } = tokens[at]?.lexeme ?? {}
  if (loss || victim?.number === 'many' || victim?.number === 'dual-or-many') return true
  const before = /^حال(?:ه|ات)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  if (victim === undefined) return false
  return (
    /^(?:اي|ايه)$/.test(tokens[before]?.text ?? '') ||
    (before < at - 1 && /^(?:توجد|يوجد|تسجل|يسجل|تسجيل)$/.test(tokens[before]?.text ?? ''))
  )
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
    definite: false,
    governed: false,
  }
}

const VAGUE = { kind: 'vague', magnitude: null } as const
const ZERO = { kind: 'number', value: 0 } as const

function outcomeOf({ lexeme: { loss, victim } }: Token): Outcome {
  return loss || victim === undefined ? 'casualties' : victim.outcome
}

/** "لم يقتل أحد", "لم يصب أي شخص": an exact zero. */
function nobody(tokens: readonly Token[], at: number): Reading | null {
  const verb = tokens[at]?.lexeme.verb
  if (verb === undefined || !hasRole(tokens[at - 1], 'negation')) return null
  const object = tokens[at + 1]?.text
  if (object !== 'احد' && object !== 'اي' && object !== 'احدا') return null
  return reading('none', phraseAt(at, object === 'اي' ? at + 3 : at + 2, ZERO), {
    outcomes: [verb.outcome],
    trigger: at - 1,
  })
}

/** "دون وقوع إصابات", "لم يسفر الهجوم عن ضحايا", "لا خسائر بشرية": an exact zero. */
function none(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (
    token === undefined ||
    token.definite ||
    (token.lexeme.loss && /^(?:ماديه|اقتصاديه|ماليه)$/.test(tokens[at + 1]?.text ?? ''))
  )
    return null
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    const word = tokens[before]
    if (word === undefined || word.word.kind === 'mark') return null
    if (hasRole(word, 'none') || (hasRole(word, 'negation') && word.stem !== 'ما')) {
      const lives =
        token.lexeme.loss === true && tokens[at + 1]?.text === 'في' && LIVES.test(tokens[at + 2]?.text ?? '')
      const to = lives ? at + 3 : /^بشري/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
      return reading('none', phraseAt(at, to, ZERO), {
        outcomes: [lives ? 'killed' : outcomeOf(token)],
        trigger: before,
      })
    }
    // "عن قتلى أو جرحى": both are denied.
    const joined = tokens[before + 1]?.text === 'او' || tokens[before + 1]?.conjoined === true
    if (joined && (word.lexeme.victim !== undefined || word.lexeme.loss)) continue
    if (!hasRole(word, 'support') && !word.definite && !NEUTRAL.test(word.stem)) return null
  }
  return null
}

const LIVES = /^(?:ال)?ارواح$/

const NEUTRAL =
  /^(?:اي|او|بشريه|عن|في|الي|توجد|يوجد|هناك|ايه|ادني|تسجل|يسجل|يبلغ|تقع|يقع|حدوث|تحدث|يحدث|تسقط|يسقط|اسفر|يوقع|توقع|وجود|تسفر|يسفر|يودي|تودي|تود|يود|من|ذلك|يخلف|تخلف|يتسبب|تتسبب|يصب|ان|يلحق|تلحق|بيننا|يذكر|تشهد|يشهد|تسجيل|حاله|حالات|عن|يتم|تتم|تم)$/

const TELLING =
  /^(?:ال|بال)?(?:اشاره|ذكر|كشف|افصاح|اعلان|تحديد|توضيح|ايضاح|تذكر|يذكر|تكشف|يكشف|تعلن|يعلن|تشر|يشر|تفصح|يفصح|تحدد|يحدد|تتحدث|يتحدث|تتطرق|يتطرق|تورد|يورد|توضح|يوضح|تقديم|تقدم|يقدم|تعطي|تعط|يعط|تعترف|يعترف|تشير|يشير|التعليق|تعليق|تعلق|يعلق|معرفه|يعرف|تعرف|يتضح|تتضح)$/

/** "لم تذكر الوزارة الخسائر", "من دون إشارة للخسائر", "رفض الإفصاح عن عدد القتلى". */
function silence(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined) return null
  for (let before = at - 1; before >= Math.max(0, at - 10); before--) {
    const word = tokens[before]
    if (word === undefined || word.text === '.' || word.text === ',' || hasRole(word, 'support')) return null
    if (!TELLING.test(word.stem) && !TELLING.test(word.text)) continue
    for (const denial of [before - 1, before - 2, before - 3, before - 4]) {
      const denied =
        hasRole(tokens[denial], 'negation') ||
        hasRole(tokens[denial], 'none') ||
        /^[وف]?(?:رفض|رفضت|امتنع|امتنعت|تكتم|تكتمت)$/.test(tokens[denial]?.text ?? '')
      if (!denied) continue
      if (
        denial < before - 1 &&
        tokens[before - 1]?.text !== 'ان' &&
        !/^[وف]?(?:رفض|امتنع|تكتم)/.test(tokens[denial]?.text ?? '')
      )
        break
      return reading('silence', phraseAt(at, at + 1, VAGUE), {
        outcomes: [outcomeOf(token)],
        trigger: before,
        from: denial,
      })
    }
    return null
  }
  return null
}

function losses(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at]
  if (token === undefined || token.definite || token.lexeme.pronoun || isRevealed(tokens, at)) return null
  // "نقل إليه ضحايا الانفجار": those of whom the text has told.
  if (token.lexeme.victim !== undefined && tokens[at + 1]?.definite) return null
  const support = supportBefore(tokens, at)
  const kind = lossKind(tokens, at, support)
  if (kind === null) return null
  // "أسرى الحرب" are a kind.
  const opens =
    (at === 0 || tokens[at - 1]?.text === ':') &&
    !(token.lexeme.victim !== undefined && tokens[at + 1]?.definite)
  if (support === null && !opens) return null
  return reading('losses', phraseAt(at, kind.to, VAGUE), { outcomes: [kind.outcome], trigger: support ?? at })
}

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
  return grave && support !== null && isOfArms(tokens, support, at)
    ? { outcome: 'casualties', to: next }
    : null
}

/** "وقوع إصابات", "تسجيل وفيات"; bodies are counted elsewhere. */
function isOfCases(tokens: readonly Token[], at: number, support: number | null): boolean {
  return (
    support === at - 1 && /^(?:اصابات|وفيات)$/.test(tokens[at]?.stem ?? '') && !tokens[at + 1]?.lexeme.thing
  )
}

/** Who bears the losses, between the verb and them, is a fighting force. */
function isOfArms(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(token =>
      /^[وف]?(?:العدو|القوات|الجيش|قوات|جيش|المسلحين|الميليشيا|الميليشيات|التنظيم|المهاجمين|المتمردين|المتمردون|العصابات)$/.test(
        token.text,
      ),
    )
}

const IN_RANKS = /^(?:في|لدي|بين|من|وسط)$/
const RANKS =
  /^(?:صفوف|صفوفها|صفوفه|صفوفهم|جيشي|الطرفين|الجانبين|قواته|قواتها|البلدين|قوات|الجنود|المدنيين|المدنيون)$/

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

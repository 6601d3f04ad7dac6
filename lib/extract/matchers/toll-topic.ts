import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import type { Reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { missingOrHeld } from './remained'

const FARTHEST = 26
const FARTHEST_BEHIND = 9

/** What a number counts, where that is not the noun after it. */
export interface Topic {
  readonly outcomes: readonly Outcome[]
  readonly trigger: number
  readonly cumulative: boolean
  /** What is counted is named, so that the noun after the number need not be known. */
  readonly certain: boolean
  readonly reached: boolean
}

/** Words between what is counted and the number: "بلغ", "إلى", "هو". */
export interface Lead {
  /** The last token that may belong to what is counted. */
  readonly at: number
  readonly reached: boolean
}

/** "ارتفع إلى 144 عدد الشهداء", "يرتفع إلى 67 عدد الجنود الذين قضوا": what is counted stands behind the number. */
export function topicBehind(tokens: readonly Token[], { counted, from, to }: CountPhrase): Topic | null {
  if (counted.kind === 'thing' || counted.kind === 'victim' || !hasRole(tokens[to], 'total')) return null
  // "يبلغ 33 وعدد القتلى سبعة"
  if (tokens[to]?.conjoined) return null
  const at = tokens[from - 1]?.text === 'الي' ? from - 2 : from - 1
  if (!hasRole(tokens[at], 'reach') && !hasRole(tokens[from], 'reach')) return null
  const outcome = outcomeBehind(tokens, to + 1)
  return outcome === null
    ? null
    : { outcomes: [outcome], trigger: at, cumulative: false, certain: true, reached: true }
}

function outcomeBehind(tokens: readonly Token[], from: number): Outcome | null {
  let named: Outcome | null = null
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST_BEHIND); at++) {
    const token = tokens[at]
    if (token === undefined || token.word.kind !== 'letters' || hasRole(token, 'contrast')) break
    const { victim, verb } = token.lexeme
    // "عدد الرهائن الذين قتلوا"
    if (victim?.number === 'many' || victim?.number === 'dual-or-many') {
      if (victim.outcome !== 'captured') return victim.outcome
      named ??= victim.outcome
    }
    if (verb?.number === 'many' && RELATIVE.test(tokens[at - 1]?.text ?? '')) return verb.outcome
  }
  return named
}

const RELATIVE = /^(?:الذين|اللواتي|اللاتي|من|ممن|اللذين)$/

/** The dead, the wounded … that the words before a number speak of. */
export function topicBefore(
  tokens: readonly Token[],
  { at: last, reached }: Lead,
  readings: readonly Reading[],
  { counted, hedge }: CountPhrase,
): Topic | null {
  // "بلغ عدد المصابين 32 في حين لا يزال 77": the wounded have been counted.
  const read = readings.at(-1)?.phrase.to ?? 0
  for (let at = last; at >= Math.max(0, last - FARTHEST); at--) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.text === ';' ||
      token.text === '.' ||
      (token.lexeme.say !== undefined &&
        !token.definite &&
        !hasRole(token, 'reach') &&
        !hasRole(token, 'preposition') &&
        !isCarrying(token) &&
        !/^(?:الذين|التي)$/.test(tokens[at - 1]?.text ?? ''))
    )
      return null
    if (
      !reached &&
      at < last &&
      (at < read ||
        (token.word.kind === 'mark' && token.text !== '"') ||
        token.text === 'الي' ||
        token.lexeme.verb !== undefined ||
        hasRole(token, 'reach') ||
        hasRole(token, 'contrast'))
    )
      return null
    const { victim, verb } = token.lexeme
    const group = /^[وف]?المجموعه$/.test(tokens[at - 1]?.text ?? '')
    if (
      victim !== undefined &&
      (group || (victim.number !== 'one' && victim.number !== 'dual')) &&
      isTopic(tokens, at)
    ) {
      const or = tokens[at - 1]?.text === 'او'
      const before = token.conjoined || or ? tokens[at - (or ? 2 : 1)]?.lexeme.victim : undefined
      const from = totalBefore(tokens, at) ?? at
      const verbAt = hasRole(tokens[from - 1], 'reach') ? from - 1 : null
      // "عدد القتلى في صفوف المدنيين أكثر من مئة": no verb at all.
      // "عدد الرهائن داخل المصرف 8 أشخاص"
      const nominal =
        from !== at && (hedge !== null || (counted.kind === 'person' && opensClause(tokens[from - 1])))
      if (!reached && verbAt === null && at !== last && !nominal) return null
      // "كتيبة الشهداء 30" is a name, "معدل الوفيات" a rate.
      if (!reached && verbAt === null && from === at && at > 0 && !token.conjoined) return null
      if (
        tokens.slice(Math.max(0, from - 2), at).some(word => /^[وفب]?(?:معدل|نسبه|معدلات)$/.test(word.text))
      )
        return null
      // "ضحايا الاختطاف"
      const deed = victim.vague && tokens[at + 1]?.definite ? tokens[at + 1]?.lexeme.noun : undefined
      const outcome = deed === undefined || deed.outcome === 'wounded' ? victim.outcome : deed.outcome
      return {
        outcomes: before === undefined ? [outcome] : [before.outcome, outcome],
        trigger: verbAt ?? from,
        cumulative: false,
        certain: true,
        reached: reached || verbAt !== null,
      }
    }
    // "بلغ عدد حالات الوفاة 21"
    const cases = isCases(token) && tokens[at + 1]?.definite ? tokens[at + 1]?.lexeme.noun : undefined
    const total = totalBefore(tokens, at) ?? at
    if (cases !== undefined && (reached || hasRole(tokens[total - 1], 'reach')))
      return { outcomes: [cases.outcome], trigger: total, cumulative: false, certain: true, reached: true }
    if (
      (reached || hasRole(tokens[at - 1], 'reach')) &&
      /^[وفل]?(?:ال)?خساير/.test(token.text) &&
      counted.kind === 'person'
    )
      return { outcomes: ['killed'], trigger: at, cumulative: false, certain: false, reached }
    if (reached && /^سقطوا$/.test(token.text) && /^(?:الذين|ممن)$/.test(tokens[at - 1]?.text ?? ''))
      return { outcomes: ['killed'], trigger: at, cumulative: false, certain: true, reached }
    // "عدد الذين فقدوا حياتهم"
    const died = hasRole(token, 'meet') && hasRole(tokens[at + 1], 'death')
    if ((verb?.number === 'many' || died) && reached && RELATIVE.test(tokens[at - 1]?.text ?? ''))
      return {
        outcomes: [died || verb === undefined ? 'killed' : verb.outcome],
        trigger: at,
        cumulative: false,
        certain: true,
        reached,
      }
    // "عدد الذين ما زالوا في قبضة التنظيم"
    const held = reached && RELATIVE.test(token.text) ? remainingBehind(tokens, at + 1) : null
    if (held !== null) return { outcomes: held, trigger: at, cumulative: false, certain: true, reached }
    // "عدد المقاتلين الذين أسرتهم القوات"
    if (token.lexeme.upon !== undefined && reached && RELATIVE.test(tokens[at - 1]?.text ?? ''))
      return { outcomes: [token.lexeme.upon.outcome], trigger: at, cumulative: false, certain: true, reached }
    if (token.lexeme.deed !== undefined && reached && /^(?:تم|تمت|جري)$/.test(tokens[at - 1]?.text ?? ''))
      return { outcomes: [token.lexeme.deed.outcome], trigger: at, cumulative: false, certain: true, reached }
    // "عدد المقاتلين الذين أعلنت القوات أسرهم"
    if (token.lexeme.deed?.outcome === 'captured' && reached && isOfThose(tokens, at))
      return { outcomes: ['captured'], trigger: at, cumulative: false, certain: true, reached }
    // "بلغت الحصيلة 77"
    const told =
      /^ال/.test(token.text) &&
      (hasRole(tokens[at - 1], 'reach') || /^[وف]?كانت$/.test(tokens[at - 1]?.text ?? ''))
    if ((reached || told) && hasRole(token, 'total')) return ofTotal(tokens, at, readings.at(-1))
  }
  return null
}

/** "ما زالوا في قبضة التنظيم", "لا يزالون في عداد المفقودين" */
function remainingBehind(tokens: readonly Token[], from: number): readonly Outcome[] | null {
  for (let at = from; at <= from + 1; at++)
    if (hasRole(tokens[at], 'became')) return missingOrHeld(tokens, at + 1)?.outcomes ?? null
  return null
}

const isTelling = writtenLike(/^(?:اعلن|اعلنت|اعلنوا|اكد|اكدت|زعم|زعمت)$/)

/** "الذين أعلنت القوات أسرهم" */
function isOfThose(tokens: readonly Token[], deed: number): boolean {
  if (!/ه[من]$/.test(tokens[deed]?.text ?? '')) return false
  for (let at = deed - 2; at >= Math.max(1, deed - LONGEST_NAME); at--)
    if (isTelling(tokens[at])) return RELATIVE.test(tokens[at - 1]?.text ?? '')
  return false
}

/** "عدد المخطوفين، إذ تقول الحكومة إن عددهم 82": those whom "their number" means stand further off. */
export function namedBefore(tokens: readonly Token[], { from }: CountPhrase): Topic | null {
  const last = tokens[from - 1]?.text ?? ''
  const before = tokens[from - (/^[-(]$/.test(tokens[from - 2]?.text ?? '') ? 3 : 2)]
  // "المفقودين وعددهم 400"
  const added = /^وعدده[من]$/.test(last) && before?.definite && before.lexeme.victim !== undefined
  // "المفقودين من البحارة البالغ عددهم 12"
  const numbered = /^(?:ال)?بالغه?$/.test(tokens[from - 2]?.text ?? '') ? victimsNear(tokens, from - 3) : null
  if (numbered !== null) return { ...numbered, cumulative: false, certain: false, reached: true }
  // "المختطفات من المحافظة، اللواتي يبلغ عددهن 245"
  if (
    /^(?:عدد|اعداد)ه[من]$/.test(last) &&
    isCounted(tokens[from - 2]) &&
    RELATIVE.test(tokens[from - 3]?.text ?? '')
  ) {
    const those = victimsNear(tokens, tokens[from - 4]?.text === ',' ? from - 5 : from - 4)
    if (those !== null) return { ...those, cumulative: false, certain: false, reached: true }
  }
  if (!added && !(/^عدده[من]$/.test(last) && /^[وف]?[بل]?ان$/.test(before?.text ?? ''))) return null
  const trigger = tokens
    .slice(0, from)
    .findLastIndex(({ definite, lexeme }) => definite && lexeme.victim && lexeme.victim.number !== 'one')
  const outcome = tokens[trigger]?.lexeme.victim?.outcome
  if (outcome === undefined || trigger < from - FARTHEST) return null
  return { outcomes: [outcome], trigger: from - 1, cumulative: false, certain: false, reached: true }
}

const isCounted = writtenLike(/^(?:[يت]?بلغ|[يت]قدر|[يت]ناهز|[يت]تجاوز)$/)

/** The victims right before, or whoever they are a part of behind "من". */
function victimsNear(tokens: readonly Token[], last: number): Pick<Topic, 'outcomes' | 'trigger'> | null {
  for (let at = last; at >= Math.max(0, last - LONGEST_NAME); at--) {
    const token = tokens[at]
    if (token?.word.kind !== 'letters') return null
    const { victim } = token.lexeme
    if (token.definite && victim !== undefined && victim.number !== 'one' && victim.outcome !== 'killed')
      return { outcomes: [victim.outcome], trigger: at }
    if (!token.definite && token.text !== 'من') return null
  }
  return null
}

const LONGEST_NAME = 4

/** "قارب كان يحمل مهاجرين": the verb that means "to hold responsible" as well. */
function isCarrying({ lexeme: { say } }: Token): boolean {
  return say?.root === 'حمل' && say.imperfect === true
}

/** "الحصيلة" alone counts what was counted before, else the dead. */
function ofTotal(tokens: readonly Token[], at: number, previous: Reading | undefined): Topic | null {
  const toll = /حصيل|محصل/.test(tokens[at]?.stem ?? '')
  if (!toll && !((tokens[at]?.definite || tokens[at]?.text.startsWith('ال')) && previous !== undefined))
    return null
  return {
    outcomes: previous?.outcomes ?? ['killed'],
    trigger: at,
    cumulative: previous !== undefined,
    certain: false,
    reached: true,
  }
}

const isCases = writtenLike(/^[وفبل]?حالات$/)

/** "القتلى", "قتلى الهجوم", "قتلاها". */
function isTopic(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return (
    token.definite ||
    token.lexeme.pronoun === true ||
    totalBefore(tokens, at) !== null ||
    hasRole(tokens[at + 1], 'reach') ||
    tokens[at + 1]?.text === ':' ||
    (tokens[at + 1]?.definite ?? false) ||
    // "ضحايا حادثة التدافع"
    (isIncident(tokens[at + 1]) && tokens[at + 2]?.definite === true)
  )
}

const isIncident = writtenLike(
  /^(?:حادث|حادثه|حوادث|هجوم|انفجار|تفجير|زلزال|حريق|عمليه|كارثه|فيضانات|انهيار)$/,
)

/** "إن عدد", or the sentence begins with it. */
function opensClause(token: Token | undefined): boolean {
  return token === undefined || /^(?:[وفبل]*ان|:|")$/.test(token.text)
}

function totalBefore(tokens: readonly Token[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (hasRole(tokens[before], 'total')) return tokens[before + 1]?.text === 'من' ? null : before
  return null
}

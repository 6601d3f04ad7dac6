import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import type { Sentence } from '@/lib/extract/sentence'
import { hasRole, type Token } from '@/lib/extract/token'

/** "فقد 300 عامل وظائفهم", "فقد الآلاف مصادر رزقهم", "فقدوا 5% من وزنهم": what follows is something that they lost. */
export function losesSomething(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const from = hasRole(tokens[at], 'other') ? at + 1 : at
  // "قضى 12 شخصا نحبهم"
  if (isVow(tokens[from])) return false
  // "قضى رجلان ساعات عصيبة"
  if (isSpell(tokens[from])) return true
  return (
    isOwn(sentence, from) || isShare(tokens, from) || (mayBeLost(tokens[from]) && isOwn(sentence, from + 1))
  )
}

const isVow = writtenLike(/^نحب(?:ه|ها|هم|هما|هن)$/)

const isSpell = writtenLike(
  /^(?:ساعات|دقايق|يوما|يومين|اياما|اسبوعا|اسبوعين|اسابيع|شهرا|شهرين|عاما|عامين|اشهرا|شهورا|سنوات|سنين|اعواما|وقتا)$/,
)

/** A noun with a pronoun. */
function isOwn({ tokens, body }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  // The matching form has lost what tells ة from the pronoun.
  const written = body.slice(token.word.start, token.word.end)
  if (OF_ONE.test(written)) return true
  if (token.definite || token.conjoined) return false
  if (hasRole(token, 'preposition') || hasRole(token, 'among') || hasRole(token, 'contrast')) return false
  // "متأثرين بجروحهم"
  if (/^[بلك]/.test(token.proclitics)) return false
  return /^(?![وف]).+(?:هم|هما|هن|ه|ها)$/.test(written)
}

/** The first noun of "مصادر رزقهم". */
function mayBeLost(token: Token | undefined): boolean {
  if (token === undefined || token.word.kind !== 'letters') return false
  const { verb, noun, victim, person, say, roles } = token.lexeme
  if (verb || noun || victim || person || say || roles) return false
  return !token.definite && !token.conjoined && !ALONG.test(token.text)
}

/** "ما لا يقل عن 5% من وزنهم" */
function isShare(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + FARTHEST_SHARE; index++) {
    const token = tokens[index]
    if (token === undefined) return false
    if (token.word.kind === 'digits') return /^(?:%|بالميه|بالمايه)$/.test(tokens[index + 1]?.text ?? '')
  }
  return false
}

const FARTHEST_SHARE = 6

/** "فقد طفلان رفقة أمهما" */
const ALONG = /^(?:رفقه|صحبه|قباله|طوال|وقت|حال|ريثما|بعيدا|يوم|ليله)$/

/** Words that begin with و as a letter of their own. */
const OF_ONE = /^و(?:ظا|ظي|عي|الد|جه|لد|زن).*ه(?:م|ما|ن|ا)?$/

/** "فقدان واحدة من ألمع نجماته": somebody known has died. */
export function isBereavement(tokens: readonly Token[], { from, to, noun, quantity }: CountPhrase): boolean {
  // "فقدت الأسرة سيدتين": whom one misses stands in the accusative.
  if (quantity.kind === 'form' && quantity.number === 'dual' && /ين$/.test(tokens[noun ?? -1]?.text ?? ''))
    return /^[وف]?فقدت$/.test(tokens[from - 1]?.text ?? '')
  return (
    /^[وف]?واحد[اه]?$/.test(tokens[from]?.text ?? '') &&
    /^(?:ابرز|المع|اهم|اكبر|اعظم|اشهر|افضل|اعز|اعرق|خيره)$/.test(
      tokens[tokens[to]?.text === 'من' ? to + 1 : to - 1]?.text ?? '',
    )
  )
}

/** "قضى 30 سائحا عطلتهم": they spent it. */
export const PASSED = /^[وف]?[يت]?قض(?:ي|ت|وا)$/

import type { CountPhrase } from '@/lib/extract/count-phrase'
import { countsPeople, isIndefinite, mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

/** "البحث جار عن 5 آخرين", "مصير 25 بحارا مجهول", "لم يتم العثور على 12", "فقد الاتصال بأربعة متسلقين": nobody knows where they are. */
export const soughtFor: Matcher = {
  name: 'sought-for',
  match({ sentence: { tokens } }, phrase) {
    if (!mayCountPeople(phrase) || !isIndefinite(tokens, phrase)) return null
    if (phrase.quantity.kind === 'form' && phrase.quantity.number === 'many') return null
    const found =
      fateUnknown(tokens, phrase) ??
      outOfReach(tokens, phrase) ??
      notFound(tokens, phrase) ??
      searched(tokens, phrase)
    return found === null ? null : reading('sought-for', phrase, { outcomes: ['missing'], ...found })
  },
}

interface Found {
  readonly trigger: number
  readonly to?: number
}

/** "ولا يعرف مصير 12 عاملا", "مصير 25 بحارا مجهول", "فقدان أثر 3". */
function fateUnknown(tokens: readonly Token[], { from, to }: CountPhrase): Found | null {
  const [denial, verb, fate] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]?.text ?? '']
  if (!/^[وفل]?(?:مصير|اثر)$/.test(fate)) return null
  if (/^(?:يعرف|تعرف|يتضح|يعلم)$/.test(verb?.text ?? '') && hasRole(denial, 'negation'))
    return { trigger: from - 1 }
  const unknown = tokens
    .slice(to, to + 8)
    .findIndex(token => /^(?:مجهولا?|غامضا?|معلوم|معروف)$/.test(token.text))
  if (unknown >= 0) return { trigger: from - 1, to: to + unknown + 1 }
  return fate === 'اثر' && verb?.lexeme.noun?.outcome === 'missing' ? { trigger: from - 2 } : null
}

/** "فقد الاتصال بخمسة متسلقين". */
function outOfReach(tokens: readonly Token[], { from, governed }: CountPhrase): Found | null {
  const contact = governed && /^(?:الاتصال|الاتصالات)$/.test(tokens[from - 1]?.text ?? '')
  return contact && /^[وف]?(?:فقد|فقدان|انقطع|انقطاع)$/.test(tokens[from - 2]?.text ?? '')
    ? { trigger: from - 2 }
    : null
}

/** "لم يتم العثور بعد على 12 شخصا". */
function notFound(tokens: readonly Token[], { from }: CountPhrase): Found | null {
  if (tokens[from - 1]?.text !== 'علي') return null
  const first = Math.max(0, from - 4)
  const at = tokens.slice(first, from).findIndex(token => /^(?:العثور|يعثر|تعثر)$/.test(token.text)) + first
  const denied =
    at >= first && tokens.slice(Math.max(0, at - 3), at).some(token => hasRole(token, 'negation'))
  return denied ? { trigger: at } : null
}

/** "البحث جار عن 5 آخرين". */
function searched(tokens: readonly Token[], phrase: CountPhrase): Found | null {
  if (tokens[phrase.from - 1]?.text !== 'عن' || !countsPeople(phrase)) return null
  const first = Math.max(0, phrase.from - 6)
  const at = tokens
    .slice(first, phrase.from - 1)
    .findLastIndex(token => /^[وف]?(?:البحث|بحث|بحثا|تبحث|يبحث|يبحثون)$/.test(token.text))
  return at < 0 ? null : { trigger: first + at }
}

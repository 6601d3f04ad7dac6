/** Cardinals by Unicode rule-based number formatting, as far as the Arabic rules use it. For tests only. */

type Rules = readonly (readonly string[])[]

interface Rule {
  readonly base: number
  readonly divisor: number
  readonly text: string
}

/** A formatter of whole numbers from the rule sets of a CLDR `SpelloutRules` object. */
export function spellout(ruleSets: Readonly<Record<string, unknown>>) {
  const parsed = new Map<string, readonly Rule[]>()
  const rulesOf = (name: string) => {
    const known = parsed.get(name)
    if (known !== undefined) return known
    const rules = (ruleSets[name] as Rules).flatMap(([descriptor = '', text = '']) =>
      ruleOf(descriptor, text),
    )
    parsed.set(name, rules)
    return rules
  }
  return function format(name: string, value: number): string {
    const rule = rulesOf(name).findLast(({ base }) => base <= value)
    if (rule === undefined) throw new RangeError(`no rule of ${name} for ${value}`)
    const quotient = Math.floor(value / rule.divisor)
    const rest = value % rule.divisor
    return rule.text
      .replace(/\[(.*?)\]/g, rest === 0 ? '' : '$1')
      .replace(/←(.*?)←/g, (_, set: string) => format(set || name, quotient))
      .replace(/→(.*?)→/g, (_, set: string) => format(set || name, rest))
      .replace(/=(%.*?)=/g, (_, set: string) => format(set, value))
  }
}

/** "11000/1000" is a base with a radix of its own; the divisor is the greatest power of the radix up to the base. */
function ruleOf(descriptor: string, text: string): Rule[] {
  const [base, radix = 10] = descriptor.split('/').map(Number)
  if (base === undefined || !Number.isFinite(base)) return []
  let divisor = 1
  while (divisor * radix <= base) divisor *= radix
  return [{ base, divisor, text: text.replace(/;$/, '').replace(/^'/, '') }]
}

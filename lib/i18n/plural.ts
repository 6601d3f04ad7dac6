import type { Locale } from './locales'
import { formatNumber } from './numbers'

/** The plural forms that each language tells apart, after CLDR; `#` in a form stands for the number. */
interface PluralForms {
  en: Record<'one' | 'other', string>
  ar: Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>
}

const rules: Record<Locale, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  ar: new Intl.PluralRules('ar'),
}

/** The form that goes with `count` things, with the number put in for `#`. */
export function plural<L extends Locale>(locale: L, count: number, forms: PluralForms[L]): string {
  const categories: Partial<Record<Intl.LDMLPluralRule, string>> = forms
  const form = categories[rules[locale].select(count)] ?? forms.other
  return form.replaceAll('#', formatNumber(locale, count))
}

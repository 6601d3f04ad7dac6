import type { NounNumber } from './lexeme'

export interface NounForm {
  readonly text: string
  readonly number: NounNumber
  readonly accusative?: true
  readonly pronoun?: true
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا']

/** The perfect of a verb of the third person: he, she, they two, they. */
export function perfectForms(stem: string): string[] {
  const base = stem.endsWith('ى') ? stem.slice(0, -1) : null
  return base === null
    ? [stem, `${stem}ت`, `${stem}ا`, `${stem}تا`, `${stem}وا`, `${stem}ن`]
    : [stem, `${base}ت`, `${base}يا`, `${base}تا`, `${base}وا`]
}

/** The imperfect of a verb of the third person, from its stem without the prefix. */
export function imperfectForms(stem: string): string[] {
  return ['ي', 'ت', 'سي', 'ست'].flatMap(prefix => [
    `${prefix}${stem}`,
    `${prefix}${stem}ون`,
    `${prefix}${stem}وا`,
    `${prefix}${stem}ان`,
  ])
}

/**
 * The forms of a noun from "singular" or "singular/broken plural": cases, duals (their construct too), feminine, sound
 * plurals and attached pronouns. Some are words that nobody writes; they cost a line in a map.
 */
export function nounForms(entry: string): NounForm[] {
  const [one = '', many] = entry.split('/')
  const forms: NounForm[] = [
    { text: one, number: 'one' },
    { text: `${one}ا`, number: 'one', accusative: true },
  ]
  const feminine = one.endsWith('ة') ? one.slice(0, -1) : one
  if (!one.endsWith('ة')) {
    const sound: NounNumber = many === undefined ? 'dual-or-many' : 'dual'
    forms.push({ text: `${one}ان`, number: 'dual' }, { text: `${one}ين`, number: sound })
    if (many === undefined) forms.push({ text: `${one}ون`, number: 'many' })
    forms.push({ text: `${one}ة`, number: 'one' })
  }
  forms.push(
    { text: `${feminine}تان`, number: 'dual' },
    { text: `${feminine}تين`, number: 'dual' },
    { text: `${feminine}ات`, number: 'many' },
  )
  if (many !== undefined) {
    forms.push({ text: many, number: 'many' }, { text: `${many}ا`, number: 'many', accusative: true })
    for (const pronoun of PRONOUNS)
      forms.push({
        text: `${many.replace(/ة$/, 'ت').replace(/ى$/, 'ا').replace(/ء$/, 'ئ')}${pronoun}`,
        number: 'many',
        pronoun: true,
      })
  } else
    for (const pronoun of PRONOUNS)
      if (pronoun !== 'ه') forms.push({ text: `${one}ي${pronoun}`, number: 'many', pronoun: true })
  return forms
}

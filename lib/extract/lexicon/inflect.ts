import type { NounNumber } from './lexeme'

export interface VerbForm {
  readonly text: string
  readonly number: 'one' | 'dual' | 'many'
}

export interface NounForm {
  readonly text: string
  readonly number: NounNumber
  /** Ends in the accusative ا. */
  readonly accusative?: true
  /** Ends in an attached pronoun. */
  readonly pronoun?: true
  /** The feminine of a masculine noun: its letters may as well be another noun (مقاتلة, a warplane). */
  readonly feminine?: true
}

export const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا']

/** The perfect of a verb in the third person: he, she, the two of them, they. */
export function perfectForms(stem: string): VerbForm[] {
  const weak = /[ىا]$/.test(stem)
  const plural = /[ىاي]$/.test(stem) ? stem.slice(0, -1) : stem
  const base = weak ? stem.slice(0, -1) : stem
  return [
    { text: stem, number: 'one' },
    { text: `${base}ت`, number: 'one' },
    { text: weak ? `${base}يا` : `${stem}ا`, number: 'dual' },
    { text: `${base}تا`, number: 'dual' },
    { text: `${plural}وا`, number: 'many' },
    { text: `${base}ن`, number: 'many' },
    // "we": those who suffered it follow, as behind the singular.
    { text: `${base}نا`, number: 'one' },
  ]
}

/** The imperfect of a verb in the third person, from its stem without the prefix; after لم its last letter may fall. */
export function imperfectForms(stem: string): VerbForm[] {
  const base = stem.replace(/[ىي]$/, '')
  return ['ي', 'ت', 'سي', 'ست'].flatMap(prefix => [
    { text: `${prefix}${stem}`, number: 'one' as const },
    { text: `${prefix}${base}ون`, number: 'many' as const },
    { text: `${prefix}${base}وا`, number: 'many' as const },
    { text: `${prefix}${stem}ان`, number: 'dual' as const },
  ])
}

/**
 * A form of a verb with the people whom it befalls attached: "خطفتهم", "يحتجزونه". The bare perfect takes no ـه, with which
 * it would look like a noun in ـة ("قتلة").
 */
export function withPeople({ text, number }: VerbForm): VerbForm[] {
  if (number === 'dual' || text.endsWith('ن') !== (number === 'many' && /^[يت]/.test(text))) return []
  const base = text.replace(/ى$/, 'ا').replace(/وا$/, 'و')
  const bare = number === 'one' && !/^[يت]|ت$/.test(text)
  return [
    { text: `${base}هم`, number: 'many' },
    { text: `${base}هن`, number: 'many' },
    { text: `${base}هما`, number: 'dual' },
    ...(bare
      ? []
      : [
          { text: `${base}ه`, number: 'one' as const },
          { text: `${base}ها`, number: 'one' as const },
        ]),
  ]
}

/** He, she or they, in the perfect or the imperfect, with the object pronoun "it". */
export function withObject(perfect: string, imperfect: string): string[] {
  const base = perfect.replace(/ى$/, '')
  const bases = [perfect.replace(/ى$/, 'ا'), `${base}ت`, `${base}و`, `ي${imperfect}`, `ت${imperfect}`]
  return bases.flatMap(form => [`${form}ه`, `${form}ها`])
}

/**
 * The forms of a noun from "singular" or "singular/broken plural": cases, duals and constructs, the feminine, sound
 * plurals, attached pronouns. Some are words that nobody writes; they cost a line in a map.
 */
export function nounForms(entry: string): NounForm[] {
  const [one = '', broken] = entry.split('/')
  const forms: NounForm[] = [
    { text: one, number: 'one' },
    { text: `${one}ا`, number: 'one', accusative: true },
  ]
  if (one.endsWith('ة')) return [...forms, ...feminineForms(one.slice(0, -1)), ...pluralForms(broken)]
  if (broken === undefined)
    forms.push(
      { text: `${one}ين`, number: 'dual-or-many' },
      { text: `${one}ون`, number: 'many' },
      { text: `${one}ان`, number: 'dual' },
      { text: `${one}و`, number: 'many' },
      { text: `${one}ي`, number: 'many' },
      ...PRONOUNS.slice(1).map(pronoun => ({
        text: `${one}ي${pronoun}`,
        number: 'many' as const,
        pronoun: true as const,
      })),
    )
  else {
    // أبوان: "إبان" is another word.
    const dual = /^أ.$/.test(one) ? `${one}و` : one
    forms.push(
      { text: `${dual}ين`, number: 'dual' },
      { text: `${dual}ان`, number: 'dual' },
      { text: `${dual}ي`, number: 'dual' },
      ...pluralForms(broken),
    )
  }
  const feminine = [{ text: `${one}ة`, number: 'one' as const }, ...feminineForms(one)]
  return [...forms, ...feminine.map(form => ({ ...form, feminine: true as const }))]
}

function feminineForms(base: string): NounForm[] {
  return [
    { text: `${base}تان`, number: 'dual' },
    { text: `${base}تين`, number: 'dual' },
    { text: `${base}ات`, number: 'many' },
  ]
}

function pluralForms(broken: string | undefined): NounForm[] {
  if (broken === undefined) return []
  const base = broken.replace(/ة$/, 'ت').replace(/ى$/, 'ا').replace(/ء$/, 'ئ')
  return [
    { text: broken, number: 'many' },
    { text: `${broken}ا`, number: 'many', accusative: true },
    ...PRONOUNS.map(pronoun => ({
      text: `${base}${pronoun}`,
      number: 'many' as const,
      pronoun: true as const,
    })),
  ]
}

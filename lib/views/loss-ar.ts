import { formatNumber } from '@/lib/i18n/numbers'
import { plural } from '@/lib/i18n/plural'
import type { Count, Magnitude } from '@/lib/schema/count'
import type { Outcome, VictimGroup } from '@/lib/schema/report'
import type { Loss, Whose } from './loss'

/** The forms that a counted noun takes; the written ones only, vowels left out. */
interface Noun {
  feminine?: true
  singular: string
  /** Nominative and oblique. */
  dual: [string, string]
  plural: [string, string]
  /** After 11 to 99. */
  accusative: string
}

const regular = (singular: string): Noun => ({
  singular,
  dual: [`${singular}ان`, `${singular}ين`],
  plural: [`${singular}ون`, `${singular}ين`],
  accusative: `${singular}اً`,
})

const soldier = regular('عسكري')
const civilian = regular('مدني')
const person: Noun = { ...regular('شخص'), plural: ['أشخاص', 'أشخاص'] }
const victim: Noun = {
  feminine: true,
  singular: 'ضحية',
  dual: ['ضحيتان', 'ضحيتين'],
  plural: ['ضحايا', 'ضحايا'],
  accusative: 'ضحية',
}

const people: Record<VictimGroup, Noun | null> = {
  military: soldier,
  civilian,
  mixed: null,
  unspecified: null,
}

const fates: Record<Exclude<Outcome, 'casualties'>, { act: string; noun: Noun }> = {
  killed: { act: 'مقتل', noun: { ...regular('قتيل'), plural: ['قتلى', 'قتلى'] } },
  wounded: { act: 'إصابة', noun: { ...regular('جريح'), plural: ['جرحى', 'جرحى'] } },
  missing: { act: 'فقدان', noun: regular('مفقود') },
  captured: { act: 'أسر', noun: { ...regular('أسير'), plural: ['أسرى', 'أسرى'] } },
}

const magnitudes: Record<Magnitude, string> = {
  tens: 'عشرات',
  hundreds: 'مئات',
  thousands: 'آلاف',
  'tens-of-thousands': 'عشرات الآلاف من',
}

const NOMINATIVE = 0
const OBLIQUE = 1
type Case = typeof NOMINATIVE | typeof OBLIQUE

/** "مقتل 49 عسكرياً روريتانياً", "خسائر بشرية لدى الجانبين". */
export function lossInArabic({ count, outcomes, group, whose }: Loss): string {
  const named = outcomes.filter(outcome => outcome !== 'casualties').map(outcome => fates[outcome])
  const [only, another] = named
  if (count.form === 'undisclosed') {
    const what =
      only === undefined
        ? 'رقم للخسائر البشرية'
        : `عدد ${named.map(fate => `ال${fate.noun.plural[OBLIQUE]}`).join(' أو ')}`
    return `لم يُذكر ${what}${among(group, whose)}`
  }
  if (only === undefined) return casualties(count, group, whose)
  if (count.form === 'exact' && count.value === 0) {
    return `لا ${named.map(fate => fate.noun.plural[OBLIQUE]).join(' ولا ')}${among(group, whose)}`
  }
  if (another !== undefined) {
    const fate = `بين ${named.map(({ noun }) => noun.singular).join(' و')}`
    return `${counted(count, group, whose, people[group] ?? person, NOMINATIVE)} ${fate}`
  }
  if (group === 'unspecified' && whose.side !== 'unspecified') {
    return `${quantity(count, only.noun, null, NOMINATIVE)}${withSide(whose)}`
  }
  return `${only.act} ${counted(count, group, whose, people[group] ?? person, OBLIQUE)}`
}

function casualties(
  count: Exclude<Count, { form: 'undisclosed' }>,
  group: VictimGroup,
  whose: Whose,
): string {
  if (isVague(count)) return `خسائر بشرية${among(group, whose)}`
  if (count.form === 'exact' && count.value === 0) return `لا خسائر بشرية${among(group, whose)}`
  return `${quantity(count, victim, null, NOMINATIVE)}${among(group, whose)}`
}

/** The people counted, with their side: "49 عسكرياً روريتانياً", "100 عسكري من الجانبين". */
function counted(
  count: Exclude<Count, { form: 'undisclosed' }>,
  group: VictimGroup,
  whose: Whose,
  noun: Noun,
  grammaticalCase: Case,
): string {
  const adjective = whose.side === 'one' ? nisba(whose.adjective) : null
  if (group === 'mixed') {
    const amount = quantity(count, null, null, grammaticalCase)
    return [amount, 'من العسكريين والمدنيين', adjective && `ال${adjective}ين`].filter(Boolean).join(' ')
  }
  const from =
    whose.side === 'both' ? ' من الجانبين' : whose.side === 'one' && !adjective ? ` من ${whose.name}` : ''
  return `${quantity(count, noun, adjective, grammaticalCase)}${from}`
}

/** A number, a noun and an adjective in agreement, with what softens the number. */
function quantity(
  count: Exclude<Count, { form: 'undisclosed' }>,
  noun: Noun | null,
  adjective: string | null,
  grammaticalCase: Case,
): string {
  const agree = (value: number, asked: Case) => agreeing(value, noun, adjective, asked)
  switch (count.form) {
    case 'exact':
      return agree(count.value, grammaticalCase)
    case 'about':
      return `نحو ${agree(count.value, OBLIQUE)}`
    case 'at_least':
      return `ما لا يقل عن ${agree(count.value, OBLIQUE)}`
    case 'more_than':
      return `أكثر من ${agree(count.value, OBLIQUE)}`
    case 'at_most':
      return `ما لا يزيد على ${agree(count.value, OBLIQUE)}`
    case 'range':
      return `ما بين ${formatNumber('ar', count.value)} و${agree(count.max, OBLIQUE)}`
    case 'unquantified': {
      if (noun === null) return count.magnitude === null ? 'عدد' : `${magnitudes[count.magnitude]}`
      const many = noun.plural[count.magnitude === null ? grammaticalCase : OBLIQUE]
      const described = adjective && (grammaticalCase === OBLIQUE ? `${adjective}ين` : `${adjective}ون`)
      if (count.magnitude === null) return described === null ? many : `${many} ${described}`
      const definite = adjective === null ? `ال${many}` : `ال${many} ال${adjective}ين`
      return `${magnitudes[count.magnitude]} ${definite}`
    }
  }
}

function agreeing(value: number, noun: Noun | null, adjective: string | null, asked: Case): string {
  if (noun === null) return formatNumber('ar', value)
  const ending = noun.feminine ? 'ة' : ''
  const stem = adjective && `${adjective}${ending}`
  const dualStem = adjective && `${adjective}${noun.feminine ? 'ت' : ''}`
  const join = (word: string, described: string | null | '') => (described ? `${word} ${described}` : word)
  const many = join(noun.accusative, adjective && (noun.feminine ? stem : `${adjective}اً`))
  const hundred = join(noun.singular, stem)
  // Unvowelled, "civilians" and "two civilians" are written alike in the oblique; newspapers add the numeral.
  const two = noun.dual[asked] === noun.plural[OBLIQUE] ? ' اثنين' : ''
  return plural('ar', value, {
    zero: `# ${hundred}`,
    one: `${join(noun.singular, stem)} ${noun.feminine ? 'واحدة' : 'واحد'}`,
    two: `${join(noun.dual[asked], dualStem && `${dualStem}${asked === OBLIQUE ? 'ين' : 'ان'}`)}${two}`,
    few: `# ${join(noun.plural[OBLIQUE], adjective && (noun.feminine ? stem : `${adjective}ين`))}`,
    many: `# ${many}`,
    other: `# ${hundred}`,
  })
}

/** Only a relative adjective in -ي takes the regular endings that agreement needs. */
function nisba(adjective: string | null): string | null {
  return adjective?.endsWith('ي') ? adjective : null
}

function isVague(count: Count): boolean {
  return count.form === 'unquantified' && count.magnitude === null
}

function withSide(whose: Whose): string {
  if (whose.side === 'both') return ' لدى الجانبين'
  if (whose.side === 'unspecified') return ''
  const adjective = nisba(whose.adjective)
  return adjective === null ? ` لدى ${whose.name}` : ` لدى الجانب ال${adjective}`
}

function among(group: VictimGroup, whose: Whose): string {
  if (group === 'unspecified') return withSide(whose)
  const adjective = whose.side === 'one' ? nisba(whose.adjective) : null
  const kind = group === 'mixed' ? 'العسكريين والمدنيين' : `ال${(people[group] ?? person).plural[OBLIQUE]}`
  return adjective === null ? ` بين ${kind}${withSide(whose)}` : ` بين ${kind} ال${adjective}ين`
}

import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, type Reading, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'

const FARTHEST = 12

/** "27 غريقا: 17 رجلا و7 نساء", "5 قتلى هم 3 جنود وضابطان": what a count is made up of. */
export const component: Matcher = {
  name: 'component',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    const parent = scene.readings.at(-1)
    const spread = outcomeSpread(tokens, phrase, parent)
    if (spread !== null)
      return reading('component', phrase, {
        outcomes: [spread.outcome],
        trigger: spread.at,
        scope: 'subset',
        parent: parent ?? null,
      })
    // "أربعة من الجثث هي لمواطنين": whose they were.
    if (phrase.quantity.kind === 'form' && tokens[phrase.from]?.proclitics === 'ل') return null
    if (parent === undefined || phrase.from - parent.to > FARTHEST || !isPart(scene, phrase, parent))
      return null
    return reading('component', phrase, {
      outcomes: parent.outcomes,
      trigger: phrase.from,
      scope: 'subset',
      parent,
    })
  },
}

/** "وتوزعت الوفيات بين 1684 في الشمال و980 في الجنوب". */
function outcomeSpread(
  tokens: readonly Token[],
  { from, quantity }: CountPhrase,
  parent: Reading | undefined,
) {
  if (quantity.kind !== 'number' || !/^(?:بين|علي|الي)$/.test(tokens[from - 1]?.text ?? '')) return null
  // "توزعت الحصيلة بين"
  const total = hasRole(tokens[from - 2], 'total') ? (parent?.outcomes[0] ?? 'killed') : undefined
  const outcome = tokens[from - 2]?.definite ? (tokens[from - 2]?.lexeme.victim?.outcome ?? total) : total
  const spread = /^[وف]?[يت]?(?:توزع|توزعت|توزعوا|تتوزع|يتوزع|انقسم|انقسمت)$/.test(
    tokens[from - 3]?.text ?? '',
  )
  return spread && outcome !== undefined ? { outcome, at: from - 2 } : null
}

function isPart(scene: Scene, phrase: CountPhrase, parent: Reading): boolean {
  const { tokens } = scene.sentence
  const { counted, quantity } = phrase
  const before = tokens[phrase.from - 1]?.text ?? ''
  // "11078 شهيدا (10900 في القطاع)"
  if (before === '(') {
    if (isNextInBrackets(scene, phrase)) return true
    if (phrase.from - parent.to !== 1 || (quantity.kind === 'form' && quantity.number === 'many'))
      return false
    return counted.kind === 'nothing' ? quantity.kind === 'number' : counted.kind === 'person'
  }
  if (before === ',') return isFirstOfParts(scene, phrase, parent)
  // "12 شخصا: سبعة في الشمال وخمسة في الجنوب"
  if (before === ':' && counted.kind === 'nothing')
    return (
      quantity.kind === 'number' &&
      phrase.from === parent.to + 1 &&
      isLessThan(quantity.value, parent) &&
      isPlaceOrKind(tokens[phrase.to])
    )
  if (
    !/^(?::|و?هم|و?هما|و?هي)$/.test(before) ||
    phrase.conjoined ||
    (phrase.governed && !before.endsWith('هي'))
  )
    return false
  return (
    !(quantity.kind === 'form' && quantity.number === 'many') &&
    countsPeople(phrase) &&
    counted.kind !== 'victim' &&
    counted.kind !== 'others' &&
    isIndefinite(tokens, phrase)
  )
}

/** "11 وفاة في طنار (سبعة أشخاص) ودلمار (شخصان)": each behind its place. */
function isNextInBrackets(
  { readings, sentence: { tokens } }: Scene,
  { from, to, quantity, counted }: CountPhrase,
) {
  const whole = readings.findLast(({ scope }) => scope !== 'subset')
  const last = readings.at(-1)
  const value = countOf(quantity)
  if (whole === undefined || last === undefined || value === null) return false
  if (counted.kind !== 'person' && counted.kind !== 'nothing') return false
  if (!isLessThan(value, whole) || from - last.to > MOST_BETWEEN + 3) return false
  return (
    (tokens[to]?.text === ')' || counted.kind === 'person') &&
    tokens.slice(last.to, from).every(({ word, text }) => word.kind === 'letters' || /^[(),]$/.test(text))
  )
}

function isLessThan(value: number, { quantity }: Reading): boolean {
  return quantity.kind === 'number' && value < quantity.value
}

function isPlaceOrKind(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:في|من|علي)$/.test(token.text) || /^ب/.test(token.proclitics))
}

/** "37 قتيلا، 25 من المسلحين و12 من الجنود": two after a comma that are no more than the whole. */
function isFirstOfParts(
  { sentence: { tokens }, places }: Scene,
  { quantity, counted, from, to, noun }: CountPhrase,
  parent: Reading,
): boolean {
  const second = places.from(to)
  if (second === undefined || !second.conjoined || second.from - to > MOST_BETWEEN) return false
  // "4 رجال أمن، اثنان في الشمال واثنان في الجنوب"
  const gap = from - parent.to
  const near = gap === 1
  if (!near && !(gap > 1 && gap <= LONGEST_OWNER && areOfParent(tokens, parent.to, from - 1))) return false
  const [one, other, whole] = [countOf(quantity), countOf(second.quantity), countOf(parent.quantity)]
  if (one === null || other === null || whole === null || one + other > whole) return false
  const partitive = tokens[(noun ?? from) - 1]?.text === 'من'
  const placed = counted.kind === 'nothing' && isPlaceOrKind(tokens[to])
  // "خمسة أشخاص، ثلاثة أطفال وامرأتان" tells all of them.
  return (
    (near && partitive) ||
    (placed && (near || isPlaceOrKind(tokens[second.to]))) ||
    (one + other === whole && counted.kind === 'person' && second.counted.kind === 'person')
  )
}

/** Whose or where they were, and no word of anybody else. */
function areOfParent(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ word, lexeme, conjoined }) => word.kind === 'letters' && !lexeme.verb && !lexeme.noun && !conjoined,
    )
}

const LONGEST_OWNER = 5

function countOf(quantity: CountPhrase['quantity']): number | null {
  if (quantity.kind === 'number') return quantity.value
  if (quantity.kind !== 'form' || quantity.number === 'many' || quantity.number === 'dual-or-many')
    return null
  return quantity.number === 'one' ? 1 : 2
}

const MOST_BETWEEN = 5

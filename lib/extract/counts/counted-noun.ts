import { foldWord } from '@/lib/arabic/matching-form'
import { writtenLike } from '@/lib/arabic/spelling'
import type { VictimForm } from '@/lib/extract/lexicon/lexeme'
import { collectives } from '@/lib/extract/lexicon/people'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Counted } from './count-phrase'
import { adjectivesEnd } from './noun-phrase'

export interface CountedNoun {
  readonly counted: Counted
  readonly noun: number | null
  /** Behind the noun and its adjectives. */
  readonly to: number
}

/** What the number that ends before `at` counts. */
export function readCounted(tokens: readonly Token[], at: number, value: number | null): CountedNoun {
  const token = tokens[at]
  const nothing: CountedNoun = { counted: { kind: 'nothing' }, noun: null, to: at }
  if (token === undefined) return nothing
  if (token.word.kind !== 'letters') {
    // The noun may stand in quotation marks.
    const quoted =
      token.text === '"' && tokens[at + 1] !== undefined ? readCounted(tokens, at + 1, value) : null
    return quoted?.counted.kind === 'person' || quoted?.counted.kind === 'victim' ? quoted : nothing
  }
  // "أعداد كبيرة من تلك العناصر"
  if (POINTING.test(token.text) && tokens[at - 1]?.text === 'من') return readCounted(tokens, at + 1, value)
  if (hasRole(token, 'other')) return { counted: { kind: 'others' }, noun: at, to: at + 1 }
  if (areAdults(token))
    return {
      counted: { kind: 'person', person: { group: 'unspecified', number: 'many' } },
      noun: at,
      to: adjectivesEnd(tokens, at + 1),
    }
  // "59 ممن وصفتهم بالمسلحين"
  if (token.text === 'ممن')
    return {
      counted: { kind: 'person', person: { group: 'unspecified', number: 'many' } },
      noun: null,
      to: at,
    }
  if (token.text === 'من') return readPartitive(tokens, at) ?? nothing
  // "عددا من الشرطة", "4 شرطة"
  if (tokens[at - 1]?.text === 'من' ? COLLECTIVES.has(token.text) : areForces(token))
    return {
      counted: { kind: 'person', person: { group: 'unspecified', number: 'many' } },
      noun: at,
      to: adjectivesEnd(tokens, at + 1),
    }
  if (token.conjoined || /^[بلك]/.test(token.proclitics) || /^(?:و|برتبه)$/.test(token.text)) return nothing
  const known = classifyNoun(tokens, at, true)
  if (known !== null) return known
  // "أصيب 71 السبت": what a number counts has no article.
  if (token.definite || isClosed(token) || isJoined(token.text) || tokens[at + 1]?.text === 'المصير')
    return nothing
  return {
    counted: { kind: 'unknown', human: isHumanForm(token.text, value) },
    noun: at,
    to: adjectivesEnd(tokens, at + 1),
  }
}

/** "ثلاثة بالغين": in the singular it is an adjective ("بجروح بالغة"). */
const areAdults = writtenLike(/^بالغ(?:ين|ون|ا)$/)

/** و or ف is written onto it, as far as one can see: "فلبينيين" are a people. */
function isJoined(text: string): boolean {
  return /^[وف].../.test(text) && !/^ف..+(?:يين|يون|يا)$/.test(text)
}

const areForces = writtenLike(/^(?:شرطه|جيش)$/)
const COLLECTIVES: ReadonlySet<string> = new Set(collectives.map(foldWord))

/** "12 of its soldiers". "Of the total of 40" is none. */
function readPartitive(tokens: readonly Token[], at: number): CountedNoun | null {
  const token = tokens[at + 1]
  if (token === undefined || token.word.kind !== 'letters') return null
  if (/^عمر(?:ه|ها|هم)$/.test(token.text))
    return { counted: { kind: 'thing', class: 'age' }, noun: at + 1, to: at + 2 }
  if (hasRole(token, 'other')) return { counted: { kind: 'others' }, noun: at + 1, to: at + 2 }
  const known = classifyNoun(tokens, at + 1, true)
  if (known !== null && known.counted.kind !== 'thing') return known
  if (COLLECTIVES.has(token.text))
    return {
      counted: { kind: 'person', person: { group: 'unspecified', number: 'many' } },
      noun: at + 1,
      to: adjectivesEnd(tokens, at + 2),
    }
  // "5 من قرية الشمال": those who come from there.
  const { thing } = token.lexeme
  if (thing?.class === 'place' && thing.number === 'one' && !token.definite) return null
  if (known !== null) return known
  const own = /..ي(?:ه|ها|هم)$/.test(token.text)
  if (own && !isClosed(token)) return { counted: { kind: 'unknown', human: true }, noun: at + 1, to: at + 2 }
  if (!token.definite || isClosed(token)) return null
  return {
    counted: { kind: 'unknown', human: /(?:ين|ون)$/.test(token.text) },
    noun: at + 1,
    to: adjectivesEnd(tokens, at + 2),
  }
}

/** "12 من نمور التاميل": fighters who call themselves so. */
export function areNamedFighters(tokens: readonly Token[], at: number): boolean {
  const named = tokens[at + 1]
  return areBeasts(tokens[at]) && named?.definite === true && !isWild(named)
}

/** Where beasts live: "أسود البحر", "نمور الحديقة". */
const isWild = writtenLike(
  /^ال(?:حديقه|محميه|سيرك|غابه|غابات|بحر|ثلج|ثلوج|جبل|جبال|بنغال|بريه|ادغال|مزرعه|مفترسه|نادره)$/,
)
const areBeasts = writtenLike(/^[وفبل]?(?:نمور|اسود|صقور|نسور|ذياب)$/)

const POINTING = /^(?:هولاء|اوليك|تلك|هذه)$/

const isHolding = writtenLike(/^(?:ال)?احتجاز$/)

const CASES = /^(?:حاله|حالات|[وفبل]?حالتي|[وفبل]?حالتا|حالتين|حالتان)$/

/** "632 حالة انتشال": of bodies. */
const RECOVERED = /^(?:ال)?انتشال$/

/** "1550 بلاغا عن مفقودين". */
const REPORTS = /^(?:بلاغا?|بلاغات)$/

/** The noun at `at`, if a table has it, with the adjectives after it. */
export function classifyNoun(tokens: readonly Token[], at: number, joined: boolean): CountedNoun | null {
  const token = tokens[at]
  if (token === undefined || hasRole(token, 'preposition')) return null
  const { victim, person, thing } = token.lexeme
  if (areNamedFighters(tokens, at))
    return {
      counted: { kind: 'person', person: { group: 'military', number: 'many' } },
      noun: at,
      to: adjectivesEnd(tokens, at + 1),
    }
  if (CASES.test(token.stem)) {
    const cases = RECOVERED.test(tokens[at + 1]?.text ?? '') ? 'killed' : tokens[at + 1]?.lexeme.noun?.outcome
    // "حالات الاحتجاز": whom floods or walls hold.
    if (cases !== undefined && !isHolding(tokens[at + 1]))
      return {
        counted: {
          kind: 'victim',
          victims: [{ outcome: cases, number: 'many', vague: false, cases: true }],
        },
        noun: at + 1,
        to: adjectivesEnd(tokens, at + 2),
      }
  }
  const reported = REPORTS.test(token.stem) && tokens[at + 1]?.text === 'عن' ? tokens[at + 2] : undefined
  if (reported?.lexeme.victim?.outcome === 'missing')
    return { counted: { kind: 'victim', victims: [reported.lexeme.victim] }, noun: at + 2, to: at + 3 }
  if (CASES.test(token.stem) && /^(?:حرج|خط[يره]|متوسط|طفيف)/.test(tokens[at + 1]?.text ?? ''))
    return { counted: { kind: 'others' }, noun: at, to: at + 2 }
  // "73 حالة من الإصابات"
  const ofCases = CASES.test(token.stem) && tokens[at + 1]?.text === 'من' ? tokens[at + 2] : undefined
  if (ofCases?.definite && ofCases.lexeme.victim?.cases)
    return { counted: { kind: 'victim', victims: [ofCases.lexeme.victim] }, noun: at + 2, to: at + 3 }
  // "35 حالة إصابتهم خطيرة"
  if (CASES.test(token.stem) && /^اصابت(?:ه|ها|هم)$/.test(tokens[at + 1]?.text ?? ''))
    return { counted: { kind: 'others' }, noun: at, to: at + 1 }
  // "بلغ عدد القتلى 21 حالة": of what, was said before.
  if (CASES.test(token.stem) && !token.definite && endsPhrase(tokens[at + 1]))
    return { counted: { kind: 'unknown', human: true }, noun: at, to: at + 1 }
  if (victim !== undefined) {
    // "4 ضحايا مفقودين"
    const fate =
      victim.vague && tokens[at + 1]?.conjoined === false ? tokens[at + 1]?.lexeme.victim : undefined
    if (fate !== undefined) return { counted: { kind: 'victim', victims: [fate] }, noun: at, to: at + 2 }
    const victims = [victim]
    let to = adjectivesEnd(tokens, at + 1)
    // "30 ضحية بين قتيل وجريح"
    const bracket = tokens[to]?.text === '(' ? to + 1 : to
    const split = victim.vague ? betweenVictims(tokens, bracket) : null
    if (split !== null) return { counted: { kind: 'victim', victims: split.victims }, noun: at, to: split.to }
    const or = tokens[to]?.text === 'او'
    const next = or ? to + 1 : to
    // "27 قتيلا وإصابة 106": a verbal noun begins a figure of its own.
    const joins =
      joined &&
      (or || tokens[to]?.conjoined === true) &&
      tokens[next]?.lexeme.noun === undefined &&
      !isOne(tokens[next + 1])
    const second = joins ? tokens[next]?.lexeme.victim : undefined
    if (second !== undefined && areAlike(victim, second, tokens[next])) {
      victims.push(second)
      to = adjectivesEnd(tokens, next + 1)
    }
    return { counted: { kind: 'victim', victims }, noun: at, to }
  }
  if (person !== undefined) {
    const to = joined ? withSecond(tokens, at, adjectivesEnd(tokens, at + 1)) : adjectivesEnd(tokens, at + 1)
    const split = betweenVictims(tokens, to)
    if (split !== null) return { counted: { kind: 'victim', victims: split.victims }, noun: at, to: split.to }
    return { counted: { kind: 'person', person }, noun: at, to }
  }
  if (thing !== undefined) return { counted: { kind: 'thing', class: thing.class }, noun: at, to: at + 1 }
  return null
}

/** "11 قتيلا ومصاب واحد": one of the second kind. */
const isOne = writtenLike(/^(?:واحد[اه]?|اخر|اخري|واحده)$/)

/** "القتلى والمصابين"; but "9 قتلى ومصابين" may be two wounded, and "9 قتلى ومصاب" is one. */
function areAlike(victim: VictimForm, second: VictimForm, token: Token | undefined): boolean {
  return (
    second.number === victim.number ||
    (victim.number === 'many' && second.number === 'dual-or-many' && token?.definite === true)
  )
}

/** "73 طالبا وطالبة", "898 ضابطا وجنديا", "11 امرأة وطفلا": one number for two nouns in the singular. */
function withSecond(tokens: readonly Token[], noun: number, at: number): number {
  const [one, again, after] = [tokens[noun], tokens[at], tokens[at + 1]]
  if (again?.conjoined !== true || again.definite || /^واحد/.test(after?.text ?? '')) return at
  const singular = again.lexeme.accusative === true || again.text.endsWith('ه')
  return singular && one?.lexeme.person?.number === 'one' && again.lexeme.person?.number === 'one'
    ? withSecond(tokens, noun, at + 1)
    : at
}

/** "20 people, between killed and wounded". */
export function betweenVictims(tokens: readonly Token[], from: number) {
  const at = tokens[from]?.text === 'ما' ? from + 1 : from
  if (tokens[at]?.stem !== 'بين') return null
  const first = tokens[at + 1]?.lexeme.victim
  const second = tokens[at + 2]?.conjoined ? tokens[at + 2]?.lexeme.victim : undefined
  return first && second ? { victims: [first, second], to: at + 3 } : null
}

const isStricken = writtenLike(/^متاثر(?:ه|ين|ا)$/)

function endsPhrase(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.word.kind === 'mark' ||
    next.conjoined ||
    hasRole(next, 'preposition') ||
    isStricken(next)
  )
}

/** A word that no noun to be counted can be: it has another part in the sentence. */
function isClosed(token: Token): boolean {
  const { roles, verb, noun, say, according } = token.lexeme
  return (
    roles !== undefined ||
    verb !== undefined ||
    noun !== undefined ||
    say !== undefined ||
    according !== undefined
  )
}

/** After 3–10 only people have the sound masculine plural; a nisba in the singular after a greater number is one of people. */
function isHumanForm(text: string, value: number | null): boolean {
  if (/..(?:ين|ون)$/.test(text)) return true
  if (value !== null && value >= 100 && value % 100 === 0 && /...ي$/.test(text)) return true
  return (value === null || value > 10) && /..يا$/.test(text)
}

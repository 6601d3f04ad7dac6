import type { CountPhrase } from '@/lib/extract/count-phrase'
import { betweenVictims } from '@/lib/extract/counted-noun'
import { agentOf, areCaptors, isObject, isSuspected } from '@/lib/extract/matchers/agent'
import { countsPeople, mayCountPeople } from '@/lib/extract/people'
import { type Matcher, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import type { Outcome } from '@/lib/schema/report'
import { killedOrElse } from './or-else'
import { missingOrHeld } from './remained'
import { deedBehind } from './suffered'
import { deedUpon } from './whom'

const FARTHEST = 10
const ONE_OF_THOSE = /^[وف]?(?:احدهم|احدهما|احداهن|احداهما)$/
/** Conditions one behind the other ("جنديا أسيرا جريحا") that are looked through. */
const DEEPEST = 4
/** With all others that are counted in between. */
const FARTHEST_OF_ALL = 60
const OPENING = /^(?:[وفل]?[بل]?ان|اذ|بينما|فيما|وكان|كان)$/

/** "50 جندياً سلدافياً قُتلوا", "12 من جنودها وقعوا أسرى", "10 آخرون لقوا حتفهم": the phrase is the subject of what follows. */
export const subjectFirst: Matcher = {
  name: 'subject-first',
  match(scene, phrase) {
    const { tokens } = scene.sentence
    if (!mayCountPeople(phrase) || phrase.governed) return null
    if (phrase.definite && phrase.counted.kind !== 'others' && !isOfCrew(tokens, phrase)) return null
    // "بالإضافة إلى 33 نزيلا توفوا" governs nothing.
    const governed = hasRole(tokens[phrase.from - 1], 'preposition') && !phrase.conjoined
    if (phrase.quantity.kind === 'form') {
      if (phrase.counted.kind === 'nothing' || phrase.quantity.number === 'many') return null
      const other = phrase.counted.kind === 'others' && phrase.conjoined
      if (!other && !isOpened(scene, phrase) && !isFound(tokens, phrase)) return null
    }
    const predicate = predicateAfter(scene, phrase)
    // "العثور على 219 تلميذة خطفن": a verb right behind is their own.
    if (
      governed &&
      !isFound(tokens, phrase) &&
      (predicate?.number !== 'many' || predicate.to !== phrase.to + 1)
    )
      return null
    if (predicate === null || (phrase.counted.kind === 'victim' && phrase.quantity.kind === 'vague'))
      return null
    if (predicate.outcomes[0] === 'captured' && areCaptors(tokens, phrase, predicate.to - 1)) return null
    // "أن انتحاريا قتل 30 شخصا": who did it stands before the verb as well.
    if (isFew(phrase) ? agentOf(scene, { ...phrase, to: predicate.to }) : takesObject(scene, predicate))
      return null
    const two =
      phrase.quantity.kind === 'form' &&
      phrase.quantity.number === 'dual-or-many' &&
      predicate.number === 'dual'
    return reading('subject-first', phrase, {
      trigger: phrase.from,
      quantity: two ? { kind: 'number', value: 2 } : phrase.quantity,
      ...predicate,
    })
  },
}

/** "فقدوا منازلهم", "فقدوا الوعي" */
const LOST = /هم$|^ال(?:وعي|بصر|سمع|ذاكره|نطق|حركه|امل|عمل|اتصال|سيطره|ثقه)$/

/** "طاقم القارب الخمسة": all of them, counted behind. */
function isOfCrew(tokens: readonly Token[], { from, counted, quantity }: CountPhrase): boolean {
  return (
    counted.kind === 'nothing' &&
    quantity.kind === 'number' &&
    tokens.slice(Math.max(0, from - 3), from).some(({ stem }) => /^(?:طاقم|افراد|ركاب|بحاره)$/.test(stem))
  )
}

/** "عثر على رجل متوفى". */
function isFound(tokens: readonly Token[], { from, to }: CountPhrase): boolean {
  const dead = tokens[to]?.lexeme.victim
  return (
    tokens[from - 1]?.text === 'علي' &&
    ((dead?.outcome === 'killed' && !dead.cases) || PARTED.test(tokens[to]?.text ?? '')) &&
    tokens
      .slice(Math.max(0, from - 5), from)
      .some(({ stem }) => /^(?:ال)?(?:عثور|عثر|عثرت|عثروا)$/.test(stem))
  )
}

/** "أن جنديا …", or the sentence begins with it and a verb of the same number follows. */
function isOpened({ sentence: { tokens } }: Scene, { from, to, quantity }: CountPhrase): boolean {
  const before = tokens[from - 1]
  if (OPENING.test(tokens[from - (before?.text === '"' ? 2 : 1)]?.text ?? '')) return true
  const opens =
    before === undefined || before.text === ':' || (before.text === '.' && from > 1) || before.text === ';'
  const verb = tokens[to]
  const number = quantity.kind === 'form' && quantity.number === 'one' ? 'one' : 'dual'
  if (!opens || verb === undefined) return false
  if (hasRole(verb, 'meet') || verb.conjoined) return true
  // "رجل قتل زوجته" did it himself.
  return (
    verb.lexeme.verb?.number === number &&
    !(number === 'one' && /^(?:قتل|قتلت|اصاب|خطف|اسر|جرح)$/.test(verb.text))
  )
}

/** "12 مسلحا قتلوا 3 جنود": the plural does it as well. */
function takesObject({ places, sentence: { tokens } }: Scene, { to, number }: Predicate): boolean {
  const object = number === 'many' ? places.startingAt(to) : undefined
  return (
    object !== undefined &&
    isObject(tokens, object, object) &&
    !object.conjoined &&
    !object.governed &&
    mayCountPeople(object) &&
    !hasRole(tokens[object.to], 'among')
  )
}

function isFew({ quantity }: CountPhrase): boolean {
  return quantity.kind === 'form' || (quantity.kind === 'number' && quantity.value <= 2)
}

function fallen(victims: readonly { readonly outcome: Outcome }[], at: number): Predicate {
  return { outcomes: victims.map(({ outcome }) => outcome), to: at + 1 }
}

function isOne({ quantity }: CountPhrase): boolean {
  return quantity.kind === 'form'
    ? quantity.number === 'one'
    : quantity.kind === 'number' && quantity.value === 1
}

interface Predicate {
  readonly outcomes: readonly Outcome[]
  readonly to: number
  readonly number?: 'one' | 'dual' | 'many'
  readonly scope?: 'subset'
}

export function predicateAfter(scene: Scene, phrase: CountPhrase, depth = 0): Predicate | null {
  if (depth > DEEPEST) return null
  const { sentence, places, dated } = scene
  const { tokens } = sentence
  const few = isFew(phrase)
  let end = Math.min(tokens.length, phrase.to + FARTHEST)
  for (let at = phrase.to; at < end; at++) {
    if (tokens[at]?.stem === 'من' && hasRole(tokens[at + 1], 'among')) at++
    const aside = hasRole(tokens[at], 'among') ? at + 1 : at
    const skipped = places.startingAt(aside)
    // "أحدهما جندي وآخر موظف" tells who those among them were.
    if (skipped !== undefined && ONE_OF_THOSE.test(tokens[skipped.from]?.text ?? '')) {
      at = skipped.to - 1
      continue
    }
    if (skipped !== undefined && (aside > at || skipped.conjoined) && countsPeople(skipped)) {
      at = skipped.to - 1
      end = Math.min(tokens.length, skipped.to + FARTHEST, phrase.to + FARTHEST_OF_ALL)
      continue
    }
    const other = places.startingAt(at)
    // "3 ضباط كانوا من بين 6 أشخاص اختطفهم قراصنة"
    if (other !== undefined && tokens[at - 1]?.text === 'بين' && tokens[at - 2]?.text === 'من') {
      const whole = deedUpon(scene, other) ?? predicateAfter(scene, other, depth + 1)
      if (whole !== null) return { outcomes: whole.outcomes, to: at, scope: 'subset' }
    }
    if (other !== undefined && other.quantity.kind !== 'form') {
      if (other.counted.kind !== 'thing') return null
      at = other.to - 1
      continue
    }
    const token = tokens[at]
    if (token === undefined) return null
    if (dated(at) || hasRole(token, 'adverb')) continue
    if (token.word.kind === 'mark') {
      if (token.text !== ',' && token.text !== '"') return null
      continue
    }
    const state = stateAt(tokens, at)
    // "57 مصابا سقطوا": the noun says what became of them.
    if (state !== null)
      return phrase.counted.kind === 'victim' && FELL.test(token.text)
        ? fallen(phrase.counted.victims, at)
        : state
    const { verb, noun } = token.lexeme
    // "حالة غرق" is a noun.
    if (verb?.number === 'one' && OF_CASE.test(tokens[at - 1]?.text ?? '')) continue
    if (verb !== undefined && !token.conjoined && !token.definite && !token.proclitics.startsWith('ف')) {
      if (verb.number === 'one' ? !few : verb.number === 'many' && isOne(phrase)) return null
      // "يفقدون منازلهم": they lose something.
      if (verb.outcome === 'missing' && LOST.test(tokens[at + 1]?.text ?? '')) return null
      const second = joinedVerb(tokens, at + 1, verb.number)
      return {
        outcomes: second === null ? [verb.outcome] : [verb.outcome, second.outcome],
        to: second?.to ?? at + 1,
        number: verb.number,
      }
    }
    const condition =
      (at === phrase.to || (at === phrase.to + 1 && tokens[phrase.to]?.text === '"')) &&
      !token.conjoined &&
      !token.definite &&
      phrase.counted.kind !== 'victim'
        ? token.lexeme.victim
        : undefined
    if (
      condition !== undefined &&
      !condition.cases &&
      (condition.number !== 'one' || token.lexeme.accusative || isFound(tokens, phrase))
    ) {
      // "جنديا أسيرا لقي حتفه".
      const later = predicateAfter(scene, { ...phrase, to: at + 1 }, depth + 1)
      if (later?.outcomes.includes('killed')) return later
      const other = tokens[at + 1]?.text === 'او' ? tokens[at + 2]?.lexeme.victim : undefined
      const several = condition.number === 'many' || condition.number === 'dual-or-many'
      // "أحد أقارب عاملين مخطوفين"
      if (several && isOne(phrase)) return null
      return other === undefined
        ? { outcomes: [condition.outcome], to: at + 1, ...(several ? { number: 'many' } : {}) }
        : { outcomes: [condition.outcome, other.outcome], to: at + 3 }
    }
    if (at === phrase.to && hasRole(token, 'wounds')) return { outcomes: ['wounded'], to: at + 1 }
    if (
      (token.conjoined && !isOfThem(tokens, phrase.to, at)) ||
      JOINED_VERB.test(token.text) ||
      ADDING.test(token.text) ||
      noun !== undefined ||
      (token.lexeme.say !== undefined &&
        !hasRole(token, 'reach') &&
        !hasRole(token, 'undergo') &&
        !hasRole(token, 'preposition') &&
        !isSuspected(token)) ||
      hasRole(token, 'contrast') ||
      (hasRole(token, 'stop') && token.text !== 'متن')
    )
      return null
    const before = tokens[at - 1]
    const passable =
      (token.text === 'ان' && before?.text === 'بعد') ||
      (/^ان(?:هم|هما|ه|ها)$/.test(token.text) && before !== undefined && isSuspected(before))
    if (hasRole(token, 'barrier') && !passable && !AUXILIARY.test(token.text)) return null
  }
  return null
}

/** "21 عنصرا من القوات والمسلحين": those of whom they were are several. */
function isOfThem(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.lexeme.victim !== undefined) return false
  // "وقوات الأمن"
  if (!token.definite && !tokens[at + 1]?.definite) return false
  return tokens.slice(from, at).some(({ text }) => text === 'من' || text === 'في')
}

const OF_CASE = /^[وفبل]*(?:ال)?(?:حاله|حالات|حادث|حادثه|حوادث|عمليه|عمليات|خبر|نبا)$/

/** "بالإضافة إلى", "فضلا عن": others than these. */
const ADDING = /^[وف]?(?:بالاضافه|اضافه|فضلا|ناهيك|علاوه)$/

/** "واشتبكوا": what they did besides. */
const JOINED_VERB = /^[وف]..+وا$/

const AUXILIARY = /^(?:قد|كانوا|كانا|كان|كانت|ما|لا|هم|الذين|تم|تمت|كن|هن)$/

const CONFIRMED = /^(?:تم|تمت|جري|تاكد|تاكدت|اعلن|اعلنت|ثبت|ثبتت|سجل|سجلت)$/

/** "قتلوا أو أصيبوا". */
export function joinedVerb(
  tokens: readonly Token[],
  at: number,
  number: string,
): { outcome: Outcome; to: number } | null {
  const or = tokens[at]?.text === 'او'
  const token = tokens[or ? at + 1 : at]
  const verb = token?.lexeme.verb
  if (verb === undefined || verb.number !== number || number === 'one' || !(or || token?.conjoined))
    return null
  return { outcome: verb.outcome, to: or ? at + 2 : at + 1 }
}

/** "مفارقين للحياة" */
const PARTED = /^مفارق(?:ا|ين|ون)$/
const FELL = /^سقط(?:وا|ا)$/

/** What became of them, said by an idiom: "لقوا حتفهم", "وقعوا أسرى", "في عداد المفقودين", "ما زالوا مفقودين", "مصيرهم مجهول". */
function stateAt(tokens: readonly Token[], at: number): Predicate | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (hasRole(token, 'meet') && (hasRole(next, 'death') || next?.text === 'الحياه'))
    return { ...killedOrElse(tokens, at + 2), ...(token?.text.endsWith('يا') ? { number: 'dual' } : {}) }
  if (next?.lexeme.deed !== undefined && CONFIRMED.test(token?.text ?? ''))
    return { outcomes: [next.lexeme.deed.outcome], to: at + 2 }
  const between = hasRole(token, 'became') ? betweenVictims(tokens, at + 1) : null
  if (between !== null) return { outcomes: between.victims.map(victim => victim.outcome), to: between.to }
  if (
    FELL.test(token?.text ?? '') &&
    next?.lexeme.victim === undefined &&
    next?.text !== 'من' &&
    next?.text !== 'عن' &&
    next?.text !== 'بين'
  )
    return { outcomes: ['killed'], to: at + 1 }
  // "نقلوا إلى المستشفى بعد إصابتهم"
  if (/^(?:بعد|اثر|عقب|نتيجه|بسبب)$/.test(token?.text ?? '') && /(?:هم|هما)$/.test(next?.text ?? '')) {
    const deed = next?.lexeme.deed
    if (deed !== undefined) return { outcomes: [deed.outcome], to: at + 2 }
  }
  // "نقلوا إلى المستشفى بعد إصابتهم"
  if (/^(?:بعد|اثر|عقب|نتيجه|بسبب)$/.test(token?.text ?? '') && /(?:هم|هما)$/.test(next?.text ?? '')) {
    const deed = next?.lexeme.deed
    if (deed !== undefined) return { outcomes: [deed.outcome], to: at + 2 }
  }
  if (hasRole(token, 'became')) {
    const outcome = next?.lexeme.victim?.outcome
    if (outcome !== undefined) return { outcomes: [outcome], to: at + 2 }
    if (/^في$/.test(next?.text ?? '') && hasRole(tokens[at + 2], 'captivity'))
      return { outcomes: ['captured'], to: at + 3 }
    if (next?.text === 'في' && tokens[at + 2]?.text === 'عداد') return stateAt(tokens, at + 2)
    const held = missingOrHeld(tokens, at + 1)
    if (held !== null) return held
  }
  if (token?.text === 'بين') {
    const two = betweenVictims(tokens, at)
    if (two !== null) return { outcomes: two.victims.map(victim => victim.outcome), to: two.to }
    // "كما أن امرأتين بين القتلى"
    const among = next?.definite ? next.lexeme.victim : undefined
    if (among?.number === 'many' || among?.number === 'dual-or-many')
      return { outcomes: [among.outcome], to: at + 2, scope: 'subset' }
  }
  if (hasRole(token, 'surrender') && /^(?:انفسهم|نفسيهما|نفسه)$/.test(next?.text ?? ''))
    return { outcomes: ['captured'], to: at + 2 }
  if (/^مجهول/.test(token?.text ?? '')) return missingOrHeld(tokens, at)
  if (token?.text === 'عداد' || token?.text === 'قيد' || token?.text === 'حكم') {
    const outcome = next?.lexeme.victim?.outcome
    return outcome === undefined ? null : { outcomes: [outcome], to: at + 2 }
  }
  if (token?.stem === 'حاله' && /^(?:حرجه|خطره|خطيره|صعبه|حرج)$/.test(next?.text ?? ''))
    return { outcomes: ['wounded'], to: at + 2 }
  if (
    token?.text === 'تحت' &&
    /^(?:الانقاض|الركام|انقاض|ركام|الوحل|الثلوج|الثلج|التراب|الانهيار|انهيار|الطين|الاوحال)$/.test(
      next?.text ?? '',
    )
  )
    return { outcomes: ['missing'], to: at + 2 }
  if (hasRole(token, 'care') && /^(?:العلاج|للعلاج|الرعايه)$/.test(next?.text ?? ''))
    return { outcomes: ['wounded'], to: at + 2 }
  if (PARTED.test(token?.text ?? '') && /^(?:ال|لل)حياه$/.test(next?.text ?? ''))
    return { outcomes: ['killed'], to: at + 2, number: 'many' }
  if (/^(?:عولجوا|عولجا|يعالجون|تعرضوا|تعرضا)$/.test(token?.text ?? '')) {
    const deed = deedBehind(tokens, at + 1)
    if (deed !== null) return deed
    const hurt = tokens
      .slice(at + 1, at + 4)
      .findIndex(word => hasRole(word, 'hurts') || hasRole(word, 'wounds'))
    if (hurt >= 0) return { outcomes: ['wounded'], to: at + hurt + 2 }
  }
  if (/^(?:مصيرهم|مصيرهما|مصيره)$/.test(token?.text ?? '')) return { outcomes: ['missing'], to: at + 2 }
  return null
}

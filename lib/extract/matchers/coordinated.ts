import { writtenLike } from '@/lib/arabic/spelling'
import type { CountPhrase } from '@/lib/extract/counts/count-phrase'
import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, type Reading, reading, type Scene } from '@/lib/extract/reading'
import { hasRole, type Token } from '@/lib/extract/token'
import { isBelongingTo } from './seizure'

const FARTHEST = 16
const NEXT = 2

/** "مقتل ضابط و3 جنود", "قتل 5 في إدلب و7 في درعا": no trigger of its own; the one before is still in force. */
export const coordinated: Matcher = {
  name: 'coordinated',
  match(scene, phrase) {
    const previous = scene.readings.at(-1)
    if (previous === undefined) return null
    const { tokens } = scene.sentence
    if (isRanked(scene, previous, phrase) || isNextPlace(scene, previous, phrase))
      return reading('coordinated', phrase, {
        outcomes: previous.outcomes,
        trigger: phrase.from,
        parent: previous,
      })
    if (isSharedOut(scene, previous, phrase))
      return reading('coordinated', phrase, {
        outcomes: previous.outcomes,
        trigger: phrase.from,
        scope: 'subset',
        parent: previous.parent ?? previous,
      })
    if (isListedPlace(scene, previous, phrase))
      return reading('coordinated', phrase, {
        outcomes: previous.outcomes,
        trigger: phrase.from,
        scope: 'subset',
        parent: previous.parent ?? previous,
      })
    if (isRecounted(scene, previous, phrase) || isReplaced(scene, previous, phrase))
      return reading('coordinated', phrase, { outcomes: previous.outcomes, trigger: phrase.from })
    if (isWithThem(scene, previous, phrase))
      return reading('coordinated', phrase, {
        outcomes: previous.outcomes,
        trigger: phrase.from,
        parent: previous.parent ?? previous,
      })
    if (!(phrase.conjoined || isNextPart(scene, previous, phrase)) || phrase.governed || phrase.definite)
      return null
    if (isOtherName(scene, previous, phrase)) return null
    if (
      !mayShareTrigger(scene, previous, phrase) ||
      !isOpenBetween(scene, endOf(previous, phrase), phrase.from)
    )
      return null
    return reading('coordinated', phrase, {
      outcomes: previous.outcomes,
      trigger: phrase.from,
      scope: previous.scope === 'subset' || isBesideNamed(tokens, previous, phrase) ? 'subset' : 'total',
      parent: previous.parent ?? previous,
    })
  },
}

/** "40 قتيلا بينهم القائد سالم حداد و10 جنود": somebody named among them, and others. */
function isBesideNamed(tokens: readonly Token[], { to, quantity }: Reading, phrase: CountPhrase): boolean {
  const among = hasRole(tokens[to], 'among') || hasRole(tokens[to + 1], 'among')
  return (
    among &&
    quantity.kind === 'number' &&
    phrase.quantity.kind === 'number' &&
    phrase.quantity.value < quantity.value
  )
}

/** "خطف خمسة أجانب في الشمال ومعهم مواطن من الجنوب" */
function isWithThem(scene: Scene, previous: Reading, phrase: CountPhrase): boolean {
  const { tokens } = scene.sentence
  const { from, governed } = phrase
  if (!isAlong(tokens[from - 1]) || governed || from - previous.to > FARTHEST) return false
  return countsPeople(phrase) && isIndefinite(tokens, phrase) && isOpenBetween(scene, previous.to, from - 1)
}

const isAlong = writtenLike(/^و(?:مع|برفقت)ه(?:م|ما|ن)$/)

/** "أربعة عسكريين أو متمردين": the four may have been either. */
function isOtherName({ sentence: { tokens } }: Scene, previous: Reading, { from, quantity }: CountPhrase) {
  return quantity.kind === 'form' && tokens[from - 1]?.text === 'او' && previous.phrase.to === from - 1
}

/** "بينهم 808 أطفال، 27 من المسلحين": only a comma between two parts. */
function isNextPart(scene: Scene, previous: Reading, phrase: CountPhrase): boolean {
  const { tokens } = scene.sentence
  const listed =
    previous.scope === 'subset' || (isPartitive(tokens, previous.phrase) && isPartitive(tokens, phrase))
  return (
    listed &&
    phrase.from - previous.phrase.to <= MOST_OF_A_NAME + 1 &&
    tokens[phrase.from - 1]?.text === ',' &&
    phrase.quantity.kind === 'number' &&
    countsPeople(phrase)
  )
}

/** "25 من أقاربهم، 10 من المعلمين" */
function isPartitive(tokens: readonly Token[], { numberTo }: CountPhrase): boolean {
  return tokens[numberTo]?.text === 'من'
}

/** What they are a part of has the article and is no thing. */
function isPartOfMany(tokens: readonly Token[], { numberTo }: CountPhrase): boolean {
  return tokens[numberTo + 1]?.definite === true
}

/** "مقتل 352 مدنيا، فيما أحصت المنظمة 102": another counts the same. */
function isRecounted(
  { sentence: { tokens } }: Scene,
  previous: Reading,
  { from, counted, quantity, governed }: CountPhrase,
) {
  if (counted.kind !== 'nothing' || quantity.kind !== 'number' || governed || from - previous.to > FARTHEST)
    return false
  const before = tokens.slice(Math.max(previous.to, from - MOST_OF_A_NAME), from)
  const verb = before.findLastIndex(({ text }) => COUNTED.test(text))
  return verb >= 0 && before.slice(verb).every(({ word }) => word.kind === 'letters')
}

/** "بلغ العدد 20 بدلا من 16": what was counted before. */
function isReplaced(
  { sentence: { tokens } }: Scene,
  previous: Reading,
  { from, counted, quantity }: CountPhrase,
): boolean {
  return (
    counted.kind === 'nothing' &&
    quantity.kind === 'number' &&
    from - previous.to <= NEXT + 2 &&
    /^(?:بدلا|عوضا)$/.test(tokens[from - 2]?.text ?? '') &&
    hasRole(tokens[from - 1], 'preposition')
  )
}

/** "نقل 33 منهم إلى المستشفى المركزي، و21 إلى مستشفى آخر": where the next of them were taken. */
function isSharedOut({ sentence: { tokens } }: Scene, previous: Reading, phrase: CountPhrase): boolean {
  const { from, to, conjoined, counted, quantity } = phrase
  if (!conjoined || counted.kind !== 'nothing' || quantity.kind !== 'number' || tokens[to]?.text !== 'الي')
    return false
  if (previous.scope !== 'subset' && !/^من$/.test(tokens[previous.phrase.numberTo]?.text ?? '')) return false
  const between = tokens.slice(Math.max(0, previous.from - 2), from)
  return (
    from - previous.to <= FARTHEST &&
    between.some(({ text }) => TAKEN.test(text)) &&
    between.some(({ text }) => text === 'الي')
  )
}

const TAKEN = /^[وف]?(?:نقل|نقلت|نقلوا|نقلهم|احيل|احالتهم|تحويل|تحويلهم|اسعاف|توزيع|توزيعهم)$/

const MOST_OF_A_NAME = 5
const COUNTED = /^[وف]?(?:احصي|احصت|سجل|سجلت|وثق|وثقت|رصد|رصدت|[يت]حصي|[يت]وثق|[يت]سجل)$/

/** "قتل 14 في الشمال، وفي الجنوب 10": the place comes first. */
function isNextPlace({ sentence: { tokens } }: Scene, previous: Reading, phrase: CountPhrase): boolean {
  const { from, quantity, counted, governed } = phrase
  if (quantity.kind !== 'number' || governed || from - previous.to > FARTHEST) return false
  if (counted.kind !== 'nothing' && !countsPeople(phrase)) return false
  if (
    !isPlace(tokens[previous.phrase.to]) &&
    !isPlace(tokens[previous.to]) &&
    !isPlacedBefore(tokens, previous)
  )
    return false
  const first = Math.max(previous.phrase.to, from - MOST_OF_A_NAME)
  const at = tokens.slice(first, from).findIndex(({ text }) => text === 'وفي')
  return at >= 0 && tokens.slice(first + at, from).every(({ word }) => word.kind === 'letters')
}

/** "أما في الشمال فبلغت الحصيلة 116" */
function isPlacedBefore(tokens: readonly Token[], { from }: Reading): boolean {
  return tokens.slice(Math.max(0, from - MOST_OF_A_NAME - 1), from).some(({ text }) => /^[وف]?في$/.test(text))
}

/** "سجلت السهول 93 قتيلا، وزندا 30، وطنار في الشمال 25 شخصا": each place before its number, and three of them. */
function isListedPlace(scene: Scene, previous: Reading, phrase: CountPhrase): boolean {
  const { readings, places } = scene
  if (!isBehindPlace(scene, phrase, previous.phrase.to)) return false
  const next = places.from(phrase.to)
  return (
    (previous.rule === 'coordinated' && isBehindPlace(scene, previous.phrase, readings.at(-2)?.phrase.to)) ||
    (next !== undefined && isBehindPlace(scene, next, phrase.to))
  )
}

const LONGEST_LISTED = 5

/** ", وطنار في الشمال 25": a comma, a name that no table has, and the number. */
function isBehindPlace(
  { sentence: { tokens } }: Scene,
  { from, to, quantity, counted, governed }: CountPhrase,
  comma: number | undefined,
): boolean {
  if (comma === undefined || quantity.kind !== 'number' || governed || tokens[comma]?.text !== ',')
    return false
  if (counted.kind !== 'nothing' && !(counted.kind === 'person' && counted.person.group === 'unspecified'))
    return false
  const name = tokens[comma + 1]
  const length = from - comma - 1
  return (
    name !== undefined &&
    /^و../.test(name.text) &&
    !name.known &&
    length >= 1 &&
    length <= LONGEST_LISTED &&
    (tokens[to] === undefined || /^[,.]$/.test(tokens[to]?.text ?? '')) &&
    tokens
      .slice(comma + 2, from)
      .every(({ word, lexeme }) => word.kind === 'letters' && !lexeme.verb && !lexeme.noun && !lexeme.say)
  )
}

/** "613 وفاة في الشمال، يليه الجنوب بـ492": the next in order of what is counted. */
function isRanked(
  { sentence: { tokens } }: Scene,
  previous: Reading,
  { from, governed, quantity, counted }: CountPhrase,
): boolean {
  if (!governed || quantity.kind !== 'number' || counted.kind === 'thing' || from - previous.to > FARTHEST)
    return false
  return tokens.slice(previous.to, from).some(token => hasRole(token, 'ranking'))
}

function mayShareTrigger(scene: Scene, previous: Reading, phrase: CountPhrase): boolean {
  const { tokens } = scene.sentence
  const { counted, quantity } = phrase
  const gap = phrase.from - previous.phrase.to
  const after = tokens[phrase.to]
  // "جثتي أم وابنها": the two have been counted.
  if (previous.quantity !== previous.phrase.quantity && previous.rule !== 'family') return false
  // "و3 اعتقلوا" has a verb of its own, "ومدني أصيبوا" that of all.
  const died = previous.outcomes[0] === 'killed' && /..وا$/.test(after?.text ?? '') && hasRole(after, 'meet')
  const all =
    (died && hasRole(tokens[phrase.to + 1], 'death')) ||
    (after?.lexeme.verb?.number === 'many' && after.lexeme.verb.outcome === previous.outcomes[0])
  if (gap < 0 || gap > FARTHEST || (!all && /..وا$/.test(after?.text ?? ''))) return false
  if (counted.kind === 'others' && /..ون$/.test(after?.text ?? '')) return false
  if (counted.kind === 'victim' && (previous.rule !== 'governed' || gap > NEXT)) return false
  if (
    previous.scope === 'subset' &&
    gap <= LONGEST_PLACE &&
    after?.text === 'من' &&
    quantity.kind === 'number' &&
    (gap <= NEXT || !hasRole(tokens[phrase.to + 1], 'among'))
  )
    return true
  // "ضابطان برتبة عقيد و12 برتبة ملازم"
  if (counted.kind === 'nothing' && after?.text === 'برتبه')
    return quantity.kind === 'number' && previous.quantity.kind !== 'vague'
  // "إضافة إلى ستة هم أفراد الطاقم"
  if (counted.kind === 'nothing' && after?.text === 'هم') return quantity.kind === 'number'
  if (counted.kind === 'nothing')
    return (
      quantity.kind === 'number' &&
      previous.quantity.kind === 'number' &&
      isPlace(after) &&
      (isPlace(tokens[previous.phrase.to]) || isPlace(tokens[previous.to]))
    )
  // "و200 من الرتب الأخرى"
  const others = counted.kind === 'unknown' && isPartitive(tokens, phrase) && isPartOfMany(tokens, phrase)
  // "بينهم عروس وعشر وصيفات"
  const women =
    previous.scope === 'subset' &&
    counted.kind === 'unknown' &&
    gap <= NEXT &&
    quantity.kind === 'number' &&
    /..ات$/.test(tokens[phrase.noun ?? -1]?.text ?? '')
  if ((!countsPeople(phrase) && !others && !women) || !isIndefinite(tokens, phrase)) return false
  if (/^(?:معتقل|موقوف|سجين|سجناء|محتجز|نازح|لاجي|مشرد|مهجر)/.test(tokens[phrase.noun ?? -1]?.stem ?? ''))
    return false
  if (quantity.kind !== 'form') return true
  // "10 قتلى من مدنيين وعسكريين": of these two kinds.
  const kinds = quantity.number === 'dual-or-many' && tokens[phrase.from - 2]?.text === 'من'
  if (quantity.number === 'many' || (kinds && gap <= NEXT + 1)) return false
  // "جنديان آخران من الكتيبة وضابط"
  const near = hasRole(tokens[previous.phrase.to], 'other') ? NEXT + 1 : NEXT
  const added =
    quantity.number === 'dual' && /^(?:الي|عن)$/.test(tokens[phrase.from - 1]?.text ?? '') ? NEXT : 0
  if (all || gap <= near + added + wordsOfAge(scene, previous.phrase.to, phrase.from)) return true
  if (isOfTheirs(tokens, previous.phrase.to, phrase.from)) return true
  // "جثة رجل جرفته المياه في الشمال وآخر في الجنوب"
  if (counted.kind === 'others' && quantity.number === 'one' && isPlace(after) && isOne(previous)) return true
  return (
    tokens[phrase.from - 1]?.text === ',' &&
    (hasRole(after, 'preposition') || /^ب/.test(after?.proclitics ?? ''))
  )
}

/** "ثمانية من القوات شبه العسكرية وشخصان": whose they were, and nothing else, stands between. */
function isOfTheirs(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from <= LONGEST_OWNER &&
    /^(?:من|في)$/.test(tokens[from]?.text ?? '') &&
    tokens
      .slice(from + 2, to)
      .every(({ definite, text, conjoined }) => !conjoined && (definite || /^(?:ال|شبه$|غير$)/.test(text)))
  )
}

const LONGEST_OWNER = 7
/** "خمسة من باكستان، وأربعة من مصر" */
const LONGEST_PLACE = 4

function isOne({ quantity }: Reading): boolean {
  return quantity.kind === 'form'
    ? quantity.number === 'one'
    : quantity.kind === 'number' && quantity.value === 1
}

function isPlace(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:في|خلال|عام|سنه)$/.test(token.text) || /^ب/.test(token.proclitics))
}

/** "أربعة قتلوا في الشمال، وتسعة في الجنوب", "عشرون قتلوا بالإضافة إلى 22 مدنيا": behind the verb that told of the first. */
function endOf({ phrase, to, rule, quantity }: Reading, { from, counted }: CountPhrase): number {
  if (rule !== 'subject-first' || to > from) return phrase.to
  // "أن أحدهم أصيب واثنين آخرين مفقودون": of the others something else is told.
  const many = quantity.kind === 'number' && quantity.value > 2
  return counted.kind === 'nothing' || (many && from - to <= LONGEST_ADDING) ? to : phrase.to
}

/** "بالإضافة إلى", with a comma before it. */
const LONGEST_ADDING = 3

/** Nothing between the two begins another statement. */
function isOpenBetween({ sentence: { tokens } }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).every((token, index) => {
    const { verb, noun, say } = token.lexeme
    if ((verb && verb.number !== 'dual') || noun) return false
    // "20 سيدة تتراوح أعمارهن بين 18 و60 عاما، و16 طفلا"
    if (isOfAges(tokens, from + index)) return true
    if (say && !isBelongingTo(tokens, from + index)) return false
    if (
      hasRole(token, 'barrier') ||
      hasRole(token, 'contrast') ||
      (hasRole(token, 'stop') && !token.definite) ||
      hasRole(token, 'reach')
    )
      return false
    return token.word.kind !== 'mark' || /^[,"()]$/.test(token.text)
  })
}

/** "تتراوح أعمارهم بين", "يبلغ من العمر 14 عاما" */
function isOfAges(tokens: readonly Token[], at: number): boolean {
  if (REACHES.test(tokens[at]?.text ?? ''))
    return tokens[at + 2]?.text === 'العمر' || tokens[at + 2]?.lexeme.thing?.class === 'time'
  const reaching = tokens[at]?.text === 'بين' ? at - 2 : at
  return hasRole(tokens[reaching], 'reach') && /^اعمار(?:هم|هن|هما)$/.test(tokens[reaching + 1]?.text ?? '')
}

const REACHES = /^[يت]بلغ(?:ان|ون|ن)?$/

/** "طفل عمره 3 أعوام وسائحة": how many words between say how old somebody is. */
function wordsOfAge({ sentence: { tokens }, places }: Scene, from: number, to: number): number {
  let words = 0
  for (
    let phrase = places.from(from);
    phrase !== undefined && phrase.to <= to;
    phrase = places.from(phrase.from + 1)
  )
    if (isTime(phrase) || (phrase.counted.kind === 'nothing' && isTime(places.startingAt(phrase.to))))
      words += phrase.to - phrase.from
  return words === 0 ? 0 : words + tokens.slice(from, to).filter(token => OF_AGE.test(token.text)).length
}

function isTime(phrase: CountPhrase | undefined): boolean {
  return phrase?.counted.kind === 'thing' && phrase.counted.class === 'time'
}

const OF_AGE = /^(?:عمره|عمرها|[يت]بلغ(?:ان|ون|ن)?|البالغ|البالغه|من|العمر|في|\(|\))$/

import { hasRole, type Token } from '@/lib/extract/token'
import { skipAsides } from './asides'
import { cited } from './cited'
import { opensWords } from './opens-words'
import { published } from './published'
import { isComplement, pointsBack, rootOf } from './shape'
import { readDocument, readSource } from './source'
import { readSpeaker, type Speaker } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene, type VerbAlone } from './speech-act'
import { isRelative, subjectUpTo } from './subject-in-front'
import { BEFORE_NOUNS, IMPERSONAL, NEED_WORDS, NO_FIGURES, OBJECT_FIRST } from './words'

const NEAR = 4

/** A verb of saying with its subject, behind it or before it; without one it carries the last speaker on. */
export function verbOfSaying(scene: SpeechScene, at: number): SpeechAct | null {
  const { tokens } = scene
  const token = tokens[at]
  const say = token?.lexeme.say
  if (token === undefined || say === undefined || token.definite || /[بلك]/.test(token.proclitics))
    return null
  if (BEFORE_NOUNS.has(tokens[at - 1]?.text ?? '') || isSubordinate(tokens, at)) return null
  const shared = {
    ...SAYING,
    at,
    act: say.act,
    dual: say.number === 'dual',
    feminine: isFeminine(token),
    negated: /^[وف]?(?:لم|لا|لن)$/.test(tokens[at - 1]?.text ?? '') && !excepts(tokens, at),
    object: say.object === true,
  }
  if (say.form === 'participle') {
    if (!/(?:ا|ه|ين|ون)$/.test(token.text) || (token.lexeme.office && !token.text.endsWith('ا'))) return null
    const to = skipAsides(scene, at + 1)
    return opensWords(scene, to) ? { ...shared, to } : null
  }
  const bare = skipAsides(scene, at + 1)
  // "وكان المقاتلون قد اتهموا بقتل 20": accused, and by nobody who is named.
  if (rootOf(token) === 'اتهم' && /^ب/.test(tokens[at + 1]?.proclitics ?? '') && tokens[at + 1]?.lexeme.noun)
    return { ...shared, impersonal: true, to: bare }
  const impersonal = IMPERSONAL.has(token.text) && !isSaidBySomebody(scene, bare)
  const passive = isPassive(scene, at) && !isRelative(tokens[at - 1])
  if ((impersonal || passive) && opensWords(scene, bare)) return { ...shared, impersonal: true, to: bare }
  // A toll speaks for nobody: "أفادت حصيلة جديدة".
  if (readDocument(scene, bare) === null) return { ...shared, impersonal: true, to: bare }
  if (say.object) return published(scene, at, at + 1, shared)
  if (say.act === 'relay' && OF_HIM.test(tokens[at + 1]?.text ?? '')) return relayedOfHim(scene, at, shared)
  if (ABOUT_IT.test(tokens[at + 1]?.text ?? ''))
    return published(scene, at, at + 2, { ...shared, object: true })
  const behind = subjectBehind(scene, at, shared, bare)
  if (behind?.speaker?.office) return behind
  const front = subjectInFront(scene, at, shared, bare)
  return behind === null || front?.speaker?.office ? front : behind
}

/** "قيادي تابع لكذا": written like "he went on". */
function isSubordinate(tokens: readonly Token[], at: number): boolean {
  // "تحدثوا شريطة عدم الكشف عن هوياتهم" says how they spoke.
  if (tokens[at + 1]?.text === 'شريطه') return true
  // "طفلة تبلغ 11 عاما" is so old.
  if (rootOf(tokens[at]) === 'ابلغ' && tokens[at]?.lexeme.say?.imperfect && isOfAge(tokens, at + 1))
    return true
  // "ردا على سؤال" is written like "both answered".
  if (tokens[at]?.text === 'ردا' && tokens[at + 1]?.text === 'علي') return true
  return (
    tokens[at]?.text === 'تابع' &&
    tokens[at - 1]?.word.kind === 'letters' &&
    tokens[at + 1]?.text.startsWith('ل') === true
  )
}

function isOfAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.kind === 'digits' || (tokens[at]?.text === 'من' && tokens[at + 1]?.text === 'العمر')
}

/** "يعتقد مسؤولون أن", not "يعتقد أن". */
function isSaidBySomebody(scene: SpeechScene, at: number): boolean {
  const speaker = readSpeaker(scene, at, 'office')
  return speaker !== null && isComplement(scene.tokens[skipAsides(scene, speaker.to)])
}

/** "لم تعلن سوى عن مقتل 3": what is excepted is said. */
function excepts(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 8).some(({ text }) => /^(?:سوي|الا)$/.test(text))
}

const OF_HIM = /^(?:عنه|عنها|عنهم)$/

/** "ونقلت عنه الوكالة قوله إن": whoever spoke before says it. */
function relayedOfHim(scene: SpeechScene, at: number, shared: VerbAlone): SpeechAct | null {
  const relay = readSpeaker(scene, at + 2, 'anybody')
  const to = skipAsides(scene, relay?.to ?? at + 2)
  const feminine = scene.tokens[at + 1]?.text === 'عنها'
  return opensWords(scene, to) ? { ...shared, act: 'say', feminine, to } : null
}

function subjectBehind(scene: SpeechScene, at: number, shared: VerbAlone, bare: number): SpeechAct | null {
  const { tokens } = scene
  const token = tokens[at]
  const verb = rootOf(token)
  const speaker = OBJECT_FIRST.has(verb)
    ? (readSource(scene, bare, 'office') ?? whoSaysThat(scene, bare, shared))
    : readSource(scene, bare, 'anybody')
  if (speaker === null) return null
  const { source, to } = cited(
    scene,
    speaker.to,
    shared.act === 'relay' ? 'anybody' : speaker.media ? 'office' : null,
    verb === ASCRIBING ? 'الي' : 'عن',
  )
  // "حملت الحركة الجيش مسؤولية مقتل 3" tells of the three.
  if (verb === 'حمل') {
    const blamed = readSpeaker(scene, tokens[to]?.text === ',' ? to + 1 : to, 'anybody')
    if (blamed !== null && opensWords(scene, blamed.to)) return { ...shared, speaker, to: blamed.to }
  }
  if (NO_FIGURES.has(tokens[to]?.text ?? '') && tokens[to + 1]?.lexeme.noun === undefined)
    return { ...shared, speaker, negated: true, to }
  const words = opensWords(scene, to) || (RECORDING.has(verb) && HAPPENING.test(tokens[to]?.text ?? ''))
  if (shared.act === 'relay' && source === null && !words) return null
  // "ويدعى سالم" is written like "and claims".
  const mayBeNamed = verb === 'ادعي' && token?.lexeme.say?.imperfect === true
  const shows = verb === 'اظهر' && words && readDocument(scene, bare) !== undefined
  if (NEED_WORDS.has(verb) && !shows && !isSaid(scene, to)) return null
  if (mayBeNamed && !isComplement(tokens[to])) return null
  if (OBJECT_FIRST.has(verb) && !words && source === null) return { ...shared, speaker, negated: true, to }
  const before = tokens[at - 1]?.text
  const inserted =
    before === 'هكذا' ||
    (before === ',' &&
      token?.conjoined !== true &&
      verb !== FEARING &&
      (token?.lexeme.say?.imperfect === true || !words))
  return { ...shared, speaker, source, reach: inserted ? 'around' : 'after', to }
}

/** "وثقت الشبكة وقوع 8 هجمات أسفرت عن": what was recorded is told of. */
const RECORDING: ReadonlySet<string> = new Set(['وثق', 'رصد', 'سجل', 'احصي'])
const HAPPENING = /^(?:وقوع|حدوث|ارتكاب|تعرض|استهداف)$/

/** Behind a verb whose object might stand there: anybody of whom "that" makes the one who says it. */
function whoSaysThat(scene: SpeechScene, from: number, { act }: VerbAlone): Speaker | null {
  const speaker = readSpeaker(scene, from, 'anybody')
  if (speaker === null) return null
  const { source, to } = cited(scene, speaker.to, act === 'relay' ? 'anybody' : null)
  return (act !== 'relay' || source !== null) && isComplement(scene.tokens[to]) ? speaker : null
}

function subjectInFront(scene: SpeechScene, at: number, shared: VerbAlone, bare: number): SpeechAct | null {
  const before = subjectUpTo(scene, at)
  // "الحصيلة التي سجلت أمس" was not told, but kept.
  // "حصيلة المواجهات بين المحتجين والشرطة": between, and nobody makes it plain.
  if (before === 'nobody' && NEED_WORDS.has(rootOf(scene.tokens[at])) && !isSaid(scene, bare)) return null
  if (before === 'nobody')
    return isRelative(scene.tokens[at - 1]) && !isComplement(scene.tokens[bare])
      ? null
      : { ...shared, impersonal: true, to: bare }
  const { source, to } = cited(scene, bare, shared.act === 'relay' ? 'anybody' : null)
  const verb = rootOf(scene.tokens[at])
  if (NEED_WORDS.has(verb) && !isSaid(scene, to)) return null
  // "وأضاف لقي جنديان حتفهما"
  const words =
    opensWords(scene, to) || (before === null && GOING_ON.has(verb) && tellsOfLoss(scene.tokens[to]))
  const heard = words || source !== null || (shared.act === 'deny' && pointsBack(scene.tokens, to))
  if (before !== null && heard) return { ...shared, speaker: before, source, to }
  const late = before === null ? null : lateWords(scene, to)
  if (before !== null && late !== null) return { ...shared, speaker: before, to: late }
  // "ونقلت عن مصدر قوله إن": who relays it was named before.
  if (source !== null && words) return { ...shared, source, to }
  if (shared.act === 'relay' || !words) return null
  return OBJECT_FIRST.has(verb) && !isSaid(scene, to) ? null : { ...shared, to }
}

const GOING_ON: ReadonlySet<string> = new Set(['اضاف', 'اوضح', 'تابع', 'اردف', 'استطرد'])

function tellsOfLoss(token: Token | undefined): boolean {
  return token?.lexeme.verb?.number === 'one' || hasRole(token, 'meet')
}

/** "السلطات أعلنت أول أيام العيد مصرع 5": where what is said begins behind a few words that are no part of it. */
function lateWords(scene: SpeechScene, from: number): number | null {
  for (let at = from + 1; at <= from + NEAR; at++) {
    const token = scene.tokens[at]
    if (token === undefined || token.word.kind !== 'letters') return null
    if (isComplement(token) || token.lexeme.noun) return at
  }
  return null
}

/** "نسبت الوكالة إلى الجيش قوله": its source stands behind "to". */
const ASCRIBING = 'نسب'

/** "فقدان 150 شخصا، تخشى السلطات أن": of what has been told something else is feared. */
const FEARING = 'خشي'

/** "that" or a quotation, rather than the thing itself. */
function isSaid(scene: SpeechScene, at: number): boolean {
  const { tokens } = scene
  const text = tokens[at]?.text
  return isComplement(tokens[at]) || text === ':' || (text === '"' && opensWords(scene, at))
}

function isFeminine({ text, stem, lexeme }: Token): boolean {
  return lexeme.say?.imperfect ? /^س?ت/.test(stem) : /(?:ت|ه)$/.test(text)
}

/** "أعلن عنها رئيس الوزراء", "صرح به". */
const ABOUT_IT = /^(?:عنه|عنها|به|بها)$/

const DAMMA = '\u064f'

/** A damma on the first letter makes the verb a passive: "أُعلن", "ذُكر", "يُعتقد". */
function isPassive({ tokens, body }: SpeechScene, at: number): boolean {
  const word = tokens[at]?.word
  if (word === undefined) return false
  const written = body.slice(word.start, word.end).replace(/^[وف]/, '')
  return written[1] === DAMMA
}

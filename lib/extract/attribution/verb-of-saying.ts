import { hasRole, type Token } from '@/lib/extract/token'
import { skipAsides } from './asides'
import { opensWords } from './opens-words'
import { bareOf, isComplement, pointsBack } from './shape'
import { documentEnd, readDocument, readSource } from './source'
import { readSpeaker, type Speaker, type Welcome } from './speaker'
import { SAYING, type SpeechAct, type SpeechScene } from './speech-act'
import { BEFORE_NOUNS, DOCUMENTS, IMPERSONAL, NEED_WORDS, NO_FIGURES, OBJECT_FIRST, RUMOURS } from './words'

const FARTHEST_SUBJECT = 14
const NEAR = 4
const FARTHEST_HEAD = 7
const RELATIVE = /^(?:التي|الذي|الذين|اللذين|اللذان)$/

/** A verb of saying with its subject, behind it or before it; without one it carries the last speaker on. */
export function verbOfSaying(scene: SpeechScene, at: number): SpeechAct | null {
  const { tokens } = scene
  const token = tokens[at]
  const say = token?.lexeme.say
  if (token === undefined || say === undefined || token.definite || /[بلك]/.test(token.proclitics))
    return null
  if (BEFORE_NOUNS.has(tokens[at - 1]?.text ?? '')) return null
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
  const impersonal = IMPERSONAL.has(token.text) && !isSaidBySomebody(scene, bare)
  if ((impersonal || isPassive(scene, at)) && opensWords(scene, bare))
    return { ...shared, impersonal: true, to: bare }
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

/** "يعتقد مسؤولون أن", not "يعتقد أن". */
function isSaidBySomebody(scene: SpeechScene, at: number): boolean {
  const speaker = readSpeaker(scene, at, 'office')
  return speaker !== null && isComplement(scene.tokens[skipAsides(scene, speaker.to)])
}

/** "لم تعلن سوى عن مقتل 3": what is excepted is said. */
function excepts(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 8).some(({ text }) => /^(?:سوي|الا)$/.test(text))
}

type Shared = Omit<SpeechAct, 'to'>

/** "حصيلة أعلنتها الشرطة": what has been published governs the sentence around it. */
function published(scene: SpeechScene, at: number, behind: number, shared: Shared): SpeechAct | null {
  const relative = RELATIVE.test(scene.tokens[at - 1]?.text ?? '')
  const speaker = readSpeaker(scene, skipAsides(scene, behind), 'anybody') ?? subjectUpTo(scene, at)
  if (speaker === null || speaker === 'nobody') return null
  const { source, to } = cited(scene, Math.max(speaker.to, behind), shared.act === 'relay' ? 'anybody' : null)
  const negated = shared.negated || (relative && !isOfFigures(scene.tokens, at))
  return { ...shared, speaker, source, reach: 'around', form: 'according-to', to, negated }
}

const OF_HIM = /^(?:عنه|عنها|عنهم)$/

/** "ونقلت عنه الوكالة قوله إن": whoever spoke before says it. */
function relayedOfHim(scene: SpeechScene, at: number, shared: Shared): SpeechAct | null {
  const relay = readSpeaker(scene, at + 2, 'anybody')
  const to = skipAsides(scene, relay?.to ?? at + 2)
  const feminine = scene.tokens[at + 1]?.text === 'عنها'
  return opensWords(scene, to) ? { ...shared, act: 'say', feminine, to } : null
}

/** "الحصيلة التي أعلنتها", not "الخطة التي أعلنها". */
function isOfFigures(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - FARTHEST_HEAD), at)
    .some(
      ({ text, lexeme }) =>
        DOCUMENTS.has(bareOf(text)) ||
        lexeme.roles?.has('total') ||
        lexeme.victim !== undefined ||
        lexeme.noun !== undefined ||
        lexeme.loss === true,
    )
}

function subjectBehind(scene: SpeechScene, at: number, shared: Shared, bare: number): SpeechAct | null {
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
    const blamed = readSpeaker(scene, to, 'anybody')
    if (blamed !== null && opensWords(scene, blamed.to)) return { ...shared, speaker, to: blamed.to }
  }
  if (NO_FIGURES.has(tokens[to]?.text ?? '') && tokens[to + 1]?.lexeme.noun === undefined)
    return { ...shared, speaker, negated: true, to }
  const words = opensWords(scene, to)
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
    (before === ',' && token?.conjoined !== true && (token?.lexeme.say?.imperfect === true || !words))
  return { ...shared, speaker, source, reach: inserted ? 'around' : 'after', to }
}

/** Behind a verb whose object might stand there: anybody of whom "that" makes the one who says it. */
function whoSaysThat(scene: SpeechScene, from: number, { act }: Shared): Speaker | null {
  const speaker = readSpeaker(scene, from, 'anybody')
  if (speaker === null) return null
  const { source, to } = cited(scene, speaker.to, act === 'relay' ? 'anybody' : null)
  return (act !== 'relay' || source !== null) && isComplement(scene.tokens[to]) ? speaker : null
}

function subjectInFront(scene: SpeechScene, at: number, shared: Shared, bare: number): SpeechAct | null {
  const before = subjectUpTo(scene, at)
  if (before === 'nobody') return { ...shared, impersonal: true, to: bare }
  const { source, to } = cited(scene, bare, shared.act === 'relay' ? 'anybody' : null)
  const verb = rootOf(scene.tokens[at])
  if (NEED_WORDS.has(verb) && !isSaid(scene, to)) return null
  const words = opensWords(scene, to)
  const heard = words || source !== null || (shared.act === 'deny' && pointsBack(scene.tokens, to))
  if (before !== null && heard) return { ...shared, speaker: before, source, to }
  const late = before === null ? null : lateWords(scene, to)
  if (before !== null && late !== null) return { ...shared, speaker: before, to: late }
  // "ونقلت عن مصدر قوله إن": who relays it was named before.
  if (source !== null && words) return { ...shared, source, to }
  if (shared.act === 'relay' || !words) return null
  return OBJECT_FIRST.has(verb) && !isSaid(scene, to) ? null : { ...shared, to }
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

/** "that" or a quotation, rather than the thing itself. */
function isSaid(scene: SpeechScene, at: number): boolean {
  const { tokens } = scene
  const text = tokens[at]?.text
  return isComplement(tokens[at]) || text === ':' || (text === '"' && opensWords(scene, at))
}

/** "عن برلمان …", "نقلا عن مصدر …": whom a speaker cites, and where what is said begins. */
function cited(
  scene: SpeechScene,
  from: number,
  welcome: Welcome | null,
  link = 'عن',
): { source: Speaker | null; to: number } {
  const { tokens } = scene
  let at = skipAsides(scene, from)
  const relayed = tokens[at]?.text === 'نقلا'
  if (relayed) at++
  if (tokens[at]?.text !== link || (!relayed && welcome === null)) return { source: null, to: at }
  const source = readSource(scene, at + 1, relayed ? 'anybody' : (welcome ?? 'office'))
  if (source === null) return { source: null, to: at }
  const to = skipAsides(scene, source.to)
  return { source, to }
}

/** The subject that stands before its verb: "وزارة الصحة تعلن", "وكان الجيش قد أعلن", "التي" between them or not. */
function subjectUpTo(scene: SpeechScene, at: number): Speaker | 'nobody' | null {
  const { tokens } = scene
  const objectFirst = OBJECT_FIRST.has(rootOf(tokens[at])) && tokens[at + 1]?.text !== 'عن'
  for (let from = at - 1; from >= Math.max(0, at - FARTHEST_SUBJECT); from--) {
    const token = tokens[from]
    if (token === undefined || /^[.;:؟!]$/.test(token.text)) return null
    if (!opensPhrase(tokens, from)) {
      const antecedent = at - from <= FARTHEST_HEAD ? antecedentAt(scene, from, at) : null
      if (antecedent !== null) return antecedent
      continue
    }
    const document = tokens[from]?.lexeme.say === undefined ? readDocument(scene, from) : undefined
    if (document === null && skipLinks(scene, documentEnd(scene, from)) >= at) return 'nobody'
    const speaker =
      document ??
      readSpeaker(scene, from, isAfterThat(tokens[from - 1]) && !objectFirst ? 'anybody' : 'office')
    if (speaker !== null && speaker.to <= at && skipLinks(scene, speaker.to) >= at) return speaker
  }
  return null
}

/** "من هيئة المناجم التي تقول إن", "تقارير تحدثت عن": whom the verb is said of in a relative clause. */
function antecedentAt(scene: SpeechScene, from: number, at: number): Speaker | null {
  const { tokens } = scene
  const verb = tokens[at]
  const relative = RELATIVE.test(tokens[at - 1]?.text ?? '')
  // "أصدرت الوزارة بيانا أوضحت فيه": an object is no subject.
  if (verb?.conjoined || (!relative && (tokens[from]?.definite || tokens[from]?.text.endsWith('ا'))))
    return null
  const document = readDocument(scene, from)
  const speaker = document === undefined ? readSpeaker(scene, from, 'office') : document
  if (document && !relative && !RUMOURS.has(document.head)) return null
  return speaker?.to === (relative ? at - 1 : at) ? speaker : null
}

function opensPhrase(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return (
    before === undefined ||
    before.word.kind === 'mark' ||
    tokens[from]?.conjoined === true ||
    isAfterThat(before) ||
    hasRole(before, 'contrast') ||
    /^(?:اما|وكان|وكانت|كان|كانت|فيما|بينما|حين|وقت|كما|غير|لكن|ولكن|سابق)$/.test(before.text)
  )
}

function isAfterThat(token: Token | undefined): boolean {
  return /^[وفل]?[بل]?(?:ان|لكن|كان|كانت)$/.test(token?.text ?? '')
}

function skipLinks(scene: SpeechScene, from: number): number {
  let at = skipAsides(scene, from)
  while (/^(?:قد|كان|كانت|التي|الذي|الذين|وقد|كانوا|,)$/.test(scene.tokens[at]?.text ?? ''))
    at = skipAsides(scene, at + 1)
  return at
}

/** The verb as its table has it, in matching form. */
function rootOf(token: Token | undefined): string {
  return token?.lexeme.say?.root ?? ''
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

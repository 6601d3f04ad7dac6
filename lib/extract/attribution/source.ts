import { ofSpelling, writtenLike } from '@/lib/arabic/spelling'
import { hasRole, type Token } from '@/lib/extract/token'
import { skipAsides } from './asides'
import { bareOf } from './shape'
import { readSpeaker, readSpeakerAfterLam, type Speaker, type Welcome } from './speaker'
import type { SpeechScene } from './speech-act'
import { DOCUMENTS, MEDIA_NAMES, TOLLS } from './words'

const LONGEST_DESCRIPTION = 5

/**
 * Who speaks behind "according to": somebody, or whoever a document comes from ("بيان صادر عن الجيش",
 * "حصيلة للمديرية العامة", "إحصاءات نشرتها الوزارة"). Without a source a document speaks for itself, a toll for nobody.
 */
export function readSource(scene: SpeechScene, at: number, welcome: Welcome): Speaker | null {
  const { tokens } = scene
  let from = at
  if (tokens[from]?.text === 'ل') from++
  if (/^ل?(?:اخر|احدث|اول)$/.test(tokens[from]?.text ?? '') && DOCUMENTS.has(tokens[from + 1]?.stem ?? ''))
    from++
  const document = readDocument(scene, from)
  if (document !== undefined) return document
  return readSpeaker(scene, from, welcome) ?? readSpeakerAfterLam(scene, from, 'anybody')
}

/** undefined: no document stands there; null: one that nobody speaks in. */
export function readDocument(scene: SpeechScene, at: number): Speaker | null | undefined {
  const { tokens } = scene
  const token = tokens[at]
  if (token === undefined || token.word.kind !== 'letters') return undefined
  const head = documentIn(token)
  if (head === null) return undefined
  const source = sourceOf(scene, at + 1)
  if (source !== null) return source
  const to = documentEnd(scene, at)
  // "المعلومات الأولية" are nobody's.
  if (head === 'معلومات' && token.definite) return null
  if (TOLLS.has(head) && !tokens.slice(at, to).some(({ text }) => /رسمي/.test(text))) return null
  const alone = token.definite && to === at + 1
  return { actor: null, from: at, to, head, anaphoric: alone, office: true, media: false }
}

/** The noun of a document without article and particles. */
const documentIn = ofSpelling(
  ({ text, stem }: Token): string | null =>
    [text, stem, bareOf(text.replace(/^ل(?!ل)/, ''))].find(word => DOCUMENTS.has(word)) ?? null,
)

/** Behind a document's noun and its adjectives. */
export function documentEnd(scene: SpeechScene, at: number): number {
  let to = at + 1
  while (to < at + LONGEST_DESCRIPTION) {
    const next = scene.tokens[to]?.text === 'غير' ? to + 1 : to
    if (!isDescription(scene, next)) break
    to = next + 1
  }
  return to
}

/** Behind the adjectives of a document: who issued it. */
function sourceOf(scene: SpeechScene, from: number): Speaker | null {
  const { tokens } = scene
  for (let at = from; at < from + LONGEST_DESCRIPTION; at++) {
    const token = tokens[at]
    if (token === undefined || token.word.kind === 'mark') return null
    if (token.lexeme.say?.object) return readSpeaker(scene, skipAsides(scene, at + 1), 'anybody')
    if (/^(?:صادر|صادره|صدر|صدرت|الصادر|الصادره|منسوب|مقدمه|المقدمه|المعلنه|من)$/.test(token.text)) {
      let next = at + 1
      while (/^(?:عن|من|الي|اليوم)$/.test(tokens[next]?.text ?? '') || scene.dateAt(next) !== null) next++
      return readSpeaker(scene, next, 'anybody')
    }
    const agency = MEDIA_NAMES.has(token.text.replace(/^ل/, ''))
    const owner = readSpeakerAfterLam(scene, at, agency ? 'anybody' : 'office')
    if (owner !== null) return owner
    if (at === from && !token.definite && !isOfThePress(token)) {
      const construct = readSpeaker(scene, at, 'office')
      if (construct !== null) return construct
    }
    const known = scene.gazetteer.aliases.match(tokens, at)
    if (known !== null && known.proclitics === '') return readSpeaker(scene, at, 'office')
    if (token.definite && token.lexeme.office) return readSpeaker(scene, at, 'office')
    if (!isDescription(scene, at)) return null
  }
  return null
}

/** "بيان صحفي للشرطة": for the press, not a journalist's. */
const isOfThePress = writtenLike(/^صح(?:ف|اف)ي$/)

/** An adjective of a document: "رسمية", "أولية", "طبي". */
function isDescription({ tokens, dateAt }: SpeechScene, at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    token.word.kind === 'letters' &&
    dateAt(at) === null &&
    token.proclitics.replace('ال', '') === '' &&
    (/(?:ي|يه|يا|ين|ات)$/.test(token.text) ||
      /^(?:ال)?(?:جديد|جديده|سابق|سابقه|اخير|اخيره|موقت|موقته|مصور|مصوره|متداول|متداوله|منفصل|لاحق|نهايي|محين|محينه|محدث|محدثه|معدل|معدله|مفصل|مفصله)$/.test(
        token.text,
      )) &&
    !hasRole(token, 'preposition') &&
    token.lexeme.say === undefined &&
    token.lexeme.verb === undefined
  )
}

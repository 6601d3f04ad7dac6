import { once } from '@/lib/extract/once'
import { hasRole } from '@/lib/extract/token'
import { skipAsides } from './asides'
import { readSpeaker, type Speaker } from './speaker'
import type { SpeechScene } from './speech-act'

/** Whom a sentence is about, where that is a known actor or an office: "أصدرت شرطة الولاية بيانا", "الوزارة نشرت". */
export const mainSubject = once((scene: SpeechScene): Speaker | null => {
  const { tokens } = scene
  let at = skipAsides(scene, 0)
  while (at < 6) {
    const token = tokens[at]
    if (token === undefined) return null
    const opening =
      token.word.kind === 'mark' ||
      hasRole(token, 'contrast') ||
      /^(?:[وف]?كان|[وف]?كانت|و?قد|كما|هذا|و|ف|و?في|المقابل|السياق|حين|و?اما|من)$/.test(token.text)
    if (!opening) break
    at = Math.max(at + 1, skipAsides(scene, at + 1))
  }
  const nominal = readSpeaker(scene, at, 'office')
  if (nominal !== null) return nominal
  const verb = tokens[at]
  // The letters of "التقى" begin like the article.
  const definite = verb?.definite === true && !/^[وف]?الت(?:قي|قت|زم|زمت|حق|حقت)$/.test(verb.text)
  if (verb === undefined || definite || verb.word.kind !== 'letters' || hasRole(verb, 'preposition'))
    return null
  const behind = skipAsides(scene, at + 1)
  const issued = /^[وف]?صدر(?:ت)?$/.test(verb.text) && tokens[behind]?.text === 'عن'
  return readSpeaker(scene, issued ? behind + 1 : behind, 'office')
})

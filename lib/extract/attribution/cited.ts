import { skipAsides } from './asides'
import { readSource } from './source'
import type { Speaker, Welcome } from './speaker'
import type { SpeechScene } from './speech-act'

/** "عن برلمان …", "نقلا عن مصدر …": whom a speaker cites, and where what is said begins. */
export function cited(
  scene: SpeechScene,
  from: number,
  welcome: Welcome | null,
  link = 'عن',
): { source: Speaker | null; to: number } {
  const { tokens } = scene
  // "نقلت الصحيفة، عن مسؤول، أن": no aside.
  const apart = welcome !== null && tokens[from]?.text === ',' && tokens[from + 1]?.text === link
  let at = apart ? from + 1 : skipAsides(scene, from)
  const relayed = tokens[at]?.text === 'نقلا'
  if (relayed) at++
  if (tokens[at]?.text !== link || (!relayed && welcome === null)) return { source: null, to: at }
  const source = readSource(scene, at + 1, relayed ? 'anybody' : (welcome ?? 'office'))
  if (source === null) return { source: null, to: at }
  const to = skipAsides(scene, source.to)
  return { source, to }
}

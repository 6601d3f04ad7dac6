import type { ArticleReader } from '@/lib/extract/article/article-text'
import type { Reading } from '@/lib/extract/reading'
import type { Sentence } from '@/lib/extract/sentence'
import { type Named, resolved, speakerBefore } from './antecedent'
import { skipAsides } from './asides'
import { readSpeaker } from './speaker'
import { SAYING } from './speech-act'

/** Who gives no figure: the subject of "did not say" or "refused to", or the last one who spoke. */
export function silentSubject(reader: ArticleReader, sentence: Sentence, reading: Reading): Named | null {
  const scene = reader.scene(sentence)
  for (const verb of new Set([reading.from, reading.trigger])) {
    const speaker = readSpeaker(
      scene,
      skipAsides(scene, verb + 1),
      sentence.tokens[verb]?.lexeme.say ? 'anybody' : 'office',
    )
    if (speaker !== null && speaker.from < reading.phrase.from) return resolved(reader, sentence, speaker)
  }
  const verb = sentence.tokens[reading.trigger]
  return speakerBefore(reader, sentence, {
    ...SAYING,
    at: reading.from,
    to: reading.to,
    feminine: /^ت/.test(verb?.text ?? ''),
  })
}

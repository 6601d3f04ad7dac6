import { describe, expect, it } from 'vitest'
import { explainArticle } from './explain'
import { compileGazetteer } from './gazetteer'
import { MOST_FIGURES } from './read-sentence'

function reasons(body: string) {
  const id = 'explained' as Parameters<typeof explainArticle>[0]['id']
  const sentences = explainArticle(
    { id, body, published: '2024-03-20', headline: 'none' },
    compileGazetteer([], []),
  )
  return sentences.flatMap(({ passedOver }) => passedOver.map(({ code, quote }) => `${code}: ${quote}`))
}

describe('why a number was passed over', () => {
  it.each([
    ['counts-object: 29 دبابة', 'أسر 200 جندي وتدمير 29 دبابة'],
    ['counts-time: 44 يوما', 'مقتل 3 جنود في حرب استمرت 44 يوما'],
    ['counts-share: 70 بالمئة', 'القتلى 70 بالمئة من النساء'],
    ['label: 30', 'قُتل جندي من الفرقة 30'],
    ['date: 12 سبتمبر 2022', 'قُتل جندي في 12 سبتمبر 2022'],
    ['irrealis: 40 شخصا', 'حذر الخبير من مقتل 40 شخصا'],
    ['handed-over: 50 أسيرا', 'الإفراج عن 50 أسيرا'],
    ['sickness: 38 إصابة', 'تسجيل 38 إصابة بفيروس كورونا'],
    ['other-deed: 75 راكبا', 'مقتل قبطان وإنقاذ 75 راكبا'],
    ['no-trigger: 20 طالبا', 'قُتل المدير فيما 20 طالبا يتظاهرون'],
  ])('%s', (reason, text) => {
    expect(reasons(text)).toContain(reason)
  })

  it('says what is left unread of a sentence of very many figures', () => {
    const told = reasons('مقتل 5 جنود و'.repeat(70))
    expect(told.filter(reason => reason === 'crowded: 5 جنود')).toHaveLength(70 - MOST_FIGURES)
  })

  it('says nothing of sentences without a word of loss', () => {
    expect(reasons('باع التاجر 12 سيارة في 3 أيام.')).toEqual([])
  })

  it('gives offsets into the body', () => {
    const body = 'خبر أول.\nأسر 200 جندي وتدمير 29 دبابة'
    const id = 'offsets' as Parameters<typeof explainArticle>[0]['id']
    for (const sentence of explainArticle(
      { id, body, published: '2024-03-20', headline: 'none' },
      compileGazetteer([], []),
    ))
      for (const { quote, start, end } of sentence.passedOver) expect(body.slice(start, end)).toBe(quote)
  })
})

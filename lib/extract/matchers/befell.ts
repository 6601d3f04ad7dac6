import { countsPeople } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'

/** "عملية الخطف التي طالت 276 تلميذة", "عملية اختطاف طالت 20 مسافرا". */
export const befell: Matcher = {
  name: 'befell',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || !/^(?:طالت|طال|شملت|شمل|استهدفت)$/.test(tokens[phrase.from - 1]?.text ?? ''))
      return null
    const relative = /^(?:التي|الذي)$/.test(tokens[phrase.from - 2]?.text ?? '')
    const at = relative ? phrase.from - 3 : phrase.from - 2
    // "عمليات الاغتيال طالت"
    const several = /^[وفب]?(?:عمليه|عمليات|حمله|حملات|حوادث|حادثه|جرايم|سلسله)$/.test(
      tokens[at - 1]?.text ?? '',
    )
    const outcome =
      tokens[at]?.definite === relative || several ? tokens[at]?.lexeme.noun?.outcome : undefined
    return outcome === undefined ? null : reading('befell', phrase, { outcomes: [outcome], trigger: at })
  },
}

import { countsPeople, isIndefinite } from '@/lib/extract/counts/people'
import { type Matcher, reading } from '@/lib/extract/reading'

/** "ونال شرف الشهادة ضابط وأربعة مجندين". */
export const attainedMartyrdom: Matcher = {
  name: 'attained-martyrdom',
  match({ sentence: { tokens } }, phrase) {
    if (!countsPeople(phrase) || tokens[phrase.from - 1]?.text !== 'الشهاده' || !isIndefinite(tokens, phrase))
      return null
    const at = tokens[phrase.from - 2]?.text === 'شرف' ? phrase.from - 3 : phrase.from - 2
    return /^[وف]?(?:نال|نالت|نالوا|ينال)$/.test(tokens[at]?.text ?? '')
      ? reading('attained-martyrdom', phrase, { outcomes: ['killed'], trigger: at })
      : null
  },
}

import { defineMessages } from '@/lib/i18n/define-messages'
import { plural } from '@/lib/i18n/plural'

export const eventPageMessages = defineMessages({
  claimCount: {
    en: (count: number) => plural('en', count, { one: '# claim', other: '# claims' }),
    ar: (count: number) =>
      plural('ar', count, {
        zero: 'لا تصريحات',
        one: 'تصريح واحد',
        two: 'تصريحان',
        few: '# تصريحات',
        many: '# تصريحاً',
        other: '# تصريح',
      }),
  },
  articleCount: {
    en: (count: number) => plural('en', count, { one: '# article', other: '# articles' }),
    ar: (count: number) =>
      plural('ar', count, {
        zero: 'لا مقالات',
        one: 'مقال واحد',
        two: 'مقالان',
        few: '# مقالات',
        many: '# مقالاً',
        other: '# مقال',
      }),
  },
  /** How many claims, found in how many articles. */
  extent: {
    en: (claims: string, articles: string) => `${claims} in ${articles}`,
    ar: (claims: string, articles: string) => `${claims} في ${articles}`,
  },
  sideBySide: { en: 'Side by side', ar: 'جنباً إلى جنب' },
  contested: { en: 'What is contested', ar: 'المتنازع عليه' },
  timeline: { en: 'Over time', ar: 'مع الزمن' },
  matrix: { en: 'Who says what of whose dead', ar: 'من قال ماذا عن ضحايا مَن' },
  nothingContested: {
    en: 'No two claims about this event exclude each other.',
    ar: 'لا يوجد تصريحان عن هذا الحدث ينفي أحدهما الآخر.',
  },
  nothingYet: { en: 'Nothing had been claimed yet.', ar: 'لم يكن قد قيل شيء بعد.' },
  allClaims: { en: 'Every claim', ar: 'كل التصريحات' },
  silence: { en: 'Where there is no figure', ar: 'حيث لا رقم' },
  background: {
    en: 'Looking back at earlier events',
    ar: 'استعادة لأحداث سابقة',
  },
  asOf: { en: 'As it stood on', ar: 'كما كانت الصورة في' },
  asOfApply: { en: 'Show', ar: 'اعرض' },
  asOfLatest: { en: 'The latest', ar: 'الأحدث' },
  asOfNote: {
    en: (day: string) => `You see what had been claimed by ${day}. What was said later is left out.`,
    ar: (day: string) => `ترى هنا ما كان قد قيل حتى ${day}، دون ما قيل بعده.`,
  },
})

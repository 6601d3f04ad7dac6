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
  contested: { en: 'What is contested', ar: 'المتنازع عليه' },
  nothingContested: {
    en: 'No two claims about this event contradict each other.',
    ar: 'لا يوجد تصريحان عن هذا الحدث يناقض أحدهما الآخر.',
  },
  onlyLater: {
    en: 'Only later articles speak of it; their claims follow below.',
    ar: 'وردت التصريحات عنه في مقالات لاحقة فقط، وهي مدرجة أدناه.',
  },
  nothingYet: { en: 'Nothing had been claimed yet.', ar: 'لم يكن قد قيل شيء بعد.' },
  allClaims: { en: 'Every claim', ar: 'كل التصريحات' },
  silence: { en: 'Where there is no figure', ar: 'ما لم يُعلن رقمه' },
  background: {
    en: 'Looking back at earlier events',
    ar: 'استعادة لأحداث سابقة',
  },
  asOf: { en: 'As of', ar: 'كما في' },
  asOfApply: { en: 'Show', ar: 'اعرض' },
  asOfLatest: { en: 'Latest', ar: 'الأحدث' },
  asOfNote: {
    en: (day: string) => `You see what had been claimed by ${day}. What was said later is left out.`,
    ar: (day: string) => `ترى هنا ما كان قد قيل حتى ${day}، دون ما قيل بعده.`,
  },
})

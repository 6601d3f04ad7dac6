import { defineMessages } from '@/lib/i18n/define-messages'

export const claimsPageMessages = defineMessages({
  title: { en: 'Claims', ar: 'التصريحات' },
  find: { en: 'Find claims', ar: 'ابحث في التصريحات' },
  all: { en: 'All', ar: 'الكل' },
  event: { en: 'Event', ar: 'الحدث' },
  claimant: { en: 'According to', ar: 'بحسب' },
  victims: { en: 'Whose people', ar: 'الضحايا من' },
  outcome: { en: 'Outcome', ar: 'النتيجة' },
  article: { en: 'Article', ar: 'المقال' },
  text: { en: 'Words, in either language', ar: 'كلمات بأي من اللغتين' },
  show: { en: 'Show', ar: 'اعرض' },
  reset: { en: 'Show all claims', ar: 'اعرض كل التصريحات' },
  narratorFacet: { en: 'Articles, naming no source', ar: 'المقالات من دون نسبة إلى مصدر' },
  unknownFacet: { en: 'Others', ar: 'آخرون' },
  noEventFacet: { en: 'None of the events', ar: 'خارج هذه الأحداث' },
  withoutScript: {
    en: 'Without script one filter works at a time, and the search in words does not.',
    ar: 'من دون جافاسكربت يعمل مرشِّح واحد في كل مرة، ولا يعمل البحث بالكلمات.',
  },
  /** How many are shown. */
  shown: {
    en: (shown: string, all: string) => `Showing ${shown} of ${all} claims`,
    ar: (shown: string, all: string) => `التصريحات المعروضة: ${shown} من أصل ${all}`,
  },
  nothing: { en: 'No claim fits all of this.', ar: 'لا يوجد تصريح يوافق كل ذلك.' },
})

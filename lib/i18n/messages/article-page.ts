import { defineMessages } from '@/lib/i18n/define-messages'

export const articlePageMessages = defineMessages({
  untitled: { en: 'An article without a headline', ar: 'مقال بلا عنوان' },
  known: { en: 'What is known about it', ar: 'ما هو معروف عنه' },
  outlet: { en: 'Outlet', ar: 'الناشر' },
  published: { en: 'Published', ar: 'تاريخ النشر' },
  basisStated: { en: 'stated in the document', ar: 'مذكور في الوثيقة' },
  basisInferred: { en: 'worked out from the text', ar: 'مستنتج من النص' },
  basisEditor: { en: 'set by an editor', ar: 'حدده محرر' },
  note: { en: 'Note', ar: 'ملاحظة' },
  address: { en: 'Address', ar: 'العنوان الإلكتروني' },
  noAddress: { en: 'Not recorded', ar: 'غير مسجَّل' },
  language: { en: 'Language', ar: 'اللغة' },
  arabic: { en: 'Arabic', ar: 'العربية' },
  claims: { en: 'Its claims, in reading order', ar: 'التصريحات الواردة فيه بترتيبها' },
  noClaims: { en: 'No casualty claim was found in it.', ar: 'لم يُعثر فيه على أي تصريح عن ضحايا.' },
  notTheText: {
    en: 'The full text is not shown: articles belong to their publishers.',
    ar: 'لا يُعرض النص الكامل، فالمقالات ملك لناشريها.',
  },
})

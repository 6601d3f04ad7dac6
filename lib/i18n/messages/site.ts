import { defineMessages } from '@/lib/i18n/define-messages'

/** What stands on every page. */
export const siteMessages = defineMessages({
  name: { en: 'Hasila', ar: 'حصيلة' },
  tagline: {
    en: 'A ledger of reported casualty figures: who said what, about whom, when, and in which article.',
    ar: 'سجل لما أُعلن من أرقام الضحايا: من قال ماذا، وعمّن، ومتى، وفي أي مقال.',
  },
  skipToContent: { en: 'Skip to the content', ar: 'انتقل إلى المحتوى' },
  mainNavigation: { en: 'Main', ar: 'التنقل الرئيسي' },
  breadcrumb: { en: 'You are here', ar: 'أنت هنا' },
  home: { en: 'Home', ar: 'الرئيسية' },
  theme: { en: 'Light or dark', ar: 'فاتح أو داكن' },
  events: { en: 'Events', ar: 'الأحداث' },
  claims: { en: 'Claims', ar: 'التصريحات' },
  sources: { en: 'Sources', ar: 'المصادر' },
  method: { en: 'Method', ar: 'المنهج' },
  /** Offered on a page in the one language, written in the other. */
  otherLanguage: { en: 'العربية', ar: 'English' },
  otherLanguageLabel: { en: 'هذه الصفحة بالعربية', ar: 'This page in English' },
  notFound: { en: 'There is no such page', ar: 'لا توجد صفحة بهذا العنوان' },
  notFoundLead: {
    en: 'The address may be mistyped. Permanent addresses of claims stay; a claim that was withdrawn says so on its page.',
    ar: 'قد يكون في العنوان خطأ. العناوين الدائمة للتصريحات باقية، وما سُحب منها تذكر صفحته ذلك.',
  },
  failed: { en: 'This page could not be shown', ar: 'تعذر عرض هذه الصفحة' },
  failedLead: {
    en: 'Something went wrong on our side. The other pages are likely there; try this one again later.',
    ar: 'حدث خطأ لدينا. الصفحات الأخرى متاحة على الأرجح، فأعد المحاولة لاحقاً.',
  },
  footerLicence: {
    en: 'The compilation may be reused under CC BY 4.0. Articles and quotations belong to their publishers.',
    ar: 'يجوز إعادة استخدام هذا السجل بموجب رخصة المشاع الإبداعي: نَسب المصنَّف 4.0 (CC BY 4.0). أما المقالات والاقتباسات فهي ملك لناشريها.',
  },
  footerNeutral: {
    en: 'A ledger, not a judge: rival figures stand side by side and are never merged or added up.',
    ar: 'سجل لا حَكَم: الأرقام المتضاربة توضع جنباً إلى جنب، ولا تُدمج ولا تُجمع.',
  },
})

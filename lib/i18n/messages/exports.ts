import { defineMessages } from '@/lib/i18n/define-messages'

/** What leaves the site: citations, feeds, cards, embeds. */
export const exportMessages = defineMessages({
  /** A claim as a sentence of a news text; `what` is the loss in words, `notes` what softens it, or empty. */
  reported: {
    en: (day: string, who: string, what: string, notes: string) =>
      `On ${day}, ${who} reported ${what}${notes}.`,
    ar: (day: string, who: string, what: string, notes: string) => `في ${day}، بحسب ${who}: ${what}${notes}.`,
  },
  reportedVia: {
    en: (who: string, via: string) => `${who}, as relayed by ${via},`,
    ar: (who: string, via: string) => `${who} نقلاً عن ${via}`,
  },
  reportedByArticle: {
    en: (day: string, outlet: string, what: string, notes: string) =>
      `An article of ${day} (${outlet}) reported, without naming a source, ${what}${notes}.`,
    ar: (day: string, outlet: string, what: string, notes: string) =>
      `ورد في مقال بتاريخ ${day} (${outlet})، من دون نسبة إلى مصدر: ${what}${notes}.`,
  },
  publisher: { en: (name: string) => name, ar: (name: string) => `الناشر: ${name}` },
  publisherNotRecorded: { en: 'publisher not recorded', ar: 'الناشر غير مسجَّل' },
  source: {
    en: (address: string) => `Source: Hasila, ${address}`,
    ar: (address: string) => `المصدر: حصيلة، ${address}`,
  },
  footnote: {
    en: (title: string, id: string, version: number, edition: string, url: string) =>
      `“${title}”, Hasila, claim ${id}, version ${version}, edition of ${edition}, ${url}`,
    ar: (title: string, id: string, version: number, edition: string, url: string) =>
      `«${title}»، حصيلة، التصريح ${id}، النسخة ${version}، إصدار ${edition}، ${url}`,
  },
  accessed: {
    en: (day: string) => ` (accessed ${day})`,
    ar: (day: string) => ` (اطُّلع عليه في ${day})`,
  },
  citationNote: {
    en: (id: string, version: number) => `Claim ${id}, version ${version}`,
    ar: (id: string, version: number) => `التصريح ${id}، النسخة ${version}`,
  },

  feedOfAll: { en: 'Hasila: all claims', ar: 'حصيلة: كل التصريحات' },
  feedOf: { en: (name: string) => `Hasila: ${name}`, ar: (name: string) => `حصيلة: ${name}` },
  feedDescription: {
    en: 'New claims, changed readings and withdrawals, each with its claimant and its words.',
    ar: 'التصريحات الجديدة وما عُدّل في قراءته وما سُحب، كل منها مع صاحبه ونصه.',
  },
  changedEntry: { en: (title: string) => `Changed: ${title}`, ar: (title: string) => `تعديل: ${title}` },
  withdrawnEntry: { en: (id: string) => `Withdrawn: claim ${id}`, ar: (id: string) => `سحب: التصريح ${id}` },
  inArticle: {
    en: (outlet: string, day: string) => `${outlet}, ${day}`,
    ar: (outlet: string, day: string) => `${outlet}، ${day}`,
  },

  inWords: { en: 'The rows as a table', ar: 'الأرقام في جدول' },
  conflictsWith: { en: 'It conflicts with', ar: 'يتعارض مع' },
  openClaim: { en: 'The claim with its evidence', ar: 'التصريح مع نصه' },
  openEvent: { en: 'All figures with their evidence', ar: 'كل الأرقام مع نصوصها' },
  edition: {
    en: (day: string) => `the ledger as of ${day}`,
    ar: (day: string) => `السجل حتى ${day}`,
  },
  frozen: {
    en: (day: string) => `As the ledger stood on ${day}.`,
    ar: (day: string) => `كما كان السجل في ${day}.`,
  },
  changedSince: { en: 'These figures have changed since.', ar: 'تغيرت هذه الأرقام منذ ذلك الحين.' },
  whatChanged: { en: 'What changed', ar: 'ما الذي تغير' },

  cite_sentence: { en: 'In a news text', ar: 'في نص خبري' },
  cite_footnote: { en: 'As a footnote', ar: 'حاشية' },
  cite_bibtex: { en: 'BibTeX', ar: 'بصيغة BibTeX' },
  cite_ris: { en: 'RIS', ar: 'بصيغة RIS' },
  cite_csl: { en: 'CSL-JSON', ar: 'بصيغة CSL-JSON' },
  forManagers: { en: 'For reference managers', ar: 'لبرامج إدارة المراجع' },
  quoteLink: { en: 'The words in the article', ar: 'النص في المقال' },
  save: { en: 'Save', ar: 'حفظ' },
  saveDrawing: { en: 'drawing (SVG)', ar: 'رسم (SVG)' },
  savePicture: { en: 'picture (PNG)', ar: 'صورة (PNG)' },
  saveLargePicture: { en: 'large picture (PNG)', ar: 'صورة كبيرة (PNG)' },
  saveTable: { en: 'claims (CSV)', ar: 'التصريحات (CSV)' },
  saveReports: { en: 'reports (CSV)', ar: 'ما ورد في المقالات (CSV)' },
  saveDataset: { en: 'everything (JSON)', ar: 'كل البيانات (JSON)' },
  savePackage: { en: 'data package (JSON)', ar: 'حزمة البيانات (JSON)' },
  follow: { en: 'Follow', ar: 'متابعة' },
  followAtom: { en: 'Atom', ar: 'خلاصة Atom' },
  followJson: { en: 'JSON Feed', ar: 'خلاصة JSON Feed' },
  embed: { en: 'Embed', ar: 'تضمين' },
  embedTitle: { en: (title: string) => `Embed: ${title}`, ar: (title: string) => `تضمين: ${title}` },
  embedLead: {
    en: 'Paste this code into your page. It loads one small file, sets no cookie and needs no script.',
    ar: 'ألصق هذه الشيفرة في صفحتك. تُحمّل ملفاً صغيراً واحداً، ولا تضع ملفات تعريف ارتباط، ولا تحتاج إلى جافاسكربت.',
  },
  embedFrame: { en: 'As a frame', ar: 'إطار مضمّن' },
  embedLoader: { en: 'As a frame that fits its height', ar: 'إطار يضبط ارتفاعه بنفسه' },
  embedFigure: {
    en: 'As a picture with a link, where frames are not allowed',
    ar: 'صورة مع رابط، حيث لا يُسمح بالأطر',
  },
  embedTheme: { en: 'Colours', ar: 'الألوان' },
  embed_auto: { en: 'as the reader’s system', ar: 'بحسب جهاز القارئ' },
  embed_light: { en: 'light', ar: 'فاتحة' },
  embed_dark: { en: 'dark', ar: 'داكنة' },
  embedVersion: { en: 'Version', ar: 'النسخة' },
  embedLive: { en: 'live: follows the ledger', ar: 'متجددة مع السجل' },
  embedFrozen: { en: 'frozen as it is now', ar: 'مثبتة كما هي الآن' },
  embedPreview: { en: 'Preview', ar: 'معاينة' },
  copy: { en: 'Copy', ar: 'نسخ' },
  copied: { en: 'Copied', ar: 'تم النسخ' },
  close: { en: 'Close', ar: 'إغلاق' },
  pictureSource: {
    en: (address: string) => `Source: ${address}`,
    ar: (address: string) => `المصدر: ${address}`,
  },

  accordingTo: { en: 'according to', ar: 'بحسب' },

  datasetDescription: {
    en: 'A ledger of reported casualty figures: who said what, about whom, when, and in which article. Figures are claims; rival figures are never merged or added up.',
    ar: 'سجل لما أُعلن من أرقام الضحايا: من قال ماذا، وعمّن، ومتى، وفي أي مقال. الأرقام هنا تصريحات، والمتضارب منها لا يُدمج ولا يُجمع.',
  },
})

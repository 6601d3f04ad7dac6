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
    ar: (who: string, via: string) => `${who} نقلا عن ${via}`,
  },
  reportedByArticle: {
    en: (day: string, outlet: string, what: string, notes: string) =>
      `An article of ${day} (${outlet}) reported, without naming a source, ${what}${notes}.`,
    ar: (day: string, outlet: string, what: string, notes: string) =>
      `ورد في مقال بتاريخ ${day} (${outlet})، من دون نسبة إلى مصدر: ${what}${notes}.`,
  },
  publisher: { en: (name: string) => name, ar: (name: string) => `الناشر: ${name}` },
  publisherNotRecorded: { en: 'publisher not recorded', ar: 'الناشر غير مسجل' },
  source: {
    en: (address: string) => `Source: Hasila, ${address}`,
    ar: (address: string) => `المصدر: حصيلة، ${address}`,
  },
  footnote: {
    en: (title: string, id: string, version: number, edition: string, url: string, accessed: string) =>
      `“${title}”, Hasila, claim ${id}, version ${version}, edition of ${edition}, ${url}${accessed}.`,
    ar: (title: string, id: string, version: number, edition: string, url: string, accessed: string) =>
      `«${title}»، حصيلة، التصريح ${id}، النسخة ${version}، إصدار ${edition}، ${url}${accessed}.`,
  },
  accessed: {
    en: (day: string) => ` (accessed ${day})`,
    ar: (day: string) => ` (اطُّلع عليه في ${day})`,
  },
  citationNote: {
    en: (id: string, version: number, edition: string) =>
      `Claim ${id}, version ${version}, edition of ${edition}`,
    ar: (id: string, version: number, edition: string) =>
      `التصريح ${id}، النسخة ${version}، إصدار ${edition}`,
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

  accordingTo: { en: 'according to', ar: 'بحسب' },
  saidOn: { en: (day: string) => `said on ${day}`, ar: (day: string) => `بتاريخ ${day}` },

  datasetDescription: {
    en: 'A ledger of reported casualty figures: who said what, about whom, when, and in which article. Figures are claims; rival figures are never merged or added up.',
    ar: 'سجل لما أُعلن من أرقام الضحايا: من قال ماذا، وعمّن، ومتى، وفي أي مقال. الأرقام هنا تصريحات، والمتضارب منها لا يُدمج ولا يُجمع.',
  },
})

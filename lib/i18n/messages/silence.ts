import { defineMessages } from '@/lib/i18n/define-messages'

export const silenceMessages = defineMessages({
  silence: {
    en: (side: string, outcome: string, day: string) =>
      `${side}, ${outcome.toLowerCase()}: no figure of its own in this ledger as of ${day}`,
    ar: (side: string, outcome: string, day: string) =>
      `${side}، ${outcome}: لا رقم منها في هذا السجل حتى ${day}`,
  },
  /** Before what was said all the same. */
  instead: { en: 'What is said instead', ar: 'وما قيل بدلاً من ذلك' },
})

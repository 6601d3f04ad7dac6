import { defineMessages } from '@/lib/i18n/define-messages'

export const silenceMessages = defineMessages({
  silence: {
    en: (side: string, outcome: string, day: string) =>
      `${side}, ${outcome.toLowerCase()}: no figure of its own in this ledger as of ${day}`,
    ar: (side: string, outcome: string, day: string) =>
      `${side}، ${outcome}: لم يرد رقم من هذا الجانب في السجل حتى ${day}`,
  },
})

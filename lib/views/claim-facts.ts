import { formatDating } from '@/lib/i18n/dates'
import { say } from '@/lib/i18n/define-messages'
import type { Locale } from '@/lib/i18n/locales'
import { claimPageMessages } from '@/lib/i18n/messages/claim-page'
import type { Claim, Saying } from '@/lib/schema/claim'
import type { Dating } from '@/lib/schema/dates'
import { eventPath, sourcePath } from '@/lib/urls'
import type { Book } from './book'
import { claimantName, figureText, outcomesLabel, relayName, victimsLabel } from './claim-words'

/** A labelled fact; `href` where it has a page of its own, `note` for what has to be said with it. */
export interface Fact {
  label: string
  value: string
  href?: string | null
  note?: string
}

/** One field of what a claim says, in words; null where the claim does not speak of it. */
export function factOf(book: Book, locale: Locale, claim: Claim, field: keyof Saying): Fact | null {
  const t = say(claimPageMessages, locale)
  switch (field) {
    case 'event': {
      const event = claim.event === null ? undefined : book.events.get(claim.event)
      return event === undefined
        ? { label: t.event, value: t.noEvent }
        : { label: t.event, value: event.names[locale], href: eventPath(locale, event.id) }
    }
    case 'claimant': {
      const { actor } = claim.claimant
      const href = actor === null ? null : sourcePath(locale, actor)
      return { label: t.claimant, value: claimantName(book, locale, claim), href }
    }
    case 'via':
      return claim.via === null ? null : { label: t.via, value: relayName(book, locale, claim.via) }
    case 'victims':
      return { label: t.victims, value: victimsLabel(book, locale, claim.victims) }
    case 'outcomes':
      return { label: t.outcome, value: outcomesLabel(locale, claim.outcomes) }
    case 'count':
      return { label: t.figure, value: figureText(locale, claim.count) }
    case 'asOf':
      return dated(locale, t.said, claim.asOf)
    case 'occurred':
      return claim.occurred === null ? null : dated(locale, t.happened, claim.occurred)
    case 'stance':
      return { label: t.stance, value: t.stanceOf(claim.stance) }
    case 'status':
      return { label: t.status, value: t.statusOf(claim.status) }
    case 'scope':
      return { label: t.scope, value: t.scopeOf(claim.scope) }
  }
}

function dated(locale: Locale, label: string, dating: Dating): Fact {
  const value = formatDating(locale, dating)
  return dating.basis === 'stated'
    ? { label, value }
    : { label, value, note: say(claimPageMessages, locale).inferred }
}

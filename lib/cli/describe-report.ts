import { isWay, WAYS } from '@/lib/extract/attribution/ways'
import type { Count } from '@/lib/schema/count'
import type { Dating } from '@/lib/schema/dates'
import type { Claimant, Report } from '@/lib/schema/report'

/** A report for a person at a terminal: who, whose, what, how many, when, and by which rules. */
export function describeReport(report: Report): string[] {
  const { victims, outcomes, status, scope, event, asOf, occurred } = report
  return [
    `${outcomes.join(' or ')}: ${countInWords(report.count)}; victims: ${victims.side}, ${victims.group}`,
    `claimant: ${claimantInWords(report.claimant)}${report.via ? `, via ${report.via.actor ?? report.via.text}` : ''}`,
    ...(report.deniedBy ? [`denied by: ${claimantInWords(report.deniedBy)}`] : []),
    `${status}, ${scope}; event: ${event ?? 'none'}; said ${datingInWords(asOf)}${occurred ? `; happened ${datingInWords(occurred)}` : ''}`,
    ...report.evidence.map(({ quote, start, end }) => `"${oneLine(quote)}" [${start}, ${end})`),
    ...report.trace.flatMap(rule => (isWay(rule) ? [`why this claimant: ${WAYS[rule]}`] : [])),
    `read by ${report.trace.join(' > ')}; confidence ${report.confidence.toFixed(2)}`,
  ]
}

export function countInWords(count: Count): string {
  switch (count.form) {
    case 'exact':
      return `${count.value}`
    case 'range':
      return `${count.value} to ${count.max}`
    case 'unquantified':
      return count.magnitude ? `no number (${count.magnitude})` : 'no number'
    case 'undisclosed':
      return 'no figure given'
    default:
      return `${count.form.replace('_', ' ')} ${count.value}`
  }
}

function claimantInWords({ actor, text, basis }: Claimant): string {
  if (basis === 'narrator') return 'the article itself'
  return `${actor ?? 'unknown to data/actors.json'} ("${oneLine(text)}", ${basis})`
}

function datingInWords({ date, until, basis }: Dating): string {
  return `${until ? `${date} to ${until}` : date} (${basis})`
}

/** One line of text, whatever it holds: a control character must not steer the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

import type { z } from 'zod'
import type { Problem } from '@/lib/schema/problem'
import type { Locate } from './locate'

type Issue = z.core.$ZodIssue

/** What is wrong with a value, in the words of the person who typed it: one problem for each issue and key. */
export function describeIssues(
  issues: readonly Issue[],
  value: unknown,
  place: { file: string; kind: string; locate: Locate },
): Problem[] {
  return issues.flatMap(issue => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path]
    return paths.map(path => problemAt(issue, path, valueAt(value, path), place))
  })
}

function problemAt(
  issue: Issue,
  path: readonly PropertyKey[],
  value: unknown,
  place: { file: string; kind: string; locate: Locate },
): Problem {
  const { name, message, remedy } = wordsFor(issue, value)
  const line = place.locate(path)
  const field = fieldName(path)
  return {
    code: `${place.kind}/${name}`,
    file: place.file,
    ...(line === undefined ? {} : { line }),
    ...(field === '' ? {} : { field }),
    message,
    remedy,
  }
}

function wordsFor(issue: Issue, value: unknown): { name: string; message: string; remedy: string } {
  const shown = show(value)
  if (value === undefined)
    return { name: 'missing-field', message: 'The field is missing.', remedy: 'Add it.' }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        name: 'unknown-key',
        message: 'The field is not known.',
        remedy: 'Correct its spelling or remove it.',
      }
    case 'invalid_value':
      return {
        name: 'not-allowed',
        message: `${shown} is not allowed here.`,
        remedy: `Use ${list(issue.values.map(show))}.`,
      }
    case 'invalid_type':
      return {
        name: 'wrong-type',
        message: `${shown} is not of the type ${issue.expected}.`,
        remedy: `Write a value of the type ${issue.expected}.`,
      }
    case 'invalid_format':
      return issue.format === 'date'
        ? {
            name: 'no-such-day',
            message: `${shown} is not a day of the calendar.`,
            remedy: 'Write the day as YYYY-MM-DD.',
          }
        : {
            name: 'wrong-form',
            message: `${shown}: ${lowerFirst(issue.message)}.`,
            remedy: 'Correct the value.',
          }
    default:
      return {
        name: 'not-valid',
        message: `${shown}: ${lowerFirst(issue.message)}.`,
        remedy: 'Correct the value.',
      }
  }
}

/** `aliases[2].text`, as a person would write it. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('')
}

/** A value for a message, cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  )
}

function list(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `one of ${words.join(', ')}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

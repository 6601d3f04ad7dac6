/** Something wrong in the data that a person has to mend: where, what, and what to do about it. */
export interface Problem {
  /** Stable, for tests and for looking up: `front-matter/unknown-key`. */
  code: string
  /** Path from the project's root. */
  file: string
  /** First line is 1. */
  line?: number
  /** Path of the field: `aliases[2]`. */
  field?: string
  /** What is wrong, with the offending value. */
  message: string
  /** What to do. */
  remedy: string
}

/** `file:line field: message. remedy [code]` on one line. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`
  const field = problem.field === undefined ? '' : ` ${problem.field}`
  return `${place}${field}: ${problem.message} ${problem.remedy} [${problem.code}]`
}

/** Thrown once, with all the problems of a run. */
export class DataError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const count = problems.length
    super(
      [`${count} ${count === 1 ? 'problem' : 'problems'} in the data:`, ...problems.map(formatProblem)].join(
        '\n',
      ),
    )
    this.name = 'DataError'
    this.problems = problems
  }
}

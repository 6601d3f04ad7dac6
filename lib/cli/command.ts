import type { Io } from './io'

/** 0: done; 1: something is wrong with the data; 2: the command was typed wrongly. */
export type ExitCode = 0 | 1 | 2

/** An option with a value or, where `value` is null, a switch. */
export interface Option {
  value: string | null
  help: string
}

export interface Command {
  name: string
  /** Names of its arguments, as in `FILE`, or `[FILE]` where it can be left out. */
  arguments: readonly string[]
  options: Readonly<Record<string, Option>>
  /** One line for the list of commands. */
  summary: string
  /** What a person has to know to use it, below the summary. */
  details: string
  run(invocation: Invocation, io: Io): Promise<ExitCode>
}

export interface Invocation {
  arguments: readonly string[]
  /** The values of the options that were given; `true` for switches. */
  options: Readonly<Record<string, string | true>>
}

/** Typed wrongly: shown with a hint at the help, exit code 2. */
export class UsageError extends Error {}

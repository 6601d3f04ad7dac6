import { DataError } from '@/lib/schema/problem'
import { check } from './check'
import { type Command, type ExitCode, UsageError } from './command'
import { dataset } from './dataset'
import { explain } from './explain'
import { extract } from './extract'
import { helpFor, overview } from './help'
import { type Io, UnreadableFile } from './io'
import { permalinks } from './permalinks'
import { readArguments } from './read-arguments'

const COMMANDS: readonly Command[] = [dataset, check, extract, explain, permalinks]

/** Runs the command that `words` name; never throws for what a person typed or for what is in the data. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = words
  const command = COMMANDS.find(one => one.name === name)
  const asksForHelp = words.includes('--help') || words.includes('-h') || name === 'help'
  try {
    if (command && asksForHelp) await io.out(helpFor(command))
    else if (asksForHelp) await io.out(overview(COMMANDS))
    else if (command) return await command.run(readArguments(rest, command), io)
    else throw new UsageError(name === undefined ? 'Which command?' : `There is no command "${name}".`)
    return 0
  } catch (error) {
    if (error instanceof DataError || error instanceof UnreadableFile) {
      await io.err(`${error.message}\n`)
      return 1
    }
    if (error instanceof UsageError) {
      const hint = command ? ` "${command.name} --help" shows how.\n` : `\n\n${overview(COMMANDS)}`
      await io.err(`${error.message}${hint}`)
      return 2
    }
    throw error
  }
}

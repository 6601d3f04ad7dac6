import { parseArgs } from 'node:util'
import { type Command, type Invocation, UsageError } from './command'

/** The words behind the command's name; throws a `UsageError` where the command does not take them. */
export function readArguments(words: readonly string[], command: Command): Invocation {
  const parsed = parse(words, command)
  const { positionals } = parsed
  const missing = command.arguments.slice(positionals.length).filter(name => !name.startsWith('['))
  if (missing.length > 0) throw new UsageError(`"${command.name}" needs ${missing.join(' and ')}.`)
  const surplus = positionals[command.arguments.length]
  if (surplus !== undefined) throw new UsageError(`"${command.name}" does not take "${surplus}".`)
  const options: Record<string, string | true> = {}
  for (const [name, value] of Object.entries(parsed.values)) {
    if (typeof value === 'string' || value === true) options[name] = value
  }
  return { arguments: positionals, options }
}

function parse(words: readonly string[], command: Command) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${message.split(/(?<=\.)\s/)[0]}`)
  }
}

import type { Command } from './command'

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(command => usage(command).length))
  return [
    'hasila: reads casualty claims out of news articles, each with its claimant and its words.',
    '',
    'Usage: npm run -s hasila -- COMMAND',
    '',
    ...commands.map(command => `  ${usage(command).padEnd(width)}  ${command.summary}`),
    '',
    '"COMMAND --help" tells more. Exit codes: 0 done; 1 something is wrong with the data; 2 typed wrongly.',
    '',
  ].join('\n')
}

export function helpFor(command: Command): string {
  const options = Object.entries(command.options).map(([name, { value, help }]) => ({
    left: value === null ? `--${name}` : `--${name} ${value}`,
    help,
  }))
  const width = Math.max(0, ...options.map(({ left }) => left.length))
  return [
    `Usage: npm run -s hasila -- ${usage(command)}`,
    '',
    `${command.summary}`,
    command.details,
    ...(options.length > 0
      ? ['', ...options.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`)]
      : []),
    '',
  ].join('\n')
}

function usage(command: Command): string {
  const options = Object.entries(command.options).map(([name, { value }]) =>
    value === null ? `[--${name}]` : `[--${name} ${value}]`,
  )
  return [command.name, ...command.arguments, ...options].join(' ')
}

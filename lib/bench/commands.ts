import { spawnSync } from 'node:child_process'

/* How long whole commands take, from their start to their end, as an editor waits for them. */
const COMMANDS = [
  { title: 'hasila dataset', wanted: 2, command: 'npm', args: ['run', '-s', 'hasila', '--', 'dataset'] },
  { title: 'npm run build', wanted: 60, command: 'npm', args: ['run', '-s', 'build'] },
]

console.log('Whole commands')
for (const { title, wanted, command, args } of COMMANDS) {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { maxBuffer: 1e9, encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) {
    console.error(`${title} failed:\n${stderr}`)
    process.exitCode = 1
  }
  console.log(`  ${title.padEnd(16)} ${seconds.toFixed(1).padStart(5)} s (${wanted} s at most is wanted)`)
}

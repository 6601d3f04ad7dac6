import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { type Io, UnreadableFile } from './io'
import { run } from './run'

const io: Io = {
  root: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  open: async file => (file === '-' ? process.stdin : openFile(file)),
  out: text => write(process.stdout, text),
  err: text => write(process.stderr, text),
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const handle = await open(file)
    if ((await handle.stat()).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    return handle.createReadStream()
  } catch (error) {
    throw new UnreadableFile(
      file,
      error instanceof Error && 'code' in error ? String(error.code) : String(error),
    )
  }
}

// A reader that has seen enough (`hasila dataset | head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

process.exitCode = await run(process.argv.slice(2), io)

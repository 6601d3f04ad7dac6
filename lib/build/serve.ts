import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Serves the production build on a port of its own for as long as `use` takes. */
export async function withServer<T>(port: number, use: (origin: string) => Promise<T>): Promise<T> {
  const origin = `http://localhost:${port}`
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  const gone = once(server, 'exit').then(() => {
    throw new Error('The server ended: is there a build (`npm run build`), and is the port free?')
  })
  // Awaited below only while the server is needed.
  gone.catch(() => {})
  try {
    return await Promise.race([gone, answering(origin).then(() => use(origin))])
  } finally {
    server.kill()
  }
}

async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const answer = await fetch(`${origin}/en`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error(`${origin} does not answer.`)
}

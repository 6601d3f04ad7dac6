import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** `--mode fuzz` runs the property tests on random and hostile input instead, which take their time. */
export default defineConfig(({ mode }) => ({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test:
    mode === 'fuzz'
      ? { include: ['lib/**/*.fuzz.ts'], testTimeout: 600_000 }
      : {
          // No test is timed: this only ends one that hangs, on a machine that is busy with other things.
          testTimeout: 60_000,
          include: ['lib/**/*.test.ts', 'lib/**/*.test.tsx', 'app/**/*.test.ts', 'data/**/*.test.ts'],
        },
}))

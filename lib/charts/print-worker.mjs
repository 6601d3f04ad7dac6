// Plain JavaScript, so that it can be started from a bundle; what it prints with is TypeScript, read through tsx.
import { register } from 'tsx/esm/api'

register()
await import('./print-press.tsx')

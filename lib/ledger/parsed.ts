import type { Problem } from '@/lib/schema/problem'

/** What came out of one input: a value to rely on, or everything that is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

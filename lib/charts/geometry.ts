/** 1 where the reader reads to the right, -1 where to the left. */
export type Forward = 1 | -1

/** Two decimals: enough for the eye, and the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

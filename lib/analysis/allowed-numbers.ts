import type { Count } from '@/lib/schema/count'

/** The numbers of people from `min` to `max`, both included; `max` may be infinite. */
export interface NumberSet {
  min: number
  max: number
}

/** How far "about" reaches to either side, as a share of the value. */
const ABOUT_TOLERANCE = 0.1

/**
 * The numbers for which a statement would be true; null where it says nothing about them.
 * A loss without a number allows every number but zero: a magnitude is never turned into one.
 */
export function allowedNumbers(count: Count): NumberSet | null {
  switch (count.form) {
    case 'exact':
      return { min: count.value, max: count.value }
    case 'about': {
      const tolerance = Math.floor(count.value * ABOUT_TOLERANCE)
      return { min: count.value - tolerance, max: count.value + tolerance }
    }
    case 'at_least':
      return { min: count.value, max: Number.POSITIVE_INFINITY }
    case 'more_than':
      return { min: count.value + 1, max: Number.POSITIVE_INFINITY }
    case 'at_most':
      return { min: 0, max: count.value }
    case 'range':
      return { min: count.value, max: count.max }
    case 'unquantified':
      return { min: 1, max: Number.POSITIVE_INFINITY }
    case 'undisclosed':
      return null
  }
}

/** Whether some number makes both statements true; a statement that says nothing agrees with every other. */
export function canBothHold(a: Count, b: Count): boolean {
  const left = allowedNumbers(a)
  const right = allowedNumbers(b)
  return left === null || right === null || (left.min <= right.max && right.min <= left.max)
}

/** Whether the statement gives a number at all, softened or not. */
export function isFigure(count: Count): boolean {
  return count.form !== 'unquantified' && count.form !== 'undisclosed'
}

import type { MarkView } from '@/lib/views/mark'

/** How far a mark's end may reach beyond its value, in pixels: the arrow of "at least", the fading of "about". */
export const OVERHANG = 13

export function overhangOf({ form }: MarkView): number {
  return form === 'at_least' || form === 'more_than' || form === 'about' ? OVERHANG : 0
}

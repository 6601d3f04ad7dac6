import { once } from '@/lib/extract/once'
import type { Token } from '@/lib/extract/token'
import { isFiction } from './fiction'
import { isImagined } from './imagined'

/** A sentence of a film or a novel, of a dream or a drill: those lost in it are lost to nobody. */
export const unrealityOf = once((tokens: readonly Token[]): 'fiction' | 'imagined' | null =>
  isFiction(tokens) ? 'fiction' : isImagined(tokens) ? 'imagined' : null,
)

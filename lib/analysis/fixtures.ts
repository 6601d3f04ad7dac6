import { claimantOf, on, type sampleClaim, victimsOf } from '@/lib/schema/fixtures'

/** What tests change in a sample claim, by who speaks of whose losses. */
export type Change = Parameters<typeof sampleClaim>[1]

export const north: Change = {
  claimant: claimantOf('north'),
  victims: victimsOf('north'),
  stance: 'own-loss',
}
export const south: Change = {
  claimant: claimantOf('south'),
  victims: victimsOf('south'),
  stance: 'own-loss',
}
/** South of North's losses. */
export const rival: Change = {
  claimant: claimantOf('south'),
  victims: victimsOf('north'),
  stance: 'enemy-loss',
}

export const exact = (value: number) => ({ form: 'exact', value }) as const
export const losses = { form: 'unquantified', magnitude: null } as const

/** Said and first reported on a day. */
export const day = (date: string): Change => ({ asOf: on(date), firstReported: date })

import { z } from 'zod'
import { OutletId } from './ids'
import { Names } from './names'

/** A publisher of articles (`data/outlets.json`). */
export const Outlet = z.strictObject({
  id: OutletId,
  names: Names,
  url: z.url({ protocol: /^https?$/ }).nullable(),
})
export type Outlet = z.infer<typeof Outlet>

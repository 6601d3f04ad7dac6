import type { Claim } from '@/lib/schema/claim'
import type { Event } from '@/lib/schema/event'
import { isFigure } from './allowed-numbers'
import type { Link } from './link'
import { comparableGroups } from './same-victims'
import type { Spoken } from './spoken'

/**
 * A figure for both sides together, held against the figures that each side gives of its own losses and that stand
 * on its day; nothing where one side gives none. Their sum is nobody's claim: it is worked out only where each
 * side's own figures are exact and agree among themselves.
 */
export function totalOf({ claim: total }: Spoken, standing: Iterable<Spoken>, event: Event): Link[] {
  if (total.victims.side !== 'both' || !isFigure(total.count) || event.sides.length < 2) return []
  const own = [...standing]
    .map(({ claim }) => claim)
    .filter(
      ({ stance, count, victims }) =>
        stance === 'own-loss' && isFigure(count) && comparableGroups(victims.group, total.victims.group),
    )
  const bySide = event.sides.map(side => own.filter(({ victims }) => victims.side === side))
  if (bySide.some(claims => claims.length === 0)) return []
  const figures = bySide.map(agreedFigure)
  return [
    {
      on: total.id,
      relation: {
        kind: 'total-of',
        claims: bySide.flat().map(({ id }) => id),
        derivedSum: figures.reduce(
          (sum, figure) => (sum === null || figure === null ? null : sum + figure),
          0,
        ),
      },
    },
  ]
}

function agreedFigure(claims: readonly Claim[]): number | null {
  const [figure, ...others] = new Set(
    claims.map(({ count }) => (count.form === 'exact' ? count.value : null)),
  )
  return figure === undefined || others.length > 0 ? null : figure
}

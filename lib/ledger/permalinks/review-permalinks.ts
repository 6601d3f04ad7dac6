import type { Ledger } from '@/lib/ledger/ledger'
import type { Claim, Saying } from '@/lib/schema/claim'
import type { Dataset } from '@/lib/schema/dataset'
import type { ClaimId } from '@/lib/schema/ids'
import type { Problem } from '@/lib/schema/problem'
import { differences } from '@/lib/schema/same-saying'
import { locateQuote } from './locate-quote'
import { PERMALINKS_FILE, type Permalink } from './permalinks'

/** What became of the published ids, as far as the file does not tell it yet. */
export interface Review {
  /** Claims that have no published id yet. */
  fresh: Claim[]
  /** Claims that say something else than was recorded last. */
  changed: { claim: Claim; fields: (keyof Saying)[] }[]
  /** Published ids that nothing stands behind any more. */
  lost: Lost[]
}

export interface Lost {
  permalink: Permalink
  why: string
  /** The claim in which its quotation stands now. */
  nowIn: ClaimId | null
}

export function reviewPermalinks(dataset: Dataset, { permalinks, articles }: Ledger): Review {
  const told = new Set([...dataset.claims, ...dataset.retired].map(({ id }) => id))
  const bodies = new Map(articles.map(({ id, body }) => [id, body]))
  return {
    fresh: dataset.claims.filter(({ id }) => !permalinks.has(id)),
    changed: dataset.claims.flatMap(claim => {
      const [now, last] = claim.versions.toReversed()
      return now?.since === null && last ? [{ claim, fields: differences(last.says, now.says) }] : []
    }),
    lost: [...permalinks.values()]
      .filter(({ id }) => !told.has(id))
      .map(permalink => whyLost(permalink, bodies, dataset.claims)),
  }
}

function whyLost(permalink: Permalink, bodies: ReadonlyMap<string, string>, claims: readonly Claim[]): Lost {
  const { anchors } = permalink
  const present = anchors.filter(({ article }) => bodies.has(article))
  if (present.length === 0) {
    return { permalink, why: `the article "${anchors[0]?.article}" is gone`, nowIn: null }
  }
  const places = present.flatMap(({ article, quote }) =>
    locateQuote(bodies.get(article) ?? '', quote).map(span => ({ article, ...span })),
  )
  if (places.length === 0) return { permalink, why: 'its quotation is gone from the article', nowIn: null }
  const holder = claims.find(({ reports }) =>
    reports.some(report =>
      places.some(
        ({ article, start, end }) =>
          report.article === article &&
          report.evidence.some(passage => passage.start < end && start < passage.end),
      ),
    ),
  )
  return holder
    ? { permalink, why: `its quotation now stands for "${holder.id}"`, nowIn: holder.id }
    : { permalink, why: 'nothing is read from its quotation any more', nowIn: null }
}

/** What an editor has to know of a lost id, and the ways out. */
export function problemOfLost({ permalink: { id, anchors }, why, nowIn }: Lost): Problem {
  const [anchor] = anchors
  const ways = [
    'Restore the text, or add the report in data/corrections.json',
    ...(nowIn ? [`or lead it on: hasila permalinks --merge ${id} --into ${nowIn}`] : []),
    `or withdraw it: hasila permalinks --withdraw ${id}`,
  ]
  return {
    code: 'permalinks/lost',
    file: PERMALINKS_FILE,
    field: id,
    message: `The published id "${id}" ("${anchor?.quote}" in ${anchor?.article}) is lost: ${why}.`,
    remedy: `${ways.join('; ')}.`,
  }
}

import type { Claimant } from './report'

/**
 * Who speaks, as one key: an actor of the gazetteer, somebody known by the text's words alone, or an article's
 * own voice. Articles of one outlet speak with one voice; where no outlet is recorded each speaks for itself.
 */
export function speakerKey(claimant: Claimant, article: { id: string; outlet: string | null }): string {
  if (claimant.actor !== null) return `actor:${claimant.actor}`
  if (claimant.basis !== 'narrator') return `text:${claimant.text.trim().replace(/\s+/g, ' ')}`
  return article.outlet === null ? `article:${article.id}` : `outlet:${article.outlet}`
}

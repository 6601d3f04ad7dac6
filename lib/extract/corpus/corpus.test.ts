import { describe, expect, it } from 'vitest'
import { readCorpus } from './corpus'

const sections = readCorpus(import.meta.dirname)
const passages = [...sections.values()].flat()
const labels = passages.flatMap(passage => passage.reports.map(label => ({ passage, label })))

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('the labelled corpus', () => {
  it('names every passage once', () => {
    const ids = passages.map(passage => passage.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('says nothing twice', () => {
    const texts = passages.map(passage => passage.text)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  it('quotes words that stand exactly once in the text', () => {
    const bad = labels.flatMap(({ passage, label }) =>
      [label.quote, ...(label.also ?? [])]
        .filter(quote => occurrences(passage.text, quote) !== 1)
        .map(quote => `${passage.id}: ${quote}`),
    )
    expect(bad).toEqual([])
  })

  it('names claimants and victims in words of the text', () => {
    const bad = labels.flatMap(({ passage, label }) =>
      [label.claimant, label.victims]
        .filter(words => typeof words === 'string' && !passage.text.includes(words))
        .map(words => `${passage.id}: ${words}`),
    )
    expect(bad).toEqual([])
  })

  it('gives no two labels the same words, outcomes and claimant', () => {
    const keys = labels.map(
      ({ passage, label }) =>
        `${passage.id}: ${label.quote} ${label.outcomes.join('+')} ${label.claimant ?? 'narrator'}`,
    )
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

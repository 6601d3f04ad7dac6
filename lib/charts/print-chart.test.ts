import { describe, expect, it, vi } from 'vitest'
import type { SideBySide } from '@/lib/views/side-by-side'
import { printChart } from './print-chart'

const view: SideBySide = {
  locale: 'ar',
  heading: 'عنوان',
  title: 'عنوان',
  sentence: 'جملة',
  table: { caption: 'عنوان', columns: [], rows: [] },
  groups: [
    {
      key: 'killed',
      label: 'القتلى',
      rows: [
        {
          key: 'a1',
          href: '/ar/claims/a1',
          mark: {
            form: 'at_least',
            value: 100,
            max: null,
            tone: 'joint',
            provisional: false,
            superseded: false,
            derived: false,
          },
          outcome: 'القتلى',
          whose: 'الجانبان معاً',
          according: 'وزارة',
          source: 'بحسب وزارة',
          when: '13 أيلول/سبتمبر 2022',
          figure: '100 على الأقل',
          notes: [],
          alt: 'وزارة: 100 على الأقل',
          quote: null,
        },
      ],
    },
  ],
}

// The press starts a thread and loads a page and a chart library: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

describe('printChart', () => {
  const spec = { kind: 'side-by-side' as const, view }

  it('prints a whole drawing: named, described, each mark a link to its claim', async () => {
    const svg = await printChart({ spec, size: 'narrow', id: 'one' })
    expect(svg).toMatch(/^<svg [^>]*aria-labelledby="one-title"/)
    expect(svg).toContain('<title id="one-title">عنوان</title><desc id="one-desc">جملة</desc>')
    expect(svg).toMatch(/<a href="\/ar\/claims\/a1" aria-label="[^"]*وزارة[^"]*100 على الأقل[^"]*; القتلى"/)
    expect(svg).toMatch(/<rect [^>]*width="[1-9]/)
  })

  it('prints the same bytes for the same content, and other ids for another place', async () => {
    const [one, again, other] = await Promise.all([
      printChart({ spec: structuredClone(spec), size: 'wide', id: 'one' }),
      printChart({ spec, size: 'wide', id: 'one' }),
      printChart({ spec, size: 'wide', id: 'two' }),
    ])
    expect(again).toBe(one)
    expect(other).not.toContain('one-')
    expect(other.replaceAll('two', 'one')).toBe(one)
  })

  it('is sound where it stands in a file of its own', async () => {
    const svg = await printChart({ spec, size: 'wide', id: 'one' })
    expect(svg).toContain('13\u00a0أيلول')
    expect(svg.replaceAll(/&(amp|lt|gt|quot);/g, '')).not.toContain('&')
  })

  it('leaves no window behind', async () => {
    await printChart({ spec, size: 'wide', id: 'one' })
    expect(globalThis).not.toHaveProperty('window')
  })
})

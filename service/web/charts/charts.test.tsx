import { describe, expect, it } from 'vitest'
import type { View } from '../view.ts'
import { wrapLabel } from './frame.tsx'
import { BarChart, LineChart, RegionMap, SmallMultiples, StackedBarChart } from './index.ts'
import { linePath, spread } from './lines.tsx'
import { steps } from './map.tsx'

const view: View = {
  locale: 'en',
  actor: { id: '00000000-0000-7000-8000-000000000001', role: 'public', name: '', country: 'KZ', regions: null },
  address: '/quota',
  demo: false,
  now: new Date('2026-05-04T06:00:00Z'),
  navigation: [],
  csrf: () => '',
  newKey: () => '',
  t: (words) => words.en,
}
const chart = { view, id: 'c', title: 'Places & use', says: 'Almaty uses most.', source: 'made, 4 May 2026' }

describe('bars', () => {
  const markup = String(
    <BarChart
      {...chart}
      head={{ label: 'Region', value: 'Places' }}
      rows={[
        { label: 'Almaty', value: 200 },
        { label: 'Astana', value: 100 },
        { label: 'Ulytau', value: null },
        { label: 'Zero', value: 0 },
      ]}
    />,
  )

  it('are as long as their figures', () => {
    const widths = [...markup.matchAll(/<rect class="c1" x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g)].map((m) =>
      Number(m[1]),
    )
    // Three bars for a wide and three for a narrow screen.
    expect(widths).toHaveLength(6)
    expect(widths[0]! / widths[1]!).toBeCloseTo(2, 1)
    expect(widths[2]).toBe(0)
  })

  it('say what the picture says, where it is from, and give the figures as a table', () => {
    expect(markup).toContain('<title id="c-name">Places &amp; use</title><desc id="c-desc">Almaty uses most.</desc>')
    expect(markup).toContain('Source: made, 4 May 2026')
    expect(markup).toMatch(/<details.*<table.*Almaty.*200.*<\/table>/s)
  })

  it('show a missing figure as missing, not as zero', () => {
    expect(markup.match(/no data/g)).toHaveLength(3)
  })

  it('carry a hatching for paper and a zero line, and nothing the content policy stops', () => {
    expect(markup).toContain('class="pattern" fill="url(#c-p1)"')
    expect(markup).toContain('class="zero"')
    expect(markup).not.toMatch(/ style=|<style|<script| on\w+=/)
  })

  it('go left of the zero line when negative', () => {
    const bars = String(
      <BarChart
        {...chart}
        head={{ label: 'a', value: 'b' }}
        rows={[
          { label: 'x', value: -5 },
          { label: 'y', value: 5 },
        ]}
      />,
    )
    const [left, right] = [...bars.matchAll(/<rect class="c1" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map((m) => ({
      x: Number(m[1]),
      width: Number(m[2]),
    }))
    expect(left!.x + left!.width).toBeCloseTo(right!.x, 0)
  })

  it('stack parts without gap or overlap', () => {
    const stack = String(
      <StackedBarChart
        {...chart}
        head={{ label: 'Region', total: 'Set' }}
        parts={['used', 'reserved', 'free']}
        colours={[1, 2, 0]}
        rows={[{ label: 'Almaty', values: [100, 50, 50] }]}
      />,
    )
    const bars = [...stack.matchAll(/<rect class="c\d" x="([\d.]+)" y="5" width="([\d.]+)"/g)].map((m) => [
      Number(m[1]),
      Number(m[2]),
    ])
    expect(bars).toHaveLength(3)
    expect(bars[0]![0]! + bars[0]![1]!).toBeCloseTo(bars[1]![0]!, 0)
    expect(bars[1]![0]! + bars[1]![1]!).toBeCloseTo(bars[2]![0]!, 0)
  })
})

describe('lines', () => {
  it('break where a figure is missing', () => {
    expect(
      linePath(
        [1, 2, null, 3],
        (n) => n,
        (value) => value,
      ),
    ).toBe('M0 1L1 2M3 3')
  })

  it('keep their labels apart and in order', () => {
    expect(spread([10, 12, 40], 18)).toEqual([10, 28, 46])
    expect(spread([40, 12, 10], 18)).toEqual([46, 28, 10])
  })

  it('name each line at its end instead of in a legend', () => {
    const lines = [
      { label: 'set', values: [1, 2, 3] },
      { label: 'used', values: [0, 1, null] },
    ]
    const markup = String(
      <LineChart {...chart} points={['2024', '2025', '2026']} lines={lines} head={{ point: 'Year' }} />,
    )
    expect(markup).toContain('>set 3</text>')
    expect(markup).toContain('>used 1</text>')
    const small = String(
      <SmallMultiples {...chart} points={['2024', '2025', '2026']} lines={lines} head={{ point: 'Year' }} />,
    )
    expect(small.match(/<svg/g)).toHaveLength(2)
  })
})

describe('map', () => {
  it('draws every region as an equal tile with its name and figure', () => {
    const regions = [
      { code: 'KZ-ALM', name: 'Алматы облысы', col: 1, row: 0 },
      { code: 'KZ-33', name: 'Жетісу облысы', col: 2, row: 0 },
    ]
    const markup = String(
      <RegionMap
        {...chart}
        regions={regions}
        value={(code) => (code === 'KZ-33' ? null : 7)}
        head={{ region: 'Region', value: 'Places' }}
      />,
    )
    expect(markup.match(/<rect class="tile m3"/g)).toHaveLength(1)
    expect(markup.match(/<rect class="tile gap"/g)).toHaveLength(1)
    expect(markup).toContain('<title>Жетісу облысы: no data</title>')
  })

  it('goes from light to dark in five steps', () => {
    const step = steps([0, 100])
    expect([0, 30, 50, 70, 100].map(step)).toEqual([1, 2, 3, 4, 5])
    expect(steps([5, 5])(5)).toBe(3)
  })
})

describe('labels', () => {
  it('break at spaces and are cut with a sign at the last line', () => {
    expect(wrapLabel('Шығыс Қазақстан облысы', 100)).toEqual(['Шығыс', 'Қазақстан…'])
    expect(wrapLabel('Алматы', 100)).toEqual(['Алматы'])
  })
})

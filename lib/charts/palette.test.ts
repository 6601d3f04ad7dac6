import { describe, expect, it } from 'vitest'
import { type Ink, palette, type Theme } from './palette'

type Vector = [number, number, number]
type Matrix = [Vector, Vector, Vector]

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear sRGB. */
const deficiencies: Record<string, Matrix> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function linear(hex: string): Vector {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function seen([r, g, b]: Vector, matrix: Matrix): Vector {
  const row = ([x, y, z]: Vector) => Math.max(0, x * r + y * g + z * b)
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** CIE L*a*b*, D65. */
function lab([r, g, b]: Vector): Vector {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function difference(a: Vector, b: Vector): number {
  return Math.hypot(...lab(a).map((value, index) => value - (lab(b)[index] ?? 0)))
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

describe.each<Theme>(['light', 'dark'])('the %s palette', theme => {
  const colors = palette[theme]

  it.each(Object.entries(deficiencies))('keeps the two sides apart: %s', (_, matrix) => {
    const [one, two] = [colors['--side-1'], colors['--side-2']].map(hex => seen(linear(hex), matrix))
    expect(difference(one ?? [0, 0, 0], two ?? [0, 0, 0])).toBeGreaterThan(30)
  })

  it.each<[Ink, number]>([
    ['--ink', 4.5],
    ['--ink-soft', 4.5],
    ['--side-1', 3],
    ['--side-2', 3],
    ['--side-3', 3],
    ['--side-none', 3],
    ['--rule-strong', 3],
  ])('sets %s off against the paper by %f to 1', (ink, least) => {
    expect(contrast(colors[ink], colors['--paper'])).toBeGreaterThanOrEqual(least)
  })
})

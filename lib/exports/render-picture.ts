import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ImageSource, type Node, Renderer } from '@takumi-rs/core'

/** The family that pictures are set in; it has Latin and Arabic letters. */
export const FONT = 'IBM Plex Sans Arabic'

/** Charts name the Latin family first. */
const NAMES = ['IBM Plex Sans', FONT]

/** Whole fonts: what the pages load are subsets, which have too few letters for pictures. */
const FILES = {
  400: '400Regular/IBMPlexSansArabic_400Regular.ttf',
  600: '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
} as const

async function start(): Promise<Renderer> {
  const renderer = new Renderer()
  for (const [weight, file] of Object.entries(FILES)) {
    const data = await readFile(
      join(process.cwd(), 'node_modules/@expo-google-fonts/ibm-plex-sans-arabic', file),
    )
    for (const name of NAMES) await renderer.registerFont({ name, data, weight: Number(weight) })
  }
  return renderer
}

let started: Promise<Renderer> | undefined

interface Size {
  width: number
  height: number
  /** Pixels of the picture for one of the drawing. */
  scale?: number
}

/**
 * A tree drawn as a PNG. For the build and the command line; the project's root must be the working directory.
 */
export async function renderPicture(
  node: Node,
  { width, height, scale = 1 }: Size,
  images: ImageSource[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  started ??= start()
  const renderer = await started
  const png = await renderer.render(node, {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    devicePixelRatio: scale,
    format: 'png',
    images,
  })
  return new Uint8Array(png)
}

const DRAWING = 'drawing.svg'

/** An SVG drawing as a PNG of the same size, or of twice as many pixels. */
export function renderDrawing(
  { svg, width, height }: { svg: string } & Size,
  scale: 1 | 2,
): Promise<Uint8Array<ArrayBuffer>> {
  const node: Node = { type: 'image', src: DRAWING, style: { width, height } }
  return renderPicture(node, { width, height, scale }, [{ src: DRAWING, data: Buffer.from(svg) }])
}

/**
 * The marks of every figure: text, beads, bars, and four small signs that are drawn and not set, so
 * that no font has to have them. Each is a piece of SVG at a place.
 */
import { face, ink } from './ink.ts'
import { element, escapedXml } from './xml.ts'

interface At {
  readonly x: number
  readonly y: number
}

interface Letters {
  readonly size: number
  readonly weight?: 400 | 600
  readonly fill?: string
  readonly anchor?: 'start' | 'end' | 'middle'
}

/** The distance of lines, of their size. */
export const leading = 1.18

/** Lines of text; `y` is the top of the first. */
export function lines({ x, y }: At, texts: readonly string[], letters: Letters): string {
  const { size, weight = 400, fill = ink.text, anchor } = letters
  return texts
    .map((text, i) =>
      element(
        'text',
        {
          x,
          y: y + size * (0.82 + i * leading),
          'font-size': size,
          'font-weight': weight === 400 ? undefined : weight,
          fill,
          'text-anchor': anchor,
        },
        escapedXml(text),
      ),
    )
    .join('')
}

export function linesHeight(count: number, size: number): number {
  return count === 0 ? 0 : size * (1 + (count - 1) * leading)
}

interface Box extends At {
  readonly width: number
  readonly height: number
}

export function box(
  { x, y, width, height }: Box,
  {
    fill,
    stroke,
    thick = 0.7,
    round = 3,
  }: { fill: string; stroke?: string; thick?: number; round?: number },
): string {
  return element('rect', {
    x,
    y,
    width,
    height,
    rx: round,
    fill,
    stroke,
    'stroke-width': stroke === undefined ? undefined : thick,
  })
}

export function rule(from: At, to: At, stroke: string = ink.line): string {
  return element('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke,
    'stroke-width': 0.7,
  })
}

export type Sign = 'up' | 'down' | 'equal' | 'flag' | 'minus'

/** A sign as high as letters of that size, its left upper corner at the place. */
export function sign(which: Sign, { x, y }: At, size: number): string {
  const s = size * 0.72
  const [top, low] = [y + size * 0.12, y + size * 0.12 + s]
  switch (which) {
    case 'up':
      return filled(`M${x} ${low}L${x + s / 2} ${top}L${x + s} ${low}Z`, ink.good)
    case 'down':
      return filled(`M${x} ${top}L${x + s / 2} ${low}L${x + s} ${top}Z`, ink.bad)
    case 'flag':
      return filled(
        `M${x + s * 0.1} ${top}v${s}h${s * 0.14}v${-s * 0.38}h${s * 0.66}l${-s * 0.2} ${-s * 0.31}l${s * 0.2} ${-s * 0.31}Z`,
        ink.text,
      )
    case 'equal':
      return filled(
        `M${x} ${y + size * 0.32}h${s}v${s * 0.16}h${-s}ZM${x} ${y + size * 0.56}h${s}v${s * 0.16}h${-s}Z`,
        ink.quiet,
      )
    case 'minus':
      return filled(`M${x} ${y + size * 0.42}h${s}v${s * 0.2}h${-s}Z`, ink.bad)
  }
}

function filled(d: string, fill: string): string {
  return element('path', {
    d: d.replace(/-?\d+\.\d{3,}/g, (long) => String(Math.round(Number(long) * 100) / 100)),
    fill,
  })
}

/** A drawing that stands by itself, as a file or in a page, with what it shows in words. */
export function drawing(
  { width, height }: { readonly width: number; readonly height: number },
  { title, alternative }: { readonly title: string; readonly alternative: string },
  inner: string,
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: 'img',
      'aria-label': alternative,
      'font-family': face,
    },
    `${element('title', {}, escapedXml(title))}${element('desc', {}, escapedXml(alternative))}${inner}`,
  )
}

/** The same drawing with its title above and where it comes from below, for a file of its own. */
export function withSource(svg: string, source: string): string {
  const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  const title = /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? ''
  const whole = Number(height) + 46
  const inner = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')
  const head = (/^<svg[^>]*>/.exec(svg)?.[0] ?? '<svg>')
    .replace(/viewBox="[^"]*"/, `viewBox="-8 0 ${Number(width) + 16} ${whole}"`)
    .replace(/ width="\d+"/, ` width="${Number(width) + 16}"`)
    .replace(/ height="\d+"/, ` height="${whole}"`)
  const above = element(
    'text',
    { x: 0, y: 16, 'font-size': 13, 'font-weight': 600, fill: ink.text },
    title,
  )
  const below = lines({ x: 0, y: whole - 14 }, [source], { size: 8.5, fill: ink.quiet })
  return `${head}${above}<g transform="translate(0 26)">${inner}</g>${below}</svg>`
}

/** A full text cut into paragraphs, with the quotes of a model found in it. */
import type { SourcePlace } from '../case/quotes.ts'

export interface Piece {
  readonly text: string
  readonly quoted: boolean
}

export interface Paragraph {
  readonly pieces: readonly Piece[]
  /** Places of the source whose quotes stand in this paragraph. */
  readonly places: readonly SourcePlace[]
}

/** Paragraphs of a text; a quote is found whatever white space and quotation marks it is set in. */
export function paragraphsOf(text: string, places: readonly SourcePlace[]): Paragraph[] {
  const paragraphs = text
    .split(/\n\s*\n|\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return paragraphs.map((paragraph) => {
    const here = places.flatMap((place) =>
      place.quotes.flatMap((quote) => {
        const at = spanOf(paragraph, quote)
        return at ? [{ place, at }] : []
      }),
    )
    return {
      pieces: piecesOf(
        paragraph,
        here.map((one) => one.at),
      ),
      places: [...new Set(here.map((one) => one.place))],
    }
  })
}

type Span = readonly [from: number, to: number]

function spanOf(paragraph: string, quote: string): Span | undefined {
  const words = quote.split(/[\s„“”"«»‚‘’']+/).filter((word) => word !== '')
  if (words.length === 0) return undefined
  const pattern = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s„“”"«»‚‘’\']+')
  const found = new RegExp(pattern).exec(paragraph)
  return found ? [found.index, found.index + found[0].length] : undefined
}

/** Overlapping spans run together, so that every piece is marked once. */
function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (to <= end) continue
    const start = Math.max(from, end)
    if (start > end) pieces.push({ text: text.slice(end, start), quoted: false })
    pieces.push({ text: text.slice(start, to), quoted: true })
    end = to
  }
  return end < text.length ? [...pieces, { text: text.slice(end), quoted: false }] : pieces
}

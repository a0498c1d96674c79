/**
 * Where things stand in a drawing of who depends on whom: actors on a ring, the first at the top
 * and on clockwise; arrows bent to the left of their way, so that two between the same two actors
 * never lie on each other.
 */
export interface Place {
  readonly x: number
  readonly y: number
}

export interface Ring {
  readonly width: number
  readonly height: number
  readonly places: readonly Place[]
}

/** Radius of an actor's point, and the room that a name takes beside it. */
const dot = 6
const nameWidth = 108
const nameHeight = 44
const radiusMax = 190
/** How far an arrow is bent, of its length; and how far it stays away from a point. */
const bend = 0.14
const gap = dot + 4

export function ringOf(count: number, width: number): Ring {
  const beside = isRoomy(width) ? 2 * (nameWidth + 2 * dot) : nameWidth
  const radius = Math.max(40, Math.min(radiusMax, (width - beside) / 2))
  const height = 2 * (radius + nameHeight)
  const places = Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * i) / count
    return { x: width / 2 + radius * Math.sin(turn), y: height / 2 - radius * Math.cos(turn) }
  })
  return { width, height, places }
}

/** With room for names to the left and right of the ring; else they stand above and below it. */
function isRoomy(width: number): boolean {
  return width >= 480
}

export interface NamePlace extends Place {
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Where the first of so many lines of a name stands, outside the ring. */
export function nameBeside(place: Place, { width, height }: Ring, lineCount: number): NamePlace {
  const aside = place.x - width / 2
  if (isRoomy(width) && Math.abs(aside) > 2 * dot) {
    const y = place.y + 5 - (lineHeight / 2) * (lineCount - 1)
    const x = place.x + 2 * dot * Math.sign(aside)
    return { x, y, anchor: aside > 0 ? 'start' : 'end' }
  }
  const isAbove = place.y < height / 2
  const y = isAbove ? place.y - 2 * dot - lineHeight * (lineCount - 1) : place.y + 22
  return { x: place.x, y, anchor: 'middle' }
}

/** The path of an arrow, from the edge of one point to that of another. */
export function arrowBetween(from: Place, to: Place): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const middle = { x: from.x + dx / 2 + dy * bend, y: from.y + dy / 2 - dx * bend }
  const [start, end] = [toward(from, middle), toward(to, middle)]
  return `M${spot(start)}Q${spot(middle)} ${spot(end)}`
}

function toward(place: Place, other: Place): Place {
  const [dx, dy] = [other.x - place.x, other.y - place.y]
  const length = Math.hypot(dx, dy) || 1
  return { x: place.x + (dx * gap) / length, y: place.y + (dy * gap) / length }
}

function spot({ x, y }: Place): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

export const lineHeight = 16
const lineLength = 15
const linesMax = 2

/** A name in lines that fit beside a point; what does not fit is cut. */
export function linesOf(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= lineLength)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const isCut = lines.length > linesMax
  return lines
    .slice(0, linesMax)
    .map((line, i) =>
      line.length > lineLength || (isCut && i === linesMax - 1)
        ? `${line.slice(0, lineLength - 1)}…`
        : line,
    )
}

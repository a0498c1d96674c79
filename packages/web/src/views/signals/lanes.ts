/** Where marks and their labels stand: a lane an actor, in it as many rows as labels need. */
import type { Entry } from '../../parts/parts.ts'

/** A mark in a lane; all lengths in pixels from the left of the lane. */
export interface Mark {
  readonly entry: Entry
  readonly x: number
  /** As wide as the date is uncertain. */
  readonly from: number
  readonly to: number
  readonly row: number
  /** Where the label begins; undefined where another lane says it, or none does. */
  readonly label: number | undefined
}

export interface Lane {
  readonly actor: string
  readonly rowCount: number
  readonly marks: readonly Mark[]
}

export interface Room {
  readonly width: number
  readonly labelWidth: number
  /** Which entries have a label. */
  readonly named: ReadonlySet<Entry>
  /** Where a day stands in the lane. */
  readonly x: (day: number) => number
}

/** From the middle of a mark to where its label begins. */
const besideMark = 13

/** A lane for each of the actors that an entry names, in the order given; '' for nobody. */
export function lanesOf(entries: readonly Entry[], actors: readonly string[], room: Room): Lane[] {
  const told = new Set<Entry>()
  return actors.flatMap((actor): Lane[] => {
    const own = entries.filter((one) =>
      actor === '' ? one.actors.length === 0 : one.actors.includes(actor),
    )
    if (own.length === 0) return []
    const marks: Mark[] = []
    const ends: number[] = []
    for (const entry of own) {
      const [from, to] = [room.x(entry.span.from), room.x(entry.span.to)]
      const x = (from + to) / 2
      const label = told.has(entry) || !room.named.has(entry) ? undefined : labelAt(x, room)
      told.add(entry)
      const left = Math.min(from, x - besideMark, label ?? x)
      const right = Math.max(
        to,
        x + besideMark,
        (label ?? x) + (label === undefined ? 0 : room.labelWidth),
      )
      const free = ends.findIndex((end) => end <= left)
      const row = free < 0 ? ends.length : free
      ends[row] = right
      marks.push({ entry, x, from, to, row, label })
    }
    return [{ actor, rowCount: ends.length, marks }]
  })
}

/** On the right of its mark, and on the left where there is no room. */
function labelAt(x: number, { width, labelWidth }: Room): number {
  return x + besideMark + labelWidth <= width
    ? x + besideMark
    : Math.max(0, x - besideMark - labelWidth)
}

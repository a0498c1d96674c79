/**
 * Can these counts come from those worlds? A tally from a file may claim anything. Whatever can be
 * said of it without judging a world again is asked for here: every world is counted once, sums
 * agree with each other, and the nearest world of a class is one of its own.
 */
import { distanceOf, type Space, settingAt, settingsMax } from './space.ts'
import { type ClassTally, classOf, type Detail, pairPlace, type Tally } from './tally.ts'

/** Numbers of worlds, from and up to, in order. */
export type Ranges = readonly (readonly [number, number])[]

/** Are ranges in order, none empty, none over another, all among so many worlds? */
export function rangesFit(ranges: Ranges, worldCount: number): boolean {
  let reached = 0
  return ranges.every(([from, to]) => {
    const fits = from >= reached && from < to && to <= worldCount
    reached = to
    return fits
  })
}

export function tallyFits(
  space: Space,
  ranges: Ranges,
  { classes, detail }: Tally,
  classCount: number,
): boolean {
  const found = Object.entries(classes)
  const counted = ranges.reduce((sum, [from, to]) => sum + to - from, 0)
  const all = found.reduce((sum, [, { count }]) => sum + count, 0)
  if (all !== counted) return false
  if (!found.every(([name, one]) => classFits(space, ranges, name, one))) return false
  if (classCount === 0) return detail === undefined
  if (detail === undefined || found.some(([name]) => Number(name) >= classCount)) return false
  const counts = Array.from({ length: classCount }, (_, name) => classes[name]?.count ?? 0)
  return (
    tablesFit(space, detail, counts) &&
    knownFits(space, ranges, detail, counts) &&
    found.every(([name, { nearest }]) => knownAgrees(detail, Number(name), nearest.world))
  )
}

function classFits(space: Space, ranges: Ranges, name: string, tally: ClassTally): boolean {
  const { world, distance } = tally.nearest
  return (
    String(Number(name)) === name &&
    tally.count > 0 &&
    ranges.some(([from, to]) => world >= from && world < to) &&
    distanceOf(space, settingAt(space, world)) === distance
  )
}

/** Counts by answer add up to those of the classes, and counts by pairs to those by answer. */
function tablesFit({ switches }: Space, detail: Detail, counts: readonly number[]): boolean {
  const { answers, pairs } = detail
  const sizes = switches.map((one) => one.answers.length)
  const pairCount = (sizes.length * (sizes.length - 1)) / 2
  if (answers.length !== sizes.length || pairs.length !== pairCount) return false
  return sizes.every((size, j) => {
    const own = answers[j] ?? []
    if (own.length !== size || !rowsAre(own, counts.length) || !addUp(own, counts)) return false
    return sizes.slice(0, j).every((other, i) => {
      const rows = pairs[pairPlace(i, j)] ?? []
      if (rows.length !== other * size || !rowsAre(rows, counts.length)) return false
      const ofFirst = (a: number) => rows.slice(a * size, (a + 1) * size)
      const ofSecond = (b: number) => rows.filter((_, row) => row % size === b)
      return (
        (answers[i] ?? []).every((sums, a) => addUp(ofFirst(a), sums)) &&
        own.every((sums, b) => addUp(ofSecond(b), sums))
      )
    })
  })
}

function rowsAre(rows: readonly (readonly number[])[], length: number): boolean {
  return rows.every((row) => row.length === length)
}

function addUp(rows: readonly (readonly number[])[], sums: readonly number[]): boolean {
  return sums.every((sum, k) => rows.reduce((total, row) => total + (row[k] ?? 0), 0) === sum)
}

/** A letter for each of the first worlds counted and for no other, as often as its class. */
function knownFits(
  { worldCount }: Space,
  ranges: Ranges,
  { known }: Detail,
  counts: readonly number[],
): boolean {
  const length = Math.min(worldCount, settingsMax)
  if (known.length !== length) return false
  const seen = counts.map(() => 0)
  let place = 0
  for (const [from, to] of ranges) {
    for (; place < Math.min(from, length); place++) if (known[place] !== '.') return false
    for (; place < Math.min(to, length); place++) {
      const found = classOf(known[place] ?? '.')
      if (!(found < counts.length)) return false
      seen[found] = (seen[found] ?? 0) + 1
    }
  }
  for (; place < length; place++) if (known[place] !== '.') return false
  const isWhole = worldCount <= settingsMax
  return counts.every((count, name) =>
    isWhole ? seen[name] === count : (seen[name] ?? 0) <= count,
  )
}

function knownAgrees({ known }: Detail, name: number, world: number): boolean {
  return world >= known.length || classOf(known[world] ?? '.') === name
}

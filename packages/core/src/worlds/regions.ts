/**
 * Where it fails, in few words: boxes of at most three conditions that hold many of the worlds in
 * which the outcome fails and few others. Found by peeling (`base/prim.ts`); after each box its
 * worlds are set aside and the rest is peeled again.
 */
import { type Box, type Column, peel, restricted, within } from '../base/prim.ts'
import { type Space, settingAt } from './space.ts'

export interface Region {
  readonly conditions: readonly { readonly question: string; readonly answers: readonly string[] }[]
  /** Worlds in the region that no region before it holds, and those that fail among them. */
  readonly worldCount: number
  readonly failCount: number
}

export const conditionsMax = 3
export const regionsMax = 4

/** Regions of failing worlds, and how many failing worlds none of them holds. */
export function failingRegions(
  space: Space,
  fails: readonly boolean[],
): { regions: Region[]; outsideCount: number } {
  let rest = fails.map((_, i) => i)
  let settings = rest.map((k) => settingAt(space, k))
  const regions: Region[] = []
  let outsideCount = fails.filter(Boolean).length
  while (outsideCount > 0 && regions.length < regionsMax) {
    const columns = columnsOf(space, settings)
    const box = bestBox(
      peel(
        columns,
        rest.map((k) => fails[k] === true),
        { alpha: 0.05, massMin: 0.01 },
      ),
    )
    if (box === undefined) break
    regions.push({
      conditions: conditionsOf(space, box),
      worldCount: box.caseCount,
      failCount: box.hitCount,
    })
    outsideCount -= box.hitCount
    const outside = settings.map((setting) => !isInside(box, setting))
    rest = rest.filter((_, i) => outside[i])
    settings = settings.filter((_, i) => outside[i])
  }
  return { regions, outsideCount }
}

function columnsOf({ switches }: Space, settings: readonly (readonly number[])[]): Column[] {
  return switches.map(({ answers }, i) => ({
    kind: 'choice',
    count: answers.length,
    values: settings.map((setting) => setting[i] ?? 0),
  }))
}

/** The purest box that at most three conditions describe; of several the largest. */
function bestBox(boxes: readonly Box[]): Box | undefined {
  let best: Box | undefined
  for (const box of boxes) {
    const conditions = restricted(box)
    if (conditions > conditionsMax || box.hitCount === 0) continue
    if (best === undefined || box.hitCount / box.caseCount > best.hitCount / best.caseCount)
      best = box
  }
  return best
}

function conditionsOf({ switches }: Space, box: Box): Region['conditions'] {
  return switches.flatMap(({ id, answers }, i) => {
    const limit = box.limits[i]
    if (limit?.kind !== 'choice') return []
    return [{ question: id, answers: answers.filter((_, k) => (limit.allowed >>> k) & 1) }]
  })
}

function isInside(box: Box, setting: readonly number[]): boolean {
  return box.limits.every((limit, i) => limit === undefined || within(limit, setting[i] ?? 0))
}

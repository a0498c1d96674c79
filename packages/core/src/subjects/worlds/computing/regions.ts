/**
 * Where it fails, in few words: boxes of at most three conditions that hold many of the worlds in
 * which the outcome fails and few others. Found by peeling (`base/prim.ts`); after each box its
 * worlds are set aside and the rest is peeled again.
 */
import { type Box, type Column, peel, restricted, within } from '../../../base/prim.ts'
import { type Space, settingAt } from './space.ts'
import type { WorthColumn } from './worth-influence.ts'

export type Condition =
  | { readonly question: string; readonly answers: readonly string[] }
  | {
      readonly actor: string
      readonly statement: string
      readonly least?: number
      readonly most?: number
    }

export interface Region {
  readonly conditions: readonly Condition[]
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
  worths: readonly WorthColumn[] = [],
): { regions: Region[]; outsideCount: number } {
  const all = columnsOf(space, fails, worths)
  let rest = fails.map((_, i) => i)
  const regions: Region[] = []
  let outsideCount = fails.filter(Boolean).length
  while (outsideCount > 0 && regions.length < regionsMax) {
    const box = bestBox(
      peel(
        all.map((column) => ({ ...column, values: rest.map((k) => column.values[k] ?? 0) })),
        rest.map((k) => fails[k] === true),
        { alpha: 0.05, massMin: 0.01 },
      ),
    )
    if (box === undefined) break
    regions.push({
      conditions: conditionsOf(space, worths, box),
      worldCount: box.caseCount,
      failCount: box.hitCount,
    })
    outsideCount -= box.hitCount
    rest = rest.filter(
      (k) =>
        !box.limits.every(
          (limit, i) => limit === undefined || within(limit, all[i]?.values[k] ?? 0),
        ),
    )
  }
  return { regions, outsideCount }
}

/** The answers to each question, then the worths; one that is not held counts as none. */
function columnsOf(
  space: Space,
  fails: readonly boolean[],
  worths: readonly WorthColumn[],
): Column[] {
  const settings = fails.map((_, k) => settingAt(space, k))
  return [
    ...space.switches.map(
      ({ answers }, i): Column => ({
        kind: 'choice',
        count: answers.length,
        values: settings.map((setting) => setting[i] ?? 0),
      }),
    ),
    ...worths.map(
      ({ values }): Column => ({
        kind: 'number',
        values: fails.map((_, k) => values[k] || 0),
      }),
    ),
  ]
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

function conditionsOf(
  { switches }: Space,
  worths: readonly WorthColumn[],
  { limits }: Box,
): Condition[] {
  return limits.flatMap((limit, i): Condition[] => {
    if (limit === undefined) return []
    const question = switches[i]
    if (limit.kind === 'choice') {
      const answers = question?.answers.filter((_, k) => limit.allowed[k]) ?? []
      return question ? [{ question: question.id, answers }] : []
    }
    const worth = worths[i - switches.length]
    if (worth === undefined) return []
    return [
      {
        actor: worth.actor,
        statement: worth.statement,
        ...(Number.isFinite(limit.low) && { least: limit.low }),
        ...(Number.isFinite(limit.high) && { most: limit.high }),
      },
    ]
  })
}

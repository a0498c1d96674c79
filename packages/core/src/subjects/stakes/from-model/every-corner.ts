/**
 * Whether margins are at least nothing wherever the stated ranges allow: the verdict that
 * `marginsAtCorner` gives at the worst side, with no more looked at than it takes.
 *
 * A row is left at the first sign of how it comes out. Most that fail do so where every number
 * stands at the end that is rather worse; most that hold do so by a bound (see `least-margin.ts`).
 * Only where neither decides are corners gone through one by one, in the order of `extremeRows`,
 * so that what is told of a plan and what is counted of it never differ.
 */
import { at } from '../../../base/assert.ts'
import { rowsOfParty, type StageMargin } from '../calculus/calculus.ts'
import { type Bound, boundOf } from './bound.ts'
import { atPoint, type Point } from './choice.ts'
import { combinedMax, extremeRows } from './extremes.ts'
import type { Outline } from './outline.ts'
import { readLadder } from './read-ladder.ts'
import type { Senses } from './senses.ts'
import { waysIn } from './ways-open.ts'

/** A stage and a party, by place. */
export interface RowAsked {
  readonly stage: number
  readonly party: number
}

/** A row that fails, and at which of the points that are tried in any case; 0: the usual one. */
export interface RowFailing extends RowAsked {
  readonly start: number
}

export interface CornersJudged {
  readonly holds: boolean
  readonly fails?: RowFailing
  /** Rows judged at a point, bounds included. */
  readonly steps: number
}

/** Margins that differ from 0 by less do so by rounding only. */
const tiny = 1e-10

/** Of points whose margins differ by no more than this the first is told. */
const alike = 1e-10

/** `first`: the row that is likeliest to fail, and where. */
export function holdAtCorners(
  outline: Outline,
  {
    senses,
    rows,
    first,
  }: { readonly senses: Senses; readonly rows: readonly RowAsked[]; readonly first?: RowFailing },
): CornersJudged {
  const parties = new Map<number, PartyTest>()
  const testOf = (party: number): PartyTest => {
    const found = parties.get(party) ?? partyTest(outline, senses, party)
    parties.set(party, found)
    return found
  }
  const judged = (holds: boolean, fails?: RowFailing): CornersJudged => {
    const steps = [...parties.values()].reduce((sum, one) => sum + one.steps(), 0)
    return { holds, steps, ...(fails && { fails }) }
  }
  if (first && testOf(first.party).failsAt(first.stage, first.start)) return judged(false, first)
  const undecided: RowAsked[] = []
  for (const row of rows) {
    const test = testOf(row.party)
    if (test.isBounded(row.stage)) continue
    if (test.failsAt(row.stage, 0)) return judged(false, { ...row, start: 0 })
    if (!test.isExact) undecided.push(row)
  }
  for (const [party, test] of parties) {
    const stages = undecided.flatMap((row) => (row.party === party ? [row.stage] : []))
    const failing = stages.length === 0 ? undefined : test.failingOf(stages)
    if (failing) return judged(false, { ...failing, party })
  }
  return judged(true)
}

/** Whether a margin is so far below nothing that no other that is told in its place is not. */
function isClearlyBelow(margin: number): boolean {
  return margin + alike * Math.max(1, Math.abs(margin)) < -tiny
}

/** What is asked of one party, each worked out when it is asked for. */
interface PartyTest {
  /** Whether there is one corner only. */
  readonly isExact: boolean
  readonly steps: () => number
  readonly isBounded: (stage: number) => boolean
  readonly failsAt: (stage: number, start: number) => boolean
  /** The first of these stages that is found to fail at some corner. */
  readonly failingOf: (stages: readonly number[]) => Omit<RowFailing, 'party'> | undefined
}

function partyTest(outline: Outline, senses: Senses, party: number): PartyTest {
  const actor = at(outline.parties, party)
  const { box } = senses
  const ways = waysIn(senses, actor)
  let steps = 0
  let bound: Bound | undefined
  let last: { readonly point: Point; readonly rowOf: (stage: number) => StageMargin } | undefined
  const marginAt = (point: Point, stage: number): number => {
    steps++
    if (last?.point !== point) {
      const { stakes, ladder } = readLadder(outline, atPoint(point))
      last = { point, rowOf: rowsOfParty(stakes, ladder, { party }) }
    }
    return last.rowOf(stage).margin
  }
  const failsAt = (stage: number, start: number): boolean => {
    const least = marginAt(ways.starts()[start] ?? ways.usual, stage)
    return ways.open.length === 0 ? !(least >= -tiny) : isClearlyBelow(least)
  }
  return {
    isExact: ways.open.length === 0,
    steps: () => steps,
    isBounded(stage) {
      if (ways.bound === undefined || ways.open.length === 0) return false
      bound ??= boundOf(outline, ways.bound, party)
      steps += bound.points
      return bound.leastAt(stage) >= -tiny / 2
    },
    failsAt,
    failingOf(stages) {
      const { open } = ways
      // Only where some combinations are left out does it matter how other stages come out.
      if (open.length <= combinedMax) return failingAmong(stages, { stages, box, actor, marginAt })
      for (const stage of stages)
        for (const start of ways.starts().keys())
          if (start > 0 && failsAt(stage, start)) return { stage, start }
      const all = [...outline.stages.keys()]
      return failingAmong(all, { stages, box, actor, marginAt })
    },
  }
}

interface Among {
  /** Those that are asked for. */
  readonly stages: readonly number[]
  readonly box: Senses['box']
  readonly actor: string
  readonly marginAt: (point: Point, stage: number) => number
}

/** Of these stages, looked at from corner to corner, the first of those asked for that fails. */
function failingAmong(
  tried: readonly number[],
  { stages, box, actor, marginAt }: Among,
): Omit<RowFailing, 'party'> | undefined {
  let points = 0
  const rowsOf = (point: Point) => {
    points++
    return tried.map((stage) => ({ row: { margin: marginAt(point, stage), stage }, point }))
  }
  type Best = readonly ReturnType<typeof rowsOf>[number][]
  const failing = (best: Best) =>
    best.find(({ row }) => stages.includes(row.stage) && !(row.margin >= -tiny))
  const isEnough = (best: Best) => failing(best) !== undefined
  const found = failing(extremeRows(rowsOf, { side: 'worst', box, actor, isEnough }))
  return found && { stage: found.row.stage, start: points }
}

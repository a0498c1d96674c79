/** Findings of the search for ladders again: every ladder tried, each stage lived through. */
import type { FindingOf } from '../finding/finding.ts'
import type { JudgedCase } from './judged.ts'
import { flowAt, isNear, leastMargin } from './margins.ts'
import { isState, type SlowGame } from './slow-game.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

const noPlan = 'there is no such plan, or its stages are not as stated'

/** The least margin of a ladder over the parties named, each in its own case. */
function marginOf(
  cases: ReadonlyMap<string, StatedAgain>,
  packages: readonly (readonly string[])[],
  parties: readonly string[],
): { margin: number; pays: boolean } {
  let margin = Number.POSITIVE_INFINITY
  let pays = true
  for (const id of parties) {
    const stated = cases.get(id)
    if (stated === undefined) continue
    const party = stated.parties.indexOf(id)
    const ladder = packages.map((names) => ({
      options: names.map((name) => stated.options.indexOf(name)),
      dwell: 1,
      survival: 1,
    }))
    const one: JudgedCase = { stakes: stated.stakes, ladder, settings: { look: 'alone' } }
    for (let stage = 0; stage < packages.length; stage++) {
      margin = Math.min(margin, leastMargin(one, { stage, party }))
      const gain = flowAt(one, { stage, party }) - flowAt(one, { stage: stage - 1, party })
      if (gain < -1e-9) pays = false
    }
  }
  return { margin, pays }
}

/** Whether every state on the way is one that the rules allow. */
function isPossible(
  game: SlowGame,
  { options, kept }: { options: readonly string[]; kept: ReadonlyMap<string, boolean> },
): boolean {
  const letters = game.model.options.map(({ id, today }) => {
    const value = kept.get(id)
    if (value === undefined) return today ? 'Y' : 'N'
    return options.includes(id) === value ? 'Y' : 'N'
  })
  return isState(game, letters.join(''))
}

function keptIn(stated: StatedAgain): Map<string, boolean> {
  const list = stated.plan.stages.flatMap((stage) => stage.commitments)
  return new Map(list.map(({ keep }) => [keep.option, keep.value]))
}

export function recheckStakesLadder(game: SlowGame, finding: FindingOf<'stakes-ladder'>): Verdict {
  const first = statedAgain(game, finding, {})
  if (first === undefined) return refused(noPlan)
  const cases = new Map<string, StatedAgain>()
  for (const id of first.parties) {
    const point = finding.points[id] ?? {}
    const stated = statedAgain(game, finding, point)
    if (stated === undefined) return refused(noPlan)
    for (const [key, range] of stated.ranges) {
      const value = point[key]
      if (value === undefined || value < range[0] || value > range[1])
        return refused(`${key} is not in its range`)
    }
    cases.set(id, stated)
  }
  const untested = new Set([...first.missing].map((key) => key.split(' ')[1]))
  const judged = first.parties.filter((id) => !untested.has(id))
  const { packages, margin = Number.POSITIVE_INFINITY, holds, marginMin } = finding
  const named = packages.flat()
  const found = marginOf(cases, packages, judged)
  const kept = keptIn(first)
  return allOf([
    [new Set(named).size === named.length, 'a commitment is named twice'],
    [named.every((name) => first.options.includes(name)), 'a commitment is not of the plan'],
    [
      packages.every((_, k) =>
        isPossible(game, { options: packages.slice(0, k + 1).flat(), kept }),
      ),
      'the rules forbid a state on the way',
    ],
    [found.pays, 'somebody loses by a stage'],
    [
      margin === found.margin || isNear(margin, found.margin),
      `its least margin is ${found.margin}`,
    ],
    [holds === found.margin >= marginMin - 1e-9, 'whether it holds is not so'],
  ])
}

/** At most so many commitments: every ladder of them is tried. */
const triedOptionsMax = 4

export function recheckStakesLadders(
  game: SlowGame,
  finding: FindingOf<'stakes-ladders'>,
): Verdict {
  const stated = statedAgain(game, finding, {})
  if (stated === undefined) return refused(noPlan)
  const { table, options, marginMin, found } = finding
  const whole = table.filter((one) => one.optionCount === options.length)
  const holds = whole.some(({ margin }) => margin === undefined || margin >= marginMin - 1e-9)
  const keys = table.map(({ optionCount, stageCount }) => `${optionCount} ${stageCount}`)
  const plain = allOf([
    [options.join() === stated.options.join(), 'the commitments are others'],
    [found === holds, 'whether one holds does not follow from the table'],
    [new Set(keys).size === keys.length, 'the table names a size twice'],
  ])
  if (!plain.accepted || options.length > triedOptionsMax || stated.ranges.size > 0) return plain
  return allOf([[sameTable(game, stated, finding), 'trying every ladder gives another table']])
}

function sameTable(
  game: SlowGame,
  stated: StatedAgain,
  { table, stagesMax, judged }: FindingOf<'stakes-ladders'>,
): boolean {
  const cases = new Map(stated.parties.map((id) => [id, stated]))
  const kept = keptIn(stated)
  const best = new Map<string, number>()
  const extend = (packages: readonly (readonly string[])[]): void => {
    const standing = packages.flat()
    if (!isPossible(game, { options: standing, kept })) return
    if (packages.length > 0) {
      const { margin, pays } = marginOf(cases, packages, judged)
      if (!pays) return
      const key = `${standing.length} ${packages.length}`
      best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, margin))
    }
    if (packages.length === stagesMax) return
    const rest = stated.options.filter((one) => !standing.includes(one))
    for (let set = 1; set < 2 ** rest.length; set++)
      extend([...packages, rest.filter((_, i) => (set >> i) & 1)])
  }
  extend([])
  return (
    table.length === best.size &&
    table.every((row) => {
      const margin = best.get(`${row.optionCount} ${row.stageCount}`)
      if (margin === undefined) return false
      return row.margin === undefined ? !Number.isFinite(margin) : isNear(row.margin, margin)
    })
  )
}

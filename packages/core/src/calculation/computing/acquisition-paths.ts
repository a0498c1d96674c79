/** Paths to a weapon, and how an inspector divides its effort over their steps. */
import { at } from '../../base/assert.ts'
import { fraction, minus } from '../../base/fraction.ts'
import {
  acquisitionPaths,
  inspectableMax,
  type LeastEffort,
  leastEffort,
  matrixCellsMax,
  type PathGame,
  pathCeilings,
  pathEquilibria,
  pathIncentives,
  solvePathGame,
  supportsMax,
} from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'
import { exactly } from './dresher.ts'
import { demandNames } from './names.ts'

type Asked = CalculationOf<'acquisition-paths'>
type Found = ResultOf<'acquisition-paths'>
type Paths = { readonly paths: PathGame['paths']; readonly complete: boolean }

export function overPaths(asked: Asked): Found {
  const names = asked.steps.map(({ step }) => step)
  demandNames(names)
  const { paths, complete } = pathsOf(asked, names)
  const game: PathGame = {
    paths,
    steps: asked.steps.map(({ effort, missed, alarm }) => ({
      effort,
      nonDetection: missed,
      falseAlarm: alarm,
    })),
    effort: asked.effort,
    gain: asked.gain,
    loss: asked.loss,
  }
  const named = (steps: readonly number[]) => steps.map((step) => at(names, step))
  return { ...solved(game, named), complete, ...equilibriaOf(asked, game, named) }
}

/** As they are named, or as they are found between forms of material. */
function pathsOf(asked: Asked, names: readonly string[]): Paths {
  const { paths, origin, ends } = asked
  if (paths !== undefined) {
    if (origin !== undefined) refuse('only-one', { fields: ['paths', 'origin'] })
    if (ends !== undefined) refuse('only-one', { fields: ['paths', 'ends'] })
    return { paths: paths.map((path) => pathNamed(path, names)), complete: true }
  }
  if (origin === undefined && ends === undefined) refuse('one-of', { fields: ['origin', 'paths'] })
  if (origin === undefined || ends === undefined || ends.length === 0)
    return refuse('together', { fields: ['origin', 'ends'] })
  if (ends.includes(origin)) refuse('origin-is-goal', { form: origin })
  const found = acquisitionPaths(asked.steps.map(placed), { origin, goals: ends })
  if (found.paths.length === 0) refuse('no-path', { from: origin, to: ends })
  return found
}

function pathNamed(
  { steps, length }: NonNullable<Asked['paths']>[number],
  names: readonly string[],
) {
  const taken = steps.map((step) => {
    const place = names.indexOf(step)
    return place >= 0 ? place : refuse('unknown-step', { step })
  })
  const twice = steps.find((step, i) => steps.indexOf(step) !== i)
  if (twice !== undefined) refuse('step-twice', { step: twice })
  return { steps: taken, length }
}

function placed({ step, from, to, length }: Asked['steps'][number]) {
  if (from === undefined || to === undefined || length === undefined)
    return refuse('step-unplaced', { step })
  if (from === to) refuse('step-in-place', { step, form: from })
  return { from, to, length }
}

type Named = (steps: readonly number[]) => string[]

function solved(game: PathGame, named: Named): Omit<Found, 'complete' | 'equilibria'> {
  const solution = chosen(() => solvePathGame(game))
  const ceilings = pathCeilings(game)
  const incentives = pathIncentives(game)
  // Other efforts may leave more to choose among than the one that is given.
  const least = limited<LeastEffort | undefined>(
    () => leastEffort(game),
    () => undefined,
  )
  return {
    kind: 'acquisition-paths',
    value: exactly(solution.value),
    deterred: solution.deterred,
    paths: game.paths.map(({ steps, length }, path) => {
      const { missed, payoff, share } = at(solution.paths, path)
      const { detection, needed, deterrable } = at(ceilings, path)
      return {
        steps: named(steps),
        length,
        incentive: exactly(at(incentives, path)),
        found: exactly(minus(fraction(1), missed)),
        worth: exactly(payoff),
        share: exactly(share),
        ceiling: exactly(detection),
        needed: exactly(needed),
        deterrable,
      }
    }),
    inspection: mixed(solution.inspection, named),
    ...(least && { leastEffort: least.kind === 'deters' ? least.effort : null }),
  }
}

function mixed(sets: ReturnType<typeof solvePathGame>['inspection'], named: Named) {
  return sets.map(({ steps, share }) => ({ steps: named(steps), share: exactly(share) }))
}

/** Only where false alarms have a cost of the inspector's to be weighed against. */
function equilibriaOf(asked: Asked, game: PathGame, named: Named): Pick<Found, 'equilibria'> {
  const { found, unfound, alarmCost: inspector, alarmCostState: state } = asked
  if (found === undefined && unfound === undefined) {
    const hasAlarms = inspector > 0 || state > 0 || asked.steps.some(({ alarm }) => alarm > 0)
    return hasAlarms ? refuse('alarms-unweighed', {}) : {}
  }
  if (found === undefined || unfound === undefined)
    return refuse('together', { fields: ['found', 'unfound'] })
  if (found >= unfound) refuse('out-of-order', { found, unfound })
  const costs = { alarm: { inspector, state }, found, missed: unfound }
  const equilibria = limited(
    () => pathEquilibria(game, costs),
    () => refuse('too-many-equilibria', { supportsMax }),
  )
  return {
    equilibria: equilibria.map(({ inspection, paths, kept, values }) => ({
      inspection: mixed(inspection, named),
      paths: paths.map(exactly),
      kept: exactly(kept),
      inspector: exactly(values.inspector),
      state: exactly(values.state),
    })),
  }
}

function chosen<T>(calculate: () => T): T {
  const facts = { stepsMax: inspectableMax, cellsMax: matrixCellsMax }
  return limited(calculate, () => refuse('too-many-choices', facts))
}

/** All else was demanded before: what is still refused is past a limit of the calculation. */
function limited<T>(calculate: () => T, refused: () => T): T {
  try {
    return calculate()
  } catch (error) {
    if (error instanceof RangeError) return refused()
    throw error
  }
}

/** Cross-impact balances: what holds together, where succession leads, what it hangs on. */
import { at } from '../../base/assert.ts'
import type { Budget } from '../../base/budget.ts'
import {
  type Attractors,
  attractorsOf,
  type ConsistentScenario,
  columnsMax,
  combinationCount,
  consistentScenarios,
  judgedBy,
  type Matrix,
  matrixOf,
  type Scenario,
  type Weakest,
  weakestJudgements,
} from '../../cross-impact/cross-impact.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'

type Asked = CalculationOf<'cross-impact'>
type Result = ResultOf<'cross-impact'>

/** So many combinations are listed, and as many attractors; all are counted. */
const listMax = 10_000
/** Of so many it is said what they hang on, and of each so many judgements are named. */
const [shakenMax, criticalMax] = [1_000, 100]

export function heldTogether(asked: Asked, budget?: Budget): Result {
  const { tolerance, succession } = asked
  const matrix = matrixFrom(asked)
  const limits = { listMax, ...(budget && { budget }) }
  const found = consistentScenarios(matrix, { tolerance, ...limits })
  const walk = succession && attractorsOf(matrix, { succession, ...limits })
  const weights = weightsIn(walk)
  const judged = judgedBy(matrix)
  const fallsBy = (scenario: Scenario) =>
    fallen(weakestJudgements(matrix, scenario, { tolerance, judged }))
  return {
    kind: 'cross-impact',
    combinations: String(combinationCount(matrix)),
    count: found.count,
    isWhole: found.isWhole,
    scenarios: found.scenarios.map((one, place) => {
      const weight = weights.get(one.scenario.join(' '))
      return {
        ...listed(one),
        ...(weight !== undefined && { weight }),
        ...(asked.robustness && place < shakenMax && fallsBy(one.scenario)),
      }
    }),
    taken: matrix.starts.map((start, i) =>
      found.takenBy.slice(start, start + at(matrix.variantCounts, i)),
    ),
    ...(walk && { walk: walked(walk) }),
  }
}

function matrixFrom({ descriptors, judgements }: Asked): Matrix {
  const counts = descriptors.map(({ variants }) => variants.length)
  const variants = counts.reduce((sum, one) => sum + one, 0)
  if (variants > columnsMax) refuse('too-many-variants', { variants, variantsMax: columnsMax })
  const row = judgements.findIndex(({ length }) => length !== variants)
  if (judgements.length !== variants) refuse('rows-misfit', { variants, rows: judgements.length })
  if (row >= 0)
    refuse('row-misfit', { variants, row: row + 1, judgements: at(judgements, row).length })
  return matrixOf(counts, judgements)
}

const fromOne = (scenario: Scenario) => scenario.map((variant) => variant + 1)

function listed({ scenario, consistency, total }: ConsistentScenario) {
  const isBound = Number.isFinite(consistency)
  return { scenario: fromOne(scenario), consistency: isBound ? consistency : null, total }
}

/** Of scenarios that stay where they are. */
function weightsIn(walk: Attractors | undefined): Map<string, number> {
  const attractors = walk?.kind === 'walked' ? walk.attractors : []
  return new Map(
    attractors.flatMap(({ scenarios: [only = []], length, weight }) =>
      length === 1 ? [[only.join(' '), weight] as const] : [],
    ),
  )
}

function walked(walk: Attractors): NonNullable<Result['walk']> {
  if (walk.kind === 'too-many') return { kind: walk.kind, walkedMax: walk.walkedMax }
  if (walk.kind === 'cut-short') return walk
  const { attractors, count, cycles, cyclicWeight } = walk
  const listed = attractors.flatMap(({ scenarios, length, weight }) =>
    length === 1 ? [] : [{ scenarios: scenarios.map(fromOne), length, weight }],
  )
  return { kind: 'walked', attractors: count, cycles, cyclicWeight, listed }
}

function fallen(weakest: Weakest | undefined) {
  if (weakest === undefined) return { change: null, critical: [], criticalCount: 0 }
  const named = ({ descriptor, variant }: { descriptor: number; variant: number }) => ({
    descriptor: descriptor + 1,
    variant: variant + 1,
  })
  return {
    change: weakest.change,
    criticalCount: weakest.judgements.length,
    critical: weakest.judgements.slice(0, criticalMax).map(({ from, on, is, wouldBe }) => ({
      from: named(from),
      on: named(on),
      is,
      wouldBe,
    })),
  }
}

/** A calculation without a model: what is asked → what it comes to. */
import type { Budget } from '../base/budget.ts'
import { overPaths } from './computing/acquisition-paths.ts'
import { afterClean } from './computing/clean.ts'
import { inTime } from './computing/critical-time.ts'
import { heldTogether } from './computing/cross-impact.ts'
import { deterred } from './computing/deterrence.ts'
import { inSequence } from './computing/dresher.ts'
import { unforeseen } from './computing/interim.ts'
import { balanced } from './computing/material-balance.ts'
import { packed } from './computing/packages.ts'
import { bargained } from './computing/positions.ts'
import { counted } from './computing/quantities.ts'
import { sampled } from './computing/sampling.ts'
import { divided } from './computing/sites.ts'
import { timed } from './computing/timeliness.ts'
import type {
  Calculated,
  Calculation,
  CalculationKind,
  CalculationOf,
  Result,
  ResultOf,
} from './documents/documents.ts'
import { type Refusal, Refused } from './refusal.ts'

type Calculations = {
  readonly [K in CalculationKind]: (asked: CalculationOf<K>, budget?: Budget) => ResultOf<K>
}

const calculations: Calculations = {
  sampling: sampled,
  'material-balance': balanced,
  timeliness: timed,
  interim: unforeseen,
  'critical-time': inTime,
  dresher: inSequence,
  deterrence: deterred,
  'acquisition-paths': overPaths,
  sites: divided,
  clean: afterClean,
  quantities: counted,
  'cross-impact': heldTogether,
  positions: bargained,
  packages: packed,
}

/**
 * What a calculation comes to, or why it cannot be done.
 *
 * @param question with its defaults filled in, as the schema `calculation` gives it
 * @param budget of a search; a result that it cut short says so. The others do not need one
 */
export function calculate(
  question: Calculation,
  budget?: Budget,
): Calculated | { readonly refused: Refusal } {
  try {
    const calculation = calculations[question.kind] as (
      asked: Calculation,
      budget?: Budget,
    ) => Result
    return { version: 1, question, result: tidied(calculation(question, budget)) }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal }
    throw error
  }
}

/** Twelve digits: powers and logarithms differ in the last from machine to machine. */
function tidied<T>(value: T): T {
  if (typeof value === 'number') return tidyNumber(value) as T
  if (Array.isArray(value)) return value.map(tidied) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tidied(one)])) as T
}

/** What is not certain stays so: just below 1 the digits are those by which it is less. */
function tidyNumber(value: number): number {
  const rounded = Number(value.toPrecision(12))
  return rounded === 1 && value < 1 ? 1 - Number((1 - value).toPrecision(3)) : rounded
}

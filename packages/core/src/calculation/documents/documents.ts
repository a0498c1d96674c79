/**
 * What can be calculated without a model, and what comes out: one value each, with published
 * schemas. `kind` is the name of the calculation in both.
 */
import * as z from 'zod'
import { acquisitionPathsQuestion, acquisitionPathsResult } from './acquisition-paths.ts'
import { cleanQuestion, cleanResult } from './clean.ts'
import { criticalTimeQuestion, criticalTimeResult } from './critical-time.ts'
import { crossImpactQuestion, crossImpactResult } from './cross-impact.ts'
import { deterrenceQuestion, deterrenceResult } from './deterrence.ts'
import { dresherQuestion, dresherResult } from './dresher.ts'
import { interimQuestion, interimResult } from './interim.ts'
import { materialBalanceQuestion, materialBalanceResult } from './material-balance.ts'
import { packagesQuestion, packagesResult } from './packages.ts'
import { positionsQuestion, positionsResult } from './positions.ts'
import { quantitiesQuestion, quantitiesResult } from './quantities.ts'
import { samplingQuestion, samplingResult } from './sampling.ts'
import { sitesQuestion, sitesResult } from './sites.ts'
import { timelinessQuestion, timelinessResult } from './timeliness.ts'

/** The schema of calculations; it fills in what is left out. */
export const calculation = z.discriminatedUnion('kind', [
  samplingQuestion,
  materialBalanceQuestion,
  timelinessQuestion,
  interimQuestion,
  criticalTimeQuestion,
  dresherQuestion,
  deterrenceQuestion,
  acquisitionPathsQuestion,
  sitesQuestion,
  cleanQuestion,
  quantitiesQuestion,
  crossImpactQuestion,
  positionsQuestion,
  packagesQuestion,
])

/** What a calculation comes to. */
export const result = z.discriminatedUnion('kind', [
  samplingResult,
  materialBalanceResult,
  timelinessResult,
  interimResult,
  criticalTimeResult,
  dresherResult,
  deterrenceResult,
  acquisitionPathsResult,
  sitesResult,
  cleanResult,
  quantitiesResult,
  crossImpactResult,
  positionsResult,
  packagesResult,
])

/** A calculation and what it came to, as it is kept and sent. */
export const calculated = z.strictObject({
  version: z.literal(1),
  question: calculation,
  result,
})

/** A calculation with its defaults filled in. */
export type Calculation = z.infer<typeof calculation>
/** A calculation as one asks it: what has a default may be left out. */
export type CalculationInput = z.input<typeof calculation>
export type CalculationKind = Calculation['kind']
export type CalculationOf<K extends CalculationKind> = Extract<Calculation, { kind: K }>
export type Result = z.infer<typeof result>
export type ResultOf<K extends CalculationKind> = Extract<Result, { kind: K }>
export type Calculated = z.infer<typeof calculated>

/** The published JSON Schema of calculations. */
export function calculationJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://stufenplan.org/schema/calculation-1.json',
    title: 'Stufenplan calculation',
    ...z.toJSONSchema(calculation, { io: 'input' }),
  }
}

/** The published JSON Schema of what a calculation came to. */
export function calculatedJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://stufenplan.org/schema/calculated-1.json',
    title: 'Stufenplan calculation with its result',
    ...z.toJSONSchema(calculated),
  }
}

/** Calculations of every kind, as somebody might ask them; all of them can be done. */
import fc from 'fast-check'
import {
  type Calculated,
  type CalculationInput,
  type CalculationKind,
  calculate,
  calculation,
  refusalMessage,
} from '../../src/calculation/calculation.ts'
import { successions } from '../../src/cross-impact/cross-impact.ts'
import { judgedMatrix } from '../cross-impact/arbitrary-judgements.ts'

const chance = fc.integer({ min: 0, max: 20 }).map((x) => x / 20)
const inside = fc.integer({ min: 1, max: 19 }).map((x) => x / 20)
const amount = fc.integer({ min: 1, max: 40 }).map((x) => x / 4)
const inspections = fc.integer({ min: 0, max: 12 })

type Asked<K extends CalculationKind> = Extract<CalculationInput, { kind: K }>
type Arbitraries = { readonly [K in CalculationKind]: fc.Arbitrary<Asked<K>> }

const sampling = fc.integer({ min: 1, max: 80 }).chain((items) =>
  fc.record({
    kind: fc.constant('sampling' as const),
    items: fc.constant(items),
    defective: fc.integer({ min: 1, max: items }),
    samples: fc.integer({ min: 0, max: items }),
    miss: chance,
  }),
)

const criticalTime = fc.integer({ min: 1, max: 20 }).chain((slots) =>
  fc.record({
    kind: fc.constant('critical-time' as const),
    slots: fc.constant(slots),
    inspections: fc.integer({ min: 0, max: slots }),
    missed: chance,
    gain: amount,
    loss: amount,
  }),
)

const step = fc.record({ effort: amount, missed: chance, length: amount })
/** Two ways from declared material to a weapon, one of them over hidden steps. */
const acquisitionPaths = fc
  .record({ one: step, two: step, three: step, effort: amount, gain: amount, loss: amount })
  .map(
    ({ one, two, three, ...rest }): Asked<'acquisition-paths'> => ({
      kind: 'acquisition-paths',
      steps: [
        { step: 'a', from: 'declared', to: 'weapon', ...one },
        { step: 'b', from: 'declared', to: 'hidden', ...two },
        { step: 'c', from: 'hidden', to: 'weapon', ...three },
      ],
      origin: 'declared',
      ends: ['weapon'],
      ...rest,
    }),
  )

const sites = fc.record({
  kind: fc.constant('sites' as const),
  sites: fc
    .array(
      fc.record({
        gain: amount,
        loss: amount,
        days: fc.option(amount, { freq: 9 }),
        missed: chance,
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((list) => list.map((one, i) => ({ site: 'abcdef'.charAt(i), ...one }))),
  days: fc.integer({ min: 0, max: 60 }).map((x) => x / 2),
})

const crossImpact = judgedMatrix.chain(({ variantCounts, rows }) =>
  fc.record(
    {
      kind: fc.constant('cross-impact' as const),
      descriptors: fc.constant(
        variantCounts.map((count, i) => ({
          name: 'ABCDE'.charAt(i),
          variants: Array.from({ length: count }, (_, a) => 'abcd'.charAt(a)),
        })),
      ),
      judgements: fc.constant(rows.map((row) => [...row])),
      tolerance: fc.integer({ min: 0, max: 3 }),
      succession: fc.constantFrom(...successions),
      robustness: fc.boolean(),
    },
    { requiredKeys: ['kind', 'descriptors', 'judgements'] },
  ),
)

const positions = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 3 }))
  .chain(([actors, issues]) =>
    fc.record({
      kind: fc.constant('positions' as const),
      stands: fc
        .array(fc.record({ position: amount, salience: chance, capability: amount }), {
          minLength: actors * issues,
          maxLength: actors * issues,
        })
        .map((rows) =>
          rows.map(({ position, salience }, row) => ({
            actor: 'abcde'.charAt(Math.floor(row / issues)),
            issue: 'xyz'.charAt(row % issues),
            position,
            salience: (10 * salience) / issues,
            capability: rows[Math.floor(row / issues)]?.capability ?? 1,
          })),
        ),
      scale: fc.constant(10),
      thirdParties: fc.constantFrom('aside' as const, 'partly' as const, 'nearest' as const),
    }),
  )

const packages = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([parties, issues]) =>
    fc.record({
      kind: fc.constant('packages' as const),
      levels: fc
        .array(fc.integer({ min: -8, max: 20 }), {
          minLength: 2 * parties * issues,
          maxLength: 2 * parties * issues,
        })
        .map((worths) =>
          worths.map((worth, row) => ({
            issue: 'wxyz'.charAt(Math.floor(row / (2 * parties))),
            level: row % (2 * parties) < parties ? 'as today' : 'more',
            party: 'abc'.charAt(row % parties),
            worth,
          })),
        ),
      normalise: fc.boolean(),
    }),
  )

export const asked: Arbitraries = {
  'cross-impact': crossImpact,
  positions,
  packages,
  sampling,
  'material-balance': fc.record({
    kind: fc.constant('material-balance' as const),
    missing: amount,
    sigma: amount,
    falseAlarm: inside,
    wanted: inside,
  }),
  timeliness: fc.record({
    kind: fc.constant('timeliness' as const),
    visits: inspections,
    period: fc.integer({ min: 10, max: 20 }),
    within: amount,
    missed: chance,
    wanted: inside,
  }),
  interim: fc.record({
    kind: fc.constant('interim' as const),
    inspections: fc.integer({ min: 0, max: 60 }),
    draw: chance,
  }),
  'critical-time': criticalTime,
  dresher: fc.record({
    kind: fc.constant('dresher' as const),
    periods: fc.integer({ min: 1, max: 14 }),
    inspections,
    worth: amount,
  }),
  deterrence: fc.record({
    kind: fc.constant('deterrence' as const),
    gain: amount,
    loss: amount,
    missed: chance,
    inspected: chance,
    cost: amount,
    found: amount.map((x) => x + 11),
    unfound: amount.map((x) => x + 22),
  }),
  'acquisition-paths': acquisitionPaths,
  sites,
  clean: fc.record({
    kind: fc.constant('clean' as const),
    belief: inside,
    detection: chance,
    inspections,
  }),
  quantities: fc.record({
    kind: fc.constant('quantities' as const),
    material: fc.constantFrom('plutonium' as const, 'highly-enriched-uranium' as const),
    kilograms: amount,
    fissile: chance,
  }),
}

export const kinds = Object.keys(asked) as CalculationKind[]

export type ResultOf<K extends CalculationKind> = Extract<Calculated['result'], { kind: K }>

export function done(input: CalculationInput): Calculated {
  const found = calculate(calculation.parse(input))
  if ('refused' in found) throw new Error(refusalMessage(found.refused, 'en'))
  return found
}

export function resultOf<K extends CalculationKind>(
  input: Extract<CalculationInput, { kind: K }>,
): ResultOf<K> {
  return done(input as CalculationInput).result as ResultOf<K>
}

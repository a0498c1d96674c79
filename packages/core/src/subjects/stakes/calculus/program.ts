/**
 * The search for the best ladder as a linear program in whole numbers, for more options than the
 * lattice can hold: text in the LP format, for whatever solver the caller has, and its answer read
 * back. Each stage stands alone; worths add up; no false alarms.
 *
 *     o_k is 1 when option o stands after stage k; t is the least margin, to be made greatest
 *     t <= phi * (leverage + sanction + hostage) - cost of own o_k + sunk cost of own o_(k-1)
 *
 * Where detection, lag, sanction or hostage vary with what stands, there is one such row for each
 * setting of the options they hang on, and it is slack wherever these stand otherwise. So is the
 * row of a party that owes nothing yet. A stage that adds nothing is no stage.
 */
import { assert, at } from '../../../base/assert.ts'
import {
  isAdditive,
  isTakenBack,
  type Ladder,
  type OptionIndex,
  type Party,
  type PartyIndex,
  type Stakes,
  type Varying,
  valueIn,
  watchedSingly,
} from './ladder.ts'
import { isTied } from './ladder-rules.ts'
import { detectionFactor } from './phi.ts'
import type { Seen } from './table-test.ts'

export interface ProgramSettings {
  readonly stageCountMax: number
  /** Options that must stand in the end; all when left out. */
  readonly target?: readonly OptionIndex[]
  readonly gainMin?: number
  /** The stakes as each party is judged. */
  readonly seenBy?: Seen
  /** The stakes in which no stage may cost anybody anything; null: not asked for. */
  readonly gains?: Seen | null
  readonly parties?: readonly PartyIndex[]
  /** The one in an earlier stage than the other. */
  readonly first?: readonly (readonly [OptionIndex, OptionIndex])[]
  /** The one in an earlier stage than the other, or in the same. */
  readonly noLater?: readonly (readonly [OptionIndex, OptionIndex])[]
  /** In one stage. */
  readonly together?: readonly (readonly OptionIndex[])[]
  /** Options of one party in one stage, at most. */
  readonly mostEach?: number | undefined
  /** Sets that no stage may lead to, each as the options that stand. */
  readonly never?: readonly (readonly OptionIndex[])[]
}

/** Options that one party's numbers hang on, at most; each doubles its rows. */
export const watchedOptionsMax = 6

/** Whether the program can say what these stakes are. */
export function isProgramKnown(stakes: Stakes): boolean {
  return (
    isAdditive(stakes) &&
    !isTied(stakes) &&
    largest(stakes.breakdown ?? 0) === 0 &&
    (stakes.today ?? []).length === 0 &&
    stakes.options.every(({ falseAlarm = 0 }) => falseAlarm === 0) &&
    stakes.parties.every(
      (party, p) =>
        !watchedSingly(stakes, p) &&
        largest(party.falseAlarm) === 0 &&
        watched(party).length <= watchedOptionsMax,
    )
  )
}

/** The program as text. Names: `y_option_stage`, `q_party_stage` (owes something), `t`. */
export function ladderProgram(stakes: Stakes, settings: ProgramSettings): string {
  const { stageCountMax, gainMin = 0, target = [...stakes.options.keys()] } = settings
  const { seenBy = () => stakes, gains = seenBy } = settings
  const { parties = [...stakes.parties.keys()] } = settings
  const cases = parties.map(seenBy)
  assert([stakes, ...cases].every(isProgramKnown), 'the program does not know such stakes')
  const large = Math.max(...cases.map(largestFlow))
  const stages = Array.from({ length: stageCountMax }, (_, k) => k + 1)
  const rows = stages.flatMap((k) => [
    ...orderRows(stakes, k),
    ...askedRows(stakes, settings, k),
    ...parties.flatMap((party, i) => [
      ...(gains ? gainRow(gains(party), party, { k, gainMin }) : []),
      ...owingRows(at(cases, i), party, k),
      ...marginRows(at(cases, i), party, { k, large }),
    ]),
  ])
  const goals = target.map((o) => `${y(o, stageCountMax)} >= 1`)
  const binaries = stages.flatMap((k) => [
    ...stakes.options.map((_, o) => y(o, k)),
    ...parties.map((party) => q(party, k)),
  ])
  return [
    'Maximize',
    ' margin: t',
    'Subject To',
    ...[...rows, ...goals].map((row, i) => ` r${i}: ${row}`),
    'Bounds',
    ` -${large} <= t <= ${large}`,
    'Binary',
    ...binaries.map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n')
}

/** What was asked of the order, and sets that must not stand. */
function askedRows(
  { options, parties }: Stakes,
  { first = [], noLater = [], together = [], mostEach, never = [] }: ProgramSettings,
  k: number,
): string[] {
  const before = (o: OptionIndex): Weight[] => (k > 1 ? [{ name: y(o, k - 1), amount: 1 }] : [])
  const now = (o: OptionIndex, amount = 1): Weight => ({ name: y(o, k), amount })
  const owned = parties.map((_, p) => [...options.keys()].filter((o) => options[o]?.owner === p))
  const newly = (own: readonly OptionIndex[]): Weight[] =>
    own.flatMap((o) => [now(o), ...before(o).map(({ name }) => ({ name, amount: -1 }))])
  return [
    ...first.map(([a, b]) => `${sum([...before(a), now(b, -1)])} >= 0`),
    ...noLater.map(([a, b]) => `${sum([now(a), now(b, -1)])} >= 0`),
    ...together.flatMap(([one, ...rest]) =>
      one === undefined ? [] : rest.map((other) => `${sum([now(one), now(other, -1)])} = 0`),
    ),
    ...(mostEach === undefined
      ? []
      : owned
          .filter((own) => own.length > mostEach)
          .map((own) => `${sum(newly(own))} <= ${mostEach}`)),
    ...never.map((standing) => {
      const stands = new Set(standing)
      const weights = [...options.keys()].map((o) => now(o, stands.has(o) ? -1 : 1))
      return `${sum(weights)} >= ${1 - standing.length}`
    }),
  ]
}

/** The ladder in a solver's answer, without empty stages; `value` gives a variable by its name. */
export function ladderOfSolution(
  stakes: Stakes,
  { stageCountMax }: Pick<ProgramSettings, 'stageCountMax'>,
  value: (name: string) => number,
): Ladder {
  const stands = (o: OptionIndex, k: number): boolean => k > 0 && value(y(o, k)) > 0.5
  const packages = Array.from({ length: stageCountMax }, (_, i) =>
    [...stakes.options.keys()].filter((o) => stands(o, i + 1) && !stands(o, i)),
  )
  return packages
    .filter((options) => options.length > 0)
    .map((options) => ({ options, dwell: 1, survival: 1 }))
}

function y(option: OptionIndex, stage: number): string {
  return `y_${option}_${stage}`
}

function q(party: PartyIndex, stage: number): string {
  return `q_${party}_${stage}`
}

/** No margin is larger than this, either way: all worths, the sanction and the deposit together. */
function largestFlow({ options, parties }: Stakes): number {
  const sizes = parties.map((party, p) => {
    const worth = options.reduce((sum, { values }) => sum + Math.abs(at(values, p)), 0)
    return worth + largest(party.sanction) + largest(party.hostage)
  })
  return Math.ceil(Math.max(1, ...sizes))
}

function largest(varying: Varying): number {
  if (typeof varying === 'number') return varying
  return Math.max(varying.base, ...varying.when.map(({ value }) => value))
}

/** What stands goes on standing, and not before its prerequisites. */
function orderRows({ options }: Stakes, k: number): string[] {
  return options.flatMap(({ prerequisites }, o) => [
    ...(k > 1 ? [`${y(o, k)} - ${y(o, k - 1)} >= 0`] : []),
    ...prerequisites.map((before) => `${y(before, k)} - ${y(o, k)} >= 0`),
  ])
}

interface Weight {
  readonly name: string
  readonly amount: number
}

function sum(weights: readonly Weight[]): string {
  return weights
    .filter(({ amount }) => amount !== 0)
    .map(({ name, amount }) => `${amount < 0 ? '-' : '+'} ${Math.abs(amount)} ${name}`)
    .join(' ')
}

/** No party is worse off after the stage. A stage that adds nothing gains nothing either. */
function gainRow(
  { options }: Stakes,
  party: PartyIndex,
  { k, gainMin }: { k: number; gainMin: number },
): string[] {
  assert(gainMin <= 0, 'a stage that adds nothing could not be left out')
  const weights = options.flatMap(({ values }, o) => [
    { name: y(o, k), amount: at(values, party) },
    ...(k > 1 ? [{ name: y(o, k - 1), amount: -at(values, party) }] : []),
  ])
  const row = sum(weights)
  return row === '' ? [] : [`${row} >= ${gainMin}`]
}

function costs({ options }: Stakes, party: PartyIndex): OptionIndex[] {
  return [...options.keys()].filter((o) => {
    const { owner, values } = at(options, o)
    return owner === party && at(values, party) < 0
  })
}

function owingRows(stakes: Stakes, party: PartyIndex, k: number): string[] {
  return costs(stakes, party).map((o) => `${q(party, k)} - ${y(o, k)} >= 0`)
}

function marginRows(
  stakes: Stakes,
  party: PartyIndex,
  { k, large }: { k: number; large: number },
): string[] {
  const own = at(stakes.parties, party)
  const hanging = watched(own)
  const burden = costs(stakes, party).flatMap((o) => {
    const { values, irreversibleShare } = at(stakes.options, o)
    const cost = -at(values, party)
    const sunk = { name: y(o, k - 1), amount: irreversibleShare * cost }
    return [{ name: y(o, k), amount: -cost }, ...(k > 1 ? [sunk] : [])]
  })
  return Array.from({ length: 1 << hanging.length }, (_, setting) => {
    const standing = new Uint8Array(stakes.options.length)
    for (const [bit, o] of hanging.entries()) standing[o] = (setting >> bit) & 1
    const { discount } = own
    const lag = valueIn(own.lag, standing)
    const phi = detectionFactor({ discount, lag, detection: valueIn(own.detection, standing) })
    const held = valueIn(own.sanction, standing) + (1 - discount) * valueIn(own.hostage, standing)
    const leverage = stakes.options.flatMap((option, o) => {
      const { owner, values, irreversibleShare } = option
      const called = owner !== party && (own.responders?.includes(owner) ?? true)
      const answers = called && isTakenBack(stakes, option)
      const given = answers ? Math.max(0, at(values, party)) * (1 - irreversibleShare) : 0
      return [{ name: y(o, k), amount: phi * given }]
    })
    const otherwise = hanging.map((o) => ({
      name: y(o, k),
      amount: standing[o] === 1 ? -2 * large : 2 * large,
    }))
    const standingCount = hanging.filter((o) => standing[o] === 1).length
    const slack = [...otherwise, { name: q(party, k), amount: -2 * large }]
    const least = -phi * held - 2 * large * (standingCount + 1)
    return `${sum([...leverage, ...burden, ...slack])} - t >= ${least}`
  })
}

/** The options that a party's numbers hang on. */
function watched({ detection, lag, sanction, hostage }: Party): OptionIndex[] {
  const options = [detection, lag, sanction, hostage].flatMap((varying) =>
    typeof varying === 'number' ? [] : varying.when.map(({ option }) => option),
  )
  return [...new Set(options)].sort((a, b) => a - b)
}

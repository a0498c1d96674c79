/** Claims: their tests over the worlds that can bear on them, and the numbers in these tests. */

import { unknown } from '../asking/asking.ts'
import { at } from '../base/assert.ts'
import { wilsonInterval } from '../base/statistics.ts'
import {
  type Amount,
  type Claim,
  type Compared,
  type Comparison,
  comesOut,
  comparisonsIn,
  type Diagnostic,
  type Model,
  printAmount,
  type Reading,
  type Test,
} from '../model/model.ts'
import type { Finding, FindingOf } from '../subjects/findings.ts'
import type { QuestionOf } from '../subjects/questions.ts'
import { claim } from '../subjects/worlds/documents/finding.ts'
import { type ClaimFacts, claimVerdict } from '../subjects/worlds/worlds.ts'
import { bearingOn } from './bearing.ts'
import { whereCounted } from './by-cases/amounts.ts'
import { basisByKind, basisOf } from './by-cases/basis.ts'
import { classesBy } from './by-cases/counted.ts'
import { whereTrue } from './by-cases/tests.ts'
import { type Counted, type Counting, type Outline, readTest, spaceFor } from './job.ts'
import { beatenIn, type LeftOut, leftOutOf } from './left-out.ts'
import type { Readings } from './reading.ts'
import { counted, isTrue } from './truth.ts'

type ClaimsQuestion = QuestionOf<'claims'>

/** A claim with its test read, and where its countings stand. */
interface Tested {
  readonly claim: Claim
  readonly test: Test
  readonly comparisons: readonly Compared[]
  readonly leftOut: readonly LeftOut[]
  readonly counting: number
}

export function outlineClaims(
  readings: Readings,
  question: ClaimsQuestion,
  problems: Diagnostic[],
): Outline | undefined {
  const { model } = readings
  const known = model.claims.map((one) => one.id)
  for (const id of question.claims ?? [])
    if (!known.includes(id)) problems.push(unknown('claim', id, known))
  const claims = model.claims.filter(({ id }) => question.claims?.includes(id) ?? true)
  const countings: Counting[] = []
  const whole = layOutClaims({ readings, question, problems, countings, withLeftOut: true }, claims)
  const inside = readingsLeftOpen(model, question).map((reading) => ({
    reading: reading.id,
    ...layOutClaims({ readings, question: within(question, reading), problems, countings }, claims),
  }))
  const conclude: Outline['conclude'] = (counts) =>
    claims.map((claim) => {
      const found = concludeOne(whole, claim, counts, question)
      if (found === undefined) return untested(claim)
      const parts = inside.flatMap(({ reading, ...laidOut }) => {
        const part = concludeOne(laidOut, claim, counts, question)
        if (part?.strength.kind !== 'exhaustive') return []
        const { verdict, trueCount, worldCount, amounts } = part
        return [{ reading, verdict, trueCount, worldCount, amounts }]
      })
      return parts.length === 0 ? found : withParts(found, parts)
    })
  return { countings, conclude }
}

/** Only where all readings are asked about: whoever fixes answers wants to see just those. */
function readingsLeftOpen(model: Model, { world = {}, vary }: ClaimsQuestion): Reading[] {
  if (vary !== undefined || Object.keys(world).length > 0) return []
  return model.readings.filter((one) => one.open !== undefined)
}

function within(question: ClaimsQuestion, { answers, open = [] }: Reading): ClaimsQuestion {
  return { ...question, world: answers, vary: [...open] }
}

function withParts(
  { id: _, strength, ...found }: FindingOf<'claim'>,
  parts: NonNullable<FindingOf<'claim'>['within']>,
): FindingOf<'claim'> {
  return claim('claim', { ...found, within: parts }, strength)
}

/** A test that lacks numbers in the model is not testable here; the rest is not refused for it. */
function readClaim(readings: Readings, source: string, problems: Diagnostic[]): Test | undefined {
  const found: Diagnostic[] = []
  const test = readTest(readings, source, found)
  const isLacking = (diagnostic: Diagnostic) =>
    diagnostic.code === 'bad-test' && diagnostic.expected === 'stakes'
  problems.push(...found.filter((one) => !isLacking(one)))
  return test
}

/** The claims that can be tested, and where their countings stand in the list of all. */
interface LaidOut {
  readonly amounts: ReadonlyMap<string, number>
  readonly tested: ReadonlyMap<string, Tested>
}

interface Laying {
  readonly readings: Readings
  readonly question: ClaimsQuestion
  readonly problems: Diagnostic[]
  readonly countings: Counting[]
  /** Are the plans counted too that a comparison leaves out? */
  readonly withLeftOut?: boolean
}

function layOutClaims(
  { readings, question, problems, countings, withLeftOut = false }: Laying,
  claims: readonly Claim[],
): LaidOut {
  const amounts = new Map<string, number>()
  const tested = new Map<string, Tested>()
  for (const claim of claims) {
    const test = claim.test === undefined ? undefined : readClaim(readings, claim.test, problems)
    if (test === undefined) continue
    const comparisons = comparisonsIn(test)
    const leftOut = withLeftOut ? leftOutOf(readings.model, comparisons) : []
    const all = [...comparisons.flatMap(({ left, right }) => [left, right])]
    for (const amount of [...all, ...leftOut.map((one) => one.amount)]) {
      const name = printAmount(amount)
      if (amount.kind === 'number' || amounts.has(name)) continue
      amounts.set(name, countings.length)
      countings.push(countAmount(readings, question, amount))
    }
    tested.set(claim.id, { claim, test, comparisons, leftOut, counting: countings.length })
    countings.push(countTest(readings, question, test, comparisons))
  }
  return { amounts, tested }
}

/** An amount as a class: how many, and of how many. */
function countAmount(readings: Readings, question: ClaimsQuestion, amount: Amount): Counting {
  return {
    asked: question,
    space: spaceFor(readings.model, question, bearingOn(readings.model, amount)),
    classCount: 0,
    judge: (reading) => {
      const { count, of } = counted(reading, amount)
      return count * partsMax + of
    },
    classes: (cases) => {
      const { counts, of } = whereCounted(cases, amount)
      const things = counts.map((where) => ({
        where,
        changed: (found: number) => found + partsMax,
      }))
      const classes = classesBy(cases.lists.open.diagrams, things)
      return new Map([...classes].map(([found, where]) => [found + of, where]))
    },
  }
}

/**
 * More commitments and shocks than this no end state has: a text holds at most 120,000 words and
 * signs. Its square is still a whole number that is exact.
 */
const partsMax = 2 ** 20

/** A test as a class: the ways for its comparisons to come out in which it is true, as bits. */
function countTest(
  readings: Readings,
  question: ClaimsQuestion,
  test: Test,
  comparisons: readonly Compared[],
): Counting {
  const ways = Array.from({ length: 2 ** comparisons.length }, (_, way) => way)
  return {
    asked: question,
    space: spaceFor(readings.model, question, bearingOn(readings.model, test)),
    classCount: 0,
    judge: (reading) =>
      ways.reduce(
        (found, way) =>
          isTrue(reading, test, comesIn(comparisons, way)) ? found + 2 ** way : found,
        0,
      ),
    classes: (cases) =>
      classesBy(
        cases.lists.open.diagrams,
        ways.map((way) => ({
          where: whereTrue(cases, test, comesIn(comparisons, way)),
          changed: (found) => found + 2 ** way,
        })),
      ),
  }
}

type AmountFound = FindingOf<'claim'>['amounts'][number]

function amountsOf(
  { comparisons }: Tested,
  places: ReadonlyMap<string, number>,
  counts: readonly Counted[],
): AmountFound[] {
  const names = new Set(
    comparisons.flatMap(({ left, right }) => [printAmount(left), printAmount(right)]),
  )
  return numbersOf([...names], places, counts)
}

/** Of the plans that a comparison leaves out those that do at least as well, and ever succeed. */
function notWorse(
  { leftOut }: Tested,
  places: ReadonlyMap<string, number>,
  counts: readonly Counted[],
): ClaimFacts['unnamed'] {
  return leftOut.flatMap((one) => {
    const names = [printAmount(one.amount), printAmount(one.than)]
    const [found, own] = numbersOf(names, places, counts)
    if (found === undefined || own === undefined || found.count === 0) return []
    if (found.count * own.of < own.count * found.of) return []
    return [{ than: own.amount, ...found }]
  })
}

function numbersOf(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
  counts: readonly Counted[],
): AmountFound[] {
  return names.flatMap((name) => {
    const place = places.get(name)
    if (place === undefined) return []
    const { tally, space } = at(counts, place)
    let [count, of] = [0, 0]
    for (const [found, { count: worlds }] of Object.entries(tally.classes)) {
      count += worlds * Math.floor(Number(found) / partsMax)
      of += worlds * (Number(found) % partsMax)
    }
    const vary = space.switches.map((one) => one.id)
    const drawn = space.seed !== undefined
    const [low, high] = wilsonInterval(count, of)
    const interval95: [number, number] = [low, high]
    return [{ amount: name, count, of, vary, ...(drawn && { interval95 }) }]
  })
}

function concludeOne(
  laidOut: LaidOut,
  { id }: Claim,
  counts: readonly Counted[],
  { draws, seed }: Pick<ClaimsQuestion, 'draws' | 'seed'>,
): FindingOf<'claim'> | undefined {
  const found = laidOut.tested.get(id)
  if (found === undefined) return undefined
  const { space, tally, judge } = at(counts, found.counting)
  const { claim: one, comparisons } = found
  const amounts = amountsOf(found, laidOut.amounts, counts)
  const way = comparisons.reduce(
    (bits, comparison, i) => (comesOut(comparison, amounts) ? bits | (1 << i) : bits),
    0,
  )
  const drawn = amounts.find((one) => one.interval95 !== undefined)
  const facts: ClaimFacts = {
    ...restsOn(found, at(counts, found.counting), way),
    unnamed: notWorse(found, laidOut.amounts, counts),
    beaten: beatenIn(found.test, comparisons, (comparison) => comesOut(comparison, amounts)),
    claim: one.id,
    test: one.test ?? '',
    way,
    amounts: [...amounts],
    lacksMechanism: one.needs.length > 0,
    ...(drawn?.interval95 && {
      drawn: { kind: 'sampled' as const, draws, seed, interval95: drawn.interval95 },
    }),
  }
  return claimVerdict(space, tally, facts, judge)
}

/** On what the verdict rests, where its readings were counted by cases; else by kind alone. */
function restsOn(
  { test, comparisons }: Tested,
  { byCases }: Counted,
  way: number,
): Pick<ClaimFacts, 'basis' | 'losing'> {
  if (byCases === undefined) return { basis: basisByKind(test), losing: [] }
  const { basis, losing } = basisOf(byCases.over, test, comesIn(comparisons, way))
  const named = losing.flatMap(({ comparison, side, actor, statements }) => {
    const amount = comparisons.find((one) => one.at === comparison)?.[side]
    if (amount === undefined) return []
    return [{ amount: printAmount(amount), ...(actor && { actor }), statements: [...statements] }]
  })
  return { basis: [...basis], losing: named }
}

/** How each comparison came out, from the way as bits. */
function comesIn(comparisons: readonly Compared[], way: number) {
  return (amount: Comparison) =>
    ((way >>> comparisons.findIndex((compared) => compared.at === amount)) & 1) === 1
}

/** A claim without a test that this program can make: asserted, or what is missing. */
function untested({ id, test, asserted }: Claim): Finding {
  const lacks = asserted === undefined ? 'mechanism' : undefined
  return claim('claim', {
    claim: id,
    verdict: asserted === undefined ? 'not-testable' : 'asserted',
    ...(test !== undefined && { test }),
    vary: [],
    fixed: {},
    settingCount: 0,
    worldCount: 0,
    trueCount: 0,
    amounts: [],
    ...(lacks && { lacks }),
  })
}

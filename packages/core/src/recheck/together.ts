/**
 * Which answers go together, again: every combination is looked at, each balance added up anew, and
 * each verdict judged in a reading of its own. With very many combinations it is left open how many
 * hold together and which; those that are told are judged all the same.
 */
import { canonicalJson } from '../base/hash.ts'
import { type World, worldOf } from '../game/game.ts'
import { comparisonsIn, type Model, parseTest, type Test } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { balancesAgain, consistentAgain, type JudgedAgain } from './cross-impact-again.ts'
import { influencesOf, weighedClaims } from './judgements.ts'
import { standingAgain } from './plan-standing.ts'
import { isState, type SlowGame, slowGame, today } from './slow-game.ts'
import { slowReading, testHolds } from './slow-test.ts'
import { allOf, type FindingClaim, type Left, refused, type Verdict } from './verdict.ts'
import { spend } from './work.ts'

type Together = FindingOf<'together'>
type Row = Together['rows'][number]

/** So many combinations are looked at, one by one. */
const combinationsMax = 20_000

interface Judged extends JudgedAgain {
  readonly questions: Model['questions']
}

export function recheckTogether(game: SlowGame, finding: Together, world: World): Verdict {
  const judged = judgedIn(game.model, finding)
  if (judged === undefined) return refused('there are no such questions or answers')
  const all = judged.variantCounts.reduce((product, one) => product * BigInt(one), 1n)
  const isFew = all <= combinationsMax
  const left: Left[] = isFew
    ? []
    : ['count', 'rows', 'never'].map((part) => ({ part, why: 'size' as const }))
  const claims = function* (): Generator<FindingClaim> {
    yield [finding.combinations === String(all), `there are ${all} combinations`]
    const full = worldOf(game.model, world)
    const own = leadOf(judged, placesOf(judged, full))
    yield [finding.own.consistency === own, `that of the reading is ${own}`]
    const holds = own === null || own >= -finding.tolerance
    yield [finding.own.holds === holds, 'whether the reading holds together is not so']
    if (finding.judgedBy === 'model') {
      const due = influencesOf(game.model, finding.questions)
      yield [canonicalJson(finding.influences) === canonicalJson(due), 'the model judges otherwise']
    }
    const answers = Object.fromEntries(finding.questions.map((id) => [id, full[id] ?? '']))
    yield [canonicalJson(finding.own.answers) === canonicalJson(answers), 'another reading']
    yield* weighedClaims(game.model, finding, answers, finding.own.weighed)
    if (isFew) yield* wholeClaims(game, judged, finding)
    for (const row of finding.rows) yield* rowClaims(game, judged, finding, { row, world: full })
    yield* countClaims(game.model, finding)
  }
  return allOf(claims(), left)
}

function judgedIn(model: Model, { questions: ids, influences }: Together): Judged | undefined {
  const questions = ids.flatMap((id) => model.questions.filter((one) => one.id === id))
  if (questions.length < ids.length || new Set(ids).size < ids.length) return undefined
  const names = questions.flatMap(({ id, answers }) => answers.map((one) => `${id} ${one.id}`))
  const said = new Map<string, number>()
  for (const { from, on, strength } of influences) {
    const [row, column] = [from, on].map((one) => `${one.question} ${one.answer}`)
    if (!names.includes(row ?? '') || !names.includes(column ?? '')) return undefined
    said.set(`${row}, ${column}`, strength)
  }
  return {
    questions,
    variantCounts: questions.map((one) => one.answers.length),
    rows: names.map((row) => names.map((column) => said.get(`${row}, ${column}`) ?? 0)),
  }
}

function placesOf({ questions }: Judged, world: World): number[] {
  return questions.map(({ id, answers }) => answers.findIndex((one) => one.id === world[id]))
}

/** By how much the answers taken are ahead of all others, at the least; null: there are none. */
function leadOf(judged: Judged, scenario: readonly number[]): number | null {
  const balances = balancesAgain(judged, scenario)
  const leads = balances.flatMap((balance, j) =>
    balance.flatMap((score, b) =>
      b === scenario[j] ? [] : [(balance[scenario[j] ?? 0] ?? 0) - score],
    ),
  )
  return leads.length === 0 ? null : Math.min(...leads)
}

function* wholeClaims(
  game: SlowGame,
  judged: Judged,
  { tolerance, count, rows, never }: Together,
): Generator<FindingClaim> {
  const { variantCounts, questions } = judged
  spend(
    game.budget,
    variantCounts.reduce((product, one) => product * one, 1),
  )
  const found = consistentAgain(judged, tolerance)
  yield [count === found.length, `${found.length} hold together`]
  const absent = questions.flatMap(({ id, answers }, j) =>
    answers.flatMap((one, b) =>
      found.some(({ scenario }) => scenario[j] === b) ? [] : `${id} ${one.id}`,
    ),
  )
  const told = never.map((one) => `${one.question} ${one.answer}`)
  yield [told.join() === absent.join(), `in none of them: ${absent}`]
  const order = [...found].sort((a, b) => {
    if (a.consistency !== b.consistency) return a.consistency > b.consistency ? -1 : 1
    return b.total - a.total
  })
  const marks = order.slice(0, rows.length).map((one) => `${one.consistency} ${one.total}`)
  const own = rows.map((one) => `${one.consistency ?? Number.POSITIVE_INFINITY} ${one.total}`)
  yield [own.join() === marks.join(), 'others are more consistent']
  const first = order.slice(0, rows.length).map((one) => one.scenario.join(' '))
  const named = rows.map(({ answers }) => placesOf(judged, answers).join(' '))
  yield [named.join() === first.join(), 'other combinations come first']
}

function* rowClaims(
  game: SlowGame,
  judged: Judged,
  finding: Together,
  { row, world }: { readonly row: Row; readonly world: World },
): Generator<FindingClaim> {
  const ids = judged.questions.map((one) => one.id)
  yield [Object.keys(row.answers).sort().join() === [...ids].sort().join(), 'answers to others']
  const places = placesOf(judged, row.answers)
  if (places.some((one) => one < 0)) yield [false, 'there is no such answer']
  const consistency = leadOf(judged, places)
  yield [row.consistency === consistency, `its consistency value is ${consistency}`]
  const isIn = consistency === null || consistency >= -finding.tolerance
  yield [isIn, 'it does not hold together']
  yield* weighedClaims(game.model, finding, row.answers, row.weighed)
  const total = balancesAgain(judged, places).reduce(
    (sum, balance, j) => sum + (balance[places[j] ?? 0] ?? 0),
    0,
  )
  yield [row.total === total, `its total is ${total}`]
  yield* verdictClaims(game, row, { ...world, ...row.answers })
}

function* verdictClaims(game: SlowGame, row: Row, world: World): Generator<FindingClaim> {
  const { model, budget } = game
  const there = slowGame(model, world, budget)
  const isPossible = isState(there, today(there))
  yield [row.possible === isPossible, 'whether it is possible is not so']
  const plans = isPossible ? model.plans.map((one) => one.id) : []
  yield [row.plans.map((one) => one.plan).join() === plans.join(), 'not just the plans are judged']
  for (const { plan: id, fails } of row.plans) {
    const plan = model.plans.find((one) => one.id === id)
    const weakest = plan && standingAgain(there, plan).weakest
    yield [
      fails?.stage === weakest?.stage && fails?.test === weakest?.test,
      `${id} first fails: ${weakest?.stage} ${weakest?.test}`,
    ]
  }
  const tests = isPossible ? testsIn(model) : []
  const named = row.claims.map((one) => one.claim).join()
  yield [named === tests.map((one) => one.id).join(), 'not just the claims that can be are tested']
  const reading = slowReading(model, world, { budget })
  for (const { id, test } of tests) {
    const holds = row.claims.find((one) => one.claim === id)?.holds
    yield [testHolds(reading, test, () => false) === holds, `${id} holds or not`]
  }
}

/** Of claims those that one reading decides, without counts and without amounts. */
function testsIn({ claims }: Model): { readonly id: string; readonly test: Test }[] {
  return claims.flatMap(({ id, test: source }) => {
    const read = source === undefined ? undefined : parseTest(source)
    if (read === undefined || 'problem' in read) return []
    const { test } = read
    const isAlone = comparisonsIn(test).length === 0
    return isAlone && !JSON.stringify(test).includes('"kind":"self-enforcing"')
      ? [{ id, test }]
      : []
  })
}

/** In how many of the rows a plan stands, or a claim holds. */
function* countClaims(
  model: Model,
  { rows, standing, holding }: Together,
): Generator<FindingClaim> {
  const plans = model.plans.map((one) => one.id)
  yield [standing.map((one) => one.plan).join() === plans.join(), 'not just the plans are counted']
  const tests = testsIn(model).map((one) => one.id)
  yield [holding.map((one) => one.claim).join() === tests.join(), 'not just these are counted']
  for (const { plan, count } of standing) {
    const found = rows.filter(({ plans }) => plans.some((one) => one.plan === plan && !one.fails))
    yield [count === found.length, `${plan} stands in ${found.length}`]
  }
  for (const { claim, count } of holding) {
    const found = rows.filter(({ claims }) =>
      claims.some((one) => one.claim === claim && one.holds),
    )
    yield [count === found.length, `${claim} holds in ${found.length}`]
  }
}

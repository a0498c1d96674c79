/**
 * Plans as packages, again: states lined up step by step, orders read statement by statement. What
 * amounts say of them is in `packages-in-amounts.ts`.
 */
import type { Plan } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import {
  type Compared,
  choiceAgain,
  elsewhereAgain,
  type Fair,
  gainAgain,
  isLess,
  turningIn,
} from './packages-in-amounts.ts'
import { actorsOf, isPossible, planOf, unseenClaim } from './plan.ts'
import { standingAgain } from './plan-standing.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import { decides } from './preference.ts'
import { prefers, type SlowGame, type StateId, today } from './slow-game.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

type Package = FindingOf<'package'>
type Beside = FindingOf<'package-beside-plan'>

/** What packages there are, and for whom. */
interface Packages extends Compared {
  readonly plans: readonly Plan[]
  /** Those that leave no party worse off, by the order of wants. */
  readonly acceptable: readonly StateId[]
}

const noPlans = 'they are not plans of the model, each once'

function packagesOf(game: SlowGame, ids: readonly string[]): Packages | undefined {
  const plans = ids.flatMap((id) => planOf(game, id) ?? [])
  if (plans.length < ids.length || new Set(ids).size < ids.length) return undefined
  const bound = plans.flatMap(boundBy)
  const parties = actorsOf(game).filter((actor) => bound.includes(actor))
  const reached = plans.flatMap((plan) => possibleSteps(game, plan).map((step) => step.to))
  const states = [...new Set([today(game), ...reached])]
  const acceptable = states.filter((state) => losersAt(game, parties, state).length === 0)
  const turning = turningIn(game, { parties, states })
  return { plans, parties, states, acceptable, turning }
}

function boundBy({ parties, stages }: Plan): readonly string[] {
  if (parties.length > 0) return parties
  return stages.flatMap((stage) => stage.commitments.map((one) => one.by))
}

function lineOf(game: SlowGame, plan: Plan): readonly SlowStep[] {
  const [line = []] = linesOf(game, plan)
  return line
}

function possibleSteps(game: SlowGame, plan: Plan): readonly SlowStep[] {
  return lineOf(game, plan).filter((step) => isPossible(game, step))
}

function losersAt(game: SlowGame, parties: readonly string[], state: StateId): string[] {
  return parties.filter((actor) => prefers(game, actor, today(game), state))
}

/** The first acceptable package that nobody likes less, and somebody more. */
function bettering(game: SlowGame, { parties, acceptable }: Packages, state: StateId) {
  return acceptable.find(
    (other) =>
      parties.every((actor) => !prefers(game, actor, state, other)) &&
      parties.some((actor) => prefers(game, actor, other, state)),
  )
}

export function recheckPackages(game: SlowGame, finding: FindingOf<'packages'>): Verdict {
  const found = packagesOf(game, finding.plans)
  if (found === undefined) return refused(noPlans)
  const { parties, states, acceptable, turning } = found
  const efficient = acceptable.filter((one) => bettering(game, found, one) === undefined)
  const missing = parties.flatMap((actor) => {
    const statements = turning.flatMap((one) =>
      one.actor === actor && one.worth === undefined ? [one.statement.id] : [],
    )
    return statements.length > 0 ? [`${actor}: ${statements}`] : []
  })
  const told = finding.missing.map(({ actor, statements }) => `${actor}: ${statements}`)
  const ranges = turning.filter(({ worth }) => worth !== undefined && worth[0] < worth[1])
  return allOf([
    [finding.parties.join() === parties.join(), `the parties are ${parties}`],
    [finding.count === states.length, `there are ${states.length} packages`],
    [finding.acceptable === acceptable.length, `${acceptable.length} are acceptable`],
    [finding.efficient === efficient.length, `${efficient.length} cannot be bettered`],
    [finding.ranges === ranges.length, `${ranges.length} amounts are ranges`],
    [finding.contrary === contraryIn(game, found), 'how often both say the opposite is not so'],
    [told.join('; ') === missing.join('; '), `amounts are missing: ${missing}`],
  ])
}

/** How often a party is better off by its order and would lose by its amounts, or the reverse. */
function contraryIn(game: SlowGame, found: Packages): number {
  const now = today(game)
  let count = 0
  for (const of of found.states)
    for (const actor of found.parties) {
      const [low = 0, high = 0] = gainAgain(found, actor, { of, beyond: now }) ?? []
      if (prefers(game, actor, of, now) && isLess(high, 0)) count++
      if (prefers(game, actor, now, of) && isLess(0, low)) count++
    }
  return count
}

export function recheckPackage(game: SlowGame, finding: Package): Verdict {
  const found = packagesOf(game, finding.plans)
  if (found === undefined) return refused(noPlans)
  const { state } = finding
  if (!found.states.includes(state)) return refused('no plan leads there')
  const places = found.plans.flatMap((plan) =>
    possibleSteps(game, plan).flatMap(({ stage, to }) =>
      to === state ? [`${plan.id} ${stage}`] : [],
    ),
  )
  const isTaken = found.acceptable.includes(state)
  const better = isTaken ? bettering(game, found, state) : undefined
  const claims = function* (): Generator<FindingClaim> {
    const told = finding.places.map(({ plan, stage }) => `${plan} ${stage}`)
    yield [told.join() === places.join(), `it stands after ${places}`]
    const actors = finding.parties.map((one) => one.actor)
    yield [actors.join() === found.parties.join(), `the parties are ${found.parties}`]
    yield [finding.acceptable === isTaken, 'whether it is acceptable is not so']
    yield [finding.bettered === better, `it is bettered by ${better ?? 'none'}`]
    for (const party of finding.parties) yield* partyClaims(game, found, state, party)
    yield* amountsClaims(game, found, finding)
  }
  return allOf(claims())
}

function* partyClaims(
  game: SlowGame,
  found: Packages,
  state: StateId,
  { actor, than, reason, gain }: Package['parties'][number],
): Generator<FindingClaim> {
  const now = today(game)
  const isBetter = prefers(game, actor, state, now)
  const isWorse = prefers(game, actor, now, state)
  yield [than === (isBetter ? 'better' : isWorse ? 'worse' : 'same'), `${actor} is not ${than} off`]
  yield [decides(game, actor, { from: now, to: state }, reason), 'another statement decides']
  const again = gainAgain(found, actor, { of: state, beyond: now })
  const isSame =
    gain && again ? isNear(gain[0], again[0]) && isNear(gain[1], again[1]) : gain === again
  yield [isSame, `${actor} gains ${again ?? 'what is not known'}`]
}

function isNear(one: number, other: number): boolean {
  return !isLess(one, other) && !isLess(other, one)
}

function* amountsClaims(
  game: SlowGame,
  found: Packages,
  { state, byAmounts }: Package,
): Generator<FindingClaim> {
  const now = today(game)
  const gainsOf = (of: StateId, beyond: StateId) =>
    found.parties.map((actor) => gainAgain(found, actor, { of, beyond }))
  const gains = gainsOf(state, now)
  const known = gains.filter((one) => one !== undefined)
  yield [
    (byAmounts !== undefined) === (known.length === gains.length),
    'all amounts are known or not',
  ]
  if (byAmounts === undefined) return
  const isRefused = known.some(([, high]) => isLess(high, 0))
  const isSure = known.every(([low]) => !isLess(low, 0))
  const is = isRefused ? 'no' : isSure ? 'yes' : 'open'
  yield [byAmounts.acceptable === is, `by the amounts acceptable: ${is}`]
  const better = found.states.find((other) => {
    const more = gainsOf(other, state).filter((one) => one !== undefined)
    return more.every(([low]) => !isLess(low, 0)) && more.some(([low]) => isLess(0, low))
  })
  yield [byAmounts.bettered === better, `by the amounts it is bettered by ${better ?? 'none'}`]
}

export function recheckPackageChoice(
  game: SlowGame,
  finding: FindingOf<'package-choice'>,
): Verdict {
  const found = packagesOf(game, finding.plans)
  if (found === undefined) return refused(noPlans)
  const again = choiceAgain(game, found, finding.idea)
  if (again === undefined) return refused('not all amounts are stated')
  const elsewhere = elsewhereAgain(game, found, finding.idea, again)
  return allOf([
    [finding.state === again.state, `it chooses ${again.state}`],
    [finding.elsewhere.join() === elsewhere.join(), `elsewhere: ${elsewhere}`],
    [
      finding.gains.map((one) => one.actor).join() === found.parties.join(),
      `the parties are ${found.parties}`,
    ],
    ...finding.gains.map(
      ({ actor, gain, most }, i): FindingClaim => [
        isNear(gain, again.gains[i] ?? Number.NaN) && isNear(most, again.most[i] ?? Number.NaN),
        `${actor} gains ${again.gains[i]} of ${again.most[i]}`,
      ],
    ),
  ])
}

const ideas: readonly Fair[] = ['nash', 'kalai-smorodinsky', 'utilitarian']

export function recheckPackageBeside(game: SlowGame, finding: Beside): Verdict {
  const { plans, rule, unseen } = finding
  const found = packagesOf(game, plans)
  const plan = planOf(game, finding.plan)
  if (found === undefined || plan === undefined || !plans.includes(plan.id)) return refused(noPlans)
  const line = lineOf(game, plan)
  const isWhole = line.every((step) => isPossible(game, step))
  const end = isWhole ? (line.at(-1)?.to ?? today(game)) : undefined
  const isTaken = end !== undefined && found.acceptable.includes(end)
  const worse = end === undefined ? [] : losersAt(game, found.parties, end)
  const better = isTaken ? bettering(game, found, end) : undefined
  const chosen = ideas.filter((idea) => end && choiceAgain(game, found, idea)?.state === end)
  const claims = function* (): Generator<FindingClaim> {
    yield unseenClaim(game, plan, unseen)
    yield [finding.state === end, `it ends at ${end ?? 'what is not possible'}`]
    yield [finding.worse.join() === worse.join(), `worse off: ${worse}`]
    yield [finding.bettered === better, `it is bettered by ${better ?? 'none'}`]
    yield [finding.chosen.join() === chosen.join(), `chosen by ${chosen}`]
    const { weakest } = standingAgain(game, plan, { rule, unseen })
    const { fails } = finding
    yield [finding.stands === (weakest === undefined), 'whether it stands is not so']
    yield [
      fails?.stage === weakest?.stage && fails?.test === weakest?.test,
      `first fails: ${weakest?.stage} ${weakest?.test}`,
    ]
    yield [fails?.actors.join() === weakest?.parties.join(), `in the way: ${weakest?.parties}`]
    const is = end === undefined ? 'no-package' : bothAgain(isTaken, weakest === undefined)
    yield [finding.both === is, `both are: ${is}`]
  }
  return allOf(claims())
}

function bothAgain(isTaken: boolean, stands: boolean): Beside['both'] {
  if (isTaken && stands) return 'for'
  if (isTaken) return 'only-package'
  return stands ? 'only-plan' : 'against'
}

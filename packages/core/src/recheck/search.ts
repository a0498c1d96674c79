/** Ladders again: each one stage by stage; and all of them, one by one, where there are few. */
import type { FindingOf } from '../finding/finding.ts'
import { type Plan, parseFormula, type Setting } from '../model/model.ts'
import { actorsOf, isPossible, openImprovements } from './plan.ts'
import type { SlowPlan } from './plan-answers.ts'
import { worstLoss } from './plan-exposed.ts'
import { given, groupsUpTo, type Requirement, requirementsIn } from './search-blocked.ts'
import { isTrue, moversOf, prefers, type SlowGame, type StateId, today } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

type Asked = Pick<FindingOf<'ladder'>, 'test' | 'rule' | 'unseen'>
type Stages = FindingOf<'ladder'>['stages']

/** Which gains count; and actors who need not gain, or need not be answered. */
export interface Terms {
  readonly test: 'step' | 'today'
  readonly agreement?: readonly string[]
  readonly deterrence?: readonly string[]
}

/** The commitments of all plans as one; where two differ, a plan counts before alternatives. */
export function pooled(game: SlowGame, asked: Asked): SlowPlan {
  const all = (role: Plan['role']) =>
    game.model.plans.filter((plan) => plan.role === role).flatMap((plan) => plan.stages)
  const stages = [...all('alternative'), ...all('plan')]
  const plan: Plan = {
    id: '',
    label: {},
    role: 'plan',
    parties: [],
    guarantors: [],
    stages,
    basis: [],
  }
  return { plan, unseen: asked.unseen, rule: asked.rule }
}

interface Rung {
  readonly from: StateId
  readonly to: StateId
  readonly kept: StateId
}

export function rungsOf(game: SlowGame, stages: readonly (readonly Setting[])[]): Rung[] {
  const rungs: Rung[] = []
  for (const set of stages) {
    const from = rungs.at(-1)?.to ?? today(game)
    const to = [...from]
    const kept = [...(rungs.at(-1)?.kept ?? 'N'.repeat(from.length))]
    for (const { option, value } of set) {
      const i = game.model.options.findIndex((one) => one.id === option)
      to[i] = value ? 'Y' : 'N'
      kept[i] = 'Y'
    }
    rungs.push({ from, to: to.join(''), kept: kept.join('') })
  }
  return rungs
}

export function rungPasses(
  game: SlowGame,
  asked: SlowPlan,
  rung: Rung,
  { test, agreement = [], deterrence = [] }: Terms,
): boolean {
  if (!isPossible(game, rung)) return false
  const before = test === 'step' ? rung.from : today(game)
  const willing = moversOf(game, rung.from, rung.to)
    .filter((actor) => !agreement.includes(actor))
    .every((actor) => prefers(game, actor, rung.to, before))
  if (!willing) return false
  return openImprovements(game, asked, { state: rung.to, kept: rung.kept }).every(({ actor }) =>
    deterrence.includes(actor),
  )
}

function leadsAsStated(game: SlowGame, stages: Stages): readonly [boolean, string] {
  const rungs = rungsOf(
    game,
    stages.map((stage) => stage.set),
  )
  return [
    rungs.every((rung, i) => rung.to === stages[i]?.to),
    'a stage does not lead where it is said to',
  ]
}

export function recheckLadder(game: SlowGame, finding: FindingOf<'ladder'>): Verdict {
  const asked = pooled(game, finding)
  const rungs = rungsOf(
    game,
    finding.stages.map((stage) => stage.set),
  )
  const riskAt = (rung: Rung) =>
    Math.min(...actorsOf(game).map((actor) => worstLoss(game, undefined, rung, actor)))
  const risk = Math.min(...rungs.map(riskAt))
  const start = Math.min(...rungs.slice(0, 1).map(riskAt))
  const losers = actorsOf(game).filter((actor) =>
    rungs.some(
      ({ from, to }) => !moversOf(game, from, to).includes(actor) && prefers(game, actor, from, to),
    ),
  )
  return allOf([
    leadsAsStated(game, finding.stages),
    [rungs.every((one) => rungPasses(game, asked, one, finding)), 'a stage does not pass'],
    [(finding.start ?? Number.POSITIVE_INFINITY) === start, `at the start the risk is ${start}`],
    [(finding.risk ?? Number.POSITIVE_INFINITY) === risk, `the most important risk is ${risk}`],
    [finding.losers.join() === losers.join(), `worse off without taking part: ${losers}`],
  ])
}

/** With the requirements taken away the ladder passes, and with them it does not. */
export function recheckBlocked(game: SlowGame, finding: FindingOf<'blocked'>): Verdict {
  const { without, stages } = finding
  const asked = pooled(game, finding)
  const rungs = rungsOf(
    game,
    stages.map((stage) => stage.set),
  )
  const exempt = {
    agreement: without.flatMap((one) => (one.kind === 'agreement' ? [one.actor] : [])),
    deterrence: without.flatMap((one) => (one.kind === 'deterrence' ? [one.actor] : [])),
  }
  const test = without.some((one) => one.kind === 'step-by-step') ? 'today' : finding.test
  return allOf([
    leadsAsStated(game, stages),
    [
      rungs.every((rung) => rungPasses(game, asked, rung, { test, ...exempt })),
      'it does not pass even so',
    ],
  ])
}

/** More pieces than this make too many ladders to try one by one. */
const piecesMax = 6

/** More pieces than this make too many groups of requirements to take away one by one. */
const blockedPiecesMax = 3

export function recheckSearch(game: SlowGame, finding: FindingOf<'search'>): Verdict {
  const { pieces, goal, blocking } = finding
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  if (pieces.length > piecesMax)
    return refused(`ladders of more than ${piecesMax} pieces are too many to try one by one`)
  const read = goal === undefined ? undefined : parseFormula(goal)
  if (read && 'problem' in read) return refused(`"${goal}" is not a formula`)
  const rungs = new Map<string, Judged>()
  const { tried, passing } = countLadders(game, finding, [], rungs)
  return allOf([
    [finding.triedCount === tried, `there are ${tried} ladders`],
    [finding.passingCount === passing, `${passing} of them pass`],
    [finding.listedCount <= finding.frontCount, 'more are listed than there are'],
    [blocking === undefined || passing === 0, 'nothing blocks'],
    [
      blocking?.cleared === clearedBy(game, finding, rungs) || pieces.length > blockedPiecesMax,
      'another number of requirements must be given up',
    ],
    [blocking === undefined || blocking.complete, 'what blocks was not tried to the end'],
  ])
}

/** The most requirements of which no group is enough to give up; undefined: some ladder passes. */
function clearedBy(
  game: SlowGame,
  finding: FindingOf<'search'>,
  rungs: Map<string, Judged>,
): number | undefined {
  if (finding.pieces.length > blockedPiecesMax || finding.blocking === undefined) return undefined
  const all = requirementsIn(game, finding)
  const enough = groupsUpTo(all, all.length).filter(
    (without) => countLadders(game, finding, without, rungs).passing > 0,
  )
  const sizes = enough.map((without) => without.length)
  return sizes.length > 0 ? Math.min(...sizes) - 1 : all.length
}

/** What is so of one stage, whatever is required: who would not enter, and who would leave. */
interface Judged {
  readonly possible: boolean
  readonly refusing: { readonly step: readonly string[]; readonly today: readonly string[] }
  readonly leaving: readonly string[]
}

function judge(game: SlowGame, asked: SlowPlan, rung: Rung): Judged {
  if (!isPossible(game, rung))
    return { possible: false, refusing: { step: [], today: [] }, leaving: [] }
  const movers = moversOf(game, rung.from, rung.to)
  const refusing = (before: StateId) =>
    movers.filter((actor) => !prefers(game, actor, rung.to, before))
  const open = openImprovements(game, asked, { state: rung.to, kept: rung.kept })
  return {
    possible: true,
    refusing: { step: refusing(rung.from), today: refusing(today(game)) },
    leaving: open.map((one) => one.actor),
  }
}

/** All ladders of a search with some requirements given up, and those that pass. */
function countLadders(
  game: SlowGame,
  search: FindingOf<'search'>,
  without: readonly Requirement[],
  known: Map<string, Judged>,
): { readonly tried: number; readonly passing: number } {
  const { pieces, goal, stagesMax, test } = given(search, without)
  const read = goal === undefined ? undefined : parseFormula(goal)
  const asked = pooled(game, search)
  const isWaived = (kind: 'agreement' | 'deterrence', actor: string) =>
    without.some((one) => one.kind === kind && one.actor === actor)
  const passes = (rung: Rung) => {
    const key = `${rung.from} ${rung.to} ${rung.kept}`
    const found = known.get(key) ?? judge(game, asked, rung)
    known.set(key, found)
    return (
      found.possible &&
      found.refusing[test].every((actor) => isWaived('agreement', actor)) &&
      found.leaving.every((actor) => isWaived('deterrence', actor))
    )
  }
  const isEnd = (state: StateId, left: number) =>
    read && !('problem' in read) ? isTrue(game, read.formula, state) : left === 0
  let [tried, passing] = [0, 0]
  for (const stages of laddersOf(game, { stagesMax, isEnd }, pieces)) {
    tried++
    if (rungsOf(game, stages).every(passes) && inOrder(pieces, stages)) passing++
  }
  return { tried, passing }
}

type Pieces = FindingOf<'search'>['pieces']

interface Limits {
  readonly stagesMax: number
  readonly isEnd: (state: StateId, left: number) => boolean
}

/** Every ladder that ends as soon as it reaches an end. */
function* laddersOf(
  game: SlowGame,
  limits: Limits,
  left: Pieces,
  stages: readonly (readonly Setting[])[] = [],
): Generator<readonly (readonly Setting[])[]> {
  const state = rungsOf(game, stages).at(-1)?.to ?? today(game)
  if (limits.isEnd(state, left.length)) {
    if (stages.length > 0) yield stages
    return
  }
  if (stages.length === limits.stagesMax) return
  for (let pick = 1; pick < 2 ** left.length; pick++) {
    const chosen = left.filter((_, i) => (pick >>> i) & 1)
    const rest = left.filter((_, i) => !((pick >>> i) & 1))
    const stage = chosen.flatMap((piece) => piece.set)
    yield* laddersOf(game, limits, rest, [...stages, stage])
  }
}

/** Every prerequisite of a piece stands in an earlier stage. */
function inOrder(pieces: Pieces, stages: readonly (readonly Setting[])[]): boolean {
  const stageOf = (id: string) => {
    const piece = pieces.find((one) => one.id === id)
    return stages.findIndex((stage) => piece?.set.every((one) => stage.includes(one)))
  }
  return pieces.every(({ id, after }) => {
    const place = stageOf(id)
    return place < 0 || after.every((earlier) => stageOf(earlier) >= 0 && stageOf(earlier) < place)
  })
}

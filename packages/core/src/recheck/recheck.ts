/**
 * The face of the folder: accepts a finding, or says what in it is not so.
 *
 * Each check holds the definition again, slow and plain. What a witness can prove it checks; what
 * only a search can prove (that no move pays) it searches again. It is the oracle of the tests and
 * the reader's ground for trust at once.
 */
import { type Budget, stepBudget } from '../base/budget.ts'
import { isRecord } from '../base/json.ts'
import { type World, worldOf } from '../game/game.ts'
import type { Model } from '../model/model.ts'
import {
  type Finding,
  type FindingKind,
  type FindingOf,
  finding as findingForm,
} from '../subjects/findings.ts'
import { amountsClaims, amountsLeft } from './amounts-claims.ts'
import { type Limits, type RecheckedAnswer, recheckedAnswer } from './answer.ts'
import { recheckBelief } from './beliefs.ts'
import { recheckClaim } from './claims.ts'
import { recheckCoalition } from './coalition.ts'
import { recheckDependencies, recheckDependency } from './dependencies.ts'
import { recheckDifferences } from './difference.ts'
import { recheckEffort } from './effort-again.ts'
import { recheckFit, recheckStates } from './facts.ts'
import { recheckForeseen, recheckForesight, recheckLapse } from './foreseen.ts'
import { recheckInverseState } from './inverse.ts'
import { recheckJointMove, recheckJointMoves } from './joint.ts'
import type { Corner, MarginsFound } from './judged.ts'
import { noMargins } from './margins-found.ts'
import {
  recheckChanged,
  recheckCoders,
  recheckProgress,
  recheckPromise,
  recheckTrusting,
  recheckWatched,
} from './monitoring.ts'
import { nameClaim, strengthClaims } from './name-and-strength.ts'
import { oneNameClaims } from './one-name-each.ts'
import {
  recheckPackage,
  recheckPackageBeside,
  recheckPackageChoice,
  recheckPackages,
} from './packages.ts'
import {
  recheckCommon,
  recheckJump,
  recheckJumps,
  recheckPath,
  recheckPaths,
  recheckReach,
} from './paths.ts'
import { recheckPerceived } from './perception.ts'
import { recheckPlan, recheckStageEntered, recheckStageHeld } from './plan.ts'
import { recheckFlip, recheckInverse, recheckRepair, recheckRepairs } from './plan-changes.ts'
import { recheckPlanCompared } from './plan-compared.ts'
import { recheckPlanContest } from './plan-contest.ts'
import { recheckStageExposed } from './plan-exposed.ts'
import { recheckShockStruck } from './plan-shock.ts'
import { recheckPlanStanding } from './plan-standing.ts'
import { recheckCommitment } from './plan-table.ts'
import { recheckPlanRobustness } from './plan-worlds.ts'
import { recheckBlocked, recheckLadder, recheckSearch } from './search.ts'
import { type SlowGame, slowGame } from './slow-game.ts'
import {
  recheckEquilibria,
  recheckMoves,
  recheckOwnMoves,
  recheckReading,
  recheckStability,
} from './stability.ts'
import { recheckStageAnswers } from './stage-answers.ts'
import { recheckStageDelivered } from './stage-delivered.ts'
import { recheckStageRepairs } from './stage-repairs.ts'
import { recheckStageSlices } from './stage-slices.ts'
import { recheckGuarantor, recheckStageMargin } from './stakes.ts'
import { recheckStakesOrders } from './stakes-orders.ts'
import { recheckStakesBlocked, recheckStakesLadder, recheckStakesLadders } from './stakes-search.ts'
import { recheckStakes } from './stakes-whole.ts'
import { termsClaims } from './terms.ts'
import { testedClaims } from './tested.ts'
import { recheckTogether } from './together.ts'
import { recheckPowerShift, recheckStageTrust, recheckTrustRound } from './trust.ts'
import { recheckClaimsTurned } from './turned-claims.ts'
import { recheckUnfinished, truncatedClaims } from './unfinished.ts'
import { allOf, bothOf, notChecked, refused, type Verdict } from './verdict.ts'
import { recheckInspected, recheckUninspected, recheckWaySeen } from './verification.ts'
import { WorkEnded } from './work.ts'
import { recheckWorldFit } from './world-fit.ts'
import { worldProblem } from './world-named.ts'
import { recheckRobustness } from './worlds.ts'

export type { Limits, RecheckedAnswer, RecheckedFinding } from './answer.ts'
export { isCoalitionStable } from './coalition.ts'
export { isStable, type SlowTerms } from './concepts.ts'
export { headlineRefused } from './headline.ts'
export type { JudgedCase, MarginClaim } from './judged.ts'
export { leftAlone, mayBeLeft } from './left-alone.ts'
export { recheckMargin } from './margins.ts'
export { outcomeWords } from './outcome-words.ts'
export { prefers, type SlowGame, slowGame } from './slow-game.ts'
export { isNashStable } from './stability.ts'
export type { Left, LeftReason, Outcome, Verdict } from './verdict.ts'
export { everything, outcomeOf } from './verdict.ts'

type Check<K extends FindingKind> = (game: SlowGame, finding: FindingOf<K>, world: World) => Verdict

const checks: { readonly [K in FindingKind]: Check<K> } = {
  states: recheckStates,
  stability: recheckStability,
  equilibria: recheckEquilibria,
  coalition: recheckCoalition,
  perceived: recheckPerceived,
  'own-moves': recheckOwnMoves,
  moves: recheckMoves,
  'joint-moves': recheckJointMoves,
  'joint-move': recheckJointMove,
  reading: recheckReading,
  fit: recheckFit,
  paths: recheckPaths,
  reach: recheckReach,
  path: recheckPath,
  common: recheckCommon,
  jumps: recheckJumps,
  jump: recheckJump,
  plan: recheckPlan,
  'stage-entered': recheckStageEntered,
  'stage-held': recheckStageHeld,
  'stage-delivered': recheckStageDelivered,
  'stage-exposed': recheckStageExposed,
  commitment: recheckCommitment,
  stakes: recheckStakes,
  'stage-margin': recheckStageMargin,
  'stage-answers': recheckStageAnswers,
  'stage-repairs': recheckStageRepairs,
  'stage-trust': recheckStageTrust,
  'trust-round': recheckTrustRound,
  'power-shift': recheckPowerShift,
  guarantor: recheckGuarantor,
  'stakes-ladders': recheckStakesLadders,
  'stakes-ladder': recheckStakesLadder,
  'stakes-orders': recheckStakesOrders,
  'stakes-blocked': recheckStakesBlocked,
  'stage-slices': recheckStageSlices,
  'plan-compared': recheckPlanCompared,
  'plan-contest': recheckPlanContest,
  'plan-standing': recheckPlanStanding,
  'shock-struck': recheckShockStruck,
  search: recheckSearch,
  ladder: recheckLadder,
  blocked: recheckBlocked,
  repairs: recheckRepairs,
  repair: recheckRepair,
  inverse: recheckInverse,
  flip: recheckFlip,
  'inverse-state': recheckInverseState,
  inspected: recheckInspected,
  'way-seen': recheckWaySeen,
  effort: recheckEffort,
  uninspected: recheckUninspected,
  progress: recheckProgress,
  promise: recheckPromise,
  coders: recheckCoders,
  foreseen: recheckForeseen,
  foresight: recheckForesight,
  changed: recheckChanged,
  'claims-turned': recheckClaimsTurned,
  lapse: recheckLapse,
  trusting: recheckTrusting,
  watched: recheckWatched,
  robustness: recheckRobustness,
  'plan-robustness': recheckPlanRobustness,
  'world-fit': recheckWorldFit,
  claim: recheckClaim,
  belief: recheckBelief,
  dependencies: recheckDependencies,
  dependency: recheckDependency,
  packages: recheckPackages,
  package: recheckPackage,
  'package-choice': recheckPackageChoice,
  'package-beside-plan': recheckPackageBeside,
  together: recheckTogether,
  unfinished: recheckUnfinished,
}

/**
 * Checks one finding about a model in a world. Whatever it is given, it ends and says one of three
 * things; see `verdict.ts`.
 */
export function recheck(
  model: Model,
  world: World,
  finding: unknown,
  budget: Budget = stepBudget(findingStepsMax),
): Verdict {
  return recheckIn(model, world, finding, { budget, found: noMargins() })
}

/** What does not have the form of a finding, and where it differs first, if that is one place. */
function noFinding(path: readonly PropertyKey[]): string {
  const form = 'it does not have the form of a finding of this kind'
  return path.length === 0 ? form : `${form}: ${path.map(String).join('.')}`
}

/** What the checker may spend, and where in ranges it was asked to judge, if that is known. */
interface Within {
  readonly budget: Budget
  readonly corner?: Corner | undefined
  readonly found: MarginsFound
}

function recheckIn(model: Model, world: World, finding: unknown, within: Within): Verdict {
  try {
    const read = findingForm.safeParse(finding)
    if (!read.success) return refused(noFinding(read.error.issues[0]?.path ?? []))
    const unknown = worldProblem(model, world)
    if (unknown !== undefined) return refused(unknown)
    const named = allOf(oneNameClaims(read.data, finding))
    return named.accepted ? recheckRead(model, world, read.data, within) : named
  } catch (error) {
    // A reader's stack overflows at a formula of ten thousand brackets, which no answer holds.
    return notChecked(error instanceof WorkEnded ? 'budget' : 'unfollowed')
  }
}

/** The steps that a whole answer may take: about half a minute, all of them. */
export const answerStepsMax = 1_000_000
/** A finding asked about alone may take longer. */
const findingStepsMax = 4_000_000

/**
 * Checks a saved answer, all of it; undefined for what is no answer. Steps are counted and not
 * seconds, so that it says the same on every machine.
 */
export function recheckAnswer(
  model: Model,
  answer: unknown,
  limits: Limits = { budget: stepBudget(answerStepsMax), stepsMax: answerStepsMax },
): RecheckedAnswer | undefined {
  const corner = cornerAsked(answer)
  const check = (of: Model) => {
    const found = noMargins()
    return (finding: unknown, world: World, budget: Budget) =>
      recheckIn(of, world, finding, { budget, corner, found })
  }
  return recheckedAnswer(model, answer, { check, limits })
}

/** Checks what a comparison of two models found, as it was saved. */
export function recheckDifference(
  models: readonly [Model, Model],
  difference: unknown,
  budget: Budget = stepBudget(answerStepsMax),
): Verdict {
  try {
    const check = (model: Model, finding: unknown) =>
      recheckIn(model, worldOf(model), finding, { budget, found: noMargins() })
    return recheckDifferences(models, difference, { budget, check })
  } catch (error) {
    return notChecked(error instanceof WorkEnded ? 'budget' : 'unfollowed')
  }
}

/** In the worst corner where nothing else was asked. */
function cornerAsked(answer: unknown): Corner | undefined {
  const { question } = isRecord(answer) ? answer : {}
  const { stakes } = isRecord(question) ? question : {}
  const { at = 'worst' } = isRecord(stakes) ? stakes : {}
  return (['worst', 'middle', 'best'] as const).find((one) => one === at)
}

function recheckRead(model: Model, world: World, finding: Finding, within: Within): Verdict {
  const names = new Set(model.actors.map((actor) => actor.id))
  if ('actor' in finding && !names.has(finding.actor)) return refused(`no actor "${finding.actor}"`)
  const cut = truncatedClaims(finding)
  const asked = allOf([...termsClaims(model, finding), ...strengthClaims(finding), ...cut])
  if (!asked.accepted) return asked
  if (finding.strength.kind === 'truncated')
    return bothOf(notChecked('partial'), () => allOf([nameClaim(finding)]))
  const check = checks[finding.kind] as Check<FindingKind>
  const { budget, corner, found } = within
  const game = { ...slowGame(model, worldFor(model, world, finding), budget), corner, found }
  const tested = allOf(testedClaims(game, finding))
  if (!tested.accepted) return tested
  const amounts = allOf(amountsClaims(game, finding), amountsLeft(game, finding))
  const judged = bothOf(amounts, () => check(game, finding as never, world))
  return bothOf(judged, () => allOf([nameClaim(finding)]))
}

/** A finding about a reading, or a shock, speaks of its own world, not of the one asked about. */
function worldFor(model: Model, world: World, finding: Finding): World {
  if (finding.kind === 'shock-struck') {
    const shock = model.shocks.find((one) => one.id === finding.shock)
    return worldOf(model, { ...world, ...shock?.answers })
  }
  if (finding.kind !== 'reading') return world
  const reading = model.readings.find((one) => one.id === finding.reading)
  return worldOf(model, reading?.answers)
}

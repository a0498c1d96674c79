/** The stages of a ladder, one by one: where each leads, who would enter, whether it holds. */

import type { Plan, Setting } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { actorsOf, isPossible, openImprovements } from './plan.ts'
import type { SlowPlan } from './plan-answers.ts'
import { worstLoss } from './plan-exposed.ts'
import { moversOf, prefers, type SlowGame, type StateId, today } from './slow-game.ts'
import type { FindingClaim } from './verdict.ts'

type AskedLadder = Pick<FindingOf<'ladder'>, 'test' | 'rule' | 'unseen'>
type Stages = FindingOf<'ladder'>['stages']

/** Which gains count; and actors who need not gain, or need not be answered. */
export interface Terms {
  readonly test: 'step' | 'today'
  readonly agreement?: readonly string[]
  readonly deterrence?: readonly string[]
}

/** The commitments of all plans as one; where two differ, a plan counts before alternatives. */
export function pooled(game: SlowGame, asked: AskedLadder): SlowPlan {
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

export interface Rung {
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

/** Does everyone who takes part gain, and is the stage possible? */
export function isEntered(game: SlowGame, rung: Rung, { test, agreement = [] }: Terms): boolean {
  if (!isPossible(game, rung)) return false
  const before = test === 'step' ? rung.from : today(game)
  return moversOf(game, rung.from, rung.to)
    .filter((actor) => !agreement.includes(actor))
    .every((actor) => prefers(game, actor, rung.to, before))
}

export function rungPasses(game: SlowGame, asked: SlowPlan, rung: Rung, terms: Terms): boolean {
  const { deterrence = [] } = terms
  if (!isEntered(game, rung, terms)) return false
  return openImprovements(game, asked, { state: rung.to, kept: rung.kept }).every(({ actor }) =>
    deterrence.includes(actor),
  )
}

/** Stages of settings that there are, each option once, each stage with some, leading as stated. */
export function* ladderClaims(game: SlowGame, stages: Stages): Generator<FindingClaim> {
  const settings = stages.flatMap((stage) => stage.set)
  const options = settings.map((one) => one.option)
  const known = game.model.options.map((one) => one.id)
  yield [options.every((one) => known.includes(one)), 'a stage sets what there is not']
  yield [new Set(options).size === options.length, 'an option is set twice']
  yield [stages.every((stage) => stage.set.length > 0), 'a stage sets nothing']
  const rungs = rungsOf(
    game,
    stages.map((stage) => stage.set),
  )
  yield [rungs.every((rung, i) => rung.to === stages[i]?.to), 'a stage leads elsewhere']
}

export function riskAt(game: SlowGame, rung: Rung): number {
  return Math.min(...actorsOf(game).map((actor) => worstLoss(game, undefined, rung, actor)))
}

/** Others who are worse off by it. */
export function losersAt(game: SlowGame, { from, to }: Rung): string[] {
  const movers = moversOf(game, from, to)
  return actorsOf(game).filter((one) => !movers.includes(one) && prefers(game, one, from, to))
}

/** Options of the model, each once, in the order of their names; those that nobody sees anyway. */
export function* unseenClaims(game: SlowGame, unseen: readonly string[]): Generator<FindingClaim> {
  const known = game.model.options.map((one) => one.id)
  const isSorted = unseen.every((one, i) => i === 0 || one > (unseen[i - 1] ?? ''))
  yield [unseen.every((one) => known.includes(one)), 'an option named as unseen is none']
  yield [isSorted, 'options that are unseen are not each there once, in order']
  const hidden = [...game.world.unseen]
  yield [hidden.every((one) => unseen.includes(one)), 'in this world more is not seen']
}

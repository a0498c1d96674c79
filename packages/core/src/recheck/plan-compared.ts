/** One row of the comparison again. */
import type { FindingOf } from '../finding/finding.ts'
import {
  actorsOf,
  improvements,
  isPossible,
  openImprovements,
  planOf,
  unseenClaim,
} from './plan.ts'
import { isAnswered, type SlowPlan, seenOnlyBy } from './plan-answers.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import { costs, worstLoss } from './plan-table.ts'
import { moversOf, ownMoves, prefers, type SlowGame, type StateId, today } from './slow-game.ts'
import { allOf, type Claim, refused, type Verdict } from './verdict.ts'

export function recheckPlanCompared(game: SlowGame, finding: FindingOf<'plan-compared'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const asked = { plan, unseen: finding.unseen, rule: finding.rule }
  const [line = []] = linesOf(game, plan)
  const steps = line.filter((step) => isPossible(game, step))
  const possible = steps.length === line.length
  const refusals = steps.flatMap((step) => refusalsAt(game, step))
  const undone = steps.flatMap(({ stage, to, kept }) =>
    unique(openImprovements(game, asked, { state: to, kept }).map((one) => one.actor)).map(
      (actor) => `${actor} ${stage}`,
    ),
  )
  const spoiled = steps.flatMap((step) => losersAt(game, step))
  const moving = new Set(steps.flatMap(({ from, to }) => moversOf(game, from, to)))
  const movers = actorsOf(game).filter((one) => moving.has(one))
  return allOf([
    [
      sameList(
        finding.stages,
        line.map((step) => step.stage),
      ),
      'the row speaks of another order',
    ],
    unseenClaim(game, plan, finding.unseen),
    [finding.possible === possible, 'possible or not: another verdict follows'],
    [sameList(finding.movers, movers), `who must agree: ${movers}`],
    [
      sameList(
        finding.refusers.map((one) => `${one.actor} ${one.stage} ${one.test}`),
        refusals,
      ),
      `who refuses: ${refusals}`,
    ],
    [finding.step === (possible && !refusals.some((one) => one.endsWith(' step'))), 'step'],
    [finding.today === (possible && !refusals.some((one) => one.endsWith(' today'))), 'today'],
    [finding.held === (possible && undone.length === 0), 'held'],
    [sameList(pairs(finding.undoers), undone), `who undoes: ${undone}`],
    [sameList(pairs(finding.spoilers), spoiled), `who loses: ${spoiled}`],
    [
      sameList(
        finding.unseenBreakers.map((one) => `${one.actor} ${one.option}`),
        unseenBreakers(game, asked, steps.at(-1)),
      ),
      'who could break it unseen: another list follows',
    ],
    ...exposedClaims(game, finding, steps),
  ])
}

function exposedClaims(
  game: SlowGame,
  { exposed }: FindingOf<'plan-compared'>,
  steps: readonly SlowStep[],
): Claim[] {
  const worst = actorsOf(game).flatMap((actor) => {
    const places = steps.map((step) => worstLoss(game, step, actor))
    return Number.isFinite(Math.min(...places)) ? [`${actor} ${Math.min(...places)}`] : []
  })
  const told = exposed.map((one) => `${one.actor} ${one.loss.place}`)
  return [
    [sameList(told, worst), `worst betrayals: ${worst}`],
    ...exposed.map(
      (one): Claim => [
        firstCosting(game, steps, one.actor)?.stage === one.stage &&
          steps.some((step) => step.stage === one.stage && costs(game, step, one)),
        `the worst betrayal of ${one.actor} is not as stated`,
      ],
    ),
  ]
}

/** Of the stages at which most is at risk for the actor, the first. */
function firstCosting(game: SlowGame, steps: readonly SlowStep[], actor: string) {
  const places = steps.map((step) => worstLoss(game, step, actor))
  return steps[places.indexOf(Math.min(...places))]
}

function pairs(list: readonly { readonly actor: string; readonly stage: string }[]): string[] {
  return list.map((one) => `${one.actor} ${one.stage}`)
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join()
}

function refusalsAt(game: SlowGame, { stage, from, to }: SlowStep): string[] {
  const refusing = (before: StateId, test: string) =>
    moversOf(game, from, to)
      .filter((actor) => !prefers(game, actor, to, before))
      .map((actor) => `${actor} ${stage} ${test}`)
  return [...refusing(from, 'step'), ...refusing(today(game), 'today')]
}

function losersAt(game: SlowGame, { stage, from, to }: SlowStep): string[] {
  const movers = moversOf(game, from, to)
  return actorsOf(game)
    .filter((actor) => !movers.includes(actor) && prefers(game, actor, from, to))
    .map((actor) => `${actor} ${stage}`)
}

/** At the last state: single commitments that tempt, and are answered when everyone sees it. */
function unseenBreakers(game: SlowGame, asked: SlowPlan, last: SlowStep | undefined): string[] {
  if (last === undefined) return []
  const all = seenOnlyBy(game, asked, actorsOf(game))
  return game.model.options.flatMap(({ id, owner }, i) => {
    const to = last.to.slice(0, i) + (last.to[i] === 'Y' ? 'N' : 'Y') + last.to.slice(i + 1)
    const departure = { actor: owner, from: last.to, to, kept: last.kept }
    const tempting =
      last.kept[i] === 'Y' &&
      [...ownMoves(game, owner, last.to)].includes(to) &&
      improvements(game, owner, last.to).includes(to)
    return tempting && isAnswered(all.game, all.asked, departure) ? [`${owner} ${id}`] : []
  })
}

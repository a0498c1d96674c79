/** One row of the comparison again. */

import type { Plan } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { actorsOf, isPossible, planOf, unseenClaim } from './plan.ts'
import { isAnswered, isSeenBy, type SlowPlan, seenOnlyBy } from './plan-answers.ts'
import { isWorst, worstLoss } from './plan-exposed.ts'
import { overReadingsClaims, uncounted } from './plan-readings.ts'
import { refusalsAt, undoneAt, withheldAt } from './plan-row.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import { breachesOf } from './plan-table.ts'
import { moversOf, prefers, type SlowGame } from './slow-game.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

export function recheckPlanCompared(game: SlowGame, finding: FindingOf<'plan-compared'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const asked = { plan, unseen: finding.unseen, rule: finding.rule }
  const [line = []] = linesOf(game, plan)
  const steps = line.filter((step) => isPossible(game, step))
  const possible = steps.length === line.length
  const refusals = steps.flatMap((step) => refusalsAt(game, step))
  const undone = [...new Set(steps.flatMap((step) => undoneAt(game, asked, step)))]
  const withheld = [...new Set(steps.flatMap((step) => withheldAt(game, asked, step)))]
  const spoiled = steps.flatMap((step) => losersAt(game, step))
  const moving = new Set(steps.flatMap(({ from, to }) => moversOf(game, from, to)))
  const movers = actorsOf(game).filter((one) => moving.has(one))
  return allOf(
    [
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
      [finding.delivered === (possible && withheld.length === 0), 'delivered'],
      [sameList(pairs(finding.withholders), withheld), `who does not deliver: ${withheld}`],
      [sameList(pairs(finding.undoers), undone), `who undoes: ${undone}`],
      [sameList(pairs(finding.spoilers), spoiled), `who loses: ${spoiled}`],
      [
        sameList(
          finding.unseenBreakers.map((one) => `${one.actor} ${one.option}`),
          unseenBreakers(game, asked, steps),
        ),
        'who could break it unseen: another list follows',
      ],
      ...exposedClaims(game, plan, { finding, steps }),
      ...overReadingsClaims(game, plan, finding),
    ],
    uncounted(finding),
  )
}

function exposedClaims(
  game: SlowGame,
  plan: Plan,
  {
    finding: { exposed },
    steps,
  }: { readonly finding: FindingOf<'plan-compared'>; readonly steps: readonly SlowStep[] },
): FindingClaim[] {
  const placesOf = (actor: string) => steps.map((step) => worstLoss(game, plan, step, actor))
  const worst = actorsOf(game).flatMap((actor) => {
    const places = placesOf(actor)
    return Number.isFinite(Math.min(...places)) ? [`${actor} ${Math.min(...places)}`] : []
  })
  const told = exposed.map((one) => `${one.actor} ${one.loss.place}`)
  return [
    [sameList(told, worst), `worst betrayals: ${worst}`],
    ...exposed.map(
      (loss): FindingClaim => [
        // Of the stages at which most is at risk for the actor, the first.
        steps[placesOf(loss.actor).indexOf(Math.min(...placesOf(loss.actor)))]?.stage ===
          loss.stage &&
          steps.some((step) => step.stage === loss.stage && isWorst(game, plan, step, loss)),
        `the worst betrayal of ${loss.actor} is not as stated`,
      ],
    ),
  ]
}

function pairs(list: readonly { readonly actor: string; readonly stage: string }[]): string[] {
  return list.map((one) => `${one.actor} ${one.stage}`)
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join()
}

function losersAt(game: SlowGame, { stage, from, to }: SlowStep): string[] {
  const movers = moversOf(game, from, to)
  return actorsOf(game)
    .filter((actor) => !movers.includes(actor) && prefers(game, actor, from, to))
    .map((actor) => `${actor} ${stage}`)
}

/** Commitments at the end that tempt, are answered if everyone sees it, and not everyone does. */
function unseenBreakers(game: SlowGame, asked: SlowPlan, line: readonly SlowStep[]): string[] {
  return game.model.options.flatMap(({ id, owner }, i) => {
    if (line.at(-1)?.kept[i] !== 'Y') return []
    const breaks = breachesOf(game, asked, line, id).some(({ step, paying }) => {
      const here = { ...asked, reached: step.reached }
      const all = seenOnlyBy(game, here, actorsOf(game))
      const others = actorsOf(game).filter((one) => one !== owner)
      return (
        paying.length > 0 &&
        paying.every((one) => isAnswered(all.game, all.asked, one)) &&
        !others.every((by) => isSeenBy(game, here, step, { option: id, by }))
      )
    })
    return breaks ? [`${owner} ${id}`] : []
  })
}

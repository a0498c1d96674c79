/** One row of the comparison again. */
import type { FindingOf } from '../finding/finding.ts'
import { actorsOf, isPossible, openImprovements, planOf } from './plan.ts'
import { isAnswered, isSeenBy, type SlowPlan, seenOnlyBy } from './plan-answers.ts'
import { gainfulWithholdings } from './plan-delivered.ts'
import { costs, worstLoss } from './plan-exposed.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import { breachesOf } from './plan-table.ts'
import { moversOf, prefers, type SlowGame, today } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

export function recheckPlanCompared(game: SlowGame, finding: FindingOf<'plan-compared'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const asked = { plan, unseen: finding.unseen, rule: finding.rule }
  const [line = []] = linesOf(game, plan)
  const steps = line.filter((step) => isPossible(game, step))
  const possible = steps.length === line.length
  const refusals = steps.flatMap((step) => refusalsAt(game, step))
  const undone = steps.flatMap((step) => undoneAt(game, asked, step))
  const withheld = steps.flatMap((step) => withheldAt(game, asked, step))
  const spoiled = steps.flatMap((step) => losersAt(game, step))
  const movers = new Set(steps.flatMap(({ from, to }) => moversOf(game, from, to)))
  const worst = actorsOf(game).flatMap((actor) => {
    const places = steps.map((step) => worstLoss(game, plan, step, actor))
    return Number.isFinite(Math.min(...places)) ? [`${actor} ${Math.min(...places)}`] : []
  })
  return allOf([
    [finding.possible === possible, 'possible or not: another verdict follows'],
    [sameSet(finding.movers, [...movers]), `who must agree: ${[...movers]}`],
    [
      sameSet(
        finding.refusers.map((one) => `${one.actor} ${one.stage} ${one.test}`),
        refusals,
      ),
      `who refuses: ${refusals}`,
    ],
    [finding.step === (possible && !refusals.some((one) => one.endsWith(' step'))), 'step'],
    [finding.today === (possible && !refusals.some((one) => one.endsWith(' today'))), 'today'],
    [finding.held === (possible && undone.length === 0), 'held'],
    [finding.delivered === (possible && withheld.length === 0), 'delivered'],
    [sameSet(pairs(finding.withholders), withheld), `who does not deliver: ${withheld}`],
    [sameSet(pairs(finding.undoers), undone), `who undoes: ${undone}`],
    [sameSet(pairs(finding.spoilers), spoiled), `who loses: ${spoiled}`],
    [
      sameSet(
        finding.unseenBreakers.map((one) => `${one.actor} ${one.option}`),
        unseenBreakers(game, asked, steps),
      ),
      'who could break it unseen: another list follows',
    ],
    [
      sameSet(
        finding.exposed.map((one) => `${one.actor} ${one.loss.place}`),
        worst,
      ),
      `worst betrayals: ${worst}`,
    ],
    ...finding.exposed.map(
      (one) =>
        [
          steps.some((step) => step.stage === one.stage && costs(game, plan, step, one)),
          `the worst betrayal of ${one.actor} is not as stated`,
        ] as const,
    ),
  ])
}

function pairs(list: readonly { readonly actor: string; readonly stage: string }[]): string[] {
  return list.map((one) => `${one.actor} ${one.stage}`)
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join() === [...new Set(b)].sort().join()
}

function refusalsAt(game: SlowGame, { stage, from, to }: SlowStep): string[] {
  return moversOf(game, from, to).flatMap((actor) => [
    ...(prefers(game, actor, to, from) ? [] : [`${actor} ${stage} step`]),
    ...(prefers(game, actor, to, today(game)) ? [] : [`${actor} ${stage} today`]),
  ])
}

function undoneAt(game: SlowGame, asked: SlowPlan, step: SlowStep): string[] {
  const open = openImprovements(game, asked, { ...step, state: step.to })
  return open.map(({ actor }) => `${actor} ${step.stage}`)
}

function withheldAt(game: SlowGame, asked: SlowPlan, step: SlowStep): string[] {
  return gainfulWithholdings(game, asked, step)
    .filter((one) => !one.isAnswered)
    .map(({ departure }) => `${departure.actor} ${step.stage}`)
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

/** The finding about what is never delivered, against everything that could be left out. */
import type { FindingOf } from '../subjects/findings.ts'
import { occurs, planOf } from './plan.ts'
import type { SlowPlan } from './plan-answers.ts'
import {
  alsoChanged,
  asSettings,
  gainfulWithholdings,
  owedBy,
  type Withholding,
  written,
} from './plan-delivered.ts'
import { isAsTold } from './plan-told.ts'
import { prefers, type SlowGame } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

export function recheckStageDelivered(
  game: SlowGame,
  finding: FindingOf<'stage-delivered'>,
): Verdict {
  const plan = planOf(game, finding.plan)
  const { stage, from, state: to, kept, reached, rule, unseen } = finding
  if (plan === undefined || !occurs(game, plan, { stage, from, to, kept, reached }))
    return refused('the plan makes no such step')
  const step = { stage, from, to, kept, reached }
  const asked = { plan, unseen, rule, reached }
  const actors = game.model.actors.map((one) => one.id)
  const owed = actors.flatMap((actor) => {
    const options = owedBy(game, plan, step, actor)
    return options.length > 0 ? [`${actor}: ${asSettings(game, options, to)}`] : []
  })
  const gains = gainfulWithholdings(game, asked, step)
  const tempted = actors.filter((actor) => gains.some(({ departure }) => departure.actor === actor))
  return allOf([
    [finding.delivered === gains.every((one) => one.isAnswered), 'delivered or not is wrong'],
    [
      finding.owed.map((one) => `${one.actor}: ${written(one.options)}`).join() === owed.join(),
      `what cannot be undone: ${owed.join('; ')}`,
    ],
    [finding.withheld.map((one) => one.actor).join() === tempted.join(), `tempted: ${tempted}`],
    ...finding.withheld.map(
      (one) => [isWithheld(game, asked, gains, one), `${one.actor} is not as stated`] as const,
    ),
  ])
}

function isWithheld(
  game: SlowGame,
  asked: SlowPlan,
  all: readonly Withholding[],
  withheld: FindingOf<'stage-delivered'>['withheld'][number],
): boolean {
  const { actor, options, dropped, to } = withheld
  const gains = all.filter(({ departure }) => departure.actor === actor)
  const open = gains.filter((way) => !way.isAnswered)
  const pool = open.length > 0 ? open : gains
  const shown = pool.find(
    ({ departure }) =>
      departure.to === to &&
      asSettings(game, departure.broken ?? [], departure.from) === written(options),
  )
  return (
    withheld.gainCount === gains.length &&
    withheld.unansweredCount === open.length &&
    shown !== undefined &&
    !pool.some(({ departure }) => prefers(game, actor, departure.to, to)) &&
    alsoChanged(game, shown.departure) === written(dropped) &&
    isAsTold(game, asked, shown.departure, withheld)
  )
}

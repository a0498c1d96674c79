/**
 * One plan as one row beside its alternatives: who must agree, who refuses, who undoes it, who
 * could break it unseen, what each risks, who loses without a say. The same tests for every plan,
 * in the same world; no total, since the tests fail apart.
 *
 * Where a plan leaves the order open, the row speaks of the order nearest to the file.
 */
import { at } from '../base/assert.ts'
import { bitsOf } from '../base/bits.ts'
import type { Budget } from '../base/budget.ts'
import { claim, type FindingOf } from '../finding/finding.ts'
import { type Agreement, actorIds, decidingStatement, type Game } from '../game/game.ts'
import { type AnswerRule, answerTo } from './answers.ts'
import { commitmentsAt, partiesIn } from './commitments.ts'
import { isPossible, losersOf, refusersOf, type Test } from './entered.ts'
import { worstBetrayal } from './exposure.ts'
import { someImprovement, unseenOptions } from './held.ts'
import { ordersOf, type Step, stepsOf } from './order.ts'
import { allVerdicts, verdictsAt } from './overview.ts'

type Row = FindingOf<'plan-compared'>

export function comparePlan(
  game: Game,
  agreement: Agreement,
  rule: AnswerRule,
  budget: Budget,
): Row {
  const { orders } = ordersOf(agreement, budget)
  const steps = stepsOf(agreement, game.frame.today, orders[0] ?? [])
  const possible = steps.filter((step) => isPossible(game, step))
  const last = possible.at(-1)
  const table = last ? commitmentsAt(game, agreement, last, rule) : []
  return claim('plan-compared', {
    plan: agreement.id,
    stages: steps.map((step) => at(agreement.stages, step.stage).id),
    rule,
    unseen: unseenOptions(game, agreement),
    possible: possible.length === steps.length,
    ...allVerdicts(steps.map((step) => verdictsAt(game, agreement, step, rule))),
    movers: actorIds(game.names, partiesIn(game, possible)),
    refusers: refusersIn(game, agreement, possible),
    undoers: undoersIn(game, agreement, possible, rule),
    unseenBreakers: table
      .filter((one) => one.tempted && one.deterredIfSeen)
      .map(({ by, option }) => ({ actor: by, option })),
    exposed: exposedIn(game, agreement, possible),
    spoilers: spoilersIn(game, agreement, possible),
  })
}

/** Who declines at which stage, and by which of the two tests. */
function refusersIn(game: Game, agreement: Agreement, steps: readonly Step[]): Row['refusers'] {
  return steps.flatMap((step) =>
    (['step', 'today'] as const).flatMap((test: Test) =>
      actorIds(game.names, refusersOf(game, step, test)).map((actor) => ({
        actor,
        stage: at(agreement.stages, step.stage).id,
        test,
      })),
    ),
  )
}

/** Who gains unanswered at which stage. */
function undoersIn(
  game: Game,
  agreement: Agreement,
  steps: readonly Step[],
  rule: AnswerRule,
): Row['undoers'] {
  return steps.flatMap((step) =>
    game.names.actors.flatMap((name, actor) =>
      gainsUnanswered(game, agreement, { step, actor }, rule)
        ? [{ actor: name, stage: at(agreement.stages, step.stage).id }]
        : [],
    ),
  )
}

function gainsUnanswered(
  game: Game,
  agreement: Agreement,
  { step, actor }: { readonly step: Step; readonly actor: number },
  rule: AnswerRule,
): boolean {
  const place = { actor, from: step.to, kept: step.kept }
  return someImprovement(
    game,
    place,
    (to) => answerTo(game, agreement, { ...place, to }, rule) === undefined,
  )
}

/** Per actor the most important statement that a single betrayal at any stage would cost it. */
function exposedIn(game: Game, agreement: Agreement, steps: readonly Step[]): Row['exposed'] {
  return game.names.actors.flatMap((name, actor) => {
    const losses = steps.flatMap((step) => {
      const worst = worstBetrayal(game, { state: step.to, kept: step.kept }, actor)
      const loss = worst && decidingStatement(game, actor, step.from, worst.to)
      if (worst === undefined || loss === undefined || loss.gained) return []
      const stage = at(agreement.stages, step.stage).id
      return [{ actor: name, by: at(game.names.actors, worst.by), stage, loss }]
    })
    const [worst] = losses.sort((a, b) => a.loss.place - b.loss.place)
    return worst === undefined ? [] : [worst]
  })
}

function spoilersIn(game: Game, agreement: Agreement, steps: readonly Step[]): Row['spoilers'] {
  return steps.flatMap((step) =>
    bitsOf(losersOf(game, step)).map((actor) => ({
      actor: at(game.names.actors, actor),
      stage: at(agreement.stages, step.stage).id,
    })),
  )
}

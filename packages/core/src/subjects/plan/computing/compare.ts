/**
 * One plan as one row beside its alternatives: who must agree, who refuses, who gains unanswered by
 * a step of its own or by not delivering, who would break it if unseen, what each risks, who loses
 * without a say. The same tests for every plan,
 * in the same world; no total, since the tests fail apart.
 *
 * Where a plan leaves the order open, the row speaks of the order nearest to the file.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import type { Budget } from '../../../base/budget.ts'
import {
  type Agreement,
  actorIds,
  type Game,
  ordersOf,
  type Step,
  stepsOf,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import type { AnswerRule } from './answers.ts'
import { commitmentsAt, partiesIn } from './commitments.ts'
import { withholdsAt } from './delivered.ts'
import { isPossible, losersOf, refusersOf, type Test } from './entered.ts'
import { lossBy, worstBetrayal } from './exposure.ts'
import { leavesAt, unseenOptions } from './held.ts'
import { allVerdicts, verdictsAt } from './overview.ts'

type Row = FindingOf<'plan-compared'>

/** In how many of all readings the verdicts of a row hold; whoever asks counts them. */
export type OverReadings = NonNullable<Row['readings']>

interface Beside {
  readonly budget: Budget
  readonly readings?: OverReadings | undefined
}

export function comparePlan(
  game: Game,
  agreement: Agreement,
  rule: AnswerRule,
  { budget, readings }: Beside,
): Row {
  const { orders } = ordersOf(agreement, budget)
  const steps = stepsOf(agreement, game.frame.today, orders[0] ?? [])
  const possible = steps.filter((step) => isPossible(game, step))
  const table = commitmentsAt(game, agreement, possible, rule)
  const isWhole = possible.length === steps.length
  const withholders = withholdersIn(game, agreement, possible, rule)
  return claim('plan-compared', {
    plan: agreement.id,
    stages: steps.map((step) => at(agreement.stages, step.stage).id),
    rule,
    unseen: unseenOptions(game, agreement),
    possible: isWhole,
    ...allVerdicts(steps.map((step) => verdictsAt(game, agreement, step, rule))),
    delivered: isWhole && withholders.length === 0,
    movers: actorIds(game.names, partiesIn(game, possible)),
    refusers: refusersIn(game, agreement, possible),
    undoers: undoersIn(game, agreement, possible, rule),
    withholders,
    unseenBreakers: table
      .filter((one) => breaksIfUnseen(game, one))
      .map(({ by, option }) => ({ actor: by, option })),
    exposed: exposedIn(game, agreement, possible),
    spoilers: spoilersIn(game, agreement, possible),
    ...(readings && { readings }),
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
      leavesAt(game, agreement, { step, actor }, rule)
        ? [{ actor: name, stage: at(agreement.stages, step.stage).id }]
        : [],
    ),
  )
}

/** Who gains unanswered at which stage by leaving out what it owes. */
function withholdersIn(
  game: Game,
  agreement: Agreement,
  steps: readonly Step[],
  rule: AnswerRule,
): Row['withholders'] {
  return steps.flatMap((step) =>
    game.names.actors.flatMap((name, actor) =>
      withholdsAt(game, agreement, { step, actor }, rule)
        ? [{ actor: name, stage: at(agreement.stages, step.stage).id }]
        : [],
    ),
  )
}

/** To break it pays, it is answered if everyone sees it, and not everyone sees it. */
function breaksIfUnseen({ frame }: Game, commitment: FindingOf<'commitment'>): boolean {
  const { undelivered } = commitment
  const breaches = [commitment, ...(undelivered.kind === 'judged' ? [undelivered] : [])]
  return breaches.some(
    ({ tempted, deterredIfSeen, seenBy }) =>
      tempted && deterredIfSeen && seenBy.length < frame.actorCount - 1,
  )
}

/** Per actor the most important statement that a single betrayal at any stage would cost it. */
function exposedIn(game: Game, agreement: Agreement, steps: readonly Step[]): Row['exposed'] {
  return game.names.actors.flatMap((name, actor) => {
    const losses = steps.flatMap((step) => {
      const worst = worstBetrayal(game, agreement, step, actor)
      const lost = worst && lossBy(game, step, actor, worst.to)
      if (worst === undefined || lost === undefined) return []
      const stage = at(agreement.stages, step.stage).id
      return [{ actor: name, by: at(game.names.actors, worst.by), stage, ...lost }]
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

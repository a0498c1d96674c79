/** A plan as a whole: its orders, told apart only where their verdicts differ. */
import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import {
  type Agreement,
  distinctSteps,
  type Game,
  isFeasible,
  isTalks,
  ordersOf,
  type Step,
  stepsOf,
  watchAt,
  watchedKey,
} from '../../../game/game.ts'
import {
  claim,
  exhaustive,
  type Finding,
  type FindingOf,
  type Strength,
} from '../documents/finding.ts'
import type { AnswerRule } from './answers.ts'
import { commitmentsAt } from './commitments.ts'
import { deliveredAt, withholdsAt } from './delivered.ts'
import { enteredAt, isPossible, refusersOf } from './entered.ts'
import { exposedAt } from './exposure.ts'
import { findUnanswered, heldAt, unseenOptions } from './held.ts'
import type { Ruled } from './silence.ts'

export interface Verdicts {
  readonly step: boolean
  readonly today: boolean
  readonly held: boolean
}

/** The three verdicts on one stage; a stage that is not possible passes none. */
export function verdictsAt(
  game: Game,
  agreement: Agreement,
  step: Step,
  rule: AnswerRule,
): Verdicts {
  if (!isPossible(game, step)) return { step: false, today: false, held: false }
  return {
    step: refusersOf(game, step, 'step') === 0,
    // Where today is not possible nobody can be better off than today.
    today: isFeasible(game.frame, game.frame.today) && refusersOf(game, step, 'today') === 0,
    held: isHeldAt(game, agreement, step, rule),
  }
}

function isHeldAt(game: Game, agreement: Agreement, step: Step, rule: AnswerRule): boolean {
  const watch = watchAt(agreement, step.reached)
  return findUnanswered(game, watch, { state: step.to, kept: step.kept }, rule) === undefined
}

/** Does no owner gain, unanswered, by leaving out what it owes? A stage not possible fails. */
function isDeliveredAt(game: Game, agreement: Agreement, step: Step, rule: AnswerRule): boolean {
  return (
    isPossible(game, step) &&
    !game.names.actors.some((_, actor) => withholdsAt(game, agreement, { step, actor }, rule))
  )
}

/** A line of stages passes a test when each of its stages does. */
export function allVerdicts(verdicts: readonly Verdicts[]): Verdicts {
  return {
    step: verdicts.every((one) => one.step),
    today: verdicts.every((one) => one.today),
    held: verdicts.every((one) => one.held),
  }
}

/**
 * Everything about one plan: the summary; per different step whether it is entered, held and
 * delivered, and what each risks by it; and the table of commitments where the plan ends.
 * Undefined where the budget ends before.
 */
export function planFindings(
  { game, rules }: Ruled,
  agreement: Agreement,
  rule: AnswerRule,
  budget: Budget,
): Finding[] | undefined {
  const { today } = game.frame
  const { orders, cut } = ordersOf(agreement, budget)
  const lines = orders.map((order) => stepsOf(agreement, today, order))
  const steps = distinctSteps(lines.flat())
  if (!budget.spend(steps.length * game.frame.actorCount)) return undefined
  const isHere = (step: Step) => isPossible(game, step)
  const possible = steps.filter(isHere)
  const watched = distinctSteps(lines.flat(), watchedKey(agreement)).filter(isHere)
  const summary = summaryOf(game, agreement, { lines, cut }, rule)
  return [
    summary,
    ...steps.map((step) => enteredAt(game, agreement, step)),
    ...watched.map((step) => heldAt({ game, rules }, agreement, step, rule)),
    ...watched.map((step) => deliveredAt({ game, rules }, agreement, step, rule)),
    ...possible.map((step) => exposedAt(game, agreement, step)),
    ...commitmentsAt(game, agreement, (lines[0] ?? []).filter(isHere), rule),
  ]
}

function summaryOf(
  game: Game,
  agreement: Agreement,
  { lines, cut }: { readonly lines: readonly (readonly Step[])[]; readonly cut: boolean },
  rule: AnswerRule,
): FindingOf<'plan'> {
  type Judged = Verdicts & { readonly delivered: boolean }
  const known = new Map<string, Judged>()
  const keyOf = watchedKey(agreement)
  const judged = (step: Step): Judged => {
    const found = known.get(keyOf(step)) ?? {
      ...verdictsAt(game, agreement, step, rule),
      delivered: isDeliveredAt(game, agreement, step, rule),
    }
    known.set(keyOf(step), found)
    return found
  }
  const groups = new Map<string, FindingOf<'plan'>['orders'][number]>()
  for (const line of lines) {
    const each = line.map(judged)
    const verdicts = { ...allVerdicts(each), delivered: each.every((one) => one.delivered) }
    const key = JSON.stringify(verdicts)
    const stages = line.map((step) => at(agreement.stages, step.stage).id)
    const group = groups.get(key) ?? { stages, ...(!cut && { count: 0 }), ...verdicts }
    groups.set(key, { ...group, ...(group.count !== undefined && { count: group.count + 1 }) })
  }
  const strength: Strength = cut
    ? { kind: 'truncated', limit: 'orders lined up', explored: lines.length }
    : exhaustive
  const talks = agreement.stages.filter((_, stage) => isTalks(agreement, stage))
  return claim(
    'plan',
    {
      plan: agreement.id,
      rule,
      unseen: unseenOptions(game, agreement),
      ...(!cut && { orderCount: lines.length }),
      orders: [...groups.values()],
      talks: talks.map((stage) => stage.id),
    },
    strength,
  )
}

/** Answers to the inverse question: which preferences would turn the verdict on a plan over. */

import type { Asking } from '../../../asking/asking.ts'
import { agreed, planNamed, unseenIn } from '../../../asking/plans.ts'
import { at } from '../../../base/assert.ts'
import { compile, type Game, isFeasible, ordersOf, stepsOf, worldOf } from '../../../game/game.ts'
import {
  type InverseSettings,
  invert,
  type PreferenceChange,
  type Setting,
} from '../computing/computing.ts'
import {
  claim,
  exhaustive,
  type Finding,
  type FindingOf,
  type Strength,
} from '../documents/finding.ts'
import type { QuestionOf } from '../documents/question.ts'

export function answerInverse(asking: Asking, question: QuestionOf<'inverse'>): Finding[] {
  const { game, model, world, budget } = asking
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return []
  const base = { game, agreement: agreed(asking, plan, unseen) }
  const [order = []] = ordersOf(base.agreement, budget).orders
  const settings: InverseSettings = {
    answers: model.questions.flatMap(({ id, answers }) =>
      answers
        .filter((one) => one.id !== world[id])
        .map((one) => ({ kind: 'answer', question: id, answer: one.id }) as const),
    ),
    withAnswers: (changes) => {
      const set = Object.fromEntries(changes.map((one) => [one.question, one.answer]))
      return settingIn(asking, { ...world, ...set }, question)
    },
    stepsIn: (setting) => stepsOf(setting.agreement, setting.game.frame.today, order),
    test: question.test,
    rule: question.rule,
  }
  const { passes, flips, triedCount, scope, cut } = invert(base, settings, budget)
  const listed = flips.slice(0, question.listedMax)
  const asked = { test: question.test, rule: question.rule, unseen: [...unseen].sort() }
  const strength: Strength = cut
    ? { kind: 'truncated', limit: 'changes tried', explored: triedCount }
    : exhaustive
  const size = flips[0]?.length
  return [
    claim(
      'inverse',
      {
        ...asked,
        plan: plan.id,
        passes,
        scope,
        ...(size !== undefined && { size }),
        count: flips.length,
        triedCount,
        listedCount: listed.length,
      },
      strength,
    ),
    ...listed.map((changes) =>
      claim('flip', {
        ...asked,
        unseen: unseenWith(asking, question, changes),
        plan: plan.id,
        passes: !passes,
        changes: changes.map((change) => nameChange(game, change)),
      }),
    ),
  ]
}

/** Options whose breach nobody sees once the answers among the changes hold. */
function unseenWith(
  asking: Asking,
  question: QuestionOf<'inverse'>,
  changes: readonly PreferenceChange[],
): string[] {
  const set = changes.flatMap((one) => (one.kind === 'answer' ? [[one.question, one.answer]] : []))
  const world = { ...asking.world, ...Object.fromEntries(set) }
  return [...(unseenIn({ ...asking, world }, question.unseen) ?? [])].sort()
}

/** The game and the plan in another world; undefined where today is impossible there. */
function settingIn(
  asking: Asking,
  world: Readonly<Record<string, string>>,
  question: QuestionOf<'inverse'>,
): Setting | undefined {
  const { model, problems } = asking
  const plan = model.plans.find((one) => one.id === question.plan)
  const game = compile(model, worldOf(model, world))
  const there = { ...asking, world, game, problems }
  const unseen = unseenIn(there, question.unseen)
  if (plan === undefined || unseen === undefined || !isFeasible(game.frame, game.frame.today))
    return undefined
  return { game, agreement: agreed(there, plan, unseen) }
}

function nameChange(game: Game, change: PreferenceChange): FindingOf<'flip'>['changes'][number] {
  if (change.kind === 'answer') return change
  const { actor, statement, from, to } = change
  return {
    kind: 'move',
    actor: at(game.names.actors, actor),
    statement,
    from: from + 1,
    to: to + 1,
    past: at(at(game.statements, actor), to).id,
  }
}

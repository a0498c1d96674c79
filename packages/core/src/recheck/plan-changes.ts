/**
 * Repairs and the inverse question again. A witness is put to the tests with its changes made. That
 * no smaller one exists is not tried again here; for the inverse question the tests of this project
 * do it by brute force, for repairs nothing does.
 */
import type { FindingOf } from '../finding/finding.ts'
import { worldOf } from '../game/game.ts'
import type { Plan, Statement } from '../model/model.ts'
import { planOf } from './plan.ts'
import type { SlowPlan } from './plan-answers.ts'
import { linesOf } from './plan-steps.ts'
import { pooled, rungPasses, rungsOf } from './search.ts'
import { type SlowGame, slowGame } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

type Asked = Pick<FindingOf<'repair'>, 'test' | 'rule' | 'unseen' | 'plan'>

export function recheckRepairs(game: SlowGame, finding: FindingOf<'repairs'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const passes = passesAs(game, plan, pooled(game, finding), finding)
  return allOf([
    [finding.passes === passes, `the plan ${passes ? 'passes' : 'fails'} as it is`],
    [finding.passes === (finding.size === 0), 'the size does not fit the verdict'],
    [finding.listedCount <= finding.count, 'more are listed than there are'],
  ])
}

export function recheckRepair(game: SlowGame, finding: FindingOf<'repair'>): Verdict {
  const verified = finding.changes.flatMap((one) => (one.kind === 'verify' ? [one.option] : []))
  const unseen = finding.unseen.filter((option) => !verified.includes(option))
  const asked = pooled(game, { ...finding, unseen })
  const rungs = rungsOf(
    game,
    finding.stages.map((stage) => stage.set),
  )
  return allOf([
    [rungs.every((rung, i) => rung.to === finding.stages[i]?.to), 'a stage leads elsewhere'],
    [rungs.every((rung) => rungPasses(game, asked, rung, finding)), 'it does not pass'],
  ])
}

/** Does every stage of the plan's first order pass? */
function passesAs(game: SlowGame, plan: Plan, asked: SlowPlan, { test }: Pick<Asked, 'test'>) {
  const [line = []] = linesOf(game, plan)
  return line.every(({ reached, ...step }) => {
    const here = asked.plan === plan ? { ...asked, reached } : asked
    return rungPasses(game, here, step, { test })
  })
}

export function recheckInverse(game: SlowGame, finding: FindingOf<'inverse'>): Verdict {
  const plan = planOf(game, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const asked = { plan, unseen: finding.unseen, rule: finding.rule }
  const passes = passesAs(game, plan, asked, finding)
  return allOf([
    [finding.passes === passes, `the plan ${passes ? 'passes' : 'fails'} as it is`],
    [finding.listedCount <= finding.count, 'more are listed than there are'],
  ])
}

/** A flip in the world that it was found in, with its changes made. */
export function recheckFlip(
  before: SlowGame,
  finding: FindingOf<'flip'>,
  world: Readonly<Record<string, string>>,
): Verdict {
  const plan = planOf(before, finding.plan)
  if (plan === undefined) return refused('there is no such plan')
  const answers = finding.changes.flatMap((one) =>
    one.kind === 'answer' ? [[one.question, one.answer] as const] : [],
  )
  let game = slowGame(
    before.model,
    worldOf(before.model, { ...world, ...Object.fromEntries(answers) }),
  )
  for (const change of finding.changes) if (change.kind === 'move') game = withMoved(game, change)
  const asked = { plan, unseen: finding.unseen, rule: finding.rule }
  const passes = passesAs(game, plan, asked, finding)
  return allOf([
    [finding.passes === passes, `with these changes it ${passes ? 'passes' : 'fails'}`],
  ])
}

type Move = Extract<FindingOf<'flip'>['changes'][number], { kind: 'move' }>

/** The statement taken out of its list and put back at its new place among those that count. */
function withMoved(game: SlowGame, { actor, statement, to }: Move): SlowGame {
  const index = game.model.actors.findIndex((one) => one.id === actor)
  const statements = game.world.statements.map((list, i): readonly Statement[] => {
    if (i !== index) return list
    const counting = list.filter((one) => one.known)
    const rest = counting.filter((one) => one.id !== statement)
    const moved = counting.filter((one) => one.id === statement)
    return [...rest.slice(0, to - 1), ...moved, ...rest.slice(to - 1)]
  })
  return { ...game, world: { ...game.world, statements }, truths: new Map() }
}

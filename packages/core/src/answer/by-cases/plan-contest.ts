/**
 * What stands above a comparison of plans: in how many readings a plan succeeds, which rivals do
 * better, and on what its success hangs: answers that it needs, facts that it must fit, and how
 * breaches are answered.
 */
import { at } from '../../base/assert.ts'
import { type Diagram, DiagramTooLarge, never } from '../../base/diagram.ts'
import { countIn, nearestTo } from '../../base/diagram-counts.ts'
import { type World, worldOf } from '../../game/game.ts'
import type { Model, Plan } from '../../model/model.ts'
import { otherRules, type PlanContest, verdictsAt } from '../../subjects/plan/plan.ts'
import { bearingOn } from '../bearing.ts'
import { readingsOf } from '../job.ts'
import { layOut, readingOf } from '../reading.ts'
import { openQuestions, TooManyCases } from './open-questions.ts'
import { type ByCases, byCases } from './place.ts'
import { againstRivals, type Contest } from './plan-rivals.ts'
import { whereTrue } from './tests.ts'

/** Undefined where nothing is contested, or there are too many cases to count. */
export function planContest(
  model: Model,
  plan: Plan,
  spend: (steps: number) => void,
): PlanContest | undefined {
  const { questions } = bearingOn(model, { kind: 'holds', plan: plan.id })
  const bearing = model.questions.filter(
    ({ id, answers }) => answers.length > 1 && questions.includes(id),
  )
  const vary = bearing.map((one) => one.id)
  const readingCount = bearing.reduce((count, one) => count * one.answers.length, 1)
  if (vary.length === 0 || readingCount > Number.MAX_SAFE_INTEGER) return undefined
  const open = openQuestions(model, worldOf(model), vary)
  const choices = vary.flatMap((id) => open.choices.get(id) ?? [])
  try {
    const cases = byCases(readingsOf(model), open, spend)
    const hasFacts = model.observed.length > 0
    const fits = hasFacts ? whereTrue(cases, { kind: 'fits' }, () => false) : undefined
    const contest = { cases, plan, choices, fits }
    const { own, ...found } = againstRivals(contest)
    return { vary, readingCount, ...found, ...hangsOn(contest, own) }
  } catch (error) {
    if (error instanceof TooManyCases || error instanceof DiagramTooLarge) return undefined
    throw error
  }
}

type Hanging = Pick<PlanContest, 'on' | 'needed' | 'fitting' | 'nearest' | 'rules'>

/** Of the tests passed in some reading the first: better than today, step by step, held. */
function hangsOn(
  contest: Contest,
  own: Readonly<Record<'today' | 'step' | 'held', Diagram>>,
): Partial<Hanging> {
  const on = (['today', 'step', 'held'] as const).find((test) => own[test] !== never)
  if (on === undefined) return {}
  const { cases, choices } = contest
  const where = own[on]
  const fitting = fittingIn(contest, where)
  const nearest = nearestIn(contest, where)
  return {
    on,
    needed: neededIn(cases, choices, where),
    ...(fitting && { fitting }),
    nearest: otherThanBase(cases, nearest),
    rules: rulesIn(contest, nearest),
  }
}

/** Of each question the answers with which it is possible, where that is not all of them. */
function neededIn(
  { lists: { open } }: ByCases,
  choices: readonly number[],
  where: Diagram,
): PlanContest['needed'] {
  const { diagrams, questions } = open
  return choices.flatMap((choice) => {
    const { id, answers } = at(questions, choice)
    const possible = answers.filter(
      (_, way) =>
        diagrams.and(
          where,
          diagrams.where(choice, (one) => one === way),
        ) !== never,
    )
    return possible.length < answers.length ? [{ question: id, answers: possible }] : []
  })
}

function fittingIn({ cases, choices, fits }: Contest, where: Diagram): PlanContest['fitting'] {
  if (fits === undefined) return undefined
  const { diagrams } = cases.lists.open
  const count = (of: Diagram) => countIn(diagrams, of, choices)
  return { count: count(diagrams.and(fits, where)), of: count(fits) }
}

/** The reading with the fewest other answers than the model's. */
function nearestIn({ cases, choices }: Contest, where: Diagram): World {
  const { open } = cases.lists
  const start = open.questions.map(({ id, answers }) => answers.indexOf(open.given[id] ?? ''))
  const found = nearestTo(open.diagrams, where, start, [...choices].reverse()) ?? start
  const set = open.questions.map(({ id, answers }, i) => [id, at(answers, at(found, i))])
  return { ...open.given, ...Object.fromEntries(set) }
}

function otherThanBase({ readings: { model } }: ByCases, world: World): Record<string, string> {
  const other = model.questions.filter(({ id, base }) => world[id] !== base)
  return Object.fromEntries(other.map(({ id }) => [id, world[id] ?? '']))
}

/** Does it hold there too, if breaches are answered in other ways? */
function rulesIn({ cases, plan }: Contest, world: World): PlanContest['rules'] {
  const reading = readingOf(cases.readings, world)
  const { agreement, steps } = layOut(reading, plan.id)
  return otherRules.map((rule) => {
    cases.spend(steps.length)
    const failing = steps.find((step) => !verdictsAt(reading.game, agreement, step, rule).held)
    const stage = failing && agreement.stages[failing.stage]?.id
    return { rule, held: failing === undefined, ...(stage !== undefined && { stage }) }
  })
}

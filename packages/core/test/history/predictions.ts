/** What the program predicts about a coded agreement, as models/history/README.md defines it. */
import { answer, type FindingOf, type Model, question } from '../../src/index.ts'
import { mainPlan } from './main-plan.ts'

/** A stage, who would not go along or would leave, and the statements it is for. */
export interface Link {
  readonly stage: string
  readonly parties: readonly string[]
  readonly for: readonly string[]
}

/** Undefined: the test names nothing. */
export interface Predictions {
  readonly step: Link | undefined
  readonly today: Link | undefined
  readonly held: Link | undefined
}

/**
 * The least margin: its stage, its party, and the options broken there. Undefined where it is not
 * negative; `no ladder` where a later stage takes back what an earlier one brought about.
 */
export interface StakesPredictions {
  readonly worst: Weakest | undefined | 'no ladder'
  readonly middle: Weakest | undefined | 'no ladder'
}

export interface Weakest {
  readonly stage: string
  readonly parties: readonly [string]
  readonly breaks: readonly string[]
  /** Whether every stage holds for every party: at all values, at some, at none. */
  readonly holds: 'everywhere' | 'somewhere' | 'nowhere'
}

export function predictionsOf(model: Model): Predictions {
  const plan = mainPlan(model).id
  const answered = answer(withoutWorths(model), question.parse({ kind: 'plan', plan }))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const found = answered.findings
  const entered = firstOfEach(
    found.filter((one): one is FindingOf<'stage-entered'> => one.kind === 'stage-entered'),
  )
  const held = firstOfEach(
    found.filter((one): one is FindingOf<'stage-held'> => one.kind === 'stage-held'),
  )
  return {
    step: firstLink(entered, (one) => notGaining(one, 'step')),
    today: firstLink(entered, (one) => notGaining(one, 'today')),
    held: firstLink(held, ({ tempted }) =>
      tempted
        .filter((one) => one.unansweredCount > 0)
        .map(({ actor, reason }) => ({ actor, statement: reason.statement })),
    ),
  }
}

export function stakesPredictionsOf(model: Model): StakesPredictions {
  const plan = mainPlan(model).id
  const asked = { kind: 'plan', plan, shocks: false, stakes: { at: 'middle' } }
  const answered = answer(model, question.parse(asked))
  if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
  const { findings } = answered
  const summary = findings.find((one): one is FindingOf<'stakes'> => one.kind === 'stakes')
  if (summary?.notLadder !== undefined) return { worst: 'no ladder', middle: 'no ladder' }
  const margins = findings.filter(
    (one): one is FindingOf<'stage-margin'> => one.kind === 'stage-margin',
  )
  const least = (where: string): Weakest | undefined => {
    const [first] = margins
      .filter((one) => one.at === where && one.margin !== undefined)
      .sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0))
    if (first?.binding === undefined || (first.margin ?? 0) >= 0) return undefined
    const { stage, actor, binding } = first
    const breaks = [...binding.withheld, ...binding.undone]
    return { stage, parties: [actor], breaks, holds: summary?.holds ?? 'nowhere' }
  }
  return { worst: least('worst'), middle: least('middle') }
}

/** The tests of order read none, and the tests of margins take long on ranges for every worth. */
function withoutWorths(model: Model): Model {
  const actors = model.actors.map((actor) => ({
    ...actor,
    statements: actor.statements.map(({ worth: _, ...statement }) => statement),
  }))
  return { ...model, actors }
}

/** Where stages may come in several orders, the order of the file, which is told first. */
function firstOfEach<T extends { readonly stage: string }>(findings: readonly T[]): T[] {
  return findings.filter((one, i) => findings.findIndex(({ stage }) => stage === one.stage) === i)
}

interface Unwilling {
  readonly actor: string
  readonly statement: string
}

function notGaining(
  { movers }: FindingOf<'stage-entered'>,
  test: 'step' | 'today',
): readonly Unwilling[] {
  return movers
    .filter((mover) => mover[test].verdict !== 'gains')
    .map((mover) => ({ actor: mover.actor, statement: mover[test].reason?.statement ?? '' }))
}

function firstLink<T extends { readonly stage: string }>(
  findings: readonly T[],
  unwilling: (one: T) => readonly Unwilling[],
): Link | undefined {
  for (const one of findings) {
    const who = unwilling(one)
    if (who.length === 0) continue
    return {
      stage: one.stage,
      parties: who.map(({ actor }) => actor),
      for: who.map(({ statement }) => statement),
    }
  }
  return undefined
}

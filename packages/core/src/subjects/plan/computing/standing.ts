/**
 * A plan at a glance: its verdicts in its first order, the first stage at which one fails and by
 * whom, how many commitments must be seen, and in how many readings it passes.
 *
 * Overdue: by the verdicts given here every mover gains at every step and against today, nobody
 * would leave, everyone would deliver, and the plan is not today's state. Nothing in this reading
 * stands in its way, so it should have happened already. That alone refutes nothing: perhaps nobody
 * proposed it. But where no reading that agrees with everything observed lets it be entered step by
 * step and held, its success rests only on readings that the record contradicts, and it is marked.
 * Where no reading at all agrees with the record, that is said of the whole model, and marks none.
 */
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import {
  type Agreement,
  decidingStatement,
  type Game,
  ordersOf,
  type Step,
  stepsOf,
} from '../../../game/game.ts'
import { claim, type FindingOf } from '../documents/finding.ts'
import type { AnswerRule } from './answers.ts'
import { commitmentsAt, partiesIn } from './commitments.ts'
import { deliveredAt, withholdsAt } from './delivered.ts'
import { isPossible, refusersOf, type Test } from './entered.ts'
import { heldAt, unseenOptions } from './held.ts'
import { allVerdicts, verdictsAt } from './overview.ts'
import type { Ruled } from './silence.ts'

type Standing = FindingOf<'plan-standing'>
type Fails = NonNullable<Standing['fails']>
type Commitment = FindingOf<'commitment'>

/** In how many readings a plan passes; whoever asks counts them. */
export type StandingReadings = NonNullable<Standing['readings']>

export function planStanding(
  { game, rules }: Ruled,
  agreement: Agreement,
  rule: AnswerRule,
  {
    budget,
    readings,
    leastSeen = () => undefined,
  }: {
    readonly budget: Parameters<typeof ordersOf>[1]
    readonly readings?: StandingReadings | undefined
    /** Of breaches of these options the one that an inspection is least likely to see. */
    readonly leastSeen?: (options: readonly string[]) => Standing['seen']['least']
  },
): Standing {
  const { orders } = ordersOf(agreement, budget)
  const steps = stepsOf(agreement, game.frame.today, orders[0] ?? [])
  const possible = steps.filter((step) => isPossible(game, step))
  const isWhole = possible.length === steps.length
  const verdicts = {
    possible: isWhole,
    ...allVerdicts(steps.map((step) => verdictsAt(game, agreement, step, rule))),
    delivered: isWhole && possible.every((step) => isDeliveredAt(game, agreement, step, rule)),
  }
  const fails = failsFirst({ game, rules }, agreement, steps, rule)
  const isMoving = partiesIn(game, possible) !== 0
  const overdue = isMoving ? isOverdue(verdicts, readings) : undefined
  return claim('plan-standing', {
    plan: agreement.id,
    stages: steps.map((step) => at(agreement.stages, step.stage).id),
    rule,
    unseen: unseenOptions(game, agreement),
    ...verdicts,
    ...(fails && { fails }),
    seen: seenIn(commitmentsAt(game, agreement, possible, rule), leastSeen),
    ...(readings && { readings }),
    ...(overdue !== undefined && { overdue }),
  })
}

function isDeliveredAt(game: Game, agreement: Agreement, step: Step, rule: AnswerRule): boolean {
  return !game.names.actors.some((_, actor) => withholdsAt(game, agreement, { step, actor }, rule))
}

/** Undefined where it cannot be told. */
function isOverdue(
  verdicts: Pick<Standing, 'possible' | 'step' | 'today' | 'held' | 'delivered'>,
  readings: StandingReadings | undefined,
): boolean | undefined {
  if (readings?.is !== 'counted' || !readings.fitting?.count) return undefined
  const { possible, step, today, held, delivered } = verdicts
  const passes = possible && step && today && held && delivered
  return passes && readings.fitting.step === 0
}

/** The first stage at which a test fails; that not everyone gains by a step counts last of all. */
function failsFirst(
  ruled: Ruled,
  agreement: Agreement,
  steps: readonly Step[],
  rule: AnswerRule,
): Fails | undefined {
  const { game } = ruled
  const place = (step: Step) => ({ stage: at(agreement.stages, step.stage).id })
  for (const step of steps) {
    if (!isPossible(game, step)) return { ...place(step), test: 'possible', actors: [] }
    const refusing = refusersAt(game, step, 'today')
    if (refusing.length > 0) return { ...place(step), test: 'today', actors: refusing }
    const { tempted } = heldAt(ruled, agreement, step, rule)
    const leaving = unanswered(tempted)
    if (leaving.length > 0) return { ...place(step), test: 'held', actors: leaving }
    const { withheld } = deliveredAt(ruled, agreement, step, rule)
    const owing = unanswered(withheld)
    if (owing.length > 0) return { ...place(step), test: 'delivered', actors: owing }
  }
  const step = steps.find((one) => refusersOf(game, one, 'step') !== 0)
  return step && { ...place(step), test: 'step', actors: refusersAt(game, step, 'step') }
}

function refusersAt(game: Game, step: Step, test: Test): Fails['actors'] {
  const before = test === 'step' ? step.from : game.frame.today
  return bitsOf(refusersOf(game, step, test)).map((actor) => {
    const reason = decidingStatement(game, actor, before, step.to)
    return { actor: at(game.names.actors, actor), ...(reason && { reason }) }
  })
}

type Tempted = FindingOf<'stage-held'>['tempted'][number]

function unanswered(
  tempted: readonly Pick<Tempted, 'actor' | 'to' | 'reason' | 'unansweredCount'>[],
): Fails['actors'] {
  return tempted
    .filter((one) => one.unansweredCount > 0)
    .map(({ actor, to, reason }) => ({ actor, to, reason }))
}

type Breach = Pick<Commitment, 'tempted' | 'deterredIfSeen' | 'deterred'>

function seenIn(
  table: readonly Commitment[],
  leastSeen: (options: readonly string[]) => Standing['seen']['least'],
): Standing['seen'] {
  const having = (is: (breach: Breach) => boolean) =>
    table.filter((one) =>
      [one, ...(one.undelivered.kind === 'judged' ? [one.undelivered] : [])].some(is),
    )
  const must = having((one) => one.tempted && one.deterredIfSeen)
  const least = leastSeen(must.map((one) => one.option))
  return {
    count: table.length,
    tempting: having((one) => one.tempted).length,
    must: must.length,
    open: having((one) => one.tempted && one.deterredIfSeen && !one.deterred).length,
    ...(least && { least }),
  }
}

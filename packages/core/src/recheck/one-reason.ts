/** Is a number none in every reading for one and the same reason? All candidates are tried. */
import type { Amount, PlanName, Test } from '../model/model.ts'
import { placeOf, plainGains, planOf, type Standing } from './plainly-so.ts'
import {
  isState,
  moversOf,
  prefers,
  type StateId,
  statementsOf,
  today,
  truthOf,
} from './slow-game.ts'
import {
  afterShock,
  isReached,
  namedState,
  type SlowReading,
  stepsIn,
  takenOut,
} from './slow-test.ts'

interface Reason {
  readonly actor?: string | undefined
  readonly statements: readonly string[]
}

/** One thing that may stand against a number in a reading: nobody where it is a rule. */
interface Obstacle extends Reason {
  /** What it is, told apart from others of the same actor. */
  readonly key: string
}

export function someReason(readings: readonly SlowReading[], amount: Amount): boolean {
  return reasonsOf(readings, amount).length > 0
}

export function reasonHolds(
  readings: readonly SlowReading[],
  amount: Amount,
  { actor, statements }: Reason,
): boolean {
  const named = [...statements].sort().join()
  return reasonsOf(readings, amount).some(
    (one) => one.actor === actor && [...one.statements].sort().join() === named,
  )
}

/** Is it the one that is named where there are several: of the first stage, of the first actor? */
export function isFirstReason(
  readings: readonly SlowReading[],
  amount: Amount,
  { actor, statements }: Reason,
): boolean {
  const [first] = reasonsOf(readings, amount)
  const named = [...statements].sort().join()
  return first?.actor === actor && [...(first?.statements ?? [])].sort().join() === named
}

/** Obstacles that stand in every reading, each with all statements that decide it somewhere. */
function reasonsOf(readings: readonly SlowReading[], amount: Amount): Reason[] {
  const found = readings.map(
    (reading) => new Map(againstNumber(reading, amount).map((one) => [one.key, one])),
  )
  const [first = new Map<string, Obstacle>()] = found
  return [...first.values()]
    .filter(({ key }) => found.every((one) => one.has(key)))
    .map(({ key, actor }) => {
      const deciding = found.flatMap((one) => one.get(key)?.statements ?? [])
      return { actor, statements: [...new Set(deciding)] }
    })
}

function againstNumber(reading: SlowReading, amount: Amount): Obstacle[] {
  switch (amount.kind) {
    case 'share':
      return against(reading, amount.of)
    case 'success': {
      const before = amount.step ? 'step' : 'today'
      return [
        ...againstEntering(reading, amount.plan, { before }),
        ...againstHolding(reading, amount.plan),
      ]
    }
    case 'under':
      return againstNumber(afterShock(reading, amount.shock), amount.of)
    case 'without':
      return againstNumber(takenOut(reading, amount), amount.of)
    default:
      return []
  }
}

function against(reading: SlowReading, test: Test): Obstacle[] {
  const { game } = reading
  switch (test.kind) {
    case 'and':
      return test.parts.flatMap((part, i) =>
        against(reading, part).map((one) => ({ ...one, key: `${i}/${one.key}` })),
      )
    case 'under':
      return against(afterShock(reading, test.shock), test.of)
    case 'without':
      return against(takenOut(reading, test), test.of)
    case 'prefers':
      return refusals(
        reading,
        [test.actor],
        [namedState(game, test.state), namedState(game, test.to)],
      )
    case 'pays': {
      const to = namedState(game, test.state)
      const start = today(game)
      return refusals(reading, moversOf(game, start, to), [to, start])
    }
    case 'enters':
      return againstEntering(reading, test.plan, {
        before: test.against ?? 'step',
        stage: test.stage,
        actor: test.actor,
      })
    case 'holds':
      return againstHolding(reading, test.plan, test.stage)
    case 'stable':
      return test.concept === undefined
        ? gains(reading, placeOf(game, namedState(game, test.state)))
        : []
    default:
      return []
  }
}

function againstEntering(
  reading: SlowReading,
  plan: PlanName,
  asked: {
    readonly before: string
    readonly stage?: string | undefined
    readonly actor?: string | undefined
  },
): Obstacle[] {
  const { game } = reading
  return stepsIn(reading, plan, asked.stage).flatMap((step) => {
    const closed = isReached(game, step) ? [] : [{ key: `closed ${step.to}`, statements: [] }]
    const before = asked.before === 'step' ? step.from : today(game)
    const actors = asked.actor === undefined ? moversOf(game, step.from, step.to) : [asked.actor]
    return [...closed, ...refusals(reading, actors, [step.to, before])]
  })
}

function againstHolding(reading: SlowReading, plan: PlanName, stage?: string): Obstacle[] {
  return stepsIn(reading, plan, stage).flatMap((step) =>
    gains(reading, { ...step, plan: planOf(reading.model, plan) }),
  )
}

/** Actors that do not rank the first of two states above the second. */
function refusals(
  reading: SlowReading,
  actors: readonly string[],
  [state, other]: readonly [StateId, StateId],
): Obstacle[] {
  const { game } = reading
  return actors
    .filter(
      (actor) =>
        !isState(game, state) || !isState(game, other) || !prefers(game, actor, state, other),
    )
    .map((actor) => ({
      actor,
      key: `${actor} ${state} ${other}`,
      statements: deciding(reading, actor, [state, other]),
    }))
}

function gains(reading: SlowReading, standing: Standing): Obstacle[] {
  return plainGains(reading, standing).map(({ actor, to }) => ({
    actor,
    key: `${actor} leaves ${standing.to} for ${to}`,
    statements: deciding(reading, actor, [standing.to, to]),
  }))
}

/** The first statement that is true in one of the states alone. */
function deciding(
  { game }: SlowReading,
  actor: string,
  [state, other]: readonly [StateId, StateId],
): string[] {
  const [a, b] = [truthOf(game, actor, state), truthOf(game, actor, other)]
  const place = [...a].findIndex((truth, i) => truth !== b[i])
  const id = statementsOf(game, actor)[place]?.id
  return id === undefined ? [] : [id]
}

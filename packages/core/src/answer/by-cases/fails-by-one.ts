/**
 * Does a plan fail in every reading for one and the same reason: one actor that never prefers one
 * of its states, one gain that nobody could take away, or a rule? Its number is then none whatever
 * else the model says, and any other plan does better by construction. What is compared are
 * states, not statements, so that it makes no difference whether the reason is written as one
 * statement or several.
 */
import { at } from '../../base/assert.ts'
import { bitsOf } from '../../base/bits.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import { moversBetween, type State, type Step, type Watch, watchAt } from '../../game/game.ts'
import { type Amount, printAmount, type Test } from '../../model/model.ts'
import { stateNamed } from './found.ts'
import { type ByCases, type Place, placeText, reduced, stagesNamed, struckBy } from './place.ts'
import { forEachMove, isOpenStep, ranksAbove, watchOfNoPlan } from './plans.ts'
import { whereBeyond } from './read-off.ts'

/** Who stands against it in every reading, and by which statements; nobody where a rule does. */
export interface OneReason {
  readonly actor?: string
  readonly statements: readonly string[]
}

/** Where a test stands, and what is found there as the readings asked about see it. */
export interface Seen {
  readonly here: Place
  readonly seen: (found: Diagram) => Diagram
}

/** Many comparisons ask for the same number; each is found once for a place. */
const known = new WeakMap<ByCases, Map<string, OneReason | undefined>>()

export function numberFailsByOne(cases: ByCases, amount: Amount, at: Seen): OneReason | undefined {
  const found = known.get(cases) ?? new Map<string, OneReason | undefined>()
  known.set(cases, found)
  const key = `${printAmount(amount)} ${placeText(at.here)}`
  if (found.has(key)) return found.get(key)
  const reason = reasonToFail(cases, amount, at)
  found.set(key, reason)
  return reason
}

function reasonToFail(cases: ByCases, amount: Amount, at: Seen): OneReason | undefined {
  switch (amount.kind) {
    case 'share':
      return failsByOne(cases, amount.of, at)
    case 'success': {
      const { agreement, steps } = stagesNamed(cases, at.here, amount)
      const against = amount.step ? 'step' : 'today'
      return (
        neverEntered(cases, at, { steps, against }) ??
        first(steps, (step) => neverHeld(cases, at, step.to, watchAt(agreement, step.reached)))
      )
    }
    case 'under':
      return numberFailsByOne(cases, amount.of, afterShock(cases, at, amount.shock))
    case 'without':
      return numberFailsByOne(cases, amount.of, { ...at, here: reduced(at.here, amount) })
    default:
      return undefined
  }
}

/** The place after a shock, and what is found there as it is seen from before. */
export function afterShock(cases: ByCases, { here, seen }: Seen, shock: string): Seen {
  const { there, before } = struckBy(cases, here, shock)
  return { here: there, seen: (found) => seen(before(found)) }
}

function failsByOne(cases: ByCases, test: Test, at: Seen): OneReason | undefined {
  const { here } = at
  switch (test.kind) {
    case 'and':
      return first(test.parts, (part) => failsByOne(cases, part, at))
    case 'under':
      return failsByOne(cases, test.of, afterShock(cases, at, test.shock))
    case 'without':
      return failsByOne(cases, test.of, { ...at, here: reduced(here, test) })
    case 'prefers': {
      const [state, other] = [stateNamed(cases, here, test.state), stateNamed(cases, here, test.to)]
      return neverAbove(cases, at, [test.actor], [state, other])
    }
    case 'pays': {
      const state = stateNamed(cases, here, test.state)
      const movers = bitsOf(moversBetween(cases.lists.frame, here.today, state))
      return neverAbove(cases, at, namesOf(cases, movers), [state, here.today])
    }
    case 'enters': {
      const { steps } = stagesNamed(cases, here, test)
      return neverEntered(cases, at, { ...test, steps, against: test.against ?? 'step' })
    }
    case 'holds': {
      const { agreement, steps } = stagesNamed(cases, here, test)
      return first(steps, (step) => neverHeld(cases, at, step.to, watchAt(agreement, step.reached)))
    }
    case 'stable':
      return test.concept === undefined
        ? neverHeld(cases, at, stateNamed(cases, here, test.state), watchOfNoPlan(cases.lists))
        : undefined
    default:
      return undefined
  }
}

function neverEntered(
  cases: ByCases,
  at: Seen,
  {
    steps,
    against,
    actor,
  }: {
    readonly steps: readonly Step[]
    readonly against: 'step' | 'today'
    readonly actor?: string
  },
): OneReason | undefined {
  const { lists } = cases
  return first(steps, (step) => {
    if (at.seen(isOpenStep(lists, at.here, step)) === never) return { statements: [] }
    const before = against === 'step' ? step.from : at.here.today
    const movers = namesOf(cases, bitsOf(moversBetween(lists.frame, step.from, step.to)))
    return neverAbove(cases, at, actor === undefined ? movers : [actor], [step.to, before])
  })
}

function namesOf({ parts }: ByCases, actors: readonly number[]): string[] {
  return actors.map((actor) => at(parts.names.actors, actor))
}

/** One of the actors that ranks the first state above the second in no reading. */
function neverAbove(
  cases: ByCases,
  { seen }: Seen,
  actors: readonly string[],
  [state, other]: readonly [State, State],
): OneReason | undefined {
  return first(actors, (name) => {
    const actor = cases.parts.names.actors.indexOf(name)
    if (seen(ranksAbove(cases.lists, actor, [state, other])) !== never) return undefined
    return { actor: name, statements: deciding(cases, seen, { actor, states: [state, other] }) }
  })
}

/** One gain in every reading that nobody could take away. */
function neverHeld(
  cases: ByCases,
  { here, seen }: Seen,
  state: State,
  watch: Watch,
): OneReason | undefined {
  return first([...cases.parts.names.actors.keys()], (actor) => {
    let found: OneReason | undefined
    forEachMove(cases.lists, here, { actor, from: state }, (to) => {
      if (found !== undefined) return
      if (seen(whereBeyond(cases.lists, here, { actor, from: state, to, watch })) !== always) return
      const statements = deciding(cases, seen, { actor, states: [to, state] })
      found = { actor: at(cases.parts.names.actors, actor), statements }
    })
    return found
  })
}

function deciding(
  { lists }: ByCases,
  seen: (found: Diagram) => Diagram,
  {
    actor,
    states: [state, other],
  }: { readonly actor: number; readonly states: readonly [State, State] },
): string[] {
  return [...lists.decidedBy(actor, state, other)]
    .filter(([, where]) => seen(where) !== never)
    .map(([id]) => id)
}

function first<T, R>(list: Iterable<T>, find: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** Where each function of the test language is true, by the answers on which it hangs. */
import { bitsOf } from '../../base/bits.ts'
import { type Diagram, never } from '../../base/diagram.ts'
import type { Concept } from '../../concept/concept.ts'
import {
  has,
  isPassable,
  moversBetween,
  type State,
  type World,
  withSettings,
} from '../../game/game.ts'
import type { Formula, StateName, Test } from '../../model/model.ts'
import { judge } from '../../subjects/stability/stability.ts'
import { type Reading, type Readings, readingOf, underShock } from '../reading.ts'
import { goalOf, isTrue, mayBeReached } from '../truth.ts'
import { whereChained } from './chains.ts'
import { type Asking, casesMax, explored, longCasesMax, watchedGame } from './explored.ts'
import { isHeld } from './held.ts'
import type { Lists } from './lists.ts'
import { whereWouldEnter } from './may-be-reached.ts'
import { tried } from './open-questions.ts'
import { type ByCases, type Place, stagesNamed } from './place.ts'
import { type Here, isEntered, isHeldStep, isNashAt, ranksAbove, watchOfNoPlan } from './plans.ts'

export type Leaf = Exclude<
  Test,
  { kind: 'not' | 'and' | 'or' | 'iff' | 'compare' | 'answer' | 'under' | 'without' }
>

interface AskedOf {
  readonly here: Place
  /** Elsewhere it does not matter what comes out. */
  readonly within: Diagram
}

export function whereFound(cases: ByCases, test: Leaf, asked: AskedOf): Diagram {
  const { lists } = cases
  const { here } = asked
  const { diagrams } = lists.open
  const { names } = cases.parts
  switch (test.kind) {
    case 'prefers': {
      const [state, other] = [stateNamed(cases, here, test.state), stateNamed(cases, here, test.to)]
      const possible = diagrams.and(lists.isPossible(state), lists.isPossible(other))
      return diagrams.and(possible, lists.isAbove(names.actors.indexOf(test.actor), state, other))
    }
    case 'nash':
      return isNashAt(lists, here, stateNamed(cases, here, test.state))
    case 'stable':
      return whereStable(cases, test, asked)
    case 'pays':
      return wherePaying(lists, here, stateNamed(cases, here, test.state))
    case 'fits':
      return diagrams.and(
        ...cases.readings.model.observed
          .filter(({ id }) => test.fact === undefined || test.fact === id)
          .map((fact) => whereExplained(cases, here, fact)),
      )
    case 'enters':
      return whereEntered(cases, test, here)
    case 'holds': {
      const { agreement, steps } = stagesNamed(cases, here, test)
      if (steps.length === 0) return never
      return diagrams.and(...steps.map((step) => isHeldStep(lists, here, { agreement, step })))
    }
    case 'self-enforcing':
      return oneByOne(cases, test, asked)
    case 'reachable':
      return whereReachable(cases, test.want, asked)
  }
}

/** A state by its name, possible or not. */
export function stateNamed({ readings: { model } }: ByCases, here: Here, name: StateName): State {
  if (name === 'today') return here.today
  const named = typeof name === 'string' ? model.states.find((one) => one.id === name)?.set : name
  return withSettings(model, here.today, named ?? [])
}

function wherePaying(lists: Lists, here: Here, to: State): Diagram {
  const movers = bitsOf(moversBetween(lists.frame, here.today, to))
  if (movers.length < 2 || !isPassable({ ...lists.frame, ...here }, here.today, to)) return never
  return lists.open.diagrams.and(
    ...movers.map((actor) => ranksAbove(lists, actor, [to, here.today])),
  )
}

/** A fact is explained where each offer is wanted by whom it says, and by nobody it says not. */
function whereExplained(
  { lists, readings: { model }, parts: { names } }: ByCases,
  here: Here,
  fact: Readings['model']['observed'][number],
): Diagram {
  const { diagrams } = lists.open
  const set = model.states.find((one) => one.id === fact.from)?.set ?? []
  const from = withSettings(model, here.today, set)
  const offers = fact.offers.map((offer) => {
    const to = withSettings(model, from, offer)
    const passable = isPassable({ ...lists.frame, ...here }, from, to)
    const gains = fact.actors.map((name) =>
      passable ? ranksAbove(lists, names.actors.indexOf(name), [to, from]) : never,
    )
    if (fact.kind === 'made') return diagrams.and(...gains)
    const joined = fact.kind === 'refused-by-all' ? diagrams.or(...gains) : diagrams.and(...gains)
    return diagrams.not(joined)
  })
  return diagrams.and(...offers)
}

function whereEntered(
  cases: ByCases,
  test: Extract<Test, { kind: 'enters' }>,
  here: Here,
): Diagram {
  const { lists } = cases
  const { diagrams } = lists.open
  const { steps } = stagesNamed(cases, here, test)
  if (steps.length === 0) return never
  const against = test.against ?? 'step'
  if (test.actor === undefined)
    return diagrams.and(...steps.map((step) => isEntered(lists, here, { step, against })))
  const actor = cases.parts.names.actors.indexOf(test.actor)
  return diagrams.and(
    ...steps.map(({ from, to }) =>
      diagrams.and(
        lists.isPossible(from),
        ranksAbove(lists, actor, [to, against === 'step' ? from : here.today]),
      ),
    ),
  )
}

/** Without a concept by the rule of plans; else each actor by what it looks at under the one. */
function whereStable(
  cases: ByCases,
  test: Extract<Test, { kind: 'stable' }>,
  { here, within }: AskedOf,
): Diagram {
  const { lists, parts } = cases
  const { diagrams } = lists.open
  const state = stateNamed(cases, here, test.state)
  if (test.concept === undefined) return isHeld(lists, here, { state, watch: watchOfNoPlan(lists) })
  const concept = test.concept as Concept
  const { today, onceYes, onceNo } = here
  let stable = diagrams.and(within, lists.isPossible(state))
  for (const [actor, name] of parts.names.actors.entries()) {
    if (test.actor !== undefined && test.actor !== name) continue
    const found = explored(lists.open, { where: stable, max: casesMax }, (world, asked) => {
      const { game } = watchedGame(parts, afterShocks(world, here), asked)
      const frame = { ...game.frame, today, onceYes, onceNo }
      cases.spend(1)
      return judge({ ...game, frame }, state, actor, { concept }).stable
    })
    stable = diagrams.and(stable, found)
  }
  return stable
}

function afterShocks(world: World, { shocks }: Place): World {
  return Object.assign({}, world, ...shocks.map((one) => one.answers))
}

/** Only where somebody who must take the last step would take it is a chain looked for. */
function whereReachable(cases: ByCases, want: Formula, { here, within }: AskedOf): Diagram {
  const { diagrams } = cases.lists.open
  const mayBe = whereMayBeReached(cases, want, { here, within })
  const asked = { here, want, within: mayBe }
  return (
    tried(() => whereChained(cases, asked)) ??
    diagrams.and(mayBe, oneByOne(cases, { kind: 'reachable', want }, asked))
  )
}

/** Does the formula hold today, or would somebody gain by a step to where it does? */
export function whereMayBeReached(
  cases: ByCases,
  want: Formula,
  { here, within: asked }: AskedOf,
): Diagram {
  const { lists, readings } = cases
  const { diagrams } = lists.open
  const within = diagrams.and(asked, lists.isPossible(here.today))
  if (has(goalOf(readings.model, want).states, here.today)) return within
  let mayBe: Diagram = never
  for (const actor of readings.model.actors.keys()) {
    const rest = diagrams.and(within, diagrams.not(mayBe))
    const enters =
      tried(() => whereWouldEnter(lists, { here, want, actor, within: rest }, cases.spend)) ??
      explored(lists.open, { where: rest, max: casesMax }, (world, needed) =>
        mayBeReached(readingAt(cases, here, { world, asked: needed }), want, actor),
      )
    mayBe = diagrams.or(mayBe, diagrams.and(rest, enters))
  }
  return mayBe
}

/** A chain of moves and amounts may hang on every list: each reading is a case of its own. */
function oneByOne(cases: ByCases, test: Leaf, { here, within }: AskedOf): Diagram {
  const { lists, readings } = cases
  const all = lists.open.questions.map((one) => one.id)
  return explored(lists.open, { where: within, max: longCasesMax }, (world, asked) => {
    asked(all)
    cases.spend(1)
    const plain = { ...readingOf(readings, world), without: here.without }
    return isTrue(here.shocks.reduce(underShock, plain), test, () => false)
  })
}

function readingAt(
  { readings, parts, spend }: ByCases,
  here: Place,
  { world, asked }: { readonly world: World; readonly asked: Asking },
): Reading {
  spend(1)
  const watched = { ...readings, gameOf: (there: World) => watchedGame(parts, there, asked) }
  const plain = { ...readingOf(watched, world), without: here.without }
  return here.shocks.reduce(underShock, plain)
}

/**
 * What is wanted and what can be, by the answers on which it hangs: does an actor rank one state
 * above another; is a state possible; is a breach hidden; which replies to a state are an actor's
 * best. Each is found once per list, and of the questions only those are decided whose answers can
 * change it: two states are told apart by the statements that hold in one of them alone, so only
 * what moves, adds or takes away those, or what they are placed by, can turn their order.
 */
import { at } from '../../base/assert.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import {
  type ActorIndex,
  compileFrame,
  type Frame,
  forEachOwnMove,
  holdsIn,
  inWorld,
  optionPlaces,
  type State,
  type World,
} from '../../game/game.ts'
import type { Formula, Model, ModelChange } from '../../model/model.ts'
import { type OpenQuestions, overAnswers, whereAnswered } from './open-questions.ts'

/** Options that cannot be undone, which a shock may add to. */
export type Once = Pick<Frame, 'onceYes' | 'onceNo'>

/** States that are an actor's best replies, and where; none where to do nothing is among them. */
export interface BestReplies {
  readonly when: Diagram
  readonly states: readonly State[]
}

export interface Lists {
  readonly model: Model
  readonly open: OpenQuestions
  /** As the model has it, with the rules that hold whatever the answers are. */
  readonly frame: Frame
  /** The same with every combination of options: which are possible is asked by itself. */
  readonly anyState: Frame
  isPossible(state: State): Diagram
  /** Of two states that are possible: does the actor rank the first above the second? */
  isAbove(actor: ActorIndex, state: State, other: State): Diagram
  isHidden(option: string): Diagram
  bestReplies(actor: ActorIndex, state: State, once: Once): readonly BestReplies[]
}

/** `spend` is told of each piece of work before it is done; it throws where no more may be. */
export function listsOf(model: Model, open: OpenQuestions, spend: (steps: number) => void): Lists {
  const frame = compileFrame(model)
  const anyState = { ...frame, feasible: new Uint32Array(frame.feasible.length).fill(0xffffffff) }
  const places = optionPlaces(model)
  const forbidding = changesOf(model, 'forbid')
  const hiding = changesOf(model, 'unseen')
  const wants = model.actors.map(({ id }) => wantsOf(model, id, places))
  const possible = remembered((state: State) => {
    if (model.rules.some(({ never: rule }) => holdsIn(rule, places, state))) return never
    return open.diagrams.not(
      open.diagrams.or(
        ...forbidding
          .filter(({ change }) => holdsIn(change.never, places, state))
          .map(({ question, answer }) => whereAnswered(open, question, [answer])),
      ),
    )
  })
  const hidden = remembered((option: string) =>
    open.diagrams.or(
      ...hiding
        .filter(({ change }) => change.options.includes(option))
        .map(({ question, answer }) => whereAnswered(open, question, [answer])),
    ),
  )
  const above = wants.map((list) => aboveBy(list, open, spend))
  const replies = new Map<string, readonly BestReplies[]>()
  return {
    model,
    open,
    frame,
    anyState,
    isPossible: possible,
    isHidden: hidden,
    isAbove: (actor, state, other) => at(above, actor)(state, other),
    bestReplies(actor, state, once) {
      const key = [actor, state, once.onceYes, once.onceNo].join()
      const known = replies.get(key)
      if (known) return known
      const targets: State[] = []
      const { onceYes, onceNo } = once
      forEachOwnMove({ ...anyState, onceYes, onceNo }, actor, state, (to) => {
        if (possible(to) !== never) targets.push(to)
      })
      const forbids = forbidding
        .filter(({ change }) => targets.some((to) => holdsIn(change.never, places, to)))
        .map((one) => one.question)
      const found = bestOf({ state, targets, forbids }, at(wants, actor), {
        open,
        spend,
        isForbidden: (world, to) =>
          forbidding.some(
            ({ question, answer, change }) =>
              world[question] === answer && holdsIn(change.never, places, to),
          ),
      })
      replies.set(key, found)
      return found
    },
  }
}

interface Placed<C> {
  readonly question: string
  readonly answer: string
  readonly change: C
}

function changesOf<K extends ModelChange['kind']>(
  model: Model,
  kind: K,
): Placed<Extract<ModelChange, { readonly kind: K }>>[] {
  return model.questions.flatMap(({ id: question, answers }) =>
    answers.flatMap(({ id: answer, changes }) =>
      changes.flatMap((change) =>
        change.kind === kind
          ? [{ question, answer, change: change as Extract<ModelChange, { readonly kind: K }> }]
          : [],
      ),
    ),
  )
}

/** One actor's list in every world, and what of it holds in a state. */
interface Wants {
  /** The statements that count, by their numbers, most important first. */
  readonly listIn: (world: World) => readonly number[]
  /** Which statements of all its lists hold in a state, by their numbers. */
  readonly holding: (state: State) => Uint8Array
  readonly ids: readonly string[]
  /** Questions that change this list, and the statements that each touches or places by. */
  readonly touching: ReadonlyMap<string, readonly Touched[]>
}

function wantsOf(model: Model, actor: string, places: ReadonlyMap<string, number>): Wants {
  const place = model.actors.findIndex((one) => one.id === actor)
  const touching = new Map<string, readonly Touched[]>()
  for (const { id, answers } of model.questions) {
    const own = answers.flatMap(({ changes }) =>
      changes.flatMap((change) => ('of' in change && change.of === actor ? [change] : [])),
    )
    if (own.length > 0) touching.set(id, own.map(touchedBy))
  }
  const numbers = new Map<Formula, number>()
  const ids: string[] = []
  const listIn = (world: World) =>
    at(inWorld(model, world).statements, place)
      .filter((one) => one.known)
      .map(({ id, want }) => {
        const known = numbers.get(want)
        if (known !== undefined) return known
        numbers.set(want, ids.length)
        ids.push(id)
        return ids.length - 1
      })
  // Every statement gets its number before any state is looked at.
  for (const { id, want, known } of everyStatement(model, actor))
    if (known && !numbers.has(want)) {
      numbers.set(want, ids.length)
      ids.push(id)
    }
  const questions = [...touching.keys()]
  const lists = new Map<string, readonly number[]>()
  return {
    ids,
    touching,
    holding: remembered((state: State) =>
      Uint8Array.from(numbers.keys(), (want) => (holdsIn(want, places, state) ? 1 : 0)),
    ),
    listIn: (world) => {
      const key = questions.map((id) => world[id]).join()
      const list = lists.get(key) ?? listIn(world)
      lists.set(key, list)
      return list
    },
  }
}

function everyStatement(model: Model, actor: string) {
  const own = model.actors.find((one) => one.id === actor)?.statements ?? []
  const others = model.questions.flatMap(({ answers }) =>
    answers.flatMap(({ changes }) =>
      changes.flatMap((change) => {
        if (!('of' in change) || change.of !== actor) return []
        if (change.kind === 'add') return [change.add]
        return change.kind === 'replace' ? change.with : []
      }),
    ),
  )
  return [...own, ...others]
}

/** The statements that a change moves, brings or takes away, and those it places them by. */
interface Touched {
  readonly own: readonly string[]
  readonly by: readonly string[]
}

function touchedBy(change: Extract<ModelChange, { readonly of: string }>): Touched {
  switch (change.kind) {
    case 'drop':
      return { own: [change.statement], by: [] }
    case 'replace':
      return { own: [change.statement, ...change.with.map((one) => one.id)], by: [] }
    case 'move':
    case 'add': {
      const { after, before } = change.place
      return {
        own: [change.kind === 'move' ? change.statement : change.add.id],
        by: [after, before].filter((one) => one !== undefined),
      }
    }
  }
}

/** The questions whose answers can change how these statements stand to one another. */
function questionsOn(
  { touching }: Pick<Wants, 'touching'>,
  statements: Iterable<string>,
): Set<string> {
  const concerned = new Set(statements)
  const found = new Set<string>()
  let before = -1
  while (before !== concerned.size + found.size) {
    before = concerned.size + found.size
    for (const [question, changes] of touching)
      for (const touched of changes) {
        if (!touched.own.some((one) => concerned.has(one))) continue
        found.add(question)
        for (const one of [...touched.own, ...touched.by]) concerned.add(one)
      }
  }
  return found
}

/** Found once for all pairs of states that the same statements tell apart the same way. */
function aboveBy(wants: Wants, open: OpenQuestions, spend: (steps: number) => void) {
  const found = new Map<string, Diagram>()
  return (state: State, other: State): Diagram => {
    const [here, there] = [wants.holding(state), wants.holding(other)]
    let key = ''
    const differing: number[] = []
    for (let number = 0; number < here.length; number++) {
      if (here[number] === there[number]) continue
      differing.push(number)
      key += here[number] === 1 ? `+${number}` : `-${number}`
    }
    const known = found.get(key)
    if (known !== undefined) return known
    const asked = questionsOn(
      wants,
      differing.map((number) => at(wants.ids, number)),
    )
    const made = overAnswers(open, asked, (world) => {
      spend(1)
      const deciding = wants.listIn(world).find((number) => here[number] !== there[number])
      return deciding !== undefined && here[deciding] === 1 ? always : never
    })
    found.set(key, made)
    return made
  }
}

interface AskedReplies {
  readonly state: State
  readonly targets: readonly State[]
  /** Questions with an answer that forbids one of the targets. */
  readonly forbids: readonly string[]
}

interface Deciding {
  readonly open: OpenQuestions
  readonly spend: (steps: number) => void
  readonly isForbidden: (world: World, to: State) => boolean
}

/** The best of the targets and of staying, wherever staying is not among the best. */
function bestOf(
  { state, targets, forbids }: AskedReplies,
  wants: Wants,
  { open, spend, isForbidden }: Deciding,
): readonly BestReplies[] {
  const here = wants.holding(state)
  const differing = [...here.keys()].filter((number) =>
    targets.some((to) => wants.holding(to)[number] !== here[number]),
  )
  const asked = questionsOn(
    wants,
    differing.map((number) => at(wants.ids, number)),
  )
  for (const question of forbids) asked.add(question)
  const questions = [...asked]
  const bestBy = new Map<string, readonly State[]>()
  const keyOf = (world: World) => questions.map((id) => world[id]).join()
  overAnswers(open, asked, (world) => {
    spend(1 + targets.length)
    bestBy.set(keyOf(world), bestIn(world))
    return never
  })
  const groups = new Map([...bestBy.values()].map((states) => [states.join(), states]))
  return [...groups].flatMap(([key, states]) => {
    if (states.length === 0) return []
    const isSo = (world: World) => bestBy.get(keyOf(world))?.join() === key
    return [{ when: overAnswers(open, asked, (world) => (isSo(world) ? always : never)), states }]
  })

  /** None where to do nothing is as good as any reply. */
  function bestIn(world: World): State[] {
    const list = wants.listIn(world)
    let best: State[] = []
    let top = here
    for (const to of targets) {
      if (isForbidden(world, to)) continue
      const holding = wants.holding(to)
      const deciding = list.find((number) => holding[number] !== top[number])
      if (deciding === undefined) {
        if (best.length > 0) best.push(to)
      } else if (holding[deciding] === 1) {
        best = [to]
        top = holding
      }
    }
    return best
  }
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const made = make(key)
    found.set(key, made)
    return made
  }
}

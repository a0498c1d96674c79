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
  optionPlaces,
  type State,
  type World,
} from '../../game/game.ts'
import type { Model, ModelChange } from '../../model/model.ts'
import { type OpenQuestions, overAnswers, whereAnswered } from './open-questions.ts'
import { aboveBy, decidingBetween, questionsOn, remembered, type Wants, wantsOf } from './wants.ts'

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
  /** The statements that decide between two states, and where each does. */
  decidedBy(actor: ActorIndex, state: State, other: State): ReadonlyMap<string, Diagram>
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
    decidedBy: (actor, state, other) => decidingBetween(at(wants, actor), open, [state, other]),
    bestReplies(actor, state, once) {
      const key = [actor, state, once.onceYes, once.onceNo].join()
      const known = replies.get(key)
      if (known) return known
      const targets: State[] = []
      forEachOwnMove({ ...anyState, ...once }, actor, state, (to) => {
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

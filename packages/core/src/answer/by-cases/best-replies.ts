/**
 * Which replies to a state are an actor's best, by the answers on which that hangs: its list, and
 * rules that forbid one. They are the same to all states that agree on what the actor's list and
 * the rules on its options speak of, so a reply is kept as the options that it turns.
 */
import { at } from '../../base/assert.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import {
  type ActorIndex,
  changeable,
  type Frame,
  type State,
  type Turning,
  type World,
} from '../../game/game.ts'
import {
  type Answers,
  answersTo,
  isTrueAt,
  type OpenQuestions,
  overPlaces,
} from './open-questions.ts'
import { questionsOn, type Wants } from './wants.ts'

/** What may be turned: options that cannot be undone, which a shock may add to, and conditions. */
export type Once = Turning

/** Replies that are an actor's best, and where; none where to do nothing is among them. */
export interface BestReplies {
  readonly when: Diagram
  /** The options that each turns, as bits. */
  readonly turns: readonly number[]
}

interface Among {
  readonly frame: Frame
  readonly wants: readonly Wants[]
  readonly rules: {
    boundTo(options: number): number
    mayBePossible(known: number, value: State): Diagram
  }
  readonly open: OpenQuestions
  readonly spend: (steps: number) => void
  /** What was asked before, by what tells replies apart. */
  readonly answersOn: Map<string, Answers>
}

export function bestRepliesOf(given: Omit<Among, 'answersOn'>) {
  const among = { ...given, answersOn: new Map<string, Answers>() }
  const { frame, wants, rules } = among
  const places: { readonly once: Once; readonly found: Map<number, readonly BestReplies[]>[] }[] =
    []
  const bearing = wants.map(({ options }, actor) => {
    const own = at(frame.ownOptions, actor)
    return own | options | rules.boundTo(own) | conditionsOn(frame, own)
  })
  const under = (here: Once) => {
    const { onceYes, onceNo } = here
    const known = places.find(({ once }) => once.onceYes === onceYes && once.onceNo === onceNo)
    if (known !== undefined) return known.found
    const found = wants.map(() => new Map<number, readonly BestReplies[]>())
    places.push({ once: here, found })
    return found
  }
  return (actor: ActorIndex, state: State, once: Once): readonly BestReplies[] => {
    const found = at(under(once), actor)
    const key = state & at(bearing, actor)
    const known = found.get(key)
    if (known !== undefined) return known
    const made = bestAmong(among, { actor, once, state: key, bearing: at(bearing, actor) })
    found.set(key, made)
    return made
  }
}

/** The options on which it hangs whether these may be turned, as bits. */
function conditionsOn({ conditions = [] }: Frame, turned: number): number {
  return conditions.reduce((set, { bit, options }) => set | ((turned & bit) === 0 ? 0 : options), 0)
}

interface Asked {
  readonly actor: ActorIndex
  readonly once: Once
  /** What bears on it, as bits, and how that stands. */
  readonly state: State
  readonly bearing: number
}

/** The best of what the actor can do and of staying, wherever staying is not among the best. */
function bestAmong(among: Among, { actor, once, state, bearing }: Asked): readonly BestReplies[] {
  const { frame, rules, open, spend } = among
  const wants = at(among.wants, actor)
  const own = at(frame.ownOptions, actor)
  const free = changeable(once, own, state)
  const replies: Reply[] = []
  for (let turned = -free & free; turned !== 0; turned = (turned - free) & free) {
    const possible = rules.mayBePossible(bearing, state ^ turned)
    const kind = wants.kindOf(bearing, state ^ turned)
    if (possible !== never) replies.push({ turned, possible, outcomes: wants.outcomes(kind) })
  }
  const here = wants.outcomes(wants.kindOf(bearing, state))
  const answers = answersFor(among, actor, { here, replies })
  spend(answers.worlds.length * (1 + replies.length))
  const isFree = replies.every(({ possible }) => possible === always)
  const possibleIn = (world: World) =>
    isFree ? replies : replies.filter((one) => isTrueAt(open, one.possible, world))
  const best = answers.worlds.map((world) => bestBy(wants.listIn(world), here, possibleIn(world)))
  const keys = best.map((turns) => turns.join())
  const groups = new Map(best.map((turns, place) => [at(keys, place), turns]))
  return [...groups].flatMap(([key, turns]) => {
    if (turns.length === 0) return []
    const isSo = (place: number) => (keys[place] === key ? always : never)
    return [{ when: overPlaces(open, answers, isSo), turns }]
  })
}

/** Every way to answer the questions on which it hangs which of the replies are best. */
function answersFor(
  { wants, open, answersOn }: Among,
  actor: ActorIndex,
  { here, replies }: { readonly here: Uint8Array; readonly replies: readonly Reply[] },
): Answers {
  const differing = new Uint8Array(here.length)
  const forbidding = new Set<number>()
  for (const { possible, outcomes } of replies) {
    if (possible !== always)
      for (const choice of open.diagrams.support(possible)) forbidding.add(choice)
    for (let number = 0; number < here.length; number++)
      if (outcomes[number] !== here[number]) differing[number] = 1
  }
  const key = `${actor} ${differing.join('')} ${[...forbidding].join()}`
  const known = answersOn.get(key)
  if (known !== undefined) return known
  const { ids, touching } = at(wants, actor)
  const asked = questionsOn(
    { touching },
    ids.filter((_, number) => differing[number] === 1),
  )
  for (const choice of forbidding) asked.add(at(open.questions, choice).id)
  const made = answersTo(open, asked)
  answersOn.set(key, made)
  return made
}

interface Reply {
  readonly turned: number
  readonly possible: Diagram
  readonly outcomes: Uint8Array
}

/** None where to do nothing is as good as any reply. */
function bestBy(
  list: readonly number[],
  here: Uint8Array,
  replies: readonly Reply[],
): readonly number[] {
  let best: number[] = []
  let top = here
  for (const { turned, outcomes } of replies) {
    const deciding = list.find((number) => outcomes[number] !== top[number])
    if (deciding === undefined) {
      if (best.length > 0) best.push(turned)
    } else if (outcomes[deciding] === 1) {
      best = [turned]
      top = outcomes
    }
  }
  return best
}

/**
 * What is wanted and what can be, by the answers on which it hangs: does an actor rank one state
 * above another; is a state possible; is a breach hidden; which replies to a state are an actor's
 * best. Each is found once per list, and of the questions only those are decided whose answers can
 * change it: two states are told apart by the statements that hold in one of them alone, so only
 * what moves, adds or takes away those, or what they are placed by, can turn their order.
 */
import { at } from '../../base/assert.ts'
import { always, type Diagram } from '../../base/diagram.ts'
import {
  type ActorIndex,
  compileFrame,
  type Frame,
  optionPlaces,
  type State,
} from '../../game/game.ts'
import type { Model, ModelChange } from '../../model/model.ts'
import { type BestReplies, bestRepliesOf, type Once } from './best-replies.ts'
import { type Comparing, comparing } from './comparing.ts'
import { everywhere, kindsOf, nowhere } from './kinds.ts'
import { type OpenQuestions, whereAnswered } from './open-questions.ts'
import { remembered, type Wants, wantsOf } from './wants.ts'

/** All states that agree on some options, as bits, with `value`. */
export interface Block {
  readonly known: number
  readonly value: State
}

export interface Lists {
  readonly model: Model
  readonly open: OpenQuestions
  /** As the model has it, with the rules that hold whatever the answers are. */
  readonly frame: Frame
  /** The same with every combination of options: which are possible is asked by itself. */
  readonly anyState: Frame
  readonly rules: Rules
  readonly wants: readonly Wants[]
  readonly comparing: readonly Comparing[]
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
  const wants = model.actors.map(({ id }) => wantsOf(model, id, places))
  const compared = wants.map((list) => comparing(list, open, spend))
  const rules = rulesOf(model, open)
  const hiding = changesOf(model, 'unseen')
  const hidden = remembered((option: string) =>
    open.diagrams.or(
      ...hiding
        .filter(({ change }) => change.options.includes(option))
        .map(({ question, answer }) => whereAnswered(open, question, [answer])),
    ),
  )
  const all = frame.rawStateCount - 1
  const kindOf = (actor: ActorIndex, state: State) => at(wants, actor).kindOf(all, state)
  const isPossible = (state: State) => rules.mayBePossible(all, state)
  return {
    model,
    open,
    frame,
    anyState,
    rules,
    wants,
    comparing: compared,
    isPossible,
    isHidden: hidden,
    isAbove: (actor, state, other) =>
      at(compared, actor).mayBeAbove(kindOf(actor, state), kindOf(actor, other)),
    decidedBy: (actor, state, other) =>
      at(compared, actor).decidedBy(kindOf(actor, state), kindOf(actor, other)),
    bestReplies: bestRepliesOf({ frame: anyState, wants, rules, open, spend }),
  }
}

/** Which states can be, by the answers that forbid some. */
export interface Rules {
  /** The options that rules are about, as bits. */
  readonly options: number
  /** Options that share a rule with one of these, as bits. */
  boundTo(options: number): number
  /** Where some state of a block may be possible; of a state, where it is. */
  mayBePossible(known: number, value: State): Diagram
  /** Where every state of a block is possible that breaks none of the rules on other options. */
  isSurelyPossible(block: Block, changing: number): Diagram
}

function rulesOf(model: Model, open: OpenQuestions): Rules {
  const { diagrams } = open
  const forbidding = changesOf(model, 'forbid')
  const formulas = [
    ...model.rules.map((one) => one.never),
    ...forbidding.map((one) => one.change.never),
  ]
  const kinds = kindsOf(formulas, optionPlaces(model))
  const inForce = formulas.map((_, i) => {
    const by = forbidding[i - model.rules.length]
    return by === undefined ? always : whereAnswered(open, by.question, [by.answer])
  })
  const whereNone = (broken: (outcome: number, rule: number) => boolean) => (kind: number) =>
    [...kinds.outcomes(kind).entries()].reduce(
      (found, [rule, outcome]) =>
        broken(outcome, rule) ? diagrams.and(found, diagrams.not(at(inForce, rule))) : found,
      always,
    )
  const may = remembered(whereNone((outcome) => outcome === everywhere))
  const surely = remembered((changing: number) =>
    remembered(
      whereNone(
        (outcome, rule) => outcome !== nowhere && (at(kinds.optionsOf, rule) & changing) !== 0,
      ),
    ),
  )
  const touching = (options: number) =>
    [...kinds.optionsOf.keys()].filter((rule) => (at(kinds.optionsOf, rule) & options) !== 0)
  return {
    options: kinds.options,
    boundTo: remembered((options: number) =>
      touching(options).reduce((all, rule) => all | at(kinds.optionsOf, rule), 0),
    ),
    mayBePossible: (known, value) => may(kinds.kindOf(known, value)),
    isSurelyPossible: ({ known, value }, changing) => surely(changing)(kinds.kindOf(known, value)),
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

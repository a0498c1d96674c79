/** The game as an actor sees it, again; and what misperception makes hold or undoes. */
import type { FindingOf } from '../subjects/findings.ts'
import { isStable, type SlowTerms } from './concepts.ts'
import { isStart } from './lists.ts'
import { isState, rawStates, type SlowGame, type StateId } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

/** A game in which an actor judges, and how a true state looks there. */
export interface SlowView {
  readonly game: SlowGame
  readonly look: (state: StateId) => StateId
}

export function slowViewOf(game: SlowGame, actor: string): SlowView {
  const { model, world } = game
  const perception = model.perceptions?.find((one) => one.id === actor)
  if (perception === undefined) return { game, look: (state) => state }
  const { unaware, impossible, disregards, preferences } = perception
  const believed = world.rules.filter((rule) => !disregards.includes(rule.id))
  const imagined = impossible.map((never) => ({ id: 'imagined', never, basis: [] }))
  const unknown = unaware.map((option) => ({
    id: 'unknown',
    never: { kind: 'option' as const, option },
    basis: [],
  }))
  const statements = model.actors.map((actor, i) => {
    const seen = preferences.find((other) => other.actor === actor.id)
    return seen === undefined ? (world.statements[i] ?? []) : seen.statements
  })
  return {
    game: {
      ...game,
      world: { ...world, rules: [...believed, ...imagined, ...unknown], statements },
      truths: new Map(),
      reaches: new Map(),
    },
    look: (state) =>
      model.options.map(({ id }, i) => (unaware.includes(id) ? 'N' : state[i])).join(''),
  }
}

/** Is the state stable for the actor as it sees things? What it does not see is not. */
export function isStableAsSeen(
  view: SlowView,
  terms: SlowTerms,
  { actor, state }: { readonly actor: string; readonly state: StateId },
): boolean {
  const seen = view.look(state)
  return isState(view.game, seen) && isStable(view.game, terms, { actor, state: seen })
}

export function recheckPerceived(game: SlowGame, finding: FindingOf<'perceived'>): Verdict {
  if (finding.strength.kind !== 'exhaustive')
    return refused('only an exhaustive count can be checked')
  const actors = game.model.actors.map((actor) => actor.id)
  const views = new Map(actors.map((actor) => [actor, slowViewOf(game, actor)]))
  const termsOf = (actor: string) => ({
    ...finding,
    concept: finding.perActor?.[actor] ?? finding.concept,
  })
  const judged = [...rawStates(game)]
    .filter((state) => isState(game, state))
    .map((state) => {
      const inTruth = actors.map((actor) => isStable(game, termsOf(actor), { actor, state }))
      const asSeen = actors.map((actor) => {
        const view = views.get(actor)
        return view !== undefined && isStableAsSeen(view, termsOf(actor), { actor, state })
      })
      const mistaken = actors.filter((_, i) => inTruth[i] !== asSeen[i])
      const [truly, seen] = [inTruth.every(Boolean), asSeen.every(Boolean)]
      const holds = truly ? (seen ? 'both' : 'in-truth') : seen ? 'as-seen' : 'neither'
      return { state, holds, mistaken }
    })
  const count = (holds: string) => judged.filter((one) => one.holds === holds).length
  return allOf([
    [finding.bothCount === count('both'), `${count('both')} hold either way`],
    [finding.mistakenCount === count('as-seen'), `${count('as-seen')} hold by mistake`],
    [finding.undoneCount === count('in-truth'), `${count('in-truth')} are undone`],
    [
      isStart(
        judged.filter((one) => one.holds !== 'neither').map((one) => one.state),
        finding.listed.map((one) => one.state),
      ),
      'the states listed are not the first',
    ],
    ...finding.listed.map(({ state, holds, mistaken }) => {
      const found = judged.find((one) => one.state === state)
      const same = found?.holds === holds && found.mistaken.join() === mistaken.join()
      return [same, `what is said of ${state} is not so`] as const
    }),
  ])
}

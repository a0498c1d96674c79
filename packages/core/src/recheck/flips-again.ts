/**
 * What would turn the verdict on a plan over, again: another answer to a question, or a statement
 * moved in its list. Every single change is tried; where none does it and the plan fails, pairs of
 * those that each remove a failure. Of the moves of a statement in one direction only the shortest.
 */

import { type World, worldOf } from '../game/game.ts'
import type { Plan, Statement } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { actorsOf, isPossible, openImprovements } from './plan.ts'
import { linesOf } from './plan-steps.ts'
import {
  isState,
  moversOf,
  prefers,
  type SlowGame,
  slowGame,
  statementsOf,
  today,
} from './slow-game.ts'

type AskedInverse = Pick<FindingOf<'inverse'>, 'test' | 'rule' | 'unseen'>
export type PreferenceChange = FindingOf<'flip'>['changes'][number]

export interface Inverting {
  readonly game: SlowGame
  readonly world: World
  readonly plan: Plan
  readonly asked: AskedInverse
}

/** Why the plan fails, stage by stage and actor by actor; none: it passes. */
export function failuresOf({ game, plan, asked }: Inverting): string[] {
  const [line = []] = linesOf(game, plan)
  const terms = { plan, unseen: asked.unseen, rule: asked.rule }
  return line.flatMap((step, i) => {
    if (!isPossible(game, step)) return [`${i} impossible`]
    const before = asked.test === 'step' ? step.from : today(game)
    const movers = moversOf(game, step.from, step.to)
    const refusers = movers.filter((actor) => !prefers(game, actor, step.to, before))
    const open = openImprovements(game, terms, { state: step.to, kept: step.kept })
    const leaving = actorsOf(game).filter((actor) => open.some((one) => one.actor === actor))
    return [
      ...refusers.map((one) => `${i} ${one} refuses`),
      ...leaving.map((one) => `${i} ${one} leaves`),
    ]
  })
}

/** With changes made: answers first, then moves. Undefined where today cannot be, or a place. */
export function changedBy(
  inverting: Inverting,
  changes: readonly PreferenceChange[],
): Inverting | undefined {
  const { game: before, world } = inverting
  const answers = changes.flatMap((change) =>
    change.kind === 'answer' ? [[change.question, change.answer] as const] : [],
  )
  const there = worldOf(before.model, { ...world, ...Object.fromEntries(answers) })
  let game = answers.length > 0 ? slowGame(before.model, there, before.budget) : before
  if (answers.length > 0 && !isState(game, today(game))) return undefined
  for (const change of changes) {
    if (change.kind === 'answer') continue
    const list = statementsOf(game, change.actor)
    const isThere = list.some(({ id }) => id === change.statement)
    if (!isThere || change.to < 1 || change.to > list.length) return undefined
    game = withMoved(game, change)
  }
  return { ...inverting, game, asked: unseenIn(inverting, game) }
}

/** What a world hides is unseen there, and what the other hid is not. */
function unseenIn({ game: before, asked }: Inverting, game: SlowGame): AskedInverse {
  const always = asked.unseen.filter((one) => !before.world.unseen.has(one))
  return { ...asked, unseen: [...new Set([...always, ...game.world.unseen])] }
}

type Move = Extract<PreferenceChange, { readonly kind: 'move' }>

/** The statement taken out of its list and put back at its new place among those that count. */
function withMoved(game: SlowGame, { actor, statement, to }: Move): SlowGame {
  const index = game.model.actors.findIndex((one) => one.id === actor)
  const statements = game.world.statements.map((list, i): readonly Statement[] => {
    if (i !== index) return list
    const counting = list.filter((one) => one.known)
    const rest = counting.filter((one) => one.id !== statement)
    const moved = counting.filter((one) => one.id === statement)
    return [...rest.slice(0, to - 1), ...moved, ...rest.slice(to - 1)]
  })
  return { ...game, world: { ...game.world, statements }, truths: new Map() }
}

/** Longer lists are not reordered. */
const listMax = 30

export function singleChanges({ game, world }: Inverting): PreferenceChange[] {
  const answers = game.model.questions.flatMap(({ id: question, answers: all }) =>
    all.flatMap(({ id: answer }) =>
      answer === world[question] ? [] : [{ kind: 'answer', question, answer } as const],
    ),
  )
  const moves = actorsOf(game).flatMap((actor) => {
    const list = statementsOf(game, actor)
    const places = [...list.keys()]
    if (list.length > listMax) return []
    return list.flatMap(({ id: statement }, from) =>
      places.flatMap((to): Move[] =>
        to === from
          ? []
          : [
              {
                kind: 'move',
                actor,
                statement,
                from: from + 1,
                to: to + 1,
                past: list[to]?.id ?? '',
              },
            ],
      ),
    )
  })
  return [...answers, ...moves]
}

function distance(change: PreferenceChange): number {
  return change.kind === 'answer' ? 0 : Math.abs(change.to - change.from)
}

/** What a change is about: a question and its answer, or a statement and a direction. */
function sortOf(change: PreferenceChange): string {
  if (change.kind === 'answer') return `${change.question} ${change.answer}`
  return `${change.actor} ${change.statement} ${change.to > change.from ? 'down' : 'up'}`
}

export function shortest(changes: readonly PreferenceChange[]): PreferenceChange[] {
  return changes
    .filter(
      (change, i) =>
        !changes.some(
          (other, k) =>
            sortOf(other) === sortOf(change) &&
            (distance(other) < distance(change) || (distance(other) === distance(change) && k < i)),
        ),
    )
    .sort((a, b) => distance(a) - distance(b))
}

export interface FlipsAgain {
  readonly passes: boolean
  readonly scope: FindingOf<'inverse'>['scope']
  readonly triedCount: number
  readonly flips: readonly (readonly PreferenceChange[])[]
}

export function flipsAgain(inverting: Inverting): FlipsAgain {
  const before = failuresOf(inverting)
  const passes = before.length === 0
  const singles = singleChanges(inverting)
  const judged = singles.flatMap((change) => {
    const there = changedBy(inverting, [change])
    return there === undefined ? [] : [{ change, failures: failuresOf(there) }]
  })
  const flips = judged.filter(({ failures }) => (failures.length === 0) !== passes)
  if (flips.length > 0 || passes) {
    const found = shortest(flips.map((two) => two.change)).map((change) => [change])
    return { passes, scope: 'single changes', triedCount: singles.length, flips: found }
  }
  const helpful = judged.filter(({ failures }) => before.some((why) => !failures.includes(why)))
  return { passes, ...pairsAgain(inverting, shortest(helpful.map((two) => two.change))) }
}

/** Of two changes each must be about another statement or question. */
function pairsAgain(inverting: Inverting, candidates: readonly PreferenceChange[]) {
  const about = (change: PreferenceChange) =>
    change.kind === 'answer' ? change.question : `${change.actor} ${change.statement}`
  const pairs = candidates.flatMap((a, i) =>
    candidates.slice(i + 1).flatMap((b) => (about(a) === about(b) ? [] : [[a, b] as const])),
  )
  const flips = pairs.filter((pair) => {
    const there = changedBy(inverting, pair)
    return there !== undefined && failuresOf(there).length === 0
  })
  return {
    scope: 'pairs of changes that help alone' as const,
    triedCount: pairs.length,
    flips,
  }
}

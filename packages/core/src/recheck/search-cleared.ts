/** How many requirements must be given up, again: every group taken away, every ladder tried. */

import { parseFormula, type Setting } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { isPossible, openImprovements } from './plan.ts'
import type { SlowPlan } from './plan-answers.ts'
import { pooled, type Rung, rungsOf } from './rungs.ts'
import { given, groupsUpTo, type Requirement, requirementsIn } from './search-blocked.ts'
import { isTrue, moversOf, prefers, type SlowGame, type StateId, today } from './slow-game.ts'
import { spend } from './work.ts'

/** The most requirements of which no group is enough to give up; undefined: some ladder passes. */
export function clearedBy(game: SlowGame, finding: FindingOf<'search'>): number {
  const rungs = new Map<string, Judged>()
  const all = requirementsIn(game, finding)
  const enough = groupsUpTo(all, all.length).filter((without) =>
    passesWithout(game, finding, without, rungs),
  )
  const sizes = enough.map((without) => without.length)
  return sizes.length > 0 ? Math.min(...sizes) - 1 : all.length
}

/** What is so of one stage, whatever is required: who would not enter, and who would leave. */
interface Judged {
  readonly possible: boolean
  readonly refusing: { readonly step: readonly string[]; readonly today: readonly string[] }
  readonly leaving: readonly string[]
}

function judge(game: SlowGame, asked: SlowPlan, rung: Rung): Judged {
  spend(game.budget)
  if (!isPossible(game, rung))
    return { possible: false, refusing: { step: [], today: [] }, leaving: [] }
  const movers = moversOf(game, rung.from, rung.to)
  const refusing = (before: StateId) =>
    movers.filter((actor) => !prefers(game, actor, rung.to, before))
  const open = openImprovements(game, asked, { state: rung.to, kept: rung.kept })
  return {
    possible: true,
    refusing: { step: refusing(rung.from), today: refusing(today(game)) },
    leaving: open.map((one) => one.actor),
  }
}

/** Does any ladder of the search pass with some requirements given up? */
function passesWithout(
  game: SlowGame,
  search: FindingOf<'search'>,
  without: readonly Requirement[],
  known: Map<string, Judged>,
): boolean {
  const { pieces, goal, stagesMax, test } = given(search, without)
  const read = goal === undefined ? undefined : parseFormula(goal)
  const asked = pooled(game, search)
  const isWaived = (kind: 'agreement' | 'deterrence', actor: string) =>
    without.some((one) => one.kind === kind && one.actor === actor)
  const passes = (rung: Rung) => {
    const key = `${rung.from} ${rung.to} ${rung.kept}`
    const found = known.get(key) ?? judge(game, asked, rung)
    known.set(key, found)
    return (
      found.possible &&
      found.refusing[test].every((actor) => isWaived('agreement', actor)) &&
      found.leaving.every((actor) => isWaived('deterrence', actor))
    )
  }
  const isEnd = (state: StateId, left: number) =>
    read && !('problem' in read) ? isTrue(game, read.formula, state) : left === 0
  for (const stages of laddersOf(game, { stagesMax, isEnd }, pieces))
    if (rungsOf(game, stages).every(passes) && inOrder(pieces, stages)) return true
  return false
}

type Pieces = FindingOf<'search'>['pieces']

interface Limits {
  readonly stagesMax: number
  readonly isEnd: (state: StateId, left: number) => boolean
}

/** Every ladder that ends as soon as it reaches an end. */
function* laddersOf(
  game: SlowGame,
  limits: Limits,
  left: Pieces,
  stages: readonly (readonly Setting[])[] = [],
): Generator<readonly (readonly Setting[])[]> {
  const state = rungsOf(game, stages).at(-1)?.to ?? today(game)
  if (limits.isEnd(state, left.length)) {
    if (stages.length > 0) yield stages
    return
  }
  if (stages.length === limits.stagesMax) return
  for (let pick = 1; pick < 2 ** left.length; pick++) {
    const chosen = left.filter((_, i) => (pick >>> i) & 1)
    const rest = left.filter((_, i) => !((pick >>> i) & 1))
    const stage = chosen.flatMap((piece) => piece.set)
    yield* laddersOf(game, limits, rest, [...stages, stage])
  }
}

/** Every prerequisite of a piece stands in an earlier stage. */
function inOrder(pieces: Pieces, stages: readonly (readonly Setting[])[]): boolean {
  const stageOf = (id: string) => {
    const piece = pieces.find((one) => one.id === id)
    return stages.findIndex((stage) => piece?.set.every((one) => stage.includes(one)))
  }
  return pieces.every(({ id, after }) => {
    const place = stageOf(id)
    return place < 0 || after.every((earlier) => stageOf(earlier) >= 0 && stageOf(earlier) < place)
  })
}

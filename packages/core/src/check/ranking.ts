/** Does a direct ranking of states name every possible state exactly once? */
import { type Frame, has, isFeasible, type State, stateId } from '../game/game.ts'
import { type Actor, type Diagnostic, type DocumentPath, diagnostic } from '../model/model.ts'

const overlapsReportedMax = 5

/** Places of states: 0 where none was given yet, else the tier, 1 being the best. */
interface Placing {
  readonly places: Uint16Array
  readonly found: Diagnostic[]
  overlaps: number
}

/** Whose ranking, and where it stands in the model. */
export interface Ranked extends Pick<Actor, 'id' | 'ranking'> {
  readonly path: DocumentPath
}

export function rankingProblems(frame: Frame, actor: Ranked): Diagnostic[] {
  const placing: Placing = {
    places: new Uint16Array(frame.rawStateCount),
    found: [],
    overlaps: 0,
  }
  for (const [i, tier] of (actor.ranking ?? []).entries())
    for (const [j, pattern] of tier.entries()) {
      const path = [...actor.path, 'ranking', i, ...(tier.length > 1 ? [j] : [])]
      placePattern(frame, actor, placing, { pattern, tier: i + 1, path })
      if (placing.overlaps >= overlapsReportedMax) return placing.found
    }
  return [...placing.found, ...gap(frame, actor, placing.places)]
}

interface Placed {
  readonly pattern: string
  readonly tier: number
  readonly path: DocumentPath
}

function placePattern(
  frame: Frame,
  actor: Ranked,
  placing: Placing,
  { pattern, tier, path }: Placed,
): void {
  let feasibleCount = 0
  forEachOfPattern(pattern, (state) => {
    if (!isFeasible(frame, state)) return true
    feasibleCount++
    const first = placing.places[state] ?? 0
    placing.places[state] = tier
    if (first === 0) return true
    const facts = { actor: actor.id, state: stateId(frame.optionCount, state), first, second: tier }
    placing.found.push(diagnostic('ranking-overlap', path, facts))
    return ++placing.overlaps < overlapsReportedMax
  })
  if (feasibleCount === 0)
    placing.found.push(diagnostic('ranking-void', path, { actor: actor.id, pattern }))
}

/** Visits each way of reading the dashes, ascending, until `visit` returns false. */
function forEachOfPattern(pattern: string, visit: (state: State) => boolean): void {
  let fixed = 0
  let free = 0
  for (let option = 0; option < pattern.length; option++) {
    if (pattern[option] === 'Y') fixed |= 1 << option
    if (pattern[option] === '-') free |= 1 << option
  }
  let chosen = 0
  do {
    if (!visit((fixed | chosen) >>> 0)) return
    chosen = (chosen - free) & free
  } while (chosen !== 0)
}

function gap(frame: Frame, actor: Ranked, places: Uint16Array): Diagnostic[] {
  let first: State | undefined
  let count = 0
  for (let state = 0; state < frame.rawStateCount; state++) {
    if (!has(frame.feasible, state) || places[state] !== 0) continue
    first ??= state
    count++
  }
  if (first === undefined) return []
  const state = stateId(frame.optionCount, first)
  const nearest = placeNextTo(frame, places, first)
  return [
    diagnostic('ranking-gap', [...actor.path, 'ranking'], {
      actor: actor.id,
      state,
      count,
      nearest,
    }),
  ]
}

/** The place of a ranked state that differs in one option, where there is one. */
function placeNextTo(frame: Frame, places: Uint16Array, state: State): number | undefined {
  for (let option = 0; option < frame.optionCount; option++) {
    const place = places[(state ^ (1 << option)) >>> 0] ?? 0
    if (place > 0) return place
  }
  return undefined
}

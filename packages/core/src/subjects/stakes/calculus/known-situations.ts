/**
 * Flows after an answer and stages lived through, worked out once for what stands.
 *
 * A breach followed by more of one's own taken back leaves what the larger breach would have left,
 * and a plan is tested alone, gated and to its end over the same states: the same positions are met
 * again and again.
 */
import { at } from '../../../base/assert.ts'
import type { Position, Situation } from './flows.ts'
import type { Stakes, Standing } from './ladder.ts'

/** What hangs on the stakes and a text alone, made when it is first asked for. */
export interface Known<T> {
  find(stakes: Stakes, key: string, make: () => T): T
}

export function knownByStakes<T>(): Known<T> {
  const byStakes = new WeakMap<Stakes, Map<string, T>>()
  return {
    find(stakes, key, make) {
      const known = byStakes.get(stakes) ?? new Map<string, T>()
      byStakes.set(stakes, known)
      const found = known.get(key) ?? make()
      known.set(key, found)
      return found
    },
  }
}

/** Who is in which state of the ladder, and what stands there or in another position. */
export function situationKey(now: Situation, from: Position = now): string {
  const { party, paper, promised } = now
  return `${party}|${textOf(paper)}|${textOf(promised)}|${positionText(from)}`
}

const texts = new WeakMap<Standing, string>()

/** Standings are not changed once they are made. */
export function textOf(standing: Standing): string {
  const text = texts.get(standing) ?? standing.join('')
  texts.set(standing, text)
  return text
}

/** What stands is wholly there; of the rest either nothing is left or what is irreversible. */
function positionText({ stands, levels }: Position): string {
  let text = ''
  for (let o = 0; o < stands.length; o++) text += stands[o] === 1 ? 1 : at(levels, o) > 0 ? 'p' : 0
  return text
}

/**
 * Where every state of a block is left: somebody gains by turning one option of its own, and would
 * still have gained whatever one other actor did then. No state of such a block holds.
 */
import { at } from '../../base/assert.ts'
import { bitsOf } from '../../base/bits.ts'
import { type Diagram, never } from '../../base/diagram.ts'
import type { State } from '../../game/game.ts'
import type { Once } from './best-replies.ts'
import type { Block, Lists } from './lists.ts'

/**
 * Asked for one option settled after another: only actors are looked at to whom the last of them
 * matters, since the others were looked at before.
 */
export function leavingOf(lists: Lists, here: Once) {
  const { frame, wants } = lists
  const { optionCount } = frame
  const { diagrams } = lists.open
  // Whether all states of a block allow a turn that hangs on a condition is not asked.
  const conditioned = (here.conditions ?? []).reduce((set, { bit }) => set | bit, 0)
  const known = new Map<number, Map<State, Diagram>>()
  const find = (settled: number, value: State, option: number): Diagram => {
    let leaving: Diagram = never
    for (const [actor, own] of frame.ownOptions.entries()) {
      if ((((own | at(wants, actor).options) >>> option) & 1) === 0) continue
      const bound = (value & here.onceYes) | (~value & here.onceNo) | conditioned
      for (const turned of bitsOf(own & settled & ~bound))
        leaving = diagrams.or(
          leaving,
          whereLeft(lists, { actor, known: settled, value, turned: 1 << turned }),
        )
    }
    return leaving
  }
  return (settled: number, value: State, option: number): Diagram => {
    const key = settled * optionCount + option
    const byValue = known.get(key) ?? new Map<State, Diagram>()
    known.set(key, byValue)
    const before = byValue.get(value)
    if (before !== undefined) return before
    const made = find(settled, value, option)
    byValue.set(value, made)
    return made
  }
}

interface Turning extends Block {
  readonly actor: number
  readonly turned: number
}

/** Where the gain is one in every state of the block, and stays one whatever is replied. */
function whereLeft(
  { frame, wants, comparing, rules, open: { diagrams } }: Lists,
  { actor, known, value, turned }: Turning,
): Diagram {
  const { kindOf } = at(wants, actor)
  const { isSurelyAbove } = at(comparing, actor)
  const [before, after] = [kindOf(known, value), value ^ turned]
  let left = diagrams.and(
    rules.isSurelyPossible({ known, value: after }, turned),
    isSurelyAbove(kindOf(known, after), before, turned),
  )
  for (const [other, own] of frame.ownOptions.entries()) {
    if (left === never) break
    if (other === actor) continue
    const kind = kindOf(known & ~own, after & ~own)
    left = diagrams.and(left, isSurelyAbove(kind, before, turned | own))
  }
  return left
}

/** The rules that a ladder may run against, again: of each what it forbids, asked alone. */
import type { Formula } from '../model/model.ts'
import { canBind } from './allowed.ts'
import type { Reader } from './answers-again.ts'
import { mentions } from './flows-again.ts'
import type { JudgedRule } from './judged.ts'
import { isState, type StateId } from './slow-game.ts'

/** What forbids some state of the ladder, each rule asked alone. */
export function rulesAgain(reader: Reader): JudgedRule[] {
  const { game, kept } = reader
  return game.world.rules.flatMap((rule): JudgedRule[] => {
    const spoken = kept.flatMap(({ keep }, o) => (mentions(rule.never, keep.option) ? [o] : []))
    const alone = { ...game, world: { ...game.world, rules: [rule] } }
    const known = new Map<string, boolean>()
    const forbids = (standing: ReadonlySet<number>): boolean => {
      const named = spoken.filter((o) => standing.has(o))
      const key = named.join()
      const found = known.get(key) ?? !isState(alone, ladderState(reader, named))
      known.set(key, found)
      return found
    }
    return canBind({ mentions: spoken, forbids })
      ? [{ id: rule.id, mentions: spoken, says: writtenOut(reader, rule.never), forbids }]
      : []
  })
}

/** Everything on which hangs what a rule forbids. */
function writtenOut({ game, kept }: Reader, never: Formula): string {
  const options = game.model.options.map(({ id, today }) => [id, today])
  return JSON.stringify([never, options, kept.map(({ keep }) => keep)])
}

/** Today, with each commitment kept where it stands, and with the other value where not. */
function ladderState({ game, kept }: Reader, standing: readonly number[]): StateId {
  return game.model.options
    .map(({ id, today }) => {
      const o = kept.findIndex(({ keep }) => keep.option === id)
      const isYes = o < 0 ? today : standing.includes(o) === kept[o]?.keep.value
      return isYes ? 'Y' : 'N'
    })
    .join('')
}

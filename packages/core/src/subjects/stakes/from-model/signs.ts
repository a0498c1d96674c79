/** What it hangs on where in their ranges worths lie: whether an option is a gain to a party. */
import type { Range, Statement } from '../../../model/model.ts'
import { exactly, type Settings } from './choice.ts'
import type { Hanging } from './hangings.ts'

/** Per option, the least and the most that its standing may be worth to a party. */
export function boundsFor(
  hanging: readonly Hanging[],
  actor: string,
  settings: Settings,
): ReadonlyMap<number, Range> {
  const bounds = new Map<number, Range>()
  for (const { statement, options, truth } of hanging) {
    const [low, high] = statedWorth(statement, actor, settings) ?? [0, 0]
    const most = Math.max(0, high)
    const own: Range = options.length > 1 ? [-most, most] : truth[0] ? [-high, -low] : [low, high]
    for (const o of options) {
      const [least, greatest] = bounds.get(o) ?? [0, 0]
      bounds.set(o, [least + own[0], greatest + own[1]])
    }
  }
  return bounds
}

/** Options of which it is not settled whether they are a gain, a cost, or neither. */
export function unsettledFor(
  hanging: readonly Hanging[],
  actor: string,
  settings: Settings,
): ReadonlySet<number> {
  const isSettled = ([least, most]: Range): boolean =>
    least > 0 || most < 0 || (least === 0 && most === 0)
  const bounds = [...boundsFor(hanging, actor, settings)]
  return new Set(bounds.flatMap(([o, range]) => (isSettled(range) ? [] : [o])))
}

/** What a statement is worth: as set, else as stated, else unknown. */
export function statedWorth(
  { id, worth }: Statement,
  actor: string,
  settings: Settings,
): Range | undefined {
  const set = settings.worth?.[actor]?.[id]
  return set === undefined ? worth : exactly(set)
}

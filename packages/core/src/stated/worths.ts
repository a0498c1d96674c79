/**
 * Statements with worths → what the options of a ladder are worth to each party.
 *
 * A worth is what a statement's being true is worth per year, or rather per whatever unit of time
 * the author has in mind: only proportions matter. What the statement says of options outside the
 * ladder is read as it is today. A statement that hangs on one option gives that option a value; on
 * several, a term. Flows are counted from nothing of the ladder standing: a constant drops out of
 * every margin.
 */
import { at } from '../base/assert.ts'
import { holdsIn, optionPlaces, type State } from '../game/game.ts'
import { type Model, optionsIn, type Range, type Setting, type Statement } from '../model/model.ts'
import type { Term } from '../stakes/stakes.ts'
import { type Chooser, exactly, type Settings } from './choice.ts'

/** A statement as the ladder sees it: the options it hangs on, and when it holds. */
export interface Hanging {
  readonly statement: Statement
  /** Places in the ladder. */
  readonly options: readonly number[]
  /** Layout: entry a holds when `options[b]` stands for each bit b of a. */
  readonly truth: readonly boolean[]
}

/** A statement over more options of the ladder than this is not tabulated. */
export const hangingOptionsMax = 12

export interface Hangings {
  readonly hanging: readonly Hanging[]
  /** Statements over too many options. */
  readonly tooWide: readonly Statement[]
}

/** The statements of a list that hang on options of the ladder; others are left out. */
export function hangingsOf(
  model: Model,
  list: readonly Statement[],
  { settings, today }: { readonly settings: readonly Setting[]; readonly today: State },
): Hangings {
  const places = optionPlaces(model)
  const tooWide: Statement[] = []
  const hanging = list.flatMap((statement): Hanging[] => {
    if (!statement.known) return []
    const named = new Set(optionsIn(statement.want))
    const options = [...settings.keys()].filter((o) => named.has(at(settings, o).option))
    if (options.length > hangingOptionsMax) {
      tooWide.push(statement)
      return []
    }
    const holds = (assignment: number): boolean => {
      let state = today
      for (const [bit, o] of options.entries()) {
        const { option, value } = at(settings, o)
        const mask = 1 << (places.get(option) ?? 0)
        const stands = ((assignment >> bit) & 1) === 1
        state = stands === value ? state | mask : state & ~mask
      }
      return holdsIn(statement.want, places, state >>> 0)
    }
    const truth = Array.from({ length: 1 << options.length }, (_, a) => holds(a))
    const needed = options.filter((_, bit) => truth.some((t, a) => t !== truth[a ^ (1 << bit)]))
    if (needed.length === 0) return []
    return [{ statement, options: needed, truth: projected(truth, options, needed) }]
  })
  return { hanging, tooWide }
}

/** The table over the options that matter; those left out change nothing. */
function projected(
  truth: readonly boolean[],
  options: readonly number[],
  needed: readonly number[],
): boolean[] {
  return Array.from({ length: 1 << needed.length }, (_, a) => {
    let full = 0
    for (const [bit, o] of needed.entries()) if ((a >> bit) & 1) full |= 1 << options.indexOf(o)
    return at(truth, full)
  })
}

export interface PartyWorths {
  /** Flow per option of the ladder. */
  readonly values: readonly number[]
  readonly terms: readonly Term[]
}

/** The worths of one party, each chosen; statements without one are left out. */
export function worthsOf(
  hanging: readonly Hanging[],
  { actor, party, owners }: { actor: string; party: number; owners: readonly number[] },
  { choose, settings }: { readonly choose: Chooser; readonly settings: Settings },
): PartyWorths {
  const values = new Array<number>(owners.length).fill(0)
  const terms: Term[] = []
  const unsettled = unsettledCosts(hanging, { actor, own: (o) => owners[o] === party, settings })
  for (const { statement, options, truth } of hanging) {
    const { id } = statement
    const range = statedWorth(statement, actor, settings)
    if (range === undefined) continue
    const sign = truth[0] ? -1 : 1
    const single = options.length === 1 ? options[0] : undefined
    const worse = single === undefined ? 'free' : sign < 0 ? 'high' : 'low'
    const worth = choose({
      key: `worth ${actor} ${id}`,
      range,
      of: actor,
      worse,
      // Whether it would answer a breach by taking the option back is then not settled.
      ...(options.some((o) => unsettled.has(o)) && { worseForOthers: 'free' }),
    })
    if (single !== undefined) values[single] = (values[single] ?? 0) + sign * worth
    else
      terms.push({ party, worth: sign * worth, options, truth: truth.map((t) => t !== truth[0]) })
  }
  return { values, terms }
}

/** Own options of which it hangs on where in their ranges worths lie whether they cost anything. */
function unsettledCosts(
  hanging: readonly Hanging[],
  { actor, own, settings }: { actor: string; own: (o: number) => boolean; settings: Settings },
): ReadonlySet<number> {
  const bounds = new Map<number, [number, number]>()
  for (const { statement, options, truth } of hanging) {
    const [low, high] = statedWorth(statement, actor, settings) ?? [0, 0]
    const single = options.length === 1
    for (const o of options.filter(own)) {
      const [least, most] = bounds.get(o) ?? [0, 0]
      const gain = single && !truth[0]
      const cost = single && truth[0] === true
      bounds.set(o, [
        least + (gain ? low : cost ? -high : -Math.max(0, high)),
        most + (gain ? high : cost ? -low : Math.max(0, high)),
      ])
    }
  }
  return new Set([...bounds].flatMap(([o, [least, most]]) => (least < 0 && most > 0 ? [o] : [])))
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

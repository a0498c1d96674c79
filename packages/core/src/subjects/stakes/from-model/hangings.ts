/**
 * Statements of a party as a ladder sees them: the options of it that each hangs on, and when it
 * holds. What a statement says of options outside the ladder is read as it is today.
 */
import { at } from '../../../base/assert.ts'
import { holdsIn, optionPlaces, type State } from '../../../game/game.ts'
import {
  type Formula,
  type Model,
  optionsIn,
  type Setting,
  type Statement,
} from '../../../model/model.ts'

/** A statement as the ladder sees it: the options it hangs on, and when it holds. */
export interface Hanging extends Table {
  readonly statement: Statement
}

/** What a want comes to along a ladder. */
interface Table {
  /** A number of its own among the tables of the ladder. */
  readonly place: number
  /** Places in the ladder. */
  readonly options: readonly number[]
  /** Layout: entry a holds when `options[b]` stands for each bit b of a. */
  readonly truth: readonly boolean[]
}

/** What the options of a ladder are, and what stands before it. */
export interface Settled {
  readonly settings: readonly Setting[]
  readonly today: State
}

/** Whether it hangs on several options at once. */
export function isTogether({ options }: Hanging): boolean {
  return options.length > 1
}

/** A statement over more options of the ladder than this is not tabulated. */
export const hangingOptionsMax = 12

export interface Hangings {
  readonly hanging: readonly Hanging[]
  /** Statements over too many options. */
  readonly tooWide: readonly Statement[]
}

/** The statements of a list that hang on options of the ladder; others are left out. */
export function hangingsOf(model: Model, list: readonly Statement[], settled: Settled): Hangings {
  const tables = tablesKnown.get(settled) ?? new Map<Formula, Table | 'too wide'>()
  tablesKnown.set(settled, tables)
  const tooWide: Statement[] = []
  const hanging = list.flatMap((statement): Hanging[] => {
    const { known, want } = statement
    if (!known) return []
    const table = tables.get(want) ?? tableOf(model, want, { ...settled, place: tables.size })
    tables.set(want, table)
    if (table === 'too wide') tooWide.push(statement)
    else if (table.options.length > 0) return [{ statement, ...table }]
    return []
  })
  return { hanging, tooWide }
}

/** Readings of a plan hold the same statements again and again. */
const tablesKnown = new WeakMap<Settled, Map<Formula, Table | 'too wide'>>()

function tableOf(
  model: Model,
  want: Formula,
  { settings, today, place }: Settled & { readonly place: number },
): Table | 'too wide' {
  const places = optionPlaces(model)
  const named = new Set(optionsIn(want))
  const options = [...settings.keys()].filter((o) => named.has(at(settings, o).option))
  if (options.length > hangingOptionsMax) return 'too wide'
  const holds = (assignment: number): boolean => {
    let state = today
    for (const [bit, o] of options.entries()) {
      const { option, value } = at(settings, o)
      const mask = 1 << (places.get(option) ?? 0)
      const stands = ((assignment >> bit) & 1) === 1
      state = stands === value ? state | mask : state & ~mask
    }
    return holdsIn(want, places, state >>> 0)
  }
  const truth = Array.from({ length: 1 << options.length }, (_, a) => holds(a))
  const needed = options.filter((_, bit) => truth.some((t, a) => t !== truth[a ^ (1 << bit)]))
  return { place, options: needed, truth: projected(truth, options, needed) }
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

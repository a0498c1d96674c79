/**
 * Statements of a party as a ladder sees them: the options of it that each hangs on, and when it
 * holds. What a statement says of options outside the ladder is read as it is today.
 */
import { at } from '../../../base/assert.ts'
import { holdsIn, optionPlaces, type State } from '../../../game/game.ts'
import { type Model, optionsIn, type Setting, type Statement } from '../../../model/model.ts'

/** A statement as the ladder sees it: the options it hangs on, and when it holds. */
export interface Hanging {
  readonly statement: Statement
  /** Places in the ladder. */
  readonly options: readonly number[]
  /** Layout: entry a holds when `options[b]` stands for each bit b of a. */
  readonly truth: readonly boolean[]
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

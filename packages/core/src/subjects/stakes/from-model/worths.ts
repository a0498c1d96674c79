/**
 * Statements with worths → what the options of a ladder are worth to each party.
 *
 * A worth is what a statement's being true is worth per year, or rather per whatever unit of time
 * the author has in mind: only proportions matter. A statement that hangs on one option gives that
 * option a value; on several, a term. Flows are counted from nothing of the ladder standing: a
 * constant drops out of every margin.
 */
import type { Term } from '../calculus/calculus.ts'
import type { Chooser, Settings } from './choice.ts'
import type { Hanging } from './hangings.ts'
import { statedWorth, unsettledFor } from './signs.ts'

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
  const unsettled = unsettledFor(hanging, actor, settings)
  for (const { statement, options, truth } of hanging) {
    const { id } = statement
    const range = statedWorth(statement, actor, settings)
    if (range === undefined) continue
    const sign = truth[0] ? -1 : 1
    const single = options.length === 1 ? options[0] : undefined
    const isSettled = !options.some((o) => unsettled.has(o))
    const worse = isSettled ? (['low', 'high'] as const) : (['rather-low', 'rather-high'] as const)
    const worth = choose({
      key: `worth ${actor} ${id}`,
      ...{ range, of: actor, given: 'quiet' },
      worse: single === undefined ? 'free' : worse[sign < 0 ? 1 : 0],
      // Whether it would answer a breach by taking the option back is then not settled.
      ...(options.some((o) => owners[o] === party && unsettled.has(o)) && {
        worseForOthers: 'free',
      }),
    })
    if (single !== undefined) values[single] = (values[single] ?? 0) + sign * worth
    else
      terms.push({ party, worth: sign * worth, options, truth: truth.map((t) => t !== truth[0]) })
  }
  return { values, terms }
}

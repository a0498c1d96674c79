/** Shocks cell by cell: whether the plan stands after each stage, else what it falls back to. */

import type { Shock } from '../../../model/model.ts'
import type { Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

export type Struck = FindingOf<'shock-struck'>

/** One shock right after one stage. */
export interface ShockCell {
  readonly stage: string
  readonly is: 'yes' | 'no' | 'open'
  readonly text: Sentence
}

export interface ShockRow {
  readonly shock: string
  readonly label: string
  /** Where it was not tested: what is asserted of it. */
  readonly asserted?: Sentence
  readonly cells: readonly ShockCell[]
}

/** What can be said of each shock; one of which nothing is said has no row. */
export function shockRows(
  shocks: readonly Shock[],
  struck: readonly Struck[],
  stage: (id: string) => string,
  v: Vocabulary,
): ShockRow[] {
  return shocks.flatMap(({ id, label, asserted }): ShockRow[] => {
    const cells = struck.filter((one) => one.shock === id).map((one) => shockCell(one, stage, v))
    const row = { shock: id, label: v.text(label), cells }
    if (cells.length > 0) return [row]
    return asserted.length > 0 ? [{ ...row, asserted: say(wordsOf(v).shock.asserted) }] : []
  })
}

function shockCell(struck: Struck, stage: (id: string) => string, v: Vocabulary): ShockCell {
  const at = { stage: struck.stage }
  if (!struck.possible) return { ...at, is: 'open', text: say(wordsOf(v).stage.impossible) }
  if (struck.stands) return { ...at, is: 'yes', text: say(wordsOf(v).shockCells.stands) }
  return { ...at, is: 'no', text: restText(struck, stage, v) }
}

/** Where the plan comes to rest after a shock. */
export function restText({ rest }: Struck, stage: (id: string) => string, v: Vocabulary): Sentence {
  const { shock: words } = wordsOf(v)
  if (rest === undefined) return say(words.nowhere)
  return say(rest.stage === undefined ? words.backToToday : words.backTo(stage(rest.stage)))
}

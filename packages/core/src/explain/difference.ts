/** Two models side by side: what differs, told with what the board of plans says of either. */
import type { Model } from '../model/model.ts'
import {
  type DifferenceFound,
  differenceTold,
  type TurnedVerdict,
  verdictBlocks,
} from '../subjects/difference/told/told.ts'
import { boardTold } from '../subjects/plan/told/told.ts'
import { worthsCompared } from '../subjects/stakes/told/told.ts'
import type { Cell } from '../voice/cell.ts'
import type { Explanation } from '../voice/explanation.ts'
import { vocabularyOf } from '../voice/vocabulary.ts'
import type { Language } from '../voice/words/words.ts'

type Verdict = 'entered' | 'held' | 'enforced' | 'seen' | 'fails'

interface Judged {
  readonly standing: { readonly kind: string }
  readonly stakes?: { readonly kind: string }
}

/** What `explainDifference` needs to know: what `diffModels` found. */
export interface ExplainedDifference extends DifferenceFound {
  readonly verdicts: {
    readonly of: number
    readonly plans: readonly {
      readonly plan: string
      readonly differs: readonly Verdict[]
      readonly before?: Judged
      readonly after?: Judged
    }[]
  }
}

/** A difference of two models in words. */
export function explainDifference(
  models: readonly [Model, Model],
  found: ExplainedDifference,
  language: Language,
): Explanation {
  const [before, after] = models
  const { of, plans } = found.verdicts
  const told = plans.map(({ plan, differs, ...one }) => {
    const was = cellsOf(before, one.before, language)
    const is = cellsOf(after, one.after, language)
    const turned = differs.flatMap((verdict): TurnedVerdict[] => {
      const [old, now] = [was(verdict), is(verdict)]
      return [{ head: now.head ?? '', before: old.cell, after: now.cell }]
    })
    return { plan, turned }
  })
  const blocks = verdictBlocks({ of, plans: told }, vocabularyOf(after, language))
  return differenceTold(models, found, language, blocks)
}

interface Headed {
  readonly head: string | undefined
  readonly cell: Cell | undefined
}

/** The cells of the board for one plan, and for its amounts that of the comparison by worths. */
function cellsOf(model: Model, judged: Judged | undefined, language: Language) {
  const v = vocabularyOf(model, language)
  const { standing, stakes } = judged ?? {}
  const board = boardTold(model, standing ? [standing] : [], language)
  return (verdict: Verdict): Headed => {
    if (verdict === 'enforced') return enforcedCell(stakes, v)
    return { head: board.heads[verdict], cell: board.rows[0]?.cells[verdict] }
  }
}

/** Whether it pays to keep, and the link of which that is least so; no cell: nothing is stated. */
function enforcedCell(stakes: Judged['stakes'], v: ReturnType<typeof vocabularyOf>): Headed {
  const { heads, rows } = worthsCompared({ findings: stakes ? [stakes] : [], v })
  const [row] = rows
  const [kept] = row?.cells ?? []
  const weakest = row?.weakest?.text
  const because = weakest === undefined ? [] : [`${heads[2]}: ${weakest}.`]
  return { head: heads[1], cell: kept && { ...kept, opens: { findings: [], because } } }
}

/** A plan beside other plans, column by column: the same cells on a page and in a terminal. */
import type { Model } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import { unstatedActors } from '../../../voice/unstated.ts'
import { type Vocabulary, vocabularyOf } from '../../../voice/vocabulary.ts'
import type { Language } from '../../../voice/words/words.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { planTold, refusals, refusalText } from './plan-told.ts'

type Row = FindingOf<'plan-compared'>

export const comparedColumns = [
  'entered',
  'held',
  'movers',
  'refusers',
  'undoers',
  'breakers',
  'exposed',
  'spoilers',
] as const
export type ComparedColumn = (typeof comparedColumns)[number]

/** The head of each column. */
export function comparedHeads(
  v: Pick<Vocabulary, 'language'>,
): Readonly<Record<'plan' | ComparedColumn, string>> {
  return wordsOf(v).compare.columns
}

/** What a page that lists plans puts into each cell. */
export function comparedCells(
  model: Model,
  row: Row,
  language: Language,
): Readonly<Record<ComparedColumn, Cell>> {
  return cellsOf(model, row, vocabularyOf(model, language))
}

export function cellsOf(
  model: Model,
  row: Row,
  v: Vocabulary,
): Readonly<Record<ComparedColumn, Cell>> {
  const { compare: words } = wordsOf(v)
  const told = planTold(model, row, v)
  const stage = (id: string) => v.stage(row.plan, id)
  const at = ({ actor, stage: id }: { readonly actor: string; readonly stage: string }) =>
    words.at(v.actor(actor), stage(id))
  // Of a plan that cannot be, and where somebody's wishes are not stated, "nobody" would be untrue.
  const isJudged = row.possible && unstatedActors(model).length === 0
  const listed = (lines: readonly string[]): Cell => ({
    lines: lines.length > 0 ? lines : [isJudged ? words.nobody : words.none],
  })
  return {
    entered: { is: told.entered.is, lines: [told.entered.text] },
    held: told.held ? { is: told.held.is, lines: [told.held.text] } : { lines: [words.none] },
    movers: listed(row.movers.length > 0 ? [v.list(row.movers.map(v.actor))] : []),
    refusers: listed(refusals(row).map((one) => refusalText(row, one, v))),
    undoers: listed([
      ...row.undoers.map(at),
      ...row.withholders.map((one) => words.withholds(v.actor(one.actor), stage(one.stage))),
    ]),
    breakers: listed(
      breakers(row).map(([actor, options]) =>
        words.breaks(v.actor(actor), v.list(options.map(v.option))),
      ),
    ),
    exposed: listed(
      row.exposed.map(({ actor, loss }) =>
        words.risks(v.actor(actor), loss.place, v.statement(actor, loss.statement)),
      ),
    ),
    spoilers: listed(row.spoilers.map(at)),
  }
}

/** Each actor with the commitments that it would break. */
function breakers({ unseenBreakers }: Row): (readonly [string, string[]])[] {
  const actors = [...new Set(unseenBreakers.map((one) => one.actor))]
  return actors.map((actor) => [
    actor,
    unseenBreakers.filter((one) => one.actor === actor).map((one) => one.option),
  ])
}

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
type Counted = Extract<Row['readings'], { is: 'counted' }>
type Lasting = NonNullable<Counted['lasting']>

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
    entered: { is: told.entered.is, lines: [told.entered.text, ...enteredIn(row, v)] },
    held: told.held
      ? { is: told.held.is, lines: [told.held.text, ...heldIn(row, v)] }
      : { lines: [words.none, ...heldIn(row, v)] },
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

/** In how many of all readings everyone gains, at every step and against today. */
function enteredIn({ readings }: Row, v: Vocabulary): string[] {
  const { compare: words, number } = wordsOf(v)
  if (readings === undefined) return []
  if (readings.is === 'not-counted') return [words.over.notCounted]
  const { step, today, readingCount } = readings
  if (step + today === 0) return [words.over.enteredNever(number(readingCount))]
  return [words.over.entered(number(step), number(today), number(readingCount))]
}

/** In how many it would hold, and in how many of these everyone gains. */
function heldIn({ readings }: Row, v: Vocabulary): string[] {
  const { compare: words, number } = wordsOf(v)
  if (readings === undefined) return []
  if (readings.is === 'not-counted') return [words.over.notCounted]
  const { lasting, readingCount } = readings
  if (lasting === undefined) return [words.over.notByRule]
  const { held, delivered, step, today } = lasting
  const rests = restsIn(lasting, v)
  if (held === 0) return [words.over.heldNever(number(readingCount)), ...rests]
  return [
    words.over.held(number(held), number(readingCount)),
    ...(delivered < held ? [words.over.delivered(number(delivered))] : []),
    step + today === 0 ? words.over.bothNever : words.over.both(number(step), number(today)),
    ...rests,
  ]
}

/** What the count of its success rests on, and why it is none where one want is enough. */
function restsIn({ basis, losing }: Lasting, v: Vocabulary): string[] {
  const { over } = wordsOf(v).compare
  if (basis === undefined) return []
  if (losing === undefined) return [over.rests[basis]]
  const { actor, statements } = losing
  if (actor === undefined) return [over.losingByRule]
  if (statements.length === 0) return [over.losing(v.actor(actor), '')]
  return [over.losing(v.actor(actor), v.list(statements.map((id) => v.statement(actor, id))))]
}

/** What the counts beside the verdicts are counts of; undefined where there are none. */
export function readingsCounted(
  rows: readonly Row[],
  v: Pick<Vocabulary, 'language'>,
): string | undefined {
  const counted = rows.find(({ readings }) => readings?.is === 'counted')?.readings
  return counted && wordsOf(v).compare.over.means(counted.vary.length)
}

/** Each actor with the commitments that it would break. */
function breakers({ unseenBreakers }: Row): (readonly [string, string[]])[] {
  const actors = [...new Set(unseenBreakers.map((one) => one.actor))]
  return actors.map((actor) => [
    actor,
    unseenBreakers.filter((one) => one.actor === actor).map((one) => one.option),
  ])
}

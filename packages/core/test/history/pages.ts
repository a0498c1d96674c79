/** The tables of a case's page, made from the model and what is recorded of it. */
import type { Model } from '../../src/index.ts'
import { optionsIn } from '../../src/model/model.ts'
import { baselineOf, baselines, brokenOn, compare, firstToBreak } from './comparing.ts'
import { mainPlan } from './main-plan.ts'
import type { Link, Weakest } from './predictions.ts'
import { type Entry, ofOrder, ofStakes, type Recorded, type Source } from './recorded.ts'
import { actorName, english, optionName, stageName, table } from './words.ts'

/** What the kinds of sources are called, on the pages and in the models. */
export const kinds: Readonly<Record<Source['kind'], string>> = {
  official: 'official',
  copy: 'official, read in a copy',
  unread: 'official, not read for this page',
  research: 'research',
  press: 'press',
}

/** Who owes what in which stage, and how it is seen. */
export function stageTable(model: Model): string {
  const rows = mainPlan(model).stages.flatMap((stage) => [
    ...(stage.talks === undefined ? [] : [[english(stage.label), '–', english(stage.talks), '–']]),
    ...stage.commitments.map(({ keep, by, verification }, i) => {
      const option = model.options.find(({ id }) => id === keep.option)
      const seen = verification?.how ?? option?.observed?.how
      return [
        i === 0 ? english(stage.label) : '',
        actorName(model, by),
        `${keep.value ? '' : 'no '}${english(option?.label)}`,
        english(seen),
      ]
    }),
  ])
  return table(['stage', 'who', 'owes', 'seen by'], rows)
}

/** What each test of order names and what naming without looking would, and how they compare. */
export function predictionTable(model: Model, { predicted, compared, record }: Recorded): string {
  const rows = ofOrder.map((test) => {
    const link = predicted[test]
    const cells = link === 'none' ? ['none', '', ''] : cellsOf(model, link)
    return [test, ...cells, compared[test]]
  })
  const without = baselines.map((baseline) => {
    const named = baselineOf(model, baseline)
    const cells =
      named === undefined || named === 'no ladder'
        ? ['none', '', '']
        : [stageName(model, named.stage), partiesOf(model, named.parties), '']
    return [`*${baseline}*`, ...cells, compare(named, firstToBreak(record))]
  })
  const head = ['test', 'first stage named', 'who', 'for the sake of', 'compared']
  return table(head, [...rows, ...without])
}

/** The weakest link by worths, at the values that are worst for it and at the middle. */
export function stakesTable(model: Model, { predicted, compared }: Recorded): string {
  const rows = ofStakes.map((where) => {
    const link = predicted[where]
    const cells = typeof link === 'string' ? [link, '', '', ''] : weakestCells(model, link)
    const name = where === 'worst' ? 'each in its worst case' : 'all at their middle'
    return [name, ...cells, compared[where]]
  })
  return table(['values', 'weakest link', 'who', 'by breaking', 'holds', 'compared'], rows)
}

/** Days of the record, and what the rule makes of them. */
export function recordTable(model: Model, { record }: Recorded): string {
  const rows = record.map((one) => [
    stageName(model, one.stage),
    actorName(model, one.party),
    optionName(model, one.option),
    one.due ?? '',
    one.done ?? '',
    one.undone ?? '',
    ruling(model, one, record),
    marks(one.sources),
  ])
  const head = [
    'stage',
    'who',
    'what',
    'due',
    'carried out',
    'taken back',
    'by the rule',
    'sources',
  ]
  return table(head, rows)
}

function ruling(model: Model, one: Entry, record: readonly Entry[]): string {
  const date = brokenOn(one, record)
  if (date === undefined && one.undone !== undefined)
    return `answers ${optionName(model, one.answers ?? '')}`
  if (date === undefined)
    return (one.done ?? '') > (one.due ?? one.done ?? '') ? 'late, within the year' : 'kept'
  const isFirst = firstToBreak(record)?.date === date
  return `${isFirst ? '**first to break**' : 'breaks'}, ${date}${one.contested ? ', contested' : ''}`
}

/** What was wrong on the page or in the words of the model, and what it changed. */
export function correctionTable(recorded: Recorded): string {
  const rows = recorded.corrections.map((one) => [
    one.was,
    one.is,
    marks(one.sources),
    effectOf(recorded, one),
  ])
  return table(['what stood here', 'what is so', 'sources', 'what it changed'], rows)
}

export function effectOf(
  { published, compared }: Recorded,
  { effect, changes = [] }: Recorded['corrections'][number],
): string {
  const verdicts = changes.map((test) => `*${test}* ${published[test]} → ${compared[test]}`)
  return verdicts.length === 0 ? effect : `${effect} Verdicts: ${verdicts.join('; ')}.`
}

export function sourceTable({ sources }: Recorded): string {
  const rows = sources.map((one, i) => {
    const title = one.url === undefined ? one.title : `[${one.title}](${one.url})`
    return [`${i + 1}`, `${one.by}, ${title}${one.date ? `, ${one.date}` : ''}`, kinds[one.kind]]
  })
  return table(['no.', 'source', 'kind'], rows)
}

function weakestCells(model: Model, { stage, parties, breaks, holds }: Weakest): string[] {
  return [
    stageName(model, stage),
    actorName(model, parties[0]),
    breaks.map((id) => optionName(model, id)).join('; '),
    { everywhere: 'at all values', somewhere: 'at some values', nowhere: 'at no values' }[holds],
  ]
}

function cellsOf(model: Model, { stage, parties, for: statements }: Link): string[] {
  const wanted = parties.flatMap((party, i) => {
    const actor = model.actors.find(({ id }) => id === party)
    const found = actor?.statements.find(({ id }) => id === statements[i])
    return found === undefined ? [] : optionsIn(found.want).map((id) => wantOf(model, id, found.id))
  })
  return [stageName(model, stage), partiesOf(model, parties), [...new Set(wanted)].join('; ')]
}

function wantOf(model: Model, option: string, statement: string): string {
  const label = optionName(model, option)
  return statement.startsWith('no-') ? `no ${label}` : label
}

function partiesOf(model: Model, parties: readonly string[]): string {
  return parties.map((party) => actorName(model, party)).join('; ')
}

function marks(sources: readonly number[]): string {
  return sources.map((one) => `[${one}]`).join(' ')
}

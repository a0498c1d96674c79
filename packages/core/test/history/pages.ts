/** The tables of the pages in models/history, made from the models and what is recorded of them. */
import type { Model } from '../../src/index.ts'
import { optionsIn } from '../../src/model/model.ts'
import type { Link, Weakest } from './predictions.ts'

type Stage = Model['plans'][number]['stages'][number]
type Text = Model['title']

export interface Recorded {
  readonly predicted: {
    readonly ofOrder: Readonly<Record<string, Link | 'none'>>
    readonly ofStakes: Readonly<Record<string, Weakest | 'none' | 'no ladder'>>
  }
  readonly happened: { readonly stage: string; readonly party: string } | 'none'
  readonly compared: Readonly<Record<string, string>>
}

const ofStakes: readonly string[] = ['worst', 'middle']

/** Who owes what in which stage, and how it is seen. */
export function stageTable(model: Model): string {
  const rows = mainPlan(model).stages.flatMap((stage) => [
    ...(stage.talks === undefined ? [] : [[stageName(stage), '–', english(stage.talks), '–']]),
    ...stage.commitments.map(({ keep, by, verification }, i) => {
      const option = model.options.find(({ id }) => id === keep.option)
      const seen = verification?.how ?? option?.observed?.how
      return [
        i === 0 ? stageName(stage) : '',
        actorName(model, by),
        `${keep.value ? '' : 'no '}${english(option?.label)}`,
        english(seen),
      ]
    }),
  ])
  return table(['stage', 'who', 'owes', 'seen by'], rows)
}

/** What each test of order names, and how that compares with what happened. */
export function predictionTable(model: Model, { predicted, compared }: Recorded): string {
  const rows = Object.entries(predicted.ofOrder).map(([test, link]) => [
    test,
    ...(link === 'none' ? ['none', '', ''] : cellsOf(model, link)),
    compared[test] ?? '',
  ])
  return table(['test', 'first stage named', 'who', 'for the sake of', 'compared'], rows)
}

/** The weakest link by worths, at the values that are worst for it and at the middle. */
export function stakesTable(model: Model, { predicted, compared }: Recorded): string {
  const rows = Object.entries(predicted.ofStakes).map(([where, link]) => [
    where === 'worst' ? 'each in its worst case' : 'all at their middle',
    ...(typeof link === 'string' ? [link, '', '', ''] : weakestCells(model, link)),
    compared[where] ?? '',
  ])
  return table(['values', 'weakest link', 'who', 'by breaking', 'holds', 'compared'], rows)
}

function weakestCells(model: Model, { stage, parties, breaks, holds }: Weakest): string[] {
  const labels = breaks.map((id) => english(model.options.find((one) => one.id === id)?.label))
  return [
    stageName(mainPlan(model).stages.find(({ id }) => id === stage)),
    actorName(model, parties[0]),
    labels.join('; '),
    { everywhere: 'at all values', somewhere: 'at some values', nowhere: 'at no values' }[holds],
  ]
}

/** One row a case: what broke first, and how each test compares. */
export function summaryTable(cases: readonly (readonly [Model, Recorded])[]): string {
  const tests = Object.keys(cases[0]?.[1].compared ?? {})
  const rows = cases.map(([model, { happened, compared }]) => [
    `[${english(model.title)}](${model.id}.md)`,
    happened === 'none' ? 'nothing' : brokenLink(model, happened),
    ...tests.map((test) => compared[test] ?? ''),
  ])
  const counts = ['right', 'in part', 'wrong', 'not testable'].map((verdict) => [
    verdict,
    '',
    ...tests.map((test) => `${cases.filter(([, one]) => one.compared[test] === verdict).length}`),
  ])
  const heads = tests.map((test) => (ofStakes.includes(test) ? `stakes, ${test}` : test))
  return table(['agreement', 'first link to break', ...heads], [...rows, ...counts])
}

function cellsOf(model: Model, { stage, parties, for: statements }: Link): string[] {
  const wanted = parties.flatMap((party, i) => {
    const actor = model.actors.find(({ id }) => id === party)
    const found = actor?.statements.find(({ id }) => id === statements[i])
    return found === undefined ? [] : optionsIn(found.want).map((id) => wantOf(model, id, found.id))
  })
  return [
    stageName(mainPlan(model).stages.find(({ id }) => id === stage)),
    parties.map((party) => actorName(model, party)).join('; '),
    [...new Set(wanted)].join('; '),
  ]
}

function wantOf(model: Model, option: string, statement: string): string {
  const label = english(model.options.find(({ id }) => id === option)?.label)
  return statement.startsWith('no-') ? `no ${label}` : label
}

function brokenLink(model: Model, { stage, party }: { stage: string; party: string }): string {
  const name = stageName(mainPlan(model).stages.find(({ id }) => id === stage))
  return `${name}: ${actorName(model, party)}`
}

export function mainPlan(model: Model) {
  const plan = model.plans.find(({ role }) => role !== 'alternative')
  if (plan === undefined) throw new Error(`${model.id} has no plan that is not an alternative`)
  return plan
}

function actorName(model: Model, actor: string): string {
  return english(model.actors.find(({ id }) => id === actor)?.label)
}

function stageName(stage: Stage | undefined): string {
  return english(stage?.label)
}

function english(text: Text | undefined): string {
  return text?.en ?? ''
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

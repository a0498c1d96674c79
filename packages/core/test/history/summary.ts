/** The tables of models/history/README.md over all cases, each hit rate beside its baselines. */
import type { Model } from '../../src/index.ts'
import {
  agreed,
  type Broken,
  baselineOf,
  baselines,
  compare,
  firstToBreak,
  type Named,
  withoutContested,
} from './comparing.ts'
import { effectOf } from './pages.ts'
import { ofOrder, ofStakes, type Recorded, type Source, tests, type Verdict } from './recorded.ts'
import { actorName, english, stageName, table } from './words.ts'

type Case = readonly [Model, Recorded]
const verdicts: readonly Verdict[] = ['right', 'in part', 'wrong', 'not testable']
const heads = [
  ...ofOrder,
  ...ofStakes.map((test) => `stakes, ${test}`),
  ...baselines.map((baseline) => `*${baseline}*`),
]

/** One row a case: what broke first, how each test compares, and how naming without looking. */
export function summaryTable(cases: readonly Case[]): string {
  return scored(cases, 'first link to break', ({ record }) => firstToBreak(record))
}

/** The same for those to whom what is in dispute was no breach. */
export function uncontestedTable(cases: readonly Case[]): string {
  return scored(cases, 'first link to break, without what is contested', ({ record }) =>
    firstToBreak(withoutContested(record)),
  )
}

function scored(
  cases: readonly Case[],
  column: string,
  brokenOf: (recorded: Recorded) => Broken | undefined,
): string {
  const found = cases.map(([model, recorded]) => {
    const broken = brokenOf(recorded)
    return { model, broken, verdicts: verdictsOf(model, recorded, broken) }
  })
  const rows = found.map(({ model, broken, verdicts }) => [
    `[${english(model.title)}](${model.id}.md)`,
    broken === undefined ? 'nothing' : brokenLink(model, broken),
    ...verdicts,
  ])
  const sums = verdicts.map((verdict) => [
    verdict,
    '',
    ...heads.map((_, i) => `${found.filter((one) => one.verdicts[i] === verdict).length}`),
  ])
  return table(['agreement', column, ...heads], [...rows, ...sums])
}

/** How often each test hits, and each baseline, of the cases in which it can be tested. */
export function hitRateTable(cases: readonly Case[]): string {
  const rows = heads.map((head, i) => {
    const found = cases.flatMap(([model, recorded]) => {
      const broken = firstToBreak(recorded.record)
      const one = namedBy(model, recorded)[i]
      return one === 'no ladder' ? [] : [{ verdict: compare(one, broken), ...agreed(one, broken) }]
    })
    const count = (isHit: (one: (typeof found)[number]) => boolean) =>
      `${found.filter(isHit).length} of ${found.length}`
    return [
      head,
      count(({ verdict }) => verdict === 'right'),
      count(({ verdict }) => verdict === 'right' || verdict === 'in part'),
      count(({ stage }) => stage),
      count(({ parties }) => parties),
    ]
  })
  const columns = ['right', 'right or in part', 'agrees with the stage', 'agrees with the parties']
  return table(['prediction', ...columns], rows)
}

/** In the order of the columns: the tests, then the baselines. */
export function verdictsOf(
  model: Model,
  recorded: Recorded,
  broken: Broken | undefined,
): Verdict[] {
  return namedBy(model, recorded).map((one) => compare(one, broken))
}

function namedBy(model: Model, { predicted }: Recorded): Named[] {
  return [
    ...tests.map((test) => (predicted[test] === 'none' ? undefined : predicted[test])),
    ...baselines.map((baseline) => baselineOf(model, baseline)),
  ]
}

/** Every fact that was changed, with its sources and what it changed in the comparison. */
export function correctionsTable(cases: readonly Case[]): string {
  const rows = cases.flatMap(([model, recorded]) =>
    recorded.corrections.map((one) => [
      `[${english(model.title)}](${model.id}.md)`,
      one.was,
      one.is,
      one.sources.map((number) => linked(recorded.sources[number - 1])).join('; '),
      effectOf(recorded, one),
    ]),
  )
  const head = ['agreement', 'what stood there', 'what is so', 'sources', 'what it changed']
  return table(head, rows)
}

function linked(source: Source | undefined): string {
  if (source === undefined) throw new Error('a correction names a source that is not on the list')
  return source.url === undefined
    ? `${source.by}, ${source.title}`
    : `[${source.by}](${source.url})`
}

function brokenLink(model: Model, { stage, parties }: Broken): string {
  return `${stageName(model, stage)}: ${parties.map((one) => actorName(model, one)).join('; ')}`
}

/** The search for ladders that hold by themselves, in words. */
import type { Finding, FindingKind, FindingOf } from '../finding/finding.ts'
import type { Block } from './explanation.ts'
import { say, type Vocabulary } from './vocabulary.ts'

export function explainStakesSearch(all: readonly Finding[], v: Vocabulary): Block[] {
  const of = <K extends FindingKind>(kind: K) =>
    all.filter((one): one is FindingOf<K> => one.kind === kind)
  const { stakes, amount, number } = v.words
  const { search: words } = stakes
  const [summary] = of('stakes-ladders')
  const [notLadder] = of('stakes').flatMap((one) => one.notLadder ?? [])
  if (notLadder !== undefined)
    return [{ kind: 'paragraph', text: [stakes.notLadder(v.option(notLadder))] }]
  if (summary === undefined) return []
  const margin = (value: number | undefined) =>
    value === undefined ? words.nothing : amount(value)
  const items = of('stakes-ladder').map((one) => {
    const stages = one.packages.map((options) => `(${options.map(v.option).join(', ')})`)
    return {
      text: say(
        words.ladder(stages.join(' → '), margin(one.margin)),
        '·',
        one.holds ? words.holds : words.fails,
      ),
    }
  })
  return [
    { kind: 'heading', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: summary.found ? words.found : words.none },
        summary.neverPaid.length > 0 && words.neverPaid(v.list(summary.neverPaid.map(v.actor))),
        words.lead,
        words.tried(number(summary.stepCount)),
      ),
    },
    {
      kind: 'table',
      columns: words.columns.map((column) => [column]),
      rows: summary.table.map((row) => [
        [number(row.optionCount)],
        [number(row.stageCount)],
        [margin(row.margin)],
      ]),
    },
    { kind: 'paragraph', text: [words.best] },
    { kind: 'list', items },
    { kind: 'paragraph', text: [stakes.limits] },
  ]
}

/** Promises as rows of a table: who, how it stands, when it is due, what was seen last. */
import type { Cell } from '../../../voice/cell.ts'
import type { Block } from '../../../voice/explanation.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Promised = FindingOf<'promise'>

export interface PromiseTold {
  readonly found: Promised
  readonly name: string
  readonly stage: string
  readonly cells: readonly Cell[]
}

export function promisesTold(promises: readonly Promised[], v: Vocabulary): PromiseTold[] {
  return promises.map((found) => ({
    found,
    name: v.setting(found),
    stage: v.stage(found.plan, found.stage),
    cells: cellsOf(found, v),
  }))
}

export function promiseGrid(promises: readonly Promised[], v: Vocabulary): Block {
  const { monitoring: words } = wordsOf(v)
  const columns = [words.promise, words.who, words.stands, words.due, words.evidence]
  const isTempting = promises.some(({ tempts }) => tempts !== undefined)
  return {
    kind: 'grid',
    name: 'promises',
    columns: isTempting ? [...columns, words.tempts] : columns,
    rows: promisesTold(promises, v).map(({ cells }) => (isTempting ? cells : cells.slice(0, -1))),
  }
}

const signs: { readonly [is in Promised['is']]?: Cell['is'] } = {
  kept: 'yes',
  broken: 'no',
  'taken-back': 'no',
  late: 'no',
  soon: 'open',
}

function cellsOf(found: Promised, v: Vocabulary): Cell[] {
  const { monitoring: words } = wordsOf(v)
  const sign = signs[found.is]
  return [
    { lines: [v.setting(found)] },
    { lines: [v.actor(found.by)] },
    { lines: standsSaid(found, v), ...(sign && { is: sign }), opens: { findings: [found.id] } },
    { lines: [found.due === undefined ? words.noDay : v.words.date(found.due)] },
    { lines: [evidenceSaid(found, v)] },
    { lines: [temptsSaid(found, v)] },
  ]
}

/** Of these the status says nothing more. */
const settled: readonly Promised['is'][] = ['kept', 'broken', 'taken-back']

function standsSaid(found: Promised, v: Vocabulary): string[] {
  const { monitoring: words, number } = wordsOf(v)
  const { lateDays: late } = found
  const is =
    found.is === 'late' && late !== undefined
      ? words.lateBy(words.daysLong(late, number(late)))
      : found.is === 'kept' && late !== undefined
        ? words.keptLate(words.days(late, number(late)))
        : words.is[found.is]
  const lost = found.brokenOn ?? found.backOn
  return [
    lost === undefined ? is : `${is}: ${v.words.date(lost)}`,
    ...(found.status !== undefined && !settled.includes(found.is)
      ? [words.status[found.status]]
      : []),
    ...(found.contested ? [words.contested] : []),
  ]
}

function evidenceSaid({ lastOn, staleDays = 0 }: Promised, v: Vocabulary): string {
  const { monitoring: words, number } = wordsOf(v)
  if (lastOn === undefined) return words.noEvidence
  return words.ago(v.words.date(lastOn), words.daysLong(staleDays, number(staleDays)))
}

function temptsSaid({ by, tempts }: Promised, v: Vocabulary): string {
  const { monitoring: words } = wordsOf(v)
  if (tempts === undefined) return ''
  const { gains, serves } = tempts
  return `${v.actor(by)}: ${serves ? words.better : gains ? words.answered : words.notBetter}`
}

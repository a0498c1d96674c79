/** The page that goes through a record day by day: what was known, and where the plan failed. */
import type { Model } from '../../../model/model.ts'
import type { Cell } from '../../../voice/cell.ts'
import type { Block } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { ofKind, partiesSaid } from './monitoring.ts'

type Findings = readonly { readonly kind: string }[]
type Foreseen = FindingOf<'foreseen'>

export function explainReplay(model: Model, findings: Findings, v: Vocabulary): Block[] {
  return [
    ...replayGlance(model, findings, v),
    { kind: 'paragraph', text: [wordsOf(v).monitoring.replay.rule] },
  ]
}

export function replayGlance(model: Model, findings: Findings, v: Vocabulary): Block[] {
  const days = ofKind(findings, 'foreseen')
  if (days.length === 0) return []
  const { monitoring: words, number } = wordsOf(v)
  const [compared] = ofKind(findings, 'foresight')
  const moved = days.filter((one, i) => i > 0 && placeOf(one) !== placeOf(days[i - 1])).length
  const verdict =
    compared &&
    (compared.compared === 'right' && compared.happened === undefined
      ? words.rightNothing
      : words.compared[compared.compared])
  return [
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict ?? '' },
        moved === 0 ? words.replay.still : words.replay.moved(number(moved), moved === 1),
        { kind: 'term', text: words.term },
      ),
    },
    replayGrid(model, days, v),
  ]
}

function placeOf(one: Foreseen | undefined): string {
  const { weakest } = one ?? {}
  return weakest === undefined ? '' : [weakest.stage, ...weakest.parties].join(' ')
}

export function replayGrid(model: Model, days: readonly Foreseen[], v: Vocabulary): Block {
  const { replay: words } = wordsOf(v).monitoring
  return {
    kind: 'grid',
    name: 'replay',
    columns: [words.day, words.records, words.weakest, words.happened],
    rows: days.map((one): Cell[] => [
      { lines: [v.words.date(one.day)] },
      { lines: recordsSaid(model, one, v) },
      { lines: [weakestSaid(one, v)], opens: { findings: [one.id] } },
      { lines: [happenedSaid(one, v)] },
    ]),
  }
}

function recordsSaid(model: Model, { first, records }: Foreseen, v: Vocabulary): string[] {
  const { replay: words } = wordsOf(v).monitoring
  if (first) return [words.begin]
  if (records.length === 0) return [words.late]
  return [...new Set(records.map((id) => recordSaid(model, id, v)))]
}

/** The promise, and what was recorded of it, in a word. */
function recordSaid(model: Model, id: string, v: Vocabulary): string {
  const { monitoring: words } = wordsOf(v)
  const found = model.implementation?.find((one) => one.id === id)
  if (found === undefined) return id
  const { keep, status, broken, due } = found
  const said = [
    ...(broken ? [words.is.broken] : status === undefined ? [] : [words.status[status]]),
    ...(due === undefined ? [] : [words.dueOn(v.words.date(due))]),
  ]
  return `${v.setting(keep)}: ${said.join(', ')}`
}

function weakestSaid({ weakest, plan, possible }: Foreseen, v: Vocabulary): string {
  const { monitoring: words } = wordsOf(v)
  if (!possible) return words.impossible
  if (weakest === undefined) return words.replay.nowhere
  const parties = partiesSaid(weakest.parties, v)
  const stage = v.stage(plan, weakest.stage)
  return parties === '' ? stage : `${stage} (${parties})`
}

function happenedSaid({ happened, plan }: Foreseen, v: Vocabulary): string {
  const { replay: words } = wordsOf(v).monitoring
  if (happened === undefined) return words.nothing
  return `${v.stage(plan, happened.stage)} (${partiesSaid(happened.parties, v)})`
}

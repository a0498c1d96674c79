/** Lists that are cut where the question says: everything is counted, only so many are told. */
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import type { Model } from '../model/model.ts'
import { firstDay } from './days.ts'
import type { FindingClaim } from './verdict.ts'

/** What is listed under a field, of how many; the question says how many at most. */
type Lists = Readonly<
  Record<string, (finding: JsonRecord) => readonly [string, JsonValue | undefined]>
>

const lists: Lists = {
  states: ({ count }) => ['listed', count],
  equilibria: ({ count }) => ['listed', count],
  perceived: ({ bothCount, mistakenCount, undoneCount }) => [
    'listed',
    Number(bothCount) + Number(mistakenCount) + Number(undoneCount),
  ],
  moves: ({ count }) => ['moves', count],
  reach: ({ restingCount }) => ['resting', restingCount],
  'inverse-state': ({ moveCount }) => ['clauses', moveCount],
  'joint-moves': ({ smallestCount }) => ['listedCount', smallestCount],
  search: ({ frontCount }) => ['listedCount', frontCount],
  repairs: ({ count }) => ['listedCount', count],
  inverse: ({ count }) => ['listedCount', count],
  together: ({ count }) => ['rows', count],
}

export function* listClaims(
  model: Model,
  question: JsonRecord,
  finding: JsonRecord,
): Generator<FindingClaim> {
  const { listedMax } = question
  const kind = String(finding.kind)
  const list = Object.hasOwn(lists, kind) ? lists[kind]?.(finding) : undefined
  const most = typeof listedMax === 'number' ? listedMax : 0
  if (list !== undefined && typeof listedMax === 'number') {
    const [field, all] = list
    const due = Math.min(most, Number(all ?? 0))
    yield [lengthOf(finding[field]) === due, `${due} were to be listed under ${field}`]
  }
  if (kind === 'stage-slices') yield partsClaim(question, finding)
  if (kind === 'inverse-state') yield* answersClaims(finding, most)
  if (kind === 'robustness') yield* failingClaims(finding, most)
  if (kind === 'claim') yield* withinClaims(model, question, finding)
  if (kind === 'belief') yield stepsClaim(model, question, finding)
}

function lengthOf(list: JsonValue | undefined): number {
  return Array.isArray(list) ? list.length : Number(list ?? 0)
}

/** Every number of parts asked for is cut or left alone, in the order asked. */
function partsClaim(
  { parts }: JsonRecord,
  { rows, untried, hangTogether }: JsonRecord,
): FindingClaim {
  const asked = listOf(parts).map(Number)
  const cut = listOf(rows).map((one) => Number(isRecord(one) ? one.parts : undefined))
  const left = listOf(untried).map(Number)
  const isSo = (some: readonly number[]) =>
    some.join() === asked.filter((one) => some.includes(one)).join()
  const isAll = hangTogether === true || cut.length + left.length === asked.length
  return [isAll && isSo(cut) && isSo(left), `it was to be cut into ${asked.join(', ')} parts`]
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

/** The answers within each clause are cut at the same length. */
function* answersClaims({ clauses }: JsonRecord, most: number): Generator<FindingClaim> {
  for (const clause of Array.isArray(clauses) ? clauses : []) {
    if (!isRecord(clause)) continue
    const due = Math.min(most, Number(clause.answerCount ?? 0))
    yield [lengthOf(clause.answers) === due, `${due} answers were to be listed`]
  }
}

/** Failing worlds are told among the first 2^14, and only where answers say which world it is. */
function* failingClaims(finding: JsonRecord, most: number): Generator<FindingClaim> {
  const { worldCount, trueCount, failing, worthsOf } = finding
  const isKnown = Number(worldCount) <= 2 ** 14
  const due = worthsOf === undefined ? Math.min(most, Number(worldCount) - Number(trueCount)) : 0
  const count = lengthOf(failing)
  yield [isKnown ? count === due : count <= due, `${due} failing worlds were to be listed`]
}

/** Claims are told for readings that leave something open where nothing is held fixed. */
function* withinClaims(
  model: Model,
  { world, vary }: JsonRecord,
  { within, worldCount, worthsOf }: JsonRecord,
): Generator<FindingClaim> {
  const isWhole = vary === undefined && (!isRecord(world) || Object.keys(world).length === 0)
  yield [isWhole || within === undefined, 'readings are told of where not all were asked about']
  if (!isWhole || worldCount === 0 || worthsOf !== undefined) return
  const told = Array.isArray(within) ? within.filter(isRecord).map((one) => one.reading) : []
  const few = model.readings.filter(({ open }) => {
    const varying = model.questions.filter((one) => open?.includes(one.id))
    const settings = varying.reduce((count, one) => count * one.answers.length, 1)
    return open !== undefined && settings <= 2 ** 14
  })
  yield [
    few.every((one) => told.includes(one.id)),
    'a reading that leaves something open is missing',
  ]
}

/** Every signal that bears on something, up to the day that was asked about. */
function stepsClaim(model: Model, { until }: JsonRecord, { steps }: JsonRecord): FindingClaim {
  const due = model.signals.filter(
    ({ date, bears }) => bears.length > 0 && (typeof until !== 'string' || firstDay(date) <= until),
  )
  return [lengthOf(steps) === due.length + 1, `${due.length} signals were to be heard`]
}

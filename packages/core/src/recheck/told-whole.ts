/**
 * Is everything told that an answer counts, or was asked for? What is missing says nothing false by
 * itself; but the count beside it does, and a comparison without its worst row is another.
 */
import { isRecord, type JsonRecord, type JsonValue, sameValue } from '../base/json.ts'
import type { Model } from '../model/model.ts'
import { settingCountOf, worldsJudgedMax } from './over-worlds.ts'
import { questionsOpen } from './plan-readings.ts'
import type { FindingClaim } from './verdict.ts'

/** What counts findings of another kind, and how many of them are told. */
const counting: Readonly<
  Record<string, readonly [kind: string, told: (one: JsonRecord) => JsonValue]>
> = {
  'joint-moves': ['joint-move', ({ listedCount }) => listedCount ?? 0],
  search: ['ladder', ({ listedCount }) => listedCount ?? 0],
  repairs: ['repair', ({ listedCount }) => listedCount ?? 0],
  inverse: ['flip', ({ listedCount }) => listedCount ?? 0],
}

/** Of an answer that was not cut short. */
export function* wholeClaims(
  model: Model,
  question: JsonRecord,
  given: readonly JsonValue[],
): Generator<FindingClaim> {
  const findings = given.filter(isRecord)
  if (findings.some(isCut)) return
  const ofKind = (kind: string) => findings.filter((one) => one.kind === kind)
  for (const [kind, [told, countOf]] of Object.entries(counting))
    for (const one of ofKind(kind))
      yield* eachOnce(ofKind(told), Number(countOf(one)), `${told} of its ${kind}`)
  for (const { count } of ofKind('jumps')) {
    const most = Math.min(Number(count), Number(question.listedMax))
    yield* eachOnce(ofKind('jump'), most, 'jump')
  }
  yield* rowsClaims(model, question, ofKind)
}

function isCut({ kind, strength }: JsonRecord): boolean {
  return kind === 'unfinished' || (isRecord(strength) && strength.kind === 'truncated')
}

function* eachOnce(
  told: readonly JsonRecord[],
  due: number,
  what: string,
): Generator<FindingClaim> {
  const ids = new Set(told.map((one) => one.id))
  yield [told.length === due && ids.size === due, `${due} findings were to be told: each ${what}`]
}

/** Of plans with many readings these may be too many to count; then nothing is said of rivals. */
function isContested(
  model: Model,
  { readings, rule, unseen }: JsonRecord,
  { id, contested }: { readonly id: unknown; readonly contested: readonly unknown[] },
): boolean {
  const isAsked = readings !== false && rule === 'one-reply' && sameValue(unseen ?? [], [])
  const isPlan = model.plans.some((one) => one.id === id && one.role === 'plan')
  const count = settingCountOf(model, questionsOpen(model, String(id)))
  return isAsked && isPlan && count > 1 && (count <= worldsJudgedMax || contested.includes(id))
}

/** A row for each plan, as they were asked about; one for each claim, in the order of the model. */
function* rowsClaims(
  model: Model,
  asked: JsonRecord,
  ofKind: (kind: string) => readonly JsonRecord[],
): Generator<FindingClaim> {
  const { kind, plans, claims } = asked
  const compared =
    Array.isArray(plans) && plans.length > 0 ? plans : model.plans.map((one) => one.id)
  const tested = model.claims
    .map((one) => one.id)
    .filter((id) => !Array.isArray(claims) || claims.includes(id))
  const told = (row: string, field: string) => ofKind(row).map((one) => one[field] ?? null)
  if (kind === 'compare')
    yield [
      sameValue(told('plan-compared', 'plan'), compared),
      'not just the plans that were asked about are compared',
    ]
  if (kind === 'plan-packages') yield* packagesClaims(compared, ofKind)
  if (kind === 'compare' || kind === 'plan-packages')
    yield [
      sameValue(told('plan-standing', 'plan'), compared),
      'not just of the plans that were asked about is told how they stand',
    ]
  const contested = told('plan-contest', 'plan')
  if (kind === 'compare')
    yield [
      sameValue(
        contested,
        compared.filter((id) => isContested(model, asked, { id, contested })),
      ),
      'not just the plans put forward are set against their rivals',
    ]
  if (kind === 'robust-plans')
    yield [
      ofKind('plan-robustness').length === compared.length,
      'not just the plans that were asked about are counted',
    ]
  if (kind === 'claims')
    yield [
      sameValue(told('claim', 'claim'), tested),
      'not just the claims that were asked about are tested',
    ]
}

/** Every package once, every plan beside its tests, every idea where amounts let it choose. */
function* packagesClaims(
  plans: readonly JsonValue[],
  ofKind: (kind: string) => readonly JsonRecord[],
): Generator<FindingClaim> {
  const [summary] = ofKind('packages')
  yield [ofKind('packages').length === 1, 'it is to be said once what packages there are']
  yield* eachOnce(ofKind('package'), Number(summary?.count), 'package')
  const beside = ofKind('package-beside-plan').map((one) => one.plan ?? null)
  yield [sameValue(beside, [...plans]), 'not just the plans that were asked about stand there']
  const isStated = Array.isArray(summary?.missing) && summary.missing.length === 0
  yield* eachOnce(ofKind('package-choice'), isStated ? 3 : 0, 'choice')
}

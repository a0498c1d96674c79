/**
 * Does a finding speak of what its answer was asked? A finding says itself what it is about, and is
 * checked as that; but one about another actor, rule or plan has no place among these answers,
 * however true it is.
 */
import { periodDaysUsual } from '../base/calendar.ts'
import { canonicalJson } from '../base/hash.ts'
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import { own } from '../base/own.ts'
import { inWorld, worldOf } from '../game/game.ts'
import type { Model } from '../model/model.ts'
import { listClaims } from './asked-lists.ts'
import { searchedClaims } from './asked-search.ts'
import { judgedAsAsked } from './judgements.ts'
import { questionsOpen } from './plan-readings.ts'
import { stateNamed } from './state-named.ts'
import type { FindingClaim } from './verdict.ts'

export function* askedClaims(
  model: Model,
  asked: unknown,
  given: unknown,
): Generator<FindingClaim> {
  const question = isRecord(asked) ? asked : {}
  const finding = isRecord(given) ? given : {}
  for (const [field, expected] of expectedIn(model, question, finding))
    yield [
      sameOrNone(finding[field], expected),
      `the question was not about ${field} ${canonicalJson(finding[field])}`,
    ]
  if (finding.kind === 'unfinished') yield* wholeClaims(model, question, finding)
  yield* listClaims(model, question, finding)
  yield* searchedClaims(model, question, finding)
}

/** How many plans were to be compared, and how many shocks to be tried; those asserted are not. */
function* wholeClaims(
  model: Model,
  question: JsonRecord,
  finding: JsonRecord,
): Generator<FindingClaim> {
  const { of, whole } = finding
  const plans = Array.isArray(question.plans) ? question.plans.length : 0
  const shocks = model.shocks.filter(
    ({ id, set, answers }) =>
      (question.shock === undefined || question.shock === id) &&
      (set.length > 0 || Object.keys(answers).length > 0),
  )
  if (of === 'plan-compared' || of === 'packages')
    yield [whole === (plans || model.plans.length), 'so many plans were not to be compared']
  if (of === 'shock-struck')
    yield [whole === shocks.length, `${shocks.length} shocks were to be tried`]
}

type Expected = readonly [field: string, value: JsonValue | undefined]

const terms = ['horizon', 'degree', 'unknown', 'attitudes']
/** Findings that hold all the terms of a question, and not only its concept. */
const withTerms = ['equilibria', 'perceived', 'paths', 'common', 'jumps', 'jump']
/** Of these all but the comparison of both games say in which they judge. */
const withPerceived = ['equilibria', 'paths', 'common', 'jumps', 'jump']

function expectedIn(model: Model, question: JsonRecord, finding: JsonRecord): Expected[] {
  return [
    ...termsExpected(question, finding),
    ...placeExpected(model, question, finding),
    ...planExpected(model, question, finding),
    ...worldsExpected(question, finding),
    ...daysExpected(question, finding),
  ]
}

function termsExpected(question: JsonRecord, finding: JsonRecord): Expected[] {
  const { kind } = finding
  if (!('concept' in finding)) return []
  const perActor = isRecord(question.perActor) ? question.perActor : {}
  const own = kind === 'stability' ? perActor[String(finding.actor)] : undefined
  const concept = own ?? question.concept ?? 'nash'
  if (kind === 'coalition' || kind === 'inverse-state') return [['concept', concept]]
  return [
    ['concept', concept],
    ...terms.map((one): Expected => [one, question[one]]),
    ...(kind === 'stability' || withPerceived.includes(String(kind))
      ? [['perceived', question.perceived] as const]
      : []),
    ...(withTerms.includes(String(kind)) ? [['perActor', question.perActor] as const] : []),
  ]
}

/** Where it is asked about, and of whom. */
const atState = ['stability', 'coalition', 'own-moves', 'moves', 'inverse-state']
const fromState = ['joint-moves', 'joint-move', 'paths', 'reach', 'path']

function placeExpected(model: Model, question: JsonRecord, finding: JsonRecord): Expected[] {
  const kind = String(finding.kind)
  const written = question.kind === 'today' ? 'today' : (question.from ?? question.state)
  const state = typeof written === 'string' ? stateNamed(model, written) : undefined
  const expected: Expected[] = []
  if (state !== undefined && atState.includes(kind)) expected.push(['state', state])
  if (state !== undefined && fromState.includes(kind)) expected.push(['from', state])
  if (typeof question.actor === 'string' && !question.actor.includes('+') && 'actor' in finding)
    expected.push(['actor', question.actor])
  if (typeof question.actor === 'string' && kind === 'coalition')
    expected.push(['members', membersOf(model, question.actor.split('+'))])
  if (Array.isArray(question.coalitions) && Array.isArray(finding.coalitions))
    expected.push(['coalitions', coalitionsIn(model, question.coalitions)])
  if (kind === 'paths') expected.push(['toward', question.toward])
  if (kind === 'paths') expected.push(['togetherMax', question.togetherMax])
  if (kind === 'reach' && finding.by === 'together')
    expected.push(['stepsMax', question.togetherMax])
  if (kind === 'states') expected.push(['where', question.where])
  if (kind === 'joint-moves' && typeof question.moversMax === 'number')
    expected.push(['moversMax', Math.min(question.moversMax, model.actors.length)])
  return expected
}

function membersOf(model: Model, written: readonly JsonValue[]): string[] {
  const names = written.map((name) => String(name).trim())
  return model.actors.map((one) => one.id).filter((id) => names.includes(id))
}

/** Coalitions of one are the actors themselves, who are asked about anyway. */
function coalitionsIn(model: Model, written: readonly JsonValue[]): string[][] {
  return written
    .map((one) => (Array.isArray(one) ? membersOf(model, one) : []))
    .filter((members) => members.length > 1)
}

const searched = ['search', 'ladder', 'blocked', 'repairs', 'repair', 'inverse', 'flip']

function planExpected(model: Model, question: JsonRecord, finding: JsonRecord): Expected[] {
  const kind = String(finding.kind)
  const expected: Expected[] = []
  const aboutWorlds = kind === 'plan-robustness'
  if (typeof question.plan === 'string' && 'plan' in finding && !aboutWorlds)
    expected.push(['plan', question.plan])
  if ('rule' in finding) expected.push(['rule', question.rule])
  // Of a state, it says that the actor does not see it; elsewhere what breaches nobody sees.
  if ('unseen' in finding && kind !== 'stability')
    expected.push(['unseen', unseenAsked(model, question, finding)])
  if (searched.includes(kind)) expected.push(['test', question.test])
  if (kind === 'search')
    expected.push(
      ['goal', question.goal],
      ['stagesMax', question.stagesMax],
      ['criteria', question.by],
    )
  if (kind === 'repairs') expected.push(['changesMax', question.changesMax])
  if (kind === 'plan-compared') expected.push(...readingsExpected(model, question, finding))
  if (kind === 'plan-standing') expected.push(readingsHidden(question, finding))
  if (kind === 'together')
    expected.push(...judgedAsAsked(model, question), ['tolerance', question.tolerance])
  if (ofPackages.includes(kind)) expected.push(['plans', plansAsked(model, question)])
  if ('marginMin' in finding) expected.push(...stakesExpected(question))
  if (kind.startsWith('stakes-')) {
    expected.push(['gains', question.gains], ['box', question.box])
    expected.push(['mostEach', question.mostEach], ['stagesMax', question.stagesMax])
    expected.push(['at', settingsOf(question).at ?? 'worst'], ['look', question.look])
    expected.push(['dwell', dwellAsked(model, question, finding)])
  }
  return expected
}

/** The day that was asked about; what was foreseen before, and day by day, bears its own. */
function daysExpected(question: JsonRecord, finding: JsonRecord): Expected[] {
  const { kind, first } = finding
  if (typeof question.day !== 'string' || !('day' in finding)) return []
  const isItsOwn = kind === 'foreseen' && (first === true || question.kind === 'replay')
  return [
    ...(isItsOwn ? [] : [['day', question.day] as const]),
    ...(kind === 'changed' ? [['since', question.since] as const] : []),
  ]
}

/** Counts over readings, unless they were left out or there is one; hidden is what was asked. */
function readingsExpected(model: Model, question: JsonRecord, finding: JsonRecord): Expected[] {
  const { plan, readings } = finding
  const isDue = question.readings !== false && questionsOpen(model, String(plan)).length > 0
  if (!isDue || !isRecord(readings)) return [['readings', isDue ? {} : undefined]]
  return [['readings', { ...readings, unseen: question.unseen ?? [] }]]
}

/** What no reading that is counted sees is what was asked; beside packages none are counted. */
function readingsHidden({ kind, unseen = [] }: JsonRecord, { readings }: JsonRecord): Expected {
  if (kind === 'plan-packages' || !isRecord(readings)) return ['readings', undefined]
  return ['readings', { ...readings, unseen }]
}

/** Periods that each stage stands: as asked, or else as long as the longest of the plan. */
function dwellAsked(model: Model, question: JsonRecord, { plan, stages }: JsonRecord): number {
  if (question.look === 'alone') return 1
  const period = model.periodDays ?? periodDaysUsual
  const { set } = settingsOf(question)
  const dwell = isRecord(set) && isRecord(set.dwell) ? set.dwell : {}
  const names = Array.isArray(stages) ? stages : []
  const days = (model.plans.find((one) => one.id === plan)?.stages ?? [])
    .filter(({ id }) => names.includes(id))
    .map(({ id, dwellDays }) => Number(own(dwell, id) ?? dwellDays ?? period))
  const asked = question.dwellDays === undefined ? days : [Number(question.dwellDays)]
  return Math.max(1, ...asked.map((one) => Math.round(one / period)))
}

/** What the question hides and what the world does; for plans in the order of the options. */
function unseenAsked(model: Model, question: JsonRecord, { kind, changes }: JsonRecord): string[] {
  const answers = Array.isArray(changes) ? changes.filter(isRecord) : []
  const world = { ...(isRecord(question.world) ? question.world : {}) }
  for (const change of answers)
    if (change.kind === 'answer') world[String(change.question)] = String(change.answer)
  const texts = Object.entries(world).map(([id, given]) => [id, String(given)])
  const asked = Array.isArray(question.unseen) ? question.unseen.map(String) : []
  const hidden = inWorld(model, worldOf(model, Object.fromEntries(texts))).unseen
  const all = [...new Set([...hidden, ...asked])].sort()
  if (!ofPlans.includes(String(kind))) return all
  return model.options.map((one) => one.id).filter((id) => all.includes(id))
}

const ofPlans = [
  ...['plan', 'stage-held', 'commitment', 'plan-compared', 'plan-standing', 'shock-struck'],
  'package-beside-plan',
]
const ofPackages = ['packages', 'package', 'package-choice', 'package-beside-plan']

/** Those named, or else all of the model. */
function plansAsked(model: Model, { plans }: JsonRecord): JsonValue[] {
  return Array.isArray(plans) && plans.length > 0 ? [...plans] : model.plans.map((one) => one.id)
}

function settingsOf({ stakes }: JsonRecord): JsonRecord {
  return isRecord(stakes) ? stakes : {}
}

function stakesExpected(question: JsonRecord): Expected[] {
  const { cheater = 'march-on', memory = 'lasting', marginMin = 0, set = {} } = settingsOf(question)
  const look = settingsOf(question).look ?? 'forward'
  return [
    ['cheater', cheater],
    ['memory', memory],
    ['marginMin', marginMin],
    ['set', set],
    ...(question.kind === 'ladders' ? [] : [['look', look] as const]),
  ]
}

function worldsExpected(question: JsonRecord, finding: JsonRecord): Expected[] {
  const { kind, strength } = finding
  if (kind === 'robustness' || kind === 'belief') return [['test', question.test], ...drawn()]
  return kind === 'claim' || kind === 'plan-robustness' || kind === 'world-fit' ? drawn() : []

  function drawn(): Expected[] {
    if (!isRecord(strength) || strength.kind !== 'sampled') return []
    const { interval95 } = strength
    return [
      [
        'strength',
        { kind: 'sampled', draws: question.draws, seed: question.seed, interval95 } as never,
      ],
    ]
  }
}

function sameOrNone(given: JsonValue | undefined, expected: JsonValue | undefined): boolean {
  return canonicalJson(given) === canonicalJson(expected)
}

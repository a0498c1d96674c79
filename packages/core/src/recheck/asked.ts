/**
 * Does a finding speak of what its answer was asked? A finding says itself what it is about, and is
 * checked as that; but one about another actor, rule or plan has no place among these answers,
 * however true it is.
 */
import { canonicalJson } from '../base/hash.ts'
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import type { Model } from '../model/model.ts'
import { stateNamed } from './state-named.ts'
import type { Claim } from './verdict.ts'

export function* askedClaims(model: Model, asked: unknown, given: unknown): Generator<Claim> {
  const question = isRecord(asked) ? asked : {}
  const finding = isRecord(given) ? given : {}
  for (const [field, expected] of expectedIn(model, question, finding))
    yield [
      sameOrNone(finding[field], expected),
      `the question was not about ${field} ${canonicalJson(finding[field])}`,
    ]
  for (const [field, most] of listsIn(question, finding))
    yield [lengthOf(finding[field]) <= most, `more are listed under ${field} than was asked for`]
}

type Expected = readonly [field: string, value: JsonValue | undefined]

const terms = ['horizon', 'degree', 'unknown', 'attitudes']
/** Findings that hold all the terms of a question, and not only its concept. */
const withTerms = ['equilibria', 'perceived', 'paths', 'common', 'jumps', 'jump']

function expectedIn(model: Model, question: JsonRecord, finding: JsonRecord): Expected[] {
  return [
    ...termsExpected(question, finding),
    ...placeExpected(model, question, finding),
    ...planExpected(question, finding),
    ...worldsExpected(question, finding),
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
    ...(kind === 'stability' || withTerms.includes(String(kind))
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
    expected.push(['members', membersOf(model, question.actor)])
  if (kind === 'paths') expected.push(['toward', question.toward])
  if (kind === 'paths') expected.push(['togetherMax', question.togetherMax])
  if (kind === 'reach' && finding.by === 'together')
    expected.push(['stepsMax', question.togetherMax])
  if (kind === 'states') expected.push(['where', question.where])
  if (kind === 'joint-moves' && typeof question.moversMax === 'number')
    expected.push(['moversMax', Math.min(question.moversMax, model.actors.length)])
  return expected
}

function membersOf(model: Model, written: string): string[] {
  const names = written.split('+').map((name) => name.trim())
  return model.actors.map((one) => one.id).filter((id) => names.includes(id))
}

const searched = ['search', 'ladder', 'blocked', 'repairs', 'repair', 'inverse', 'flip']

function planExpected(question: JsonRecord, finding: JsonRecord): Expected[] {
  const kind = String(finding.kind)
  const expected: Expected[] = []
  const aboutWorlds = kind === 'plan-robustness'
  if (typeof question.plan === 'string' && 'plan' in finding && !aboutWorlds)
    expected.push(['plan', question.plan])
  if ('rule' in finding) expected.push(['rule', question.rule])
  if (searched.includes(kind)) expected.push(['test', question.test])
  if (kind === 'search')
    expected.push(
      ['goal', question.goal],
      ['stagesMax', question.stagesMax],
      ['criteria', question.by],
    )
  if (kind === 'repairs') expected.push(['changesMax', question.changesMax])
  if ('marginMin' in finding) expected.push(...stakesExpected(question))
  if (kind.startsWith('stakes-')) {
    expected.push(['gains', question.gains], ['box', question.box])
    expected.push(['mostEach', question.mostEach], ['stagesMax', question.stagesMax])
    expected.push(['at', settingsOf(question).at ?? 'worst'], ['look', question.look])
  }
  return expected
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

/** Lists that are cut at a length that the question names. */
function listsIn({ listedMax }: JsonRecord, finding: JsonRecord): [string, number][] {
  if (typeof listedMax !== 'number') return []
  const lists = ['listed', 'resting', 'failing', 'moves', 'clauses']
  return lists.flatMap((name): [string, number][] => (name in finding ? [[name, listedMax]] : []))
}

function lengthOf(list: JsonValue | undefined): number {
  return Array.isArray(list) ? list.length : 0
}

function sameOrNone(given: JsonValue | undefined, expected: JsonValue | undefined): boolean {
  return canonicalJson(given) === canonicalJson(expected)
}

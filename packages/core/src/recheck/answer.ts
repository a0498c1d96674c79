/**
 * A whole answer: is it an answer about this model, in this world, to the question that it says it
 * answers, and what of its findings?
 *
 * The steps that the checker may take are shared out: what is left goes in equal parts to the
 * findings that are still to come, so that a long one does not leave the others unlooked at. A
 * second round gives what is left then to those that did not get to an end.
 */
import { type Budget, watchedBudget } from '../base/budget.ts'
import { hashOnce } from '../base/hash.ts'
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import { own } from '../base/own.ts'
import { type World, worldOf } from '../game/game.ts'
import type { Model } from '../model/model.ts'
import { askedClaims } from './asked.ts'
import { knownAgain } from './lived.ts'
import { wholeClaims } from './told-whole.ts'
import {
  allOf,
  everything,
  type FindingClaim,
  type Outcome,
  outcomeOf,
  refused,
  type Verdict,
} from './verdict.ts'
import { worldProblem } from './world-named.ts'

export interface RecheckedFinding {
  readonly kind: string
  readonly id: string
  readonly verdict: Verdict
}

/** What came of checking a whole answer again, finding by finding. */
export interface RecheckedAnswer {
  /** Refused if anything is; else not checked if anything is not; else accepted. */
  readonly outcome: Outcome
  /** Of the answer itself: its format, model and world, and that all it counts is told. */
  readonly about: Verdict
  readonly findings: readonly RecheckedFinding[]
}

/** A budget, and how many steps it has: they are shared out beforehand. */
export interface Limits {
  readonly budget: Budget
  readonly stepsMax: number
}

type CheckOne = (finding: JsonValue, world: World, budget: Budget) => Verdict

/** Undefined for what is no answer at all. */
export function recheckedAnswer(
  whole: Model,
  answer: unknown,
  {
    check: checkIn,
    limits,
  }: { readonly check: (model: Model) => CheckOne; readonly limits: Limits },
): RecheckedAnswer | undefined {
  if (!isRecord(answer) || !Array.isArray(answer.findings)) return undefined
  const findings: readonly JsonValue[] = answer.findings
  const asked = isRecord(answer.question) ? answer.question : {}
  const { day } = asked
  // Of a day that is asked about nothing counts that was not known by then.
  const model = typeof day === 'string' ? knownAgain(whole, day) : whole
  const check = checkIn(model)
  const world = worldIn(answer)
  const itself = allOf(aboutClaims(model, answer, world))
  // Whatever is missing, what is there is judged.
  const about = itself.accepted ? allOf(wholeClaims(model, asked, findings)) : itself
  const judge = (finding: JsonValue, share: Budget) => {
    const claims = allOf(askedClaims(model, answer.question, finding))
    return claims.accepted ? check(finding, world, share) : claims
  }
  const verdicts = itself.accepted
    ? inTwoRounds(findings, limits, judge)
    : findings.map(() => refused('the answer it stands in is refused'))
  return {
    outcome: worstOf([about, ...verdicts]),
    about,
    findings: findings.map((one, i) => ({ ...nameOf(one), verdict: verdicts[i] ?? about })),
  }
}

export function worstOf(verdicts: readonly Verdict[]): Outcome {
  const outcomes = new Set(verdicts.map(outcomeOf))
  if (outcomes.has('refused')) return 'refused'
  return outcomes.has('not-checked') ? 'not-checked' : 'accepted'
}

function nameOf(finding: JsonValue): { kind: string; id: string } {
  const { kind = '', id = '' } = isRecord(finding) ? finding : {}
  return { kind: String(kind), id: String(id) }
}

function* aboutClaims(model: Model, answer: JsonRecord, world: World): Generator<FindingClaim> {
  const { format } = answer
  yield [format === 1, 'it has a format that is not known']
  const about = isRecord(answer.model) ? answer.model : {}
  yield [about.id === model.id, `it is about another model than ${model.id}`]
  yield [about.date === model.date, `it is about the model of another day than ${model.date}`]
  yield [about.hash === hashOnce(model), 'it is about another version of the model']
  const problem = worldProblem(model, world)
  yield [problem === undefined, problem ?? '']
  const question = isRecord(answer.question) ? answer.question : {}
  const asked = worldOf(model, worldIn(question))
  const ids = new Set([...Object.keys(asked), ...Object.keys(world)])
  const same = [...ids].every((id) => own(asked, id) === own(world, id))
  yield [same, 'it is not in the world that was asked about']
}

function worldIn({ world }: JsonRecord): World {
  const entries = Object.entries(isRecord(world) ? world : {})
  return Object.fromEntries(entries.map(([id, given]) => [id, String(given)]))
}

function inTwoRounds(
  findings: readonly JsonValue[],
  limits: Limits,
  judge: (finding: JsonValue, share: Budget) => Verdict,
): Verdict[] {
  const first = inShares(findings, limits, judge)
  const cut = findings.filter((_, i) => endedEarly(first[i]))
  const second = inShares(cut, limits, judge)
  return first.map((one) => (endedEarly(one) ? (second.shift() ?? one) : one))
}

function inShares(
  findings: readonly JsonValue[],
  limits: Limits,
  judge: (finding: JsonValue, share: Budget) => Verdict,
): Verdict[] {
  return findings.map((finding, i) => {
    const { budget, stepsMax } = limits
    const steps = Math.floor((stepsMax - budget.spent) / (findings.length - i))
    return judge(finding, shareOf(budget, steps))
  })
}

function endedEarly(verdict: Verdict | undefined): boolean {
  if (verdict === undefined || !('left' in verdict)) return false
  return verdict.left.some(({ part, why }) => part === everything && why === 'budget')
}

/** So many steps out of another budget. */
function shareOf(budget: Budget, stepsMax: number): Budget {
  const allows = (steps: number, spent: number) => spent + steps <= stepsMax
  return watchedBudget(budget, { allows }, budget.spent)
}

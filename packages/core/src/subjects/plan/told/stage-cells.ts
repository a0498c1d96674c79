/** One stage, verdict by verdict: the sign, what is said, and the reasons in short. */

import type { Model } from '../../../model/model.ts'
import type { ActorName } from '../../../voice/actor-name.ts'
import type { Sentence } from '../../../voice/explanation.ts'
import { whyUnsaid } from '../../../voice/unstated.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import type { AtStage, Entered } from './found.ts'
import { deliveredVerdict, leavingOut } from './plan-delivered.ts'
import { unseenBy } from './plan-silence.ts'

/** A verdict with its sign, a text and reasons; where nothing else is said, the text is enough. */
export interface VerdictCell {
  readonly is: 'yes' | 'no' | 'open'
  readonly text: Sentence
  readonly reasons: readonly Sentence[]
}

/** What a stage comes to. Where it is not possible, nothing else was looked at. */
export interface StageCells {
  readonly possible: boolean
  readonly step: VerdictCell
  readonly today: VerdictCell
  readonly held?: VerdictCell
  readonly delivered?: VerdictCell
  /** What it costs those who take no part. */
  readonly spoilers: readonly Sentence[]
}

type Mover = Entered['movers'][number]

export function stageCells(model: Model, at: AtStage, v: Vocabulary): StageCells {
  const { entered, held, delivered } = at
  if (!entered.possible) {
    const impossible = verdict(false, [wordsOf(v).stage.impossible])
    return { possible: false, step: impossible, today: impossible, spoilers: [] }
  }
  return {
    possible: true,
    step: stepCell(entered, v),
    today: todayCell(entered, v),
    ...(held && { held: heldCell(model, held, v) }),
    ...(delivered && delivered.owed.length > 0 && { delivered: deliveredCell(delivered, v) }),
    spoilers: entered.spoilers.map((one) => spoilerPrice(one, v)),
  }
}

/** The verdicts one after another; gains on both counts are one gain. */
export function verdictsSaid({ step, today, held, delivered }: StageCells): Sentence {
  const isGain = step.is === 'yes' && today.is === 'yes'
  return [
    ...step.text,
    ...(isGain ? [] : today.text),
    ...(held?.text ?? []),
    ...(delivered?.text ?? []),
  ]
}

function verdict(
  is: boolean,
  text: readonly (string | false)[],
  reasons: readonly Sentence[] = [],
): VerdictCell {
  return { is: is ? 'yes' : 'no', text: say(...text), reasons: is ? [] : reasons }
}

function stepCell({ movers, step }: Entered, v: Vocabulary): VerdictCell {
  const words = wordsOf(v).stage
  if (movers.length === 0) return verdict(step, [words.nobodyMoves])
  const losing = movers.filter((one) => one.step.verdict === 'loses')
  const nothing = movers.filter((one) => one.step.verdict === 'equal')
  const text = [
    step && words.allGain,
    losing.length > 0 && words.worse(names(losing, v)),
    nothing.length > 0 && words.nothingNew(names(nothing, v)),
  ]
  return verdict(
    step,
    text,
    [...losing, ...nothing].map((one) => stepSaid(one, v)),
  )
}

function todayCell({ movers, today }: Entered, v: Vocabulary): VerdictCell {
  const words = wordsOf(v).stage
  if (movers.length === 0) return verdict(today, [words.nobodyMoves])
  const refusing = movers.filter((one) => one.today.verdict !== 'gains')
  return verdict(
    today,
    [today ? words.stillBetter : words.notBetter(names(refusing, v))],
    refusing.map((one) => todayReason(one, v)),
  )
}

function todayReason(mover: Mover, v: Vocabulary): Sentence {
  const [first = '', ...rest] = againstToday(mover, v)
  if (first === '') return stepSaid(mover, v)
  return [typeof first === 'string' ? capital(first) : first, ...rest]
}

/** What a step brings a mover or costs it. */
export function stepSaid({ actor, step }: Mover, v: Vocabulary): Sentence {
  const words = wordsOf(v).stage
  if (step.reason === undefined) return say(words.equal(v.named(actor)))
  const { statement } = step.reason
  const said = v.statement(actor, statement)
  const gains = step.verdict === 'gains'
  return say(
    gains ? words.gains(v.actor(actor), said) : words.loses(v.named(actor), said),
    v.basisOf(actor, statement),
  )
}

/** Nothing where, against today, no more is to be said than of the step. */
export function againstToday({ actor, step, today }: Mover, v: Vocabulary): Sentence {
  const { stage: words, stageCells: cells } = wordsOf(v)
  const name = v.actor(actor)
  if (today.verdict === 'gains' ? step.verdict !== 'loses' : isAlike(step, today)) return []
  if (today.reason === undefined)
    return today.verdict === 'gains' ? [] : say(cells.equalToday(name))
  const { statement } = today.reason
  const sentence = today.verdict === 'gains' ? words.butToday : cells.lossToday
  return say(sentence(name, v.statement(actor, statement)), v.basisOf(actor, statement))
}

function isAlike(step: Mover['step'], today: Mover['today']): boolean {
  return step.verdict === today.verdict && step.reason?.statement === today.reason?.statement
}

/** Where nothing is known of what somebody wants, nobody's staying is a verdict. */
function heldCell(model: Model, held: FindingOf<'stage-held'>, v: Vocabulary): VerdictCell {
  const words = wordsOf(v).stage
  const open = held.tempted.filter((one) => one.unansweredCount > 0)
  if (open.length > 0)
    return verdict(
      false,
      [words.notHeld(v.anyNamed(open.map(({ actor }) => actor)))],
      open.map((one) => [...temptingStep(held, one, v), ...unseenBy(one, v)]),
    )
  const unsaid = whyUnsaid(
    model,
    model.actors.map(({ id }) => id),
    v,
  )
  const text = say(words.held, held.tempted.length === 0 && words.nobodyTempted, unsaid)
  return { is: unsaid === undefined ? 'yes' : 'open', text, reasons: [] }
}

/** The lead of a chain of moves: who gains what by which step. */
export function temptingStep(
  { state }: FindingOf<'stage-held'>,
  { actor, to, reason }: FindingOf<'stage-held'>['tempted'][number],
  v: Vocabulary,
): Sentence {
  const gain = v.statement(actor, reason.statement)
  const lead = wordsOf(v).stage.tempted(v.named(actor), v.change(state, to), gain)
  return say(lead, v.basisOf(actor, reason.statement))
}

function deliveredCell(delivered: FindingOf<'stage-delivered'>, v: Vocabulary): VerdictCell {
  const open = delivered.withheld.filter((one) => one.unansweredCount > 0)
  return verdict(
    delivered.delivered,
    deliveredVerdict(delivered, v),
    open.map((one) => [...leavingOut(one, v), ...unseenBy(one, v)]),
  )
}

export function spoilerPrice(
  { actor, reason }: Entered['spoilers'][number],
  v: Vocabulary,
): Sentence {
  const lead = wordsOf(v).stage.spoiler(v.named(actor), v.statement(actor, reason.statement))
  return say(lead, v.basisOf(actor, reason.statement))
}

function names(list: readonly { readonly actor: string }[], v: Vocabulary): ActorName {
  return v.allNamed(list.map((one) => one.actor))
}

/** The one-page answer: what holds today, why nothing moves, who would have to move together. */

import type { Model } from '../../../model/model.ts'
import type { Block, Item, Sentence } from '../../../voice/explanation.ts'
import { whyUnsaid } from '../../../voice/unstated.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingKind, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { whyNoStep } from './why-no-step.ts'

export function explainToday(model: Model, findings: readonly Finding[], v: Vocabulary): Block[] {
  const of = <K extends FindingKind>(kind: K) =>
    findings.filter((finding): finding is FindingOf<K> => finding.kind === kind)
  return [
    ...holds(model, of('stability'), of('reading'), v),
    ...whyNothingMoves(model, of('stability'), v),
    ...(v.isInStates ? [] : together(of('joint-moves'), of('joint-move'), v)),
    ...whatHappened(model, of('fit'), v),
    ...limits(model, v),
  ]
}

function holds(
  model: Model,
  judgements: readonly FindingOf<'stability'>[],
  readings: readonly FindingOf<'reading'>[],
  v: Vocabulary,
): Block[] {
  const { holds: words, term } = wordsOf(v)
  const moving = judgements.filter((one) => !one.stable).map((one) => one.actor)
  const unsaid = whyUnsaid(
    model,
    model.actors.map(({ id }) => id),
    v,
  )
  const nobody = unsaid === undefined ? words.nobody : words.open
  const verdict = moving.length === 0 ? nobody : words.somebody(v.allNamed(moving))
  const differing = readings.filter((one) => one.movers.join() !== moving.join())
  const sentences = differing.map((difference) => {
    const reading = model.readings.find((candidate) => candidate.id === difference.reading)
    return words.readingDiffers(
      reading ? v.text(reading.label) : difference.reading,
      v.allNamed(difference.movers),
    )
  })
  const agree = readings.length - differing.length
  if (agree > 0) sentences.unshift(words.readingsAgree(agree, readings.length))
  return [
    { kind: 'heading', section: 'holds', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict },
        moving.length === 0 && unsaid === undefined && { kind: 'term', text: term.nash },
        unsaid,
        ...sentences,
      ),
    },
  ]
}

/** What is said above the lines of all actors. */
export function stayHeading(judgements: readonly FindingOf<'stability'>[], v: Vocabulary): string {
  const { heading, headingMoving } = wordsOf(v).stay
  return judgements.every((one) => one.stable) ? heading : headingMoving
}

/** Why an actor stays or would move, in a line that begins with its name. */
export function stayLine(model: Model, judgement: FindingOf<'stability'>, v: Vocabulary): Sentence {
  const unsaid = whyUnsaid(model, [judgement.actor], v)
  return unsaid === undefined ? whyStay(model, judgement, v) : [unsaid]
}

/** What no model can say, whatever was found. */
export function modelLimits(v: Vocabulary): {
  readonly modelled: string
  readonly outside: string
} {
  return wordsOf(v).limits
}

function whyNothingMoves(
  model: Model,
  judgements: readonly FindingOf<'stability'>[],
  v: Vocabulary,
): Block[] {
  const items = judgements.map((judgement) => ({ text: stayLine(model, judgement, v) }))
  return [
    { kind: 'heading', section: 'each', text: [stayHeading(judgements, v)] },
    { kind: 'list', items },
  ]
}

function whyStay(model: Model, judgement: FindingOf<'stability'>, v: Vocabulary): Sentence {
  const words = wordsOf(v).stay
  const name = { kind: 'strong', text: `${v.actor(judgement.actor)}:` } as const
  if (judgement.best === undefined)
    return say(name, words.cannot, ...whyNoStep(model, judgement, v))
  const { to, reason } = judgement.best
  const change = v.change(judgement.state, to)
  const lead = judgement.stable ? words.leastBad(change) : words.best(change)
  const count = judgement.stable
    ? words.none(judgement.ownMoveCount)
    : words.some(judgement.ownMoveCount, judgement.gainCount)
  if (reason === undefined) return say(name, count, lead, words.tie)
  const statement = v.statement(judgement.actor, reason.statement)
  const effect = reason.gained ? words.brings(statement) : words.costs(statement)
  return say(name, count, lead, effect, v.basisOf(judgement.actor, reason.statement))
}

/** The joint moves that pay, from whichever state they start. */
export function together(
  summaries: readonly FindingOf<'joint-moves'>[],
  moves: readonly FindingOf<'joint-move'>[],
  v: Vocabulary,
): Block[] {
  const { joint: words, term } = wordsOf(v)
  const blocks: Block[] = [{ kind: 'heading', section: 'together', text: [words.heading] }]
  const [summary] = summaries
  if (summary === undefined) return [...blocks, { kind: 'paragraph', text: [words.unsearched] }]
  const { count, smallestCount, listedCount, moversMax } = summary
  const number = wordsOf(v).number
  if (count === 0) return [...blocks, { kind: 'paragraph', text: [words.none(moversMax)] }]
  const lead = say(
    { kind: 'strong', text: count === 1 ? words.one : words.some(number(count)) },
    { kind: 'term', text: term.jointMove },
    count > 1 && words.smallest(number(smallestCount)),
    listedCount < smallestCount && words.shown(number(listedCount), number(smallestCount)),
  )
  return [
    ...blocks,
    { kind: 'paragraph', text: lead },
    { kind: 'list', items: moves.map((move) => jointMove(move, v)) },
  ]
}

function jointMove(move: FindingOf<'joint-move'>, v: Vocabulary): Item {
  const words = wordsOf(v).joint
  const movers = v.list(move.movers.map((one) => v.actor(one.actor)))
  const outsiders = move.losers.filter(
    ({ actor }) => !move.movers.some((one) => one.actor === actor),
  )
  const isToday = v.state(move.from) === wordsOf(v).today
  const undoer = isToday ? words.undoer : words.undoerElsewhere
  const steady = move.tempted.length === 0 && move.undoers.length === 0
  return {
    text: say({ kind: 'strong', text: `${movers}:` }, v.change(move.from, move.to)),
    items: [
      ...move.movers.map(({ actor, reason }) =>
        say(
          words.gains(v.actor(actor), v.statement(actor, reason.statement)),
          v.basisOf(actor, reason.statement),
        ),
      ),
      ...move.tempted.map(({ actor, to, reason }) =>
        say(
          words.tempted(
            v.actor(actor),
            v.change(move.to, to),
            v.statement(actor, reason.statement),
          ),
          v.basisOf(actor, reason.statement),
        ),
      ),
      ...move.undoers.map(({ actor, to, hurt }) =>
        say(undoer(v.named(actor), v.change(move.to, to), v.allNamed(hurt))),
      ),
      ...(outsiders.length > 0
        ? [say(words.losers(v.allNamed(outsiders.map((one) => one.actor))))]
        : []),
      ...(steady ? [say(words.steady)] : []),
    ],
  }
}

function whatHappened(model: Model, fits: readonly FindingOf<'fit'>[], v: Vocabulary): Block[] {
  if (fits.length === 0) return []
  const { fit: words, term } = wordsOf(v)
  const missed = fits.filter((one) => !one.explained)
  const verdict =
    missed.length === 0
      ? words.explained(fits.length)
      : words.someExplained(fits.length - missed.length, fits.length)
  return [
    { kind: 'heading', section: 'happened', text: [words.heading] },
    {
      kind: 'paragraph',
      text: say(
        { kind: 'strong', text: verdict },
        { kind: 'term', text: term.fit },
        missed.length > 0 && words.moral,
      ),
    },
    ...(missed.length > 0
      ? [{ kind: 'list', items: unexplainedFacts(model, fits, v) } as const]
      : []),
  ]
}

/** One item per fact with offers that the model does not explain, these below it. */
function unexplainedFacts(model: Model, fits: readonly FindingOf<'fit'>[], v: Vocabulary): Item[] {
  const words = wordsOf(v).fit
  return model.observed.flatMap((fact) => {
    const offers = fits.filter((one) => one.fact === fact.id)
    const missed = offers.filter((one) => !one.explained)
    if (missed.length === 0) return []
    const [date, label] = [wordsOf(v).date(fact.date), v.text(fact.label)]
    const lead =
      fact.kind === 'made'
        ? words.made(date, label)
        : words.refused(date, label, missed.length, offers.length)
    return [
      { text: say(lead, v.basis(fact.basis)), items: missed.flatMap((one) => against(one, v)) },
    ]
  })
}

/** Who would have gained from what was refused, or lost by what was done, and why. */
function against(fit: FindingOf<'fit'>, v: Vocabulary): Sentence[] {
  const words = wordsOf(v).fit
  const gaining = fit.actors.some(({ gains }) => gains)
  const change = v.change(fit.from, fit.to)
  return fit.actors.flatMap(({ actor, gains, reason }) => {
    if (reason === undefined || gains !== gaining) return []
    const statement = v.statement(actor, reason.statement)
    const sentence = gains ? words.gains : words.loses
    return [say(sentence(change, v.actor(actor), statement), v.basisOf(actor, reason.statement))]
  })
}

/** How much of what is said rests on assumptions, per actor, and what no model can say. */
function limits(model: Model, v: Vocabulary): Block[] {
  const words = wordsOf(v).limits
  const counts = model.actors.flatMap(({ id, statements }) => {
    const assumed = statements.filter((statement) =>
      statement.basis.every((basis) => basis.kind !== 'source'),
    )
    return assumed.length === 0
      ? []
      : [words.assumed(v.actor(id), assumed.length, statements.length)]
  })
  return [
    { kind: 'heading', section: 'limits', text: [words.heading] },
    {
      kind: 'list',
      items: [
        { text: [words.modelled] },
        ...(counts.length > 0 ? [{ text: [words.assumedLead, ` ${counts.join('; ')}.`] }] : []),
        { text: [words.outside] },
      ],
    },
  ]
}

/** Exposure and the commitment table again: every breach tried. */
import type { FindingOf, Reason } from '../finding/finding.ts'
import { isAnswer } from './answer-told.ts'
import { actorsOf, isPossible, occurs, planOf, unseenClaim } from './plan.ts'
import {
  commitmentsTo,
  type Departure,
  isAnswered,
  isSeenBy,
  type SlowPlan,
  seenOnlyBy,
} from './plan-answers.ts'
import { linesOf } from './plan-steps.ts'
import { decides, deciding } from './preference.ts'
import { ownMoves, prefers, type SlowGame, type StateId } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

export function recheckStageExposed(game: SlowGame, finding: FindingOf<'stage-exposed'>): Verdict {
  const plan = planOf(game, finding.plan)
  const { stage, from, state, kept } = finding
  if (plan === undefined || !occurs(game, plan, { stage, from, to: state, kept }))
    return refused('the plan makes no such step')
  const actors = actorsOf(game)
  const breaches = actors.flatMap((by) => breachesBy(game, by, { state, kept }))
  const worstPlace = (actor: string) => worstLoss(game, { from, to: state, kept }, actor)
  const exposed = actors.filter((actor) => Number.isFinite(worstPlace(actor)))
  return allOf([
    [finding.exposed.map((one) => one.actor).join() === exposed.join(), `exposed: ${exposed}`],
    ...finding.exposed.map(
      ({ actor, by, to, loss, pays }) =>
        [
          by !== actor &&
            breaches.some((one) => one.by === by && one.to === to) &&
            loss.place === worstPlace(actor) &&
            decides(game, actor, { from, to }, loss) &&
            pays === prefers(game, by, to, state),
          `the worst betrayal of ${actor} is not as stated`,
        ] as const,
    ),
  ])
}

/** The place of the most important statement that one other actor's breach would cost. */
export function worstLoss(
  game: SlowGame,
  step: { readonly from: StateId; readonly to: StateId; readonly kept: StateId },
  actor: string,
): number {
  const places = actorsOf(game)
    .filter((by) => by !== actor)
    .flatMap((by) => breachesBy(game, by, { state: step.to, kept: step.kept }))
    .map((one) => deciding(game, actor, step.from, one.to))
    .map((loss) => (loss === undefined || loss.gained ? Number.POSITIVE_INFINITY : loss.place))
  return Math.min(...places)
}

/** Would some breach by `by` at this step cost the actor just this statement? */
export function costs(
  game: SlowGame,
  step: { readonly from: StateId; readonly to: StateId; readonly kept: StateId },
  { actor, by, loss }: { readonly actor: string; readonly by: string; readonly loss: Reason },
): boolean {
  return breachesBy(game, by, { state: step.to, kept: step.kept }).some(
    ({ to }) => !loss.gained && decides(game, actor, { from: step.from, to }, loss),
  )
}

/** Own moves that change nothing but options which the plan asks the actor to keep. */
function breachesBy(
  game: SlowGame,
  by: string,
  { state, kept }: { readonly state: StateId; readonly kept: StateId },
): { readonly by: string; readonly to: StateId }[] {
  return [...ownMoves(game, by, state)]
    .filter((to) => [...to].every((letter, i) => letter === state[i] || kept[i] === 'Y'))
    .map((to) => ({ by, to }))
}

export function recheckCommitment(game: SlowGame, finding: FindingOf<'commitment'>): Verdict {
  const plan = planOf(game, finding.plan)
  const { option, state, kept, unseen, rule, by } = finding
  const i = game.model.options.findIndex((one) => one.id === option)
  const owner = game.model.options[i]?.owner
  if (plan === undefined || owner === undefined || kept[i] !== 'Y')
    return refused('the plan has no such commitment')
  const flipped = state[i] === 'Y' ? 'N' : 'Y'
  const to = state.slice(0, i) + flipped + state.slice(i + 1)
  const asked = { plan, unseen, rule }
  const departure = { actor: owner, from: state, to, kept }
  const breakable = [...ownMoves(game, owner, state)].includes(to)
  const tempted = breakable && prefers(game, owner, to, state)
  const seers = actorsOf(game).filter(
    (actor) => actor !== owner && isSeenBy(game.model, asked, option, actor),
  )
  const losers = actorsOf(game).filter(
    (actor) => actor !== owner && breakable && prefers(game, actor, state, to),
  )
  const [line = []] = linesOf(game, plan)
  const end = line.findLast((step) => isPossible(game, step))
  const asking = plan.stages.filter((stage) =>
    stage.commitments.some((one) => one.keep.option === option),
  )
  return allOf([
    [end?.to === state && end.kept === kept, 'the plan does not end in that state'],
    [asking.at(-1)?.id === finding.stage, 'another stage asks for it last'],
    unseenClaim(game, plan, unseen),
    [by === owner && finding.value === (state[i] === 'Y'), 'its owner or value is another'],
    [commitmentsTo(plan, option).length > 0, 'the plan does not ask for it'],
    [finding.breakable === breakable, `it can ${breakable ? '' : 'not '}be broken`],
    [finding.tempted === tempted, `${owner} is ${tempted ? '' : 'not '}tempted`],
    [!breakable || decides(game, owner, { from: state, to }, finding.reason), 'another decides'],
    [finding.seenBy.join() === seers.join(), `it is seen by ${seers.join() || 'none'}`],
    [finding.losers.map((one) => one.actor).join() === losers.join(), `worse off: ${losers}`],
    ...finding.losers.map(
      ({ actor, reason }) =>
        [decides(game, actor, { from: state, to }, reason), `${actor}: not as stated`] as const,
    ),
    ...deterrence(game, asked, departure, finding),
  ])
}

/** Answers with everyone, with each other actor alone, and with those who do see the breach. */
function deterrence(
  game: SlowGame,
  asked: SlowPlan,
  departure: Departure,
  finding: FindingOf<'commitment'>,
): (readonly [boolean, string])[] {
  const everyone = seenOnlyBy(game, asked, actorsOf(game))
  const ifSeen = finding.tempted && isAnswered(everyone.game, everyone.asked, departure)
  const deterrers = actorsOf(game).filter((actor) => {
    const alone = seenOnlyBy(game, asked, [actor])
    return (
      finding.tempted && actor !== departure.actor && isAnswered(alone.game, alone.asked, departure)
    )
  })
  return [
    [finding.deterredIfSeen === ifSeen, `seen, it is ${ifSeen ? '' : 'not '}answered`],
    [
      finding.deterred === (finding.tempted && isAnswered(game, asked, departure)),
      'as it is seen, the verdict is another',
    ],
    [finding.deterrers.map((one) => one.actor).join() === deterrers.join(), `by ${deterrers}`],
    [
      finding.answer.length === 0
        ? !ifSeen
        : isAnswer(everyone.game, everyone.asked, departure, finding.answer),
      'the answer is not one',
    ],
    ...finding.deterrers.map(
      ({ actor, to, loss }) =>
        [
          !prefers(game, departure.actor, to, departure.from) &&
            decides(game, departure.actor, { from: departure.from, to }, loss),
          `the answer of ${actor} is not as stated`,
        ] as const,
    ),
  ]
}

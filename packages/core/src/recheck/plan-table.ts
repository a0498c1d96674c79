/** The commitment table again: each commitment broken alone, taken back or never carried out. */
import type { FindingOf } from '../subjects/findings.ts'
import { isAnswer, toldAnswer } from './answer-told.ts'
import { actorsOf, isPossible, occurs, planOf, unseenClaim } from './plan.ts'
import { type Departure, isAnswered, isSeenBy, type SlowPlan, seenOnlyBy } from './plan-answers.ts'
import { alsoChanged, owedBy, statesWithout, written } from './plan-delivered.ts'
import { linesOf, type SlowStep } from './plan-steps.ts'
import { decides } from './preference.ts'
import { mayTurn, ownMoves, prefers, type SlowGame } from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

interface Breaches {
  /** The step at whose state the commitment is broken. */
  readonly step: SlowStep
  readonly ways: readonly Departure[]
  /** Those of them that pay the owner. */
  readonly paying: readonly Departure[]
}

/** Taking a commitment back where a line ends; leaving it out where the line brings it. */
export function breachesOf(
  game: SlowGame,
  asked: SlowPlan,
  line: readonly SlowStep[],
  option: string,
): Breaches[] {
  const last = line.at(-1)
  return last === undefined
    ? []
    : [takenBack(game, last, option), ...leftOut(game, asked, line, option)]
}

/** Those told apart: what can be taken back, or waits in escrow, is not left out as well. */
export function toldBreachesOf(
  game: SlowGame,
  asked: SlowPlan,
  line: readonly SlowStep[],
  option: string,
): Breaches[] {
  const [back, out] = breachesOf(game, asked, line, option)
  const isTold = kindOf(game, asked, { line, out }, option) === 'judged'
  return [back, ...(isTold ? [out] : [])].filter((one) => one !== undefined)
}

function takenBack(game: SlowGame, step: SlowStep, option: string): Breaches {
  const i = game.model.options.findIndex((one) => one.id === option)
  const actor = game.model.options[i]?.owner ?? ''
  const from = step.to
  const to = from.slice(0, i) + (from[i] === 'Y' ? 'N' : 'Y') + from.slice(i + 1)
  const ways = [...ownMoves(game, actor, from)].includes(to)
    ? [{ actor, from, to, kept: step.kept }]
    : []
  return { step, ways, paying: ways.filter((one) => prefers(game, actor, one.to, from)) }
}

/** Where the commitment can be left out at all. */
function leftOut(
  game: SlowGame,
  { plan }: SlowPlan,
  line: readonly SlowStep[],
  option: string,
): Breaches[] {
  const i = game.model.options.findIndex((one) => one.id === option)
  const actor = game.model.options[i]?.owner ?? ''
  const step = line.findLast(({ from, to }) => from[i] !== to[i])
  if (step === undefined || !owedBy(game, plan, step, actor).includes(option)) return []
  const broken = [option]
  const ways = statesWithout(game, step, { actor, broken }).map((to) => {
    return { actor, from: step.to, to, kept: step.kept, broken }
  })
  return [{ step, ways, paying: ways.filter((one) => prefers(game, actor, one.to, step.to)) }]
}

export function recheckCommitment(game: SlowGame, finding: FindingOf<'commitment'>): Verdict {
  const plan = planOf(game, finding.plan)
  const { option, state, kept, reached, unseen, rule, by } = finding
  const i = game.model.options.findIndex((one) => one.id === option)
  const owner = game.model.options[i]?.owner
  if (plan === undefined || owner === undefined || kept[i] !== 'Y')
    return refused('the plan has no such commitment')
  if (!occurs(game, plan, { stage: reached.at(-1) ?? '', to: state, kept, reached }))
    return refused('the plan has no such state')
  const [first = []] = linesOf(game, plan)
  const line = first.filter((step) => isPossible(game, step))
  if (line.at(-1)?.reached.join() !== reached.join()) return refused('the plan does not end there')
  const asked = { plan, unseen, rule }
  const holding = reached.filter((id) =>
    plan.stages.some(
      (stage) => stage.id === id && stage.commitments.some((one) => one.keep.option === option),
    ),
  )
  const [back, out] = breachesOf(game, asked, line, option)
  if (back === undefined) return refused('the plan has no such state')
  const [to] = back.ways.map((one) => one.to)
  const breakable = to !== undefined
  return allOf([
    unseenClaim(game, plan, unseen),
    [by === owner && finding.value === (state[i] === 'Y'), 'its owner or value is another'],
    [finding.stage === holding.at(-1), 'another stage holds it'],
    [finding.breakable === breakable, `it can ${breakable ? '' : 'not '}be broken`],
    [
      breakable ? decides(game, owner, { from: state, to }, finding.reason) : !finding.reason,
      'another decides',
    ],
    ...deterrence(game, asked, back, { ...finding, option, to }),
    ...neverDone(game, asked, { line, out }, finding),
  ])
}

/** What is said of never carrying it out. */
function neverDone(
  game: SlowGame,
  asked: SlowPlan,
  { line, out }: { readonly line: readonly SlowStep[]; readonly out: Breaches | undefined },
  { option, undelivered: told }: FindingOf<'commitment'>,
): (readonly [boolean, string])[] {
  const kind = kindOf(game, asked, { line, out }, option)
  if (kind !== 'judged' || told.kind !== 'judged' || out === undefined)
    return [[told.kind === kind, `never carried out: ${kind}`]]
  const { step } = out
  const shown = out.ways.find((one) => one.to === told.to)
  return [
    [
      shown !== undefined &&
        told.stage === step.stage &&
        told.from === step.from &&
        told.state === step.to &&
        written(told.dropped) === alsoChanged(game, shown) &&
        decides(game, shown.actor, { from: step.to, to: told.to }, told.reason),
      'left out, it is not as stated',
    ],
    ...deterrence(game, asked, out, { ...told, option }),
  ]
}

function kindOf(
  game: SlowGame,
  { plan }: SlowPlan,
  { line, out }: { readonly line: readonly SlowStep[]; readonly out: Breaches | undefined },
  id: string,
): FindingOf<'commitment'>['undelivered']['kind'] {
  const i = game.model.options.findIndex((one) => one.id === id)
  const option = game.model.options[i]
  const step = line.findLast(({ from, to }) => from[i] !== to[i])
  if (option === undefined || step === undefined) return 'nothing-to-do'
  if (mayTurn(game, option, line.at(-1)?.to ?? '')) return 'as-taken-back'
  if (plan.stages.some((stage) => stage.id === step.stage && stage.escrow)) return 'escrow'
  if (out === undefined) return 'declined'
  return out.ways.length > 0 ? 'judged' : 'forbidden'
}

type Told = Pick<
  FindingOf<'commitment'>,
  'tempted' | 'deterredIfSeen' | 'deterrers' | 'answer' | 'seenBy' | 'deterred' | 'losers'
> & { readonly option: string; readonly to: string | undefined }

/** Answers with everyone, with each other actor alone, and with those who do see the breach. */
function deterrence(
  game: SlowGame,
  plain: SlowPlan,
  { step, ways, paying }: Breaches,
  told: Told,
): (readonly [boolean, string])[] {
  const asked = { ...plain, reached: step.reached }
  const owner = game.model.options.find((one) => one.id === told.option)?.owner ?? ''
  const others = actorsOf(game).filter((one) => one !== owner)
  const isDeterred = (by: { readonly game: SlowGame; readonly asked: SlowPlan }) =>
    paying.length > 0 && paying.every((one) => isAnswered(by.game, by.asked, one))
  const everyone = seenOnlyBy(game, asked, actorsOf(game))
  const ifSeen = isDeterred(everyone)
  const seers = others.filter((by) => isSeenBy(game, asked, step, { option: told.option, by }))
  const deterrers = others.filter((one) => isDeterred(seenOnlyBy(game, asked, [one])))
  const { to } = told
  const isWorse = (other: string) => to !== undefined && prefers(game, other, step.to, to)
  const losers = others.filter(isWorse)
  const shown = ways.find((one) => one.to === to)
  return [
    [told.tempted === paying.length > 0, `${owner} is ${told.tempted ? 'not ' : ''}tempted`],
    [told.deterredIfSeen === ifSeen, `seen, it is ${ifSeen ? '' : 'not '}answered`],
    [told.deterred === isDeterred({ game, asked }), 'as it is seen, the verdict is another'],
    [told.deterrers.map((one) => one.actor).join() === deterrers.join(), `by ${deterrers}`],
    [told.seenBy.join() === seers.join(), `it is seen by ${seers.join() || 'none'}`],
    [isBest(game, asked, { step, ways, paying }, shown), 'its owner likes another way better'],
    [
      told.answer.length === 0
        ? !ifSeen
        : shown !== undefined && isAnswer(everyone.game, everyone.asked, shown, told.answer),
      'the answer is not one',
    ],
    ...told.deterrers.map(({ actor, to: end, loss }) => {
      const alone = seenOnlyBy(game, asked, [actor])
      const answer = shown && toldAnswer(alone.game, alone.asked, shown)
      return [
        answer?.at(-1)?.to === end && decides(game, owner, { from: step.to, to: end }, loss),
        `the answer of ${actor} is not as stated`,
      ] as const
    }),
    [told.losers.map((one) => one.actor).join() === losers.join(), `worse off: ${losers}`],
    ...told.losers.map(
      ({ actor, reason }) =>
        [
          to !== undefined && decides(game, actor, { from: step.to, to }, reason),
          `${actor}: not as stated`,
        ] as const,
    ),
  ]
}

/** Told is a way that pays, if one does; that nothing answers, if one is so; the best of these. */
function isBest(
  game: SlowGame,
  asked: SlowPlan,
  { ways, paying }: Breaches,
  shown: Departure | undefined,
): boolean {
  if (shown === undefined) return ways.length === 0
  const open = paying.filter((one) => !isAnswered(game, asked, one))
  const pool = open.length > 0 ? open : paying.length > 0 ? paying : ways
  return (
    pool.some((one) => one.to === shown.to) &&
    !pool.some((one) => prefers(game, shown.actor, one.to, shown.to))
  )
}

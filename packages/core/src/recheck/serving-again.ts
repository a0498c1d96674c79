/** Whom a breach of a promise would serve, again: both states, and every reply to the breach. */
import type { Plan } from '../model/model.ts'
import { toldAnswer } from './answer-told.ts'
import type { Come } from './lived.ts'
import { commitmentInForce, isAnswered } from './plan-answers.ts'
import { deciding } from './preference.ts'
import { isState, mayTurn, prefers, type SlowGame } from './slow-game.ts'

interface Tempting {
  readonly plan: Plan
  readonly own: Come
  readonly come: readonly Come[]
  readonly stages: readonly { readonly stage: string; readonly is: string }[]
}

/** Both states side by side, with the promise and without it; then who would answer. */
export function temptsAgain(then: SlowGame, { plan, own, come, stages }: Tempting) {
  const { is, stage, commitment } = own
  const here = stages.find((one) => one.stage === stage.id)
  const isNext = ['late', 'soon', 'ahead', 'open'].includes(is) && here?.is === 'under-way'
  if (is !== 'kept' && !isNext) return undefined
  const place = then.model.options.findIndex(({ id }) => id === commitment.keep.option)
  const start = then.model.options.map(({ today }) => (today ? 'Y' : 'N')).join('')
  if (!isState(then, start)) return undefined
  const option = then.model.options[place]
  if (is === 'kept' && option && !mayTurn(then, option, start)) return undefined
  const turned = start[place] === 'Y' ? 'N' : 'Y'
  const other = start.slice(0, place) + turned + start.slice(place + 1)
  if (!isState(then, other)) return undefined
  const [before, after] = is === 'kept' ? [start, other] : [other, start]
  const reason = deciding(then, commitment.by, before, after)
  const told = reason && { reason }
  if (!prefers(then, commitment.by, after, before)) return { gains: false, ...told, serves: false }
  const begun = stages
    .filter((one) => one.is !== 'waiting' && one.is !== 'failed')
    .map((one) => one.stage)
  const breach = { own, come, plan, from: before, to: after, begun }
  return { gains: true, ...told, ...answeredAgain(then, breach) }
}

interface BreachAgain {
  readonly own: Come
  readonly come: readonly Come[]
  readonly plan: Plan
  readonly from: string
  readonly to: string
  readonly begun: readonly string[]
}

/** Every other actor's replies, one by one; and what the plan names, given together. */
function answeredAgain(then: SlowGame, { own, come, plan, from, to, begun }: BreachAgain) {
  const { options } = then.model
  const { option } = own.commitment.keep
  const actor = own.commitment.by
  const isKept = (id: string) =>
    id === option || come.some((one) => one.is === 'kept' && one.commitment.keep.option === id)
  const kept = options.map(({ id }) => (isKept(id) ? 'Y' : 'N')).join('')
  const departure = { actor, from, to, kept, broken: [option] }
  const unseen = options.map(({ id }) => id).filter((id) => then.world.unseen.has(id))
  const asked = { plan, unseen, reached: begun, rule: 'one-reply' as const }
  const answer = toldAnswer(then, asked, departure)
  const end = answer?.at(-1)?.to
  const loss = end === undefined ? undefined : deciding(then, actor, from, end)
  const inForce = commitmentInForce(then, asked, kept, option)
  const isNamed = (inForce?.breach?.answer ?? []).length > 0
  const isEnough = isAnswered(then, { ...asked, rule: 'proportionate' }, departure)
  return {
    to,
    ...(answer && { answer: answer.map((one) => ({ actors: [...one.actors], to: one.to })) }),
    ...(loss && { loss }),
    ...(isNamed && { planned: isEnough ? 'enough' : 'not-enough' }),
    serves: answer === undefined,
  }
}

/** What of the view stands in the address: the plan, what is assumed, what is chosen. */
import type { QuestionInput } from '@stufenplan/core'
import type { PagePlace } from '../../page/address.svelte.ts'
import { numbersIn, numbersText, type SetNumbers } from './set-numbers.ts'

export const rules = ['one-reply', 'chain', 'any', 'proportionate'] as const
export type Rule = (typeof rules)[number]

export interface PlanPlace {
  readonly plan: string | undefined
  readonly stage: string | undefined
  readonly rule: Rule
  /** Options whose breach nobody is taken to see. */
  readonly unseen: readonly string[]
  /** The option of the bead that is shown in full. */
  readonly option: string | undefined
  /** Other plans laid over the chart of exposure. */
  readonly over: readonly string[]
  /** Numbers set otherwise than in the model. */
  readonly numbers: SetNumbers
}

export function planPlace({ detail, more }: PagePlace): PlanPlace {
  const [plan, stage] = detail
  return {
    plan,
    stage,
    rule: rules.find((one) => one === more.rule) ?? 'one-reply',
    unseen: listIn(more.unseen),
    option: more.option || undefined,
    over: listIn(more.over),
    numbers: numbersIn(more.set),
  }
}

function listIn(written: string | undefined): readonly string[] {
  return written ? written.split(',') : []
}

/** The address of a place; defaults are left out, so that addresses stay short. */
export function addressOf(place: PlanPlace) {
  const { plan, stage, rule, unseen, option, over } = place
  const numbers = numbersText(place.numbers)
  const detail = [plan, stage].filter((one): one is string => one !== undefined)
  const more: Record<string, string> = {}
  if (rule !== 'one-reply') more.rule = rule
  if (unseen.length > 0) more.unseen = unseen.join(',')
  if (option !== undefined) more.option = option
  if (over.length > 0) more.over = over.join(',')
  if (numbers !== '') more.set = numbers
  return { detail, more }
}

/** The options of a list, some put in or taken out; the order of the model is kept. */
export function toggled(
  list: readonly string[],
  options: readonly string[],
  isIn: boolean,
): readonly string[] {
  const rest = list.filter((one) => !options.includes(one))
  return isIn ? [...rest, ...options] : rest
}

export type PlanQuestion = Extract<QuestionInput, { kind: 'plan' }>

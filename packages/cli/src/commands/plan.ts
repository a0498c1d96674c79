/** `plan`: would each side enter every stage of a plan, would it hold, and what must be seen. */
import type { Model, Question } from '@stufenplan/core'
import { ask, loadModel } from '../asking.ts'
import { type Call, type Command, type ExitCode, type FlagHelp, UsageError } from '../command.ts'
import { namesIn } from '../names-in.ts'
import { stakesFlags, stakesFrom } from '../stakes-flags.ts'

export type Rule = Extract<Question, { kind: 'plan' }>['rule']
const rules: readonly Rule[] = ['one-reply', 'chain', 'any', 'proportionate']

/** Shared by the commands that ask whether something holds. */
export const answeringFlags: Readonly<Record<string, FlagHelp>> = {
  rule: {
    type: 'string',
    value: 'RULE',
    help: `what others do about a breach: ${rules.join(', ')}`,
  },
  unseen: { type: 'string', value: 'A,B', help: 'options whose breach nobody sees' },
}

export function answeringFrom(call: Call): { rule: Rule; unseen: string[] } {
  const given = call.flags.rule ?? 'one-reply'
  const rule = rules.find((one) => one === given)
  if (rule === undefined) throw new UsageError(`--rule is one of ${rules.join(', ')}.`)
  return { rule, unseen: namesIn(call, 'unseen') }
}

export const plan: Command = {
  name: 'plan',
  usage: 'MODEL PLAN',
  help: 'would each side enter every stage, would it hold, would a breach pay, what must be seen',
  flags: {
    ...answeringFlags,
    ...stakesFlags,
    slices: { type: 'string', value: 'STAGE', help: 'cut this stage into equal parts, by worths' },
    parts: { type: 'string', value: 'N,…', help: 'with --slices: into so many (1,2,3,4,6,10)' },
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const [, id] = call.words
    if (id === undefined) {
      const known = loaded.model.plans.map((one) => one.id).join(', ') || 'none'
      throw new UsageError(`"plan" needs a plan of the model: ${known}.`)
    }
    if (typeof call.flags.slices === 'string') return askSlices(call, loaded.model, id)
    const asked = { kind: 'plan' as const, plan: id, ...answeringFrom(call), ...stakesFrom(call) }
    return ask(call, loaded.model, asked, ({ findings }) =>
      findings.some(
        (one) =>
          one.kind === 'plan' &&
          !one.orders.some((order) => order.today && order.held && order.delivered),
      ),
    )
  },
}

function askSlices(call: Call, model: Model, plan: string): ExitCode {
  const { unseen } = answeringFrom(call)
  const written = namesIn(call, 'parts')
  if (written.some((one) => !/^[1-9]\d?$/.test(one)))
    throw new UsageError('--parts needs whole numbers from 1 to 50: 1,2,4.')
  const parts = written.length > 0 ? written.map(Number) : [1, 2, 3, 4, 6, 10]
  const stage = String(call.flags.slices)
  return ask(call, model, { kind: 'slices', plan, stage, parts, unseen, ...stakesFrom(call) })
}

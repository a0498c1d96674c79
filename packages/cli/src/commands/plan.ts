/** `plan`: would each side enter every stage of a plan, would it hold, and what must be seen. */
import { type Model, nearest, type Question } from '@stufenplan/core'
import { ask, loadModel } from '../asking.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type ExitCode,
  type FlagHelp,
  meant,
  refuseUnused,
  UsageError,
  type Words,
} from '../command.ts'
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
  if (rule === undefined) {
    const near = meant(nearest(String(given), rules))
    throw new UsageError({
      en: `--rule is one of ${rules.join(', ')}, not "${given}".${near.en}`,
      de: `--rule ist eines von ${rules.join(', ')}, nicht „${given}“.${near.de}`,
    })
  }
  return { rule, unseen: namesIn(call, 'unseen') }
}

/** The plans that may be named. */
export function plansOf(model: Model): Words {
  const known = model.plans.map((one) => one.id).join(', ')
  return { en: known || 'it has none', de: known || 'es hat keinen' }
}

export const plan: Command = {
  name: 'plan',
  usage: 'MODEL PLAN',
  help: 'would each side enter every stage, would it hold, would a breach pay, what must be seen',
  flags: {
    ...askingFlags,
    ...answeringFlags,
    ...stakesFlags,
    slices: { type: 'string', value: 'STAGE', help: 'cut this stage into equal parts, by worths' },
    parts: {
      type: 'string',
      value: 'N,…',
      help: 'with --slices: into so many (1,2,3,4,6,10)',
      needs: 'slices',
    },
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const [, id] = call.words
    if (id === undefined) {
      const known = plansOf(loaded.model)
      throw new UsageError({
        en: `"plan" needs a plan of the model: ${known.en}.`,
        de: `„plan“ braucht einen Plan des Modells: ${known.de}.`,
      })
    }
    if (typeof call.flags.slices === 'string') return askSlices(call, loaded.model, id)
    const asked = { kind: 'plan' as const, plan: id, ...answeringFrom(call), ...stakesFrom(call) }
    return ask(call, loaded.model, asked, ({ findings }) =>
      findings.some(
        (finding) =>
          finding.kind === 'plan' &&
          !finding.orders.some((order) => order.today && order.held && order.delivered),
      ),
    )
  },
}

function askSlices(call: Call, model: Model, plan: string): ExitCode {
  refuseUnused(call, ['rule'], {
    en: 'slices are judged by worths, in which answers follow from what they are worth.',
    de: 'über Scheiben entscheiden Werte, und aus ihnen folgen die Antworten.',
  })
  const { unseen } = answeringFrom(call)
  const written = namesIn(call, 'parts')
  if (written.some((one) => !/^[1-9]\d?$/.test(one)))
    throw new UsageError({
      en: '--parts needs whole numbers from 1 to 50, such as 1,2,4.',
      de: '--parts braucht ganze Zahlen von 1 bis 50, etwa 1,2,4.',
    })
  const parts = written.length > 0 ? written.map(Number) : [1, 2, 3, 4, 6, 10]
  const stage = String(call.flags.slices)
  return ask(call, model, { kind: 'slices', plan, stage, parts, unseen, ...stakesFrom(call) })
}

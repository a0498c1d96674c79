/** `plan`: would each side enter every stage of a plan, would it hold, and what must be seen. */
import { type Model, nearest } from '@stufenplan/core'
import { ask, loadModel } from '../call/asking.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type Exit,
  type FlagHelp,
  meant,
  refuseUnused,
  UsageError,
  type Words,
} from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { listFrom, namesIn } from '../call/names-in.ts'
import { fullFlag } from '../call/page-text.ts'
import { stakesFlags, stakesFrom } from '../call/stakes-flags.ts'

const answering = ['plan', 'compare', 'search', 'repair', 'inverse', 'plan-packages'] as const
const rule = field(answering, 'rule')
const parts = field('slices', 'parts')

/** Shared by the commands that ask whether something holds. */
export const answeringFlags: Readonly<Record<string, FlagHelp>> = {
  rule: {
    type: 'string',
    value: 'RULE',
    help: 'what others do about a breach',
    fills: rule,
  },
  unseen: {
    type: 'string',
    value: 'A,B',
    help: 'options whose breach nobody sees',
    fills: field([...answering, 'slices', 'ladders'], 'unseen'),
  },
}

export function answeringFrom(call: Call) {
  return { rule: ruleFrom(call), unseen: namesIn(call, 'unseen') }
}

function ruleFrom({ flags }: Call) {
  const { rule: given } = flags
  if (given === undefined) return undefined
  const rules = rule.values
  const found = rules.find((one) => one === given)
  if (found !== undefined) return found
  const near = meant(nearest(String(given), rules))
  throw new UsageError({
    en: `--rule is one of ${rules.join(', ')}, not "${given}".${near.en}`,
    de: `--rule ist eines von ${rules.join(', ')}, nicht „${given}“.${near.de}`,
  })
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
    full: fullFlag,
    ...answeringFlags,
    ...stakesFlags,
    slices: {
      type: 'string',
      value: 'STAGE',
      help: 'cut this stage into equal parts, by worths',
      fills: field('slices', 'stage'),
    },
    parts: {
      type: 'string',
      value: 'N,…',
      help: 'with --slices: into so many',
      needs: 'slices',
      fills: parts,
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

function askSlices(call: Call, model: Model, plan: string): Exit {
  refuseUnused(call, ['rule'], {
    en: 'slices are judged by worths, in which answers follow from what they are worth.',
    de: 'über Scheiben entscheiden Werte, und aus ihnen folgen die Antworten.',
  })
  const { unseen } = answeringFrom(call)
  const stage = String(call.flags.slices)
  const asked = { kind: 'slices' as const, plan, stage, parts: partsFrom(call), unseen }
  return ask(call, model, { ...asked, ...stakesFrom(call) })
}

function partsFrom(call: Call): number[] | undefined {
  const { least, most } = parts
  const written = listFrom(call, 'parts')
  const isOne = (part: string) => /^[1-9]\d*$/.test(part) && +part >= least && +part <= most
  if (written?.every(isOne) !== false) return written?.map(Number)
  throw new UsageError({
    en: `--parts needs whole numbers from ${least} to ${most}, such as 1,2,4.`,
    de: `--parts braucht ganze Zahlen von ${least} bis ${most}, etwa 1,2,4.`,
  })
}

/** `stable`: who would leave a state, and which states nobody would leave. */
import { stabilityTable } from '@stufenplan/core'
import { ask, loadModel, refuse, worldFrom } from '../asking.ts'
import { cutTable, watched } from '../budget.ts'
import {
  type Call,
  type Command,
  type ExitCode,
  listFlag,
  UsageError,
  wholeNumber,
} from '../command.ts'
import { conceptFlags, perceivedFlag, termsFrom } from '../concept-flags.ts'

export const stable: Command = {
  name: 'stable',
  usage: 'MODEL [STATE]',
  help: 'would anyone leave this state; without a state, all states nobody would leave',
  flags: {
    ...conceptFlags,
    to: {
      type: 'string',
      value: 'csv',
      help: 'a row per possible state and actor: state,actor,nash,gmr,smr,seq',
    },
    coalitions: {
      type: 'string',
      value: 'all|A+B,C+D',
      help: 'test these coalitions as well; concept nash, gmr, smr or seq',
    },
    perceived: perceivedFlag,
    common: { type: 'boolean', help: 'what all states nobody would leave have in common' },
    jumps: {
      type: 'boolean',
      help: 'joint steps from one such state to another that pay all who take part',
    },
    list: listFlag,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { model } = loaded
    const state = call.words[1]
    if (call.flags.to !== undefined) return writeTable(call, state, model)
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 20
    const { coalitions } = call.flags
    const { common, jumps } = call.flags
    if (state !== undefined && (common || jumps))
      throw new UsageError('--common and --jumps are about all states: leave STATE out.')
    const asked = {
      kind: 'stable' as const,
      ...termsFrom(call),
      ...(call.flags.perceived === true && { perceived: true as const }),
      ...(common === true && { common: true as const }),
      ...(jumps === true && { jumps: true as const }),
      ...(typeof coalitions === 'string' && { coalitions: coalitionsFrom(coalitions) }),
      listedMax,
    }
    return ask(call, model, { ...asked, ...(state !== undefined && { state }) }, ({ findings }) =>
      findings.some(
        (one) =>
          (one.kind === 'stability' && !one.stable) ||
          (one.kind === 'coalition' && one.stable === false) ||
          (one.kind === 'equilibria' && one.count === 0),
      ),
    )
  },
}

function coalitionsFrom(given: string): 'all' | string[][] {
  if (given === 'all') return 'all'
  return given.split(',').map((one) => one.split('+').map((actor) => actor.trim()))
}

function writeTable(
  call: Call,
  state: string | undefined,
  model: Parameters<typeof stabilityTable>[0],
): ExitCode {
  if (call.flags.to !== 'csv') throw new UsageError(`--to knows csv, not "${call.flags.to}".`)
  if (state !== undefined) throw new UsageError('The table is of all states: leave STATE out.')
  const others = ['coalitions', 'common', 'jumps', 'list', ...Object.keys(conceptFlags)]
  for (const flag of others)
    if (call.flags[flag] !== undefined)
      throw new UsageError(`The table holds four concepts for all states: leave --${flag} out.`)
  const isPerceived = call.flags.perceived === true
  const { budget, isWhole } = watched(call)
  const table = stabilityTable(model, { world: worldFrom(call, model), isPerceived }, budget)
  if ('problems' in table) return refuse(call, table)
  for (const piece of table) call.out(piece)
  return isWhole() ? 0 : cutTable(call)
}

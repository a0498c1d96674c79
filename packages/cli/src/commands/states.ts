/** `states`: how many states are possible, and which; of one state, where a step leads. */
import type { Model } from '@stufenplan/core'
import { ask, loadModel } from '../call/asking.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type Exit,
  listFlag,
  refuseUnused,
  wholeNumber,
  wordOf,
} from '../call/command.ts'
import { conceptFlags, termsFrom } from '../call/concept-flags.ts'
import { field } from '../call/flags-of-question.ts'

const listedMax = field('states', 'listedMax')
const steps = { listedMax: field('moves', 'listedMax'), moversMax: field('moves', 'moversMax') }
const ofOne = ['movers', ...Object.keys(conceptFlags)]

export const states: Command = {
  name: 'states',
  usage: 'MODEL [STATE]',
  help: 'how many states are possible; with a STATE, each step from it, alone or together',
  flags: {
    ...askingFlags,
    where: {
      type: 'string',
      value: 'FORMULA',
      help: 'only states in which the formula holds',
      fills: field('states', 'where'),
    },
    count: { type: 'boolean', help: 'count, list none' },
    list: listFlag({ fills: listedMax, fillsElse: { 'with STATE': steps.listedMax } }),
    movers: {
      type: 'string',
      value: 'N',
      help: 'with STATE: joint steps by at most N actors',
      fills: steps.moversMax,
    },
    ...conceptFlags,
  },
  run(call) {
    const { count } = call.flags
    const [, state] = call.words
    if (state !== undefined)
      refuseUnused(call, ['where', 'count'], {
        en: 'it is about all states, and one is named.',
        de: 'es gilt allen Zuständen, und einer ist genannt.',
      })
    else
      refuseUnused(call, ofOne, {
        en: 'it is about the steps from one state, and none is named (such as today).',
        de: 'es gilt den Schritten aus einem Zustand, und keiner ist genannt (etwa today).',
      })
    if (count)
      refuseUnused(call, ['list'], {
        en: 'with --count nothing is listed.',
        de: 'mit --count steht keine Liste da.',
      })
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    if (state !== undefined) return askMoves(call, loaded.model, state)
    const asked = {
      kind: 'states' as const,
      listedMax: count ? 0 : wholeNumber(call, 'list', listedMax),
      where: wordOf(call, 'where'),
    }
    return ask(call, loaded.model, asked, ({ findings }) =>
      findings.some((one) => one.kind === 'states' && one.count === 0),
    )
  },
}

function askMoves(call: Call, model: Model, state: string): Exit {
  const moversMax = wholeNumber(call, 'movers', steps.moversMax)
  const listedMax = wholeNumber(call, 'list', steps.listedMax)
  return ask(call, model, { kind: 'moves', ...termsFrom(call), state, moversMax, listedMax })
}

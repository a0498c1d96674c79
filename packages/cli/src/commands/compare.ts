/** `compare`: a plan and its alternatives, the same tests for each, one row each. */
import { ask, loadModel } from '../call/asking.ts'
import { askingFlags, type Command } from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { namesIn } from '../call/names-in.ts'
import { fullFlag } from '../call/page-text.ts'
import { stakesFlags, stakesFrom } from '../call/stakes-flags.ts'
import { answeringFlags, answeringFrom } from './plan.ts'

export const compare: Command = {
  name: 'compare',
  usage: 'MODEL',
  help: 'all plans and alternatives side by side: the same tests for each, and no total',
  flags: {
    ...askingFlags,
    full: fullFlag,
    plans: {
      type: 'string',
      value: 'A,B',
      help: 'only these plans',
      fills: field('compare', 'plans'),
    },
    ...answeringFlags,
    stakes: {
      type: 'boolean',
      help: 'also what worths say: the weakest link of each plan, and what would mend it',
      fills: field('compare', 'stakes'),
    },
    ...stakesFlags,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const plans = namesIn(call, 'plans')
    const { stakes = call.flags.stakes === true ? {} : undefined } = stakesFrom(call)
    return ask(call, loaded.model, { kind: 'compare', plans, ...answeringFrom(call), stakes })
  },
}

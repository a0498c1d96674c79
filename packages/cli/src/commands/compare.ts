/** `compare`: a plan and its alternatives, the same tests for each, one row each. */
import { ask, loadModel } from '../asking.ts'
import type { Command } from '../command.ts'
import { namesIn } from '../names-in.ts'
import { answeringFlags, answeringFrom } from './plan.ts'

export const compare: Command = {
  name: 'compare',
  usage: 'MODEL',
  help: 'all plans and alternatives side by side: the same tests for each, and no total',
  flags: {
    plans: { type: 'string', value: 'A,B', help: 'only these plans' },
    ...answeringFlags,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const plans = namesIn(call, 'plans')
    return ask(call, loaded.model, { kind: 'compare', plans, ...answeringFrom(call) })
  },
}

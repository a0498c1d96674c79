/** `packages`: what plans come to as packages, which would be fair, and what their tests say. */
import { ask, loadModel } from '../call/asking.ts'
import { askingFlags, type Command } from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { namesIn } from '../call/names-in.ts'
import { answeringFlags, answeringFrom } from './plan.ts'

export const packages: Command = {
  name: 'packages',
  usage: 'MODEL',
  help: 'a second opinion on plans: each as a package, who gains, which is fair, where tests differ',
  flags: {
    ...askingFlags,
    plans: {
      type: 'string',
      value: 'A,B',
      help: 'only these plans',
      fills: field('plan-packages', 'plans'),
    },
    ...answeringFlags,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const plans = namesIn(call, 'plans')
    return ask(call, loaded.model, { kind: 'plan-packages', plans, ...answeringFrom(call) })
  },
}

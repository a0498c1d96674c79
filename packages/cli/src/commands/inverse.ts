/** `inverse`: which preferences would make a plan pass, or break it. */
import { ask, loadModel } from '../asking.ts'
import { type Command, listFlag, UsageError, wholeNumber } from '../command.ts'
import { answeringFlags, answeringFrom } from './plan.ts'
import { testFlag, testFrom } from './search.ts'

export const inverse: Command = {
  name: 'inverse',
  usage: 'MODEL PLAN',
  help: 'the smallest changes of preferences under which the verdict on a plan turns over',
  flags: { test: testFlag, list: listFlag, ...answeringFlags },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const [, plan] = call.words
    if (plan === undefined) {
      const known = loaded.model.plans.map((one) => one.id).join(', ') || 'none'
      throw new UsageError(`"inverse" needs a plan of the model: ${known}.`)
    }
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 12
    const asked = { kind: 'inverse' as const, plan, listedMax, test: testFrom(call) }
    return ask(call, loaded.model, { ...asked, ...answeringFrom(call) }, ({ findings }) =>
      findings.some((one) => one.kind === 'inverse' && !one.passes && one.count === 0),
    )
  },
}

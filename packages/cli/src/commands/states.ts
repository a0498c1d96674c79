/** `states`: how many states are possible, and which. */
import { ask, loadModel } from '../asking.ts'
import { type Command, listFlag, wholeNumber } from '../command.ts'

export const states: Command = {
  name: 'states',
  usage: 'MODEL',
  help: 'how many states are possible, and those in which a formula holds',
  flags: {
    where: { type: 'string', value: 'FORMULA', help: 'only states in which the formula holds' },
    count: { type: 'boolean', help: 'count, list none' },
    list: listFlag,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { where, count } = call.flags
    const listedMax = count ? 0 : (wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 20)
    const asked = {
      kind: 'states' as const,
      listedMax,
      ...(typeof where === 'string' && { where }),
    }
    return ask(call, loaded.model, asked, ({ findings }) =>
      findings.some((one) => one.kind === 'states' && one.count === 0),
    )
  },
}

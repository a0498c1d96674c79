/** `robust`: in how many readings of the contested questions something holds. */
import { type Command, listFlag, UsageError, wholeNumber } from '../command.ts'
import { askOverWorlds, worldsFlags } from '../over-worlds.ts'

export const robust: Command = {
  name: 'robust',
  usage: 'MODEL TEST',
  help: 'in how many readings a test holds, and which question decides: "holds(PLAN)"',
  flags: { ...worldsFlags, list: listFlag },
  run(call) {
    const [, test] = call.words
    if (test === undefined)
      throw new UsageError('"robust" needs a model and a test, such as "nash(today)".')
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 8
    return askOverWorlds(call, { kind: 'robust', test, listedMax }, ({ findings }) =>
      findings.some((one) => one.kind === 'robustness' && one.trueCount < one.worldCount),
    )
  },
}

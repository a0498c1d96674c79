/** `robust`: in how many readings something holds; without a test, how every plan fares. */
import { type Command, listFlag, UsageError, wholeNumber } from '../command.ts'
import { askOverWorlds, listFrom, worldsFlags } from '../over-worlds.ts'

export const robust: Command = {
  name: 'robust',
  usage: 'MODEL [TEST]',
  help: 'in how many readings a test holds, and which question decides; without a test, every plan',
  flags: {
    ...worldsFlags,
    plans: { type: 'string', value: 'A,B', help: 'without a test: only these plans' },
    list: listFlag,
  },
  run(call) {
    const [, test, ...more] = call.words
    if (more.length > 0)
      throw new UsageError('The test is one word to the shell: put it in quotation marks.')
    if (test === undefined) {
      const plans = listFrom(call, 'plans') ?? []
      return askOverWorlds(call, { kind: 'robust-plans', plans }, () => false)
    }
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 8
    return askOverWorlds(call, { kind: 'robust', test, listedMax }, ({ findings }) =>
      findings.some((one) => one.kind === 'robustness' && one.trueCount < one.worldCount),
    )
  },
}

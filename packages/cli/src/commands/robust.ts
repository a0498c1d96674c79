/** `robust`: in how many readings something holds; without a test, how every plan fares. */
import { askingFlags, type Command, listFlag, refuseUnused, wholeNumber } from '../command.ts'
import { askOverWorlds, listFrom, worldsFlags } from '../over-worlds.ts'

export const robust: Command = {
  name: 'robust',
  usage: 'MODEL [TEST]',
  help: 'in how many readings a test holds, and which question decides; without a test, every plan',
  flags: {
    ...askingFlags,
    ...worldsFlags,
    plans: { type: 'string', value: 'A,B', help: 'without a test: only these plans' },
    list: listFlag,
  },
  run(call) {
    const [, test] = call.words
    if (test === undefined) {
      refuseUnused(call, ['list'], {
        en: 'without a test every plan is listed.',
        de: 'ohne Test stehen alle Pläne da.',
      })
      const plans = listFrom(call, 'plans') ?? []
      return askOverWorlds(call, { kind: 'robust-plans', plans }, () => false)
    }
    refuseUnused(call, ['plans'], {
      en: 'the test says what is looked at.',
      de: 'der Test sagt, wonach gefragt ist.',
    })
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 8
    return askOverWorlds(call, { kind: 'robust', test, listedMax }, ({ findings }) =>
      findings.some((one) => one.kind === 'robustness' && one.trueCount < one.worldCount),
    )
  },
}

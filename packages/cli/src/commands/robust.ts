/** `robust`: in how many readings something holds; without a test, how every plan fares. */
import { askingFlags, type Command, listFlag, refuseUnused, wholeNumber } from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { listFrom } from '../call/names-in.ts'
import { askOverWorlds, worldsFlags } from '../call/over-worlds.ts'
import { fullFlag } from '../call/page-text.ts'

const listedMax = field('robust', 'listedMax')

export const robust: Command = {
  name: 'robust',
  usage: 'MODEL [TEST]',
  help: 'in how many readings a test holds, and which question decides; without a test, every plan',
  flags: {
    ...askingFlags,
    full: fullFlag,
    ...worldsFlags,
    plans: {
      type: 'string',
      value: 'A,B',
      help: 'without a test: only these plans',
      fills: field('robust-plans', 'plans'),
    },
    list: listFlag({ fills: listedMax }),
  },
  run(call) {
    const [, test] = call.words
    if (test === undefined) {
      refuseUnused(call, ['list'], {
        en: 'without a test every plan is listed.',
        de: 'ohne Test stehen alle Pläne da.',
      })
      const plans = listFrom(call, 'plans')
      return askOverWorlds(call, { kind: 'robust-plans', plans }, () => false)
    }
    refuseUnused(call, ['plans'], {
      en: 'the test says what is looked at.',
      de: 'der Test sagt, wonach gefragt ist.',
    })
    const asked = { kind: 'robust', test, listedMax: wholeNumber(call, 'list', listedMax) } as const
    return askOverWorlds(call, asked, ({ findings }) =>
      findings.some((one) => one.kind === 'robustness' && one.trueCount < one.worldCount),
    )
  },
}

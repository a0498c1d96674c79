/** `fit`: which readings agree with what was observed, and what holds in them. */
import { askingFlags, type Command } from '../call/command.ts'
import { askOverWorlds, worldsFlags } from '../call/over-worlds.ts'

export const fit: Command = {
  name: 'fit',
  usage: 'MODEL [TEST]',
  help: 'which readings the observed facts leave; with a test, what holds with and without them',
  flags: { ...askingFlags, ...worldsFlags },
  run(call) {
    const [, test] = call.words
    return askOverWorlds(call, { kind: 'fit', test }, ({ findings }) =>
      findings.some((one) => one.kind === 'world-fit' && one.fittingCount === 0),
    )
  },
}

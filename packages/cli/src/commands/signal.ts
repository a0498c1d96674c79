/** `signal`: how signals shift weights between readings, by the likelihoods the model states. */
import { askingFlags, type Command } from '../command.ts'
import { askOverWorlds, worldsFlags } from '../over-worlds.ts'

export const signal: Command = {
  name: 'signal',
  usage: 'MODEL [TEST]',
  help: 'how signals shift the weights of readings; with a test, how its share moved',
  flags: {
    ...askingFlags,
    ...worldsFlags,
    until: { type: 'string', value: 'DATE', help: 'only signals up to this day' },
  },
  run(call) {
    const [, test] = call.words
    const { until } = call.flags
    const asked = {
      kind: 'signal' as const,
      ...(test !== undefined && { test }),
      ...(typeof until === 'string' && { until }),
    }
    return askOverWorlds(call, asked, () => false)
  },
}

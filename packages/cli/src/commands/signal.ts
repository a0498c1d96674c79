/** `signal`: how signals shift weights between readings, by the likelihoods the model states. */
import { askingFlags, type Command, wordOf } from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { askOverWorlds, worldsFlags } from '../call/over-worlds.ts'

export const signal: Command = {
  name: 'signal',
  usage: 'MODEL [TEST]',
  help: 'how signals shift the weights of readings; with a test, how its share moved',
  flags: {
    ...askingFlags,
    ...worldsFlags,
    until: {
      type: 'string',
      value: 'DATE',
      help: 'only signals up to this day',
      fills: field('signal', 'until'),
    },
  },
  run(call) {
    const [, test] = call.words
    const until = wordOf(call, 'until')
    return askOverWorlds(call, { kind: 'signal', test, until }, () => false)
  },
}

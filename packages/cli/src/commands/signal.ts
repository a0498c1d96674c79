/** `signal`: how signals shift weights between readings, by the likelihoods the model states. */
import { askingFlags, type Command, wordOf } from '../shared/command.ts'
import { field } from '../shared/flags-of-question.ts'
import { askOverWorlds, worldsFlags } from '../shared/over-worlds.ts'

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

/** `merge`: puts parts of a count together, to the very bytes of a single run. */
import type { Command } from '../shared/command.ts'
import { mergeParts } from '../shared/over-worlds.ts'

export const merge: Command = {
  name: 'merge',
  usage: 'MODEL PART…',
  help: 'put parts together that were counted with --shard',
  flags: {},
  run(call) {
    return mergeParts(call, call.words.slice(1))
  },
}

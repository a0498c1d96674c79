/** `dependencies`: who depends on whom for what it wants, and what the other could do about it. */
import { ask, loadModel } from '../call/asking.ts'
import { askingFlags, type Command } from '../call/command.ts'

export const dependencies: Command = {
  name: 'dependencies',
  usage: 'MODEL',
  help: 'who depends on whom, for what, and what the other could take or give by itself',
  flags: askingFlags,
  run(call) {
    const loaded = loadModel(call)
    return 'exit' in loaded ? loaded.exit : ask(call, loaded.model, { kind: 'dependencies' })
  },
}

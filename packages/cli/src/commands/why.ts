/** `why`: one actor in one state, down to the sources. */
import { ask, loadModel } from '../asking.ts'
import { type Command, UsageError } from '../command.ts'

export const why: Command = {
  name: 'why',
  usage: 'MODEL STATE ACTOR',
  help: 'why an actor would or would not leave a state alone, down to the sources',
  flags: {},
  run(call) {
    const [, state, actor] = call.words
    if (state === undefined || actor === undefined)
      throw new UsageError('"why" needs a model, a state (such as today) and an actor.')
    const loaded = loadModel(call)
    return 'exit' in loaded ? loaded.exit : ask(call, loaded.model, { kind: 'why', state, actor })
  },
}

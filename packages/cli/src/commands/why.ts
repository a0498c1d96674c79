/** `why`: one actor in one state, down to the sources. */
import { ask, loadModel } from '../asking.ts'
import { type Command, UsageError } from '../command.ts'
import { conceptFlags, termsFrom } from '../concept-flags.ts'

export const why: Command = {
  name: 'why',
  usage: 'MODEL STATE ACTOR',
  help: 'why an actor would or would not leave a state alone, down to the sources',
  flags: conceptFlags,
  run(call) {
    const [, state, actor] = call.words
    if (state === undefined || actor === undefined)
      throw new UsageError('"why" needs a model, a state (such as today) and an actor.')
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { perActor, ...terms } = termsFrom(call)
    const own = { ...terms, concept: perActor?.[actor] ?? terms.concept }
    return ask(call, loaded.model, { kind: 'why', ...own, state, actor })
  },
}

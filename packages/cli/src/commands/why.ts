/** `why`: one actor in one state, down to the sources. */
import { ask, loadModel } from '../asking.ts'
import { type Command, UsageError } from '../command.ts'
import { conceptFlags, perceivedFlag, termsFrom } from '../concept-flags.ts'

export const why: Command = {
  name: 'why',
  usage: 'MODEL STATE ACTOR',
  help: 'why an actor (or A+B together) would or would not leave a state, down to the sources',
  flags: { ...conceptFlags, perceived: perceivedFlag },
  run(call) {
    const [, state, actor] = call.words
    if (state === undefined || actor === undefined)
      throw new UsageError('"why" needs a model, a state (such as today) and an actor.')
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { perActor, ...terms } = termsFrom(call)
    const concept = perActor?.[actor] ?? terms.concept
    const perceived = call.flags.perceived === true && { perceived: true as const }
    const own = { ...terms, ...perceived, concept }
    return ask(call, loaded.model, { kind: 'why', ...own, state, actor })
  },
}

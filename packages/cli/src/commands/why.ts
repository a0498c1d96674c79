/** `why`: one actor in one state, or one margin of a plan, down to the sources. */
import { ask, loadModel } from '../asking.ts'
import { type Call, type Command, UsageError } from '../command.ts'
import { conceptFlags, perceivedFlag, termsFrom } from '../concept-flags.ts'
import { stakesFlags, stakesFrom } from '../stakes-flags.ts'
import { answeringFlags, answeringFrom } from './plan.ts'

export const why: Command = {
  name: 'why',
  usage: 'MODEL STATE ACTOR | MODEL PLAN STAGE ACTOR',
  help: 'why an actor (or A+B together) would or would not leave a state, or break a stage of a plan',
  flags: { ...conceptFlags, ...answeringFlags, ...stakesFlags, perceived: perceivedFlag },
  run(call) {
    const [, state, actor, party] = call.words
    if (state === undefined || actor === undefined)
      throw new UsageError(
        '"why" needs a model, a state (such as today) and an actor; or a plan, a stage and an actor.',
      )
    if (party !== undefined) return whyMargin(call, { plan: state, stage: actor, party })
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { perActor, ...terms } = termsFrom(call)
    const concept = perActor?.[actor] ?? terms.concept
    const perceived = call.flags.perceived === true && { perceived: true as const }
    const own = { ...terms, ...perceived, concept }
    return ask(call, loaded.model, { kind: 'why', ...own, state, actor })
  },
}

/** The margin of one party at one stage: how it comes about, and what its numbers rest on. */
function whyMargin(call: Call, asked: { plan: string; stage: string; party: string }) {
  const loaded = loadModel(call)
  if ('exit' in loaded) return loaded.exit
  return ask(call, loaded.model, {
    kind: 'plan',
    ...asked,
    ...answeringFrom(call),
    ...stakesFrom(call),
  })
}

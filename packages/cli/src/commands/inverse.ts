/** `inverse`: what an actor would have to want for a state to be stable for it. */
import { inverseConcepts } from '@stufenplan/core'
import { ask, loadModel } from '../asking.ts'
import { type Command, listFlag, UsageError, wholeNumber } from '../command.ts'

export const inverse: Command = {
  name: 'inverse',
  usage: 'MODEL STATE [ACTOR]',
  help: 'what an actor (or each) would have to want for a state to be stable for it',
  flags: {
    concept: { type: 'string', value: 'NAME', help: inverseConcepts.join(', ') },
    list: listFlag,
  },
  run(call) {
    const [, state, actor] = call.words
    if (state === undefined) throw new UsageError('"inverse" needs a model and a state.')
    const { concept: given = 'nash' } = call.flags
    const concept = inverseConcepts.find((one) => one === given)
    if (concept === undefined)
      throw new UsageError(`--concept is one of ${inverseConcepts.join(', ')}, not "${given}".`)
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 12
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const asked = { kind: 'inverse-state' as const, state, concept, listedMax }
    return ask(call, loaded.model, { ...asked, ...(actor !== undefined && { actor }) })
  },
}

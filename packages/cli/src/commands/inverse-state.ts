/** The inverse question about a state: what an actor would have to want for it to be stable. */
import { inverseConcepts, type Model } from '@stufenplan/core'
import { ask } from '../asking.ts'
import { type Call, type ExitCode, type FlagHelp, UsageError, wholeNumber } from '../command.ts'

export const inverseConceptFlag: FlagHelp = {
  type: 'string',
  value: 'NAME',
  help: `of a state: ${inverseConcepts.join(', ')}`,
}

/** Asks for each actor, or for the one named after the state. */
export function askInverseState(call: Call, model: Model): ExitCode {
  const [, state = '', actor] = call.words
  const { concept: given = 'nash' } = call.flags
  const concept = inverseConcepts.find((one) => one === given)
  if (concept === undefined)
    throw new UsageError(`--concept is one of ${inverseConcepts.join(', ')}, not "${given}".`)
  const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 12
  const asked = { kind: 'inverse-state' as const, state, concept, listedMax }
  return ask(call, model, { ...asked, ...(actor !== undefined && { actor }) })
}

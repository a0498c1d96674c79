/** `stable`: who would leave a state alone, and which states nobody would leave. */
import { ask, loadModel } from '../asking.ts'
import { type Command, listFlag, wholeNumber } from '../command.ts'

export const stable: Command = {
  name: 'stable',
  usage: 'MODEL [STATE]',
  help: 'would anyone leave this state alone; without a state, all states nobody would leave',
  flags: { list: listFlag },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const state = call.words[1]
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 20
    const asked = { kind: 'stable' as const, concept: 'nash' as const, listedMax }
    return ask(
      call,
      loaded.model,
      { ...asked, ...(state !== undefined && { state }) },
      ({ findings }) =>
        findings.some(
          (one) =>
            (one.kind === 'stability' && !one.stable) ||
            (one.kind === 'equilibria' && one.count === 0),
        ),
    )
  },
}

/** `today`: the one-page answer. */
import { ask, loadModel } from '../asking.ts'
import { type Command, listFlag, wholeNumber } from '../command.ts'

export const today: Command = {
  name: 'today',
  usage: 'MODEL',
  help: 'what holds today, why nothing moves, and who would have to move together',
  flags: {
    movers: { type: 'string', value: 'N', help: 'joint steps by at most N actors' },
    list: listFlag,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const moversMax = wholeNumber(call, 'movers', { least: 2, most: 30 }) ?? 30
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 8
    return ask(call, loaded.model, { kind: 'today', moversMax, listedMax })
  },
}

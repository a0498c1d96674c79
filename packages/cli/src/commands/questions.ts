/** The commands that ask one question of a model: today, states, stable, why. */
import { ask, loadModel } from '../asking.ts'
import { type Command, type FlagHelp, UsageError, wholeNumber } from '../command.ts'

const list: FlagHelp = { type: 'string', value: 'N', help: 'list at most N (all are counted)' }

export const today: Command = {
  name: 'today',
  usage: 'MODEL',
  help: 'what holds today, why nothing moves, and who would have to move together',
  flags: {
    movers: { type: 'string', value: 'N', help: 'joint steps by at most N actors' },
    list,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const moversMax = wholeNumber(call, 'movers', { least: 2, most: 30 }) ?? 30
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 8
    return ask(call, loaded.model, { kind: 'today', moversMax, listedMax })
  },
}

export const states: Command = {
  name: 'states',
  usage: 'MODEL',
  help: 'how many states are possible, and those in which a formula holds',
  flags: {
    where: { type: 'string', value: 'FORMULA', help: 'only states in which the formula holds' },
    count: { type: 'boolean', help: 'count, list none' },
    list,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { where, count } = call.flags
    const listedMax = count ? 0 : (wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 20)
    const asked = {
      kind: 'states' as const,
      listedMax,
      ...(typeof where === 'string' && { where }),
    }
    return ask(call, loaded.model, asked, ({ findings }) =>
      findings.some((one) => one.kind === 'states' && one.count === 0),
    )
  },
}

export const stable: Command = {
  name: 'stable',
  usage: 'MODEL [STATE]',
  help: 'would anyone leave this state alone; without a state, all states nobody would leave',
  flags: { list },
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

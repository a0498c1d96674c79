/** `today`: the one-page answer, and where today can lead. */
import type { Model } from '@stufenplan/core'
import { ask, loadModel } from '../asking.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type ExitCode,
  listFlag,
  refuseUnused,
  wholeNumber,
} from '../command.ts'
import { conceptFlags, termsFrom } from '../concept-flags.ts'

export const today: Command = {
  name: 'today',
  usage: 'MODEL',
  help: 'what holds today, why nothing moves, and who would have to move together',
  flags: {
    ...askingFlags,
    movers: { type: 'string', value: 'N', help: 'joint steps by at most N actors' },
    list: listFlag,
    paths: {
      type: 'boolean',
      help: 'instead: where it can lead, the nearest equilibria, by whose steps, where it stalls',
    },
    from: {
      type: 'string',
      value: 'STATE',
      help: 'with --paths: from there and not from today',
      needs: 'paths',
    },
    toward: {
      type: 'string',
      value: 'FORMULA',
      help: 'with --paths: to where this holds, instead of to the equilibria',
      needs: 'paths',
    },
    together: {
      type: 'string',
      value: 'N',
      help: 'with --paths: follow at most N steps together; 2 when left out',
      needs: 'paths',
    },
    ...conceptFlags,
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    if (call.flags.paths === true) return askPaths(call, loaded.model)
    refuseUnused(call, Object.keys(conceptFlags), {
      en: 'it says when a path ends (--paths). Whether today is stable: stufenplan stable MODEL today --concept smr.',
      de: 'es sagt, wann ein Weg endet (--paths). Ob heute stabil ist: stufenplan stable MODELL today --concept smr.',
    })
    const moversMax = wholeNumber(call, 'movers', { least: 2, most: 30 }) ?? 30
    const listedMax = wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 8
    return ask(call, loaded.model, { kind: 'today', moversMax, listedMax })
  },
}

/** Negative where there is no target, or none can be reached. */
function askPaths(call: Call, model: Model): ExitCode {
  refuseUnused(call, ['movers'], {
    en: 'it is about joint steps from today; --paths has --together.',
    de: 'es gilt gemeinsamen Schritten von heute; zu --paths gehört --together.',
  })
  const { from, toward } = call.flags
  const asked = {
    kind: 'paths' as const,
    ...termsFrom(call),
    from: typeof from === 'string' ? from : 'today',
    togetherMax: wholeNumber(call, 'together', { least: 1, most: 20 }) ?? 2,
    listedMax: wholeNumber(call, 'list', { least: 0, most: 10_000 }) ?? 5,
    ...(typeof toward === 'string' && { toward }),
  }
  return ask(call, model, asked, ({ findings }) =>
    findings.some(
      (finding) =>
        finding.kind === 'paths' &&
        !finding.isThere &&
        finding.willingCount + finding.pushedCount + finding.togetherCount === 0,
    ),
  )
}

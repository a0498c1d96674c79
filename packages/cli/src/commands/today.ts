/** `today`: the one-page answer, and where today can lead. */
import type { Model } from '@stufenplan/core'
import { ask, loadModel } from '../call/asking.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type Exit,
  listFlag,
  refuseUnused,
  wholeNumber,
  wordOf,
} from '../call/command.ts'
import { conceptFlags, termsFrom } from '../call/concept-flags.ts'
import { field } from '../call/flags-of-question.ts'

const moversMax = field('today', 'moversMax')
const listedMax = field('today', 'listedMax')
const paths = {
  listedMax: field('paths', 'listedMax'),
  togetherMax: field('paths', 'togetherMax'),
}

export const today: Command = {
  name: 'today',
  usage: 'MODEL',
  help: 'what holds today, why nothing moves, and who would have to move together',
  flags: {
    ...askingFlags,
    movers: {
      type: 'string',
      value: 'N',
      help: 'joint steps by at most N actors',
      fills: moversMax,
    },
    list: listFlag({ fills: listedMax, fillsElse: { 'with --paths': paths.listedMax } }),
    paths: {
      type: 'boolean',
      help: 'instead: where it can lead, the nearest equilibria, by whose steps, where it stalls',
    },
    from: {
      type: 'string',
      value: 'STATE',
      help: 'with --paths: from there',
      needs: 'paths',
      fills: field('paths', 'from'),
    },
    toward: {
      type: 'string',
      value: 'FORMULA',
      help: 'with --paths: to where this holds, instead of to the equilibria',
      needs: 'paths',
      fills: field('paths', 'toward'),
    },
    together: {
      type: 'string',
      value: 'N',
      help: 'with --paths: follow at most N steps together',
      needs: 'paths',
      fills: paths.togetherMax,
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
    return ask(call, loaded.model, {
      kind: 'today',
      moversMax: wholeNumber(call, 'movers', moversMax),
      listedMax: wholeNumber(call, 'list', listedMax),
    })
  },
}

/** Negative where there is no target, or none can be reached. */
function askPaths(call: Call, model: Model): Exit {
  refuseUnused(call, ['movers'], {
    en: 'it is about joint steps from today; --paths has --together.',
    de: 'es gilt gemeinsamen Schritten von heute; zu --paths gehört --together.',
  })
  const asked = {
    kind: 'paths' as const,
    ...termsFrom(call),
    from: wordOf(call, 'from'),
    toward: wordOf(call, 'toward'),
    togetherMax: wholeNumber(call, 'together', paths.togetherMax),
    listedMax: wholeNumber(call, 'list', paths.listedMax),
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

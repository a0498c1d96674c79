/** `stable`: who would leave a state, and which states nobody would leave. */
import { conceptsWith, oneOf, stabilityTable } from '@stufenplan/core'
import { ask, loadModel, refuse } from '../call/asking.ts'
import { cutTable, watched } from '../call/budget.ts'
import {
  askingFlags,
  type Call,
  type Command,
  type ExitCode,
  isOn,
  listFlag,
  refuseUnused,
  UsageError,
  wholeNumber,
  wordOf,
} from '../call/command.ts'
import { conceptFlags, perceivedFlag, termsFrom } from '../call/concept-flags.ts'
import { field } from '../call/flags-of-question.ts'
import { worldFrom } from '../call/world-flag.ts'

const listedMax = field('stable', 'listedMax')

export const stable: Command = {
  name: 'stable',
  usage: 'MODEL [STATE]',
  help: 'would anyone leave this state; without a state, all states nobody would leave',
  flags: {
    ...askingFlags,
    ...conceptFlags,
    to: {
      type: 'string',
      value: 'csv|md|xlsx|html',
      help: `csv without STATE: a row per possible state and actor: state,actor,${conceptsWith('table').join()}; else the answer as a document, or its tables`,
    },
    coalitions: {
      type: 'string',
      value: 'all|A+B,C+D',
      help: `test these coalitions as well; concept ${oneOf(conceptsWith('coalitions'))}`,
      fills: field('stable', 'coalitions'),
    },
    perceived: perceivedFlag,
    common: {
      type: 'boolean',
      help: 'what all states nobody would leave have in common',
      fills: field('stable', 'common'),
    },
    jumps: {
      type: 'boolean',
      help: 'joint steps from one such state to another that pay all who take part',
      fills: field('stable', 'jumps'),
    },
    list: listFlag({ fills: listedMax }),
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { model } = loaded
    const state = call.words[1]
    if (call.form === 'csv' && state === undefined) return writeTable(call, model)
    if (state !== undefined)
      refuseUnused(call, ['common', 'jumps', 'list'], {
        en: 'it is about all states, and one is named.',
        de: 'es gilt allen Zuständen, und einer ist genannt.',
      })
    const asked = {
      kind: 'stable' as const,
      ...termsFrom(call),
      state,
      coalitions: coalitionsFrom(wordOf(call, 'coalitions')),
      perceived: isOn(call, 'perceived'),
      common: isOn(call, 'common'),
      jumps: isOn(call, 'jumps'),
      listedMax: wholeNumber(call, 'list', listedMax),
    }
    return ask(call, model, asked, ({ findings }) =>
      findings.some(
        (finding) =>
          (finding.kind === 'stability' && !finding.stable) ||
          (finding.kind === 'coalition' && finding.stable === false) ||
          (finding.kind === 'equilibria' && finding.count === 0),
      ),
    )
  },
}

function coalitionsFrom(given: string | undefined): 'all' | string[][] | undefined {
  if (given === undefined || given === 'all') return given
  const seen = new Set<string>()
  return given.split(',').map((coalition) => {
    const members = coalition.split('+').map((actor) => actor.trim())
    const twice = members.find((actor, i) => members.indexOf(actor) < i)
    if (twice !== undefined)
      throw new UsageError({
        en: `--coalitions: "${coalition.trim()}" names ${twice} twice. A coalition has several members: A+B.`,
        de: `--coalitions: „${coalition.trim()}“ nennt ${twice} zweimal. Eine Koalition hat mehrere Mitglieder: A+B.`,
      })
    if (members.length < 2 || members.includes(''))
      throw new UsageError({
        en: `--coalitions: "${coalition.trim()}" is no coalition. Join at least two actors: A+B; several with commas: A+B,C+D.`,
        de: `--coalitions: „${coalition.trim()}“ ist keine Koalition. Mindestens zwei Akteure verbinden: A+B; mehrere mit Komma: A+B,C+D.`,
      })
    if (seen.size === seen.add([...members].sort().join('+')).size)
      throw new UsageError({
        en: `--coalitions names "${coalition.trim()}" twice. Keep one.`,
        de: `--coalitions nennt „${coalition.trim()}“ zweimal. Eines behalten.`,
      })
    return members
  })
}

function writeTable(call: Call, model: Parameters<typeof stabilityTable>[0]): ExitCode {
  refuseUnused(call, ['coalitions', 'common', 'jumps', 'list', ...Object.keys(conceptFlags)], {
    en: `the table holds ${conceptsWith('table').join(', ')} for all states.`,
    de: `die Tabelle enthält ${conceptsWith('table').join(', ')} für alle Zustände.`,
  })
  const isPerceived = call.flags.perceived === true
  const { budget, isWhole } = watched(call)
  const table = stabilityTable(model, { world: worldFrom(call, model), isPerceived }, budget)
  if ('problems' in table) return refuse(call, table)
  for (const piece of table) call.out(piece)
  return isWhole() ? 0 : cutTable(call)
}

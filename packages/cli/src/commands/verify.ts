/** `verify`: how well what a plan promises would be seen, and whether that is enough. */
import { ask, loadModel } from '../call/asking.ts'
import { askingFlags, type Call, type Command, UsageError } from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { namesIn } from '../call/names-in.ts'
import { fullFlag } from '../call/page-text.ts'
import { stakesFlags, stakesFrom } from '../call/stakes-flags.ts'
import { plansOf } from './plan.ts'

export const verify: Command = {
  name: 'verify',
  usage: 'MODEL PLAN',
  help: 'how well each way of breaking would be seen, whether that is enough, at which effort',
  flags: {
    ...askingFlags,
    full: fullFlag,
    unseen: {
      type: 'string',
      value: 'A,B',
      help: 'options whose breach nobody sees',
      fills: field('verification', 'unseen'),
    },
    ...stakesFlags,
    effort: {
      type: 'string',
      value: 'N',
      help: 'times the effort that the model states, of every inspection',
    },
  },
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const [, plan] = call.words
    if (plan === undefined) {
      const known = plansOf(loaded.model)
      throw new UsageError({
        en: `"verify" needs a plan of the model: ${known.en}.`,
        de: `„verify“ braucht einen Plan des Modells: ${known.de}.`,
      })
    }
    const designs = (loaded.model.inspections ?? []).map(({ id }) => id)
    const asked = { kind: 'verification' as const, plan, unseen: namesIn(call, 'unseen') }
    return ask(call, loaded.model, { ...asked, ...withEffort(call, designs) }, ({ findings }) =>
      findings.some((one) => one.kind === 'inspected' && one.holds === false),
    )
  },
}

function withEffort(call: Call, designs: readonly string[]) {
  const given = stakesFrom(call)
  const times = effortFrom(call)
  if (times === undefined) return given
  const effort = Object.fromEntries(designs.map((id) => [id, times]))
  const { stakes = {} } = given
  return { stakes: { ...stakes, set: { ...stakes.set, effort } } }
}

function effortFrom({ flags }: Call): number | undefined {
  const { effort } = flags
  if (effort === undefined) return undefined
  const times = Number(effort)
  if (Number.isFinite(times) && times >= 0 && times <= 1_000 && effort !== '') return times
  throw new UsageError({
    en: `--effort is a number from 0 to 1,000, not "${effort}": 1 is what the model states.`,
    de: `--effort ist eine Zahl von 0 bis 1.000, nicht „${effort}“: 1 ist, was das Modell angibt.`,
  })
}

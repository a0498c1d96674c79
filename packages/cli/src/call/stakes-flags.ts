/** Flags of the commands that look at stakes: where in the ranges, how, and with which numbers. */
import type { QuestionInput } from '@stufenplan/core'
import { type Call, type FlagHelp, oneWord, UsageError } from './command.ts'
import { field } from './flags-of-question.ts'
import { namesIn } from './names-in.ts'

type Settings = NonNullable<Extract<QuestionInput, { kind: 'plan' }>['stakes']>

const looking = ['verification', 'plan', 'slices', 'compare', 'ladders'] as const
const at = field(looking, 'stakes', 'at')
const set = field(looking, 'stakes', 'set')

export const stakesFlags: Readonly<Record<string, FlagHelp>> = {
  at: {
    type: 'string',
    help: 'where worths and chances are ranges: the corner that is shown',
    fills: at,
  },
  alone: {
    type: 'boolean',
    help: 'judge each stage as if nothing followed',
    fills: field(looking, 'stakes', 'look'),
  },
  gated: {
    type: 'boolean',
    help: 'an unseen breach stops the plan at its next stage',
    fills: field(looking, 'stakes', 'cheater'),
  },
  fading: {
    type: 'boolean',
    help: 'evidence of a breach is gone after a period',
    fills: field(looking, 'stakes', 'memory'),
  },
  margin: {
    type: 'string',
    value: 'N',
    help: 'the least margin that is asked for',
    fills: field(looking, 'stakes', 'marginMin'),
  },
  set: {
    type: 'string',
    value: 'KIND.NAME=N,…',
    help: "numbers other than the model's, times in days",
    fills: set,
  },
}

/** How stakes are to be looked at; left out of the question where no flag asks for anything. */
export function stakesFrom(call: Call): { stakes?: Settings } {
  const { alone, gated, fading, margin } = call.flags
  if (Object.keys(stakesFlags).every((flag) => call.flags[flag] === undefined)) return {}
  return {
    stakes: {
      at: oneWord(call, 'at', at),
      look: alone === true ? 'alone' : undefined,
      cheater: gated === true ? 'gated' : undefined,
      memory: fading === true ? 'fading' : undefined,
      marginMin: margin === undefined ? undefined : numberFrom('margin', String(margin)),
      set: setFrom(namesIn(call, 'set')),
    },
  }
}

function numberFrom(flag: string, written: string): number {
  const value = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(written) ? Number(written) : Number.NaN
  if (Number.isFinite(value)) return value
  throw new UsageError({
    en: `--${flag} needs a number with a point, such as 0.5; not "${written}".`,
    de: `--${flag} braucht eine Zahl mit Punkt, etwa 0.5; nicht „${written}“.`,
  })
}

/** `lag.insp=30`, `worth.DPRK.relief=2`; a name may hold dots, the number comes last. */
function setFrom(parts: readonly string[]): Settings['set'] {
  const numbers: Record<string, Record<string, unknown>> = {}
  const names = new Set<string>()
  const isNew = (name: string) => names.size < names.add(name).size
  for (const part of parts) {
    const kinds = set.parts
    const [, kind = '', name = '', written = ''] = /^([a-z]+)\.(.+)=([^=]*)$/.exec(part) ?? []
    if (!kinds.some((one) => one === kind))
      throw new UsageError({
        en: `--set takes KIND.NAME=NUMBER with KIND one of ${kinds.join(', ')}, such as lag.insp=30; not "${part}".`,
        de: `--set nimmt ART.NAME=ZAHL, ART eines von ${kinds.join(', ')}, etwa lag.insp=30; nicht „${part}“.`,
      })
    const value = numberFrom('set', written)
    const dot = name.indexOf('.')
    if (!isNew(`${kind}.${name}`))
      throw new UsageError({
        en: `--set sets ${kind}.${name} twice. Keep one.`,
        de: `--set setzt ${kind}.${name} zweimal. Eines behalten.`,
      })
    const own = numbers[kind] ?? {}
    numbers[kind] = own
    if (kind !== 'worth') own[name] = value
    else if (dot < 0)
      throw new UsageError({
        en: '--set worth takes an actor and a statement: worth.NORTH.aid=2',
        de: '--set worth nimmt einen Akteur und eine Aussage: worth.NORD.hilfe=2',
      })
    else {
      const actor = name.slice(0, dot)
      own[actor] = { ...(own[actor] as object | undefined), [name.slice(dot + 1)]: value }
    }
  }
  return numbers as Settings['set']
}

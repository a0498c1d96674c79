/** Flags of the commands that look at stakes: where in the ranges, how, and with which numbers. */
import type { Question } from '@stufenplan/core'
import { type Call, type FlagHelp, UsageError } from './command.ts'
import { namesIn } from './names-in.ts'

type Settings = NonNullable<Extract<Question, { kind: 'plan' }>['stakes']>
type SetNumbers = Settings['set']

const kinds = [
  'detection',
  'lag',
  'sanction',
  'hostage',
  'patience',
  'share',
  'survival',
  'dwell',
  'worth',
] as const

export const stakesFlags: Readonly<Record<string, FlagHelp>> = {
  at: {
    type: 'string',
    value: 'worst|middle|best',
    help: 'where worths and chances are ranges: the corner that is shown (worst)',
  },
  alone: { type: 'boolean', help: 'judge each stage as if nothing followed' },
  gated: { type: 'boolean', help: 'an unseen breach stops the plan at its next stage' },
  fading: { type: 'boolean', help: 'evidence of a breach is gone after a period' },
  margin: { type: 'string', value: 'N', help: 'the least margin that is asked for (0)' },
  set: {
    type: 'string',
    value: 'KIND.NAME=N,…',
    help: `numbers other than the model's: ${kinds.join(', ')}; times in days`,
  },
}

/** How stakes are to be looked at; left out of the question where no flag asks for anything. */
export function stakesFrom(call: Call): { stakes?: Settings } {
  const { at, alone, gated, fading, margin, set } = call.flags
  if ([at, alone, gated, fading, margin, set].every((flag) => flag === undefined)) return {}
  if (at !== undefined && at !== 'worst' && at !== 'middle' && at !== 'best')
    throw new UsageError({
      en: `--at is worst, middle or best, not "${at}".`,
      de: `--at ist worst, middle oder best, nicht „${at}“.`,
    })
  return {
    stakes: {
      at: at ?? 'worst',
      look: alone === true ? 'alone' : 'forward',
      cheater: gated === true ? 'gated' : 'march-on',
      memory: fading === true ? 'fading' : 'lasting',
      marginMin: margin === undefined ? 0 : numberFrom('margin', String(margin)),
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
function setFrom(parts: readonly string[]): SetNumbers {
  const set: Record<string, Record<string, unknown>> = {}
  const names = new Set<string>()
  const isNew = (name: string) => names.size < names.add(name).size
  for (const part of parts) {
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
    const own = set[kind] ?? {}
    set[kind] = own
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
  return set as SetNumbers
}

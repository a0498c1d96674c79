/** How a command calculates without a model: from its words, flags and table to a printed page. */
import {
  type Calculated,
  type CalculationKind,
  calculation,
  messageOf,
  nearest,
  schemaDiagnostics,
} from '@stufenplan/core'
import { calculatedFrom, printCalculated } from './calculated.ts'
import { calculations, filledBy, flagOf, flagsOf } from './calculation-flags.ts'
import { type Call, type Command, meant, oneWord, refuseUnused, UsageError } from './command.ts'
import { namesIn } from './names-in.ts'
import { numberIn, numberOf } from './numbers.ts'

/** Most rows of a long table that are listed, unless all are asked for. */
const rowsMax = 40

/** A table that goes with a calculation: which field it fills in, and its rows. */
export interface FilledTable {
  readonly field: string
  readonly rows: unknown
}

/** A command that calculates: which calculations it knows, and where their tables come from. */
export interface Calculating {
  readonly name: string
  readonly kinds: readonly CalculationKind[]
  readonly help: string
  /** A line that works. */
  readonly example: string
  readonly tableFrom: (call: Call, kind: CalculationKind) => Promise<FilledTable | undefined>
}

export function calculationCommand(calculating: Calculating): Command {
  const { name, kinds, help, tableFrom } = calculating
  return {
    name,
    usage: 'CALCULATION [TABLE]',
    help: `${help}: ${kinds.join(', ')}`,
    flags: {
      full: { type: 'boolean', help: `every row of a long table; without it ${rowsMax}` },
      ...flagsOf(kinds),
    },
    async run(call) {
      const kind = kindIn(call, calculating)
      refuseOthers(call, kind, kinds)
      const asked = questionFrom(call, { kind, name }, await tableFrom(call, kind))
      const done = calculatedFrom(asked)
      return printCalculated(call, done, { code: isNegative(done) ? 1 : 0, rowsMax })
    },
  }
}

/** A breach would pay, although what is spent on inspections was given. */
function isNegative({ question, result }: Calculated): boolean {
  switch (result.kind) {
    case 'acquisition-paths':
    case 'sites':
      return !result.deterred
    case 'deterrence':
      return result.needed === null || result.enough === false
    case 'critical-time': {
      const given = question.kind === 'critical-time' ? question.inspections : 0
      return result.enough === null || (result.enough ?? 0) > given
    }
    default:
      return false
  }
}

function kindIn({ words: [word] }: Call, { name, kinds: known, example }: Calculating) {
  const kind = known.find((one) => one === word)
  if (kind !== undefined) return kind
  const list = known.join(', ')
  if (word === undefined)
    throw new UsageError({
      en: `"${name}" needs a calculation: ${list}. Such as: stufenplan ${example}`,
      de: `„${name}“ braucht eine Rechnung: ${list}. Etwa: stufenplan ${example}`,
    })
  const near = meant(nearest(word, known))
  throw new UsageError({
    en: `There is no calculation "${word}".${near.en} There are: ${list}.`,
    de: `Eine Rechnung „${word}“ gibt es nicht.${near.de} Es gibt: ${list}.`,
  })
}

type Asked = ReturnType<typeof calculation.parse>

function questionFrom(
  call: Call,
  { kind, name }: { readonly kind: CalculationKind; readonly name: string },
  table: FilledTable | undefined,
): Asked {
  const fields = calculations.get(kind) ?? []
  const given = [
    ...fields.map((field) => [field, flagValue(call, kind, field)] as const),
    ...(table ? [[table.field, table.rows] as const] : []),
  ].filter(([, value]) => value !== undefined)
  const asked = { ...Object.fromEntries(given), kind }
  const whole = calculation.safeParse(asked)
  if (whole.success) return whole.data
  const schema = calculation.options.find((one) => one.shape.kind.value === kind) ?? calculation
  const [first] = schemaDiagnostics(whole.error, schema, asked)
  const [field = '', row, column] = first?.path ?? []
  if (first?.code === 'missing-field' && first.path.length === 0)
    throw missing(name, kind, first.field)
  const words = (language: 'en' | 'de') => (first ? messageOf(first, language) : '')
  const isCell = table !== undefined && typeof row === 'number'
  const place = isCell ? `${String(row + 1)}, ${String(column)}` : `--${flagOf(String(field))}`
  throw new UsageError({
    en: `${isCell ? 'Row ' : ''}${place}: ${words('en')}`,
    de: `${isCell ? 'Zeile ' : ''}${place}: ${words('de')}`,
  })
}

/** What is given is never passed over. */
function refuseOthers(call: Call, kind: CalculationKind, kinds: readonly CalculationKind[]): void {
  const own = (calculations.get(kind) ?? []).map(flagOf)
  const list = own.map((flag) => `--${flag}`).join(' ')
  refuseUnused(
    call,
    Object.keys(flagsOf(kinds)).filter((flag) => !own.includes(flag)),
    { en: `"${kind}" takes ${list}.`, de: `„${kind}“ nimmt ${list}.` },
  )
}

function missing(name: string, kind: CalculationKind, field: string): UsageError {
  const asked = `${name} ${kind}`
  const flag = flagOf(field)
  const { value = '', fills } = flagsOf([kind])[flag] ?? {}
  return new UsageError({
    en: `"${asked}" needs --${flag} ${value} (${fills?.about}).`,
    de: `„${asked}“ braucht --${flag} ${value}. Was es ist, sagt stufenplan ${name} --help.`,
  })
}

function flagValue(call: Call, kind: CalculationKind, field: string): unknown {
  const flag = flagOf(field)
  const fills = flagsOf([kind])[flag]?.fills
  switch (filledBy(field)) {
    case 'boolean':
      return call.flags[flag]
    case 'word':
      return fills && oneWord(call, flag, fills)
    case 'origin':
      return call.flags[flag]
    case 'ends':
      return call.flags[flag] === undefined ? undefined : namesIn(call, flag)
    case 'paths':
      return call.flags[flag] === undefined ? undefined : pathsIn(call, flag)
    default:
      return fills && numberIn(call, flag, fills)
  }
}

/** Paths by the names of their steps, each with its length: A+B=3. */
function pathsIn(call: Call, flag: string) {
  return namesIn(call, flag).map((written) => {
    const [, steps = '', length = ''] = /^(.+)=([^=]+)$/.exec(written) ?? []
    const value = numberOf(length)
    if (value === undefined || steps === '')
      throw new UsageError({
        en: `--${flag} takes STEP+STEP=LENGTH, separated by commas, such as A+B=3; not "${written}".`,
        de: `--${flag} nimmt SCHRITT+SCHRITT=LÄNGE, mit Komma getrennt, etwa A+B=3; nicht „${written}“.`,
      })
    return { steps: steps.split('+'), length: value }
  })
}

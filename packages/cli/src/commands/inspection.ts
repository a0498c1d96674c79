/** `inspection`: what inspections find, how soon, and whom that deters, without a model. */
import {
  type Calculated,
  type CalculationKind,
  calculate,
  calculation,
  canonicalJson,
  explainCalculated,
  messageOf,
  nearest,
  refusalMessage,
  schemaDiagnostics,
  stampOfCalculation,
} from '@stufenplan/core'
import {
  calculationFlags,
  calculations,
  filledBy,
  flagOf,
  tableFields,
} from '../call/calculation-flags.ts'
import {
  type Call,
  type Command,
  type Exit,
  meant,
  oneWord,
  refuseUnused,
  UsageError,
} from '../call/command.ts'
import { isProblem, readText, tableBytesMax } from '../call/files.ts'
import { show, shownThen } from '../call/forms.ts'
import { problemWords } from '../call/messages.ts'
import { namesIn } from '../call/names-in.ts'
import { numberIn, numberOf } from '../call/numbers.ts'
import { type Column, tableRows } from '../call/table.ts'

/** Most sites or paths that are listed, unless all are asked for. */
const rowsMax = 40

export const inspection: Command = {
  name: 'inspection',
  usage: 'CALCULATION [TABLE]',
  help: `what inspections find, how soon, and whom that deters, without a model: ${[...calculations.keys()].join(', ')}`,
  flags: {
    full: { type: 'boolean', help: `every site or path; without it ${rowsMax}` },
    ...calculationFlags,
  },
  run(call) {
    const asked = questionFrom(call, kindIn(call))
    const done = calculate(asked)
    if ('refused' in done) {
      const nameOf = (field: string) => `--${flagOf(field)}`
      throw new UsageError({
        en: refusalMessage(done.refused, 'en', nameOf),
        de: refusalMessage(done.refused, 'de', nameOf),
      })
    }
    return printed(call, done)
  },
}

function printed(call: Call, done: Calculated): Exit {
  const code = isNegative(done) ? 1 : 0
  if (call.json) {
    call.out(`${canonicalJson(done)}\n`)
    return code
  }
  const isShort = call.flags.full !== true && call.form !== 'csv' && call.form !== 'xlsx'
  const explanation = explainCalculated(done, call.language, isShort ? { rowsMax } : {})
  return shownThen(show(call, explanation, stampOfCalculation(done.question)), code)
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

function kindIn({ words: [word] }: Call): CalculationKind {
  const known = [...calculations.keys()]
  const kind = calculation.options
    .map(({ shape }) => shape.kind.value)
    .find((one) => one === word && calculations.has(one))
  if (kind !== undefined) return kind
  const list = known.join(', ')
  if (word === undefined)
    throw new UsageError({
      en: `"inspection" needs a calculation: ${list}. Such as: stufenplan inspection sampling --items 100 --defective 8 --samples 25`,
      de: `„inspection“ braucht eine Rechnung: ${list}. Etwa: stufenplan inspection sampling --items 100 --defective 8 --samples 25`,
    })
  const near = meant(nearest(word, known))
  throw new UsageError({
    en: `There is no calculation "${word}".${near.en} There are: ${list}.`,
    de: `Eine Rechnung „${word}“ gibt es nicht.${near.de} Es gibt: ${list}.`,
  })
}

type Asked = ReturnType<typeof calculation.parse>

function questionFrom(call: Call, kind: CalculationKind): Asked {
  const fields = calculations.get(kind) ?? []
  refuseOthers(call, kind, fields)
  const table = tableFrom(call, kind)
  const given = [
    ...fields.map((field) => [field, flagValue(call, field)] as const),
    ...(table ? [[table.field, table.rows] as const] : []),
  ].filter(([, value]) => value !== undefined)
  const asked = { ...Object.fromEntries(given), kind }
  const whole = calculation.safeParse(asked)
  if (whole.success) return whole.data
  const schema = calculation.options.find((one) => one.shape.kind.value === kind) ?? calculation
  const [first] = schemaDiagnostics(whole.error, schema, asked)
  const [field = '', row, column] = first?.path ?? []
  if (first?.code === 'missing-field' && first.path.length === 0) throw missing(kind, first.field)
  const words = (language: 'en' | 'de') => (first ? messageOf(first, language) : '')
  const isCell = table !== undefined && typeof row === 'number'
  const place = isCell ? `${String(row + 1)}, ${String(column)}` : `--${flagOf(String(field))}`
  throw new UsageError({
    en: `${isCell ? 'Row ' : ''}${place}: ${words('en')}`,
    de: `${isCell ? 'Zeile ' : ''}${place}: ${words('de')}`,
  })
}

/** What is given is never passed over. */
function refuseOthers(call: Call, kind: CalculationKind, fields: readonly string[]): void {
  const own = fields.map(flagOf)
  const list = own.map((flag) => `--${flag}`).join(' ')
  refuseUnused(
    call,
    Object.keys(calculationFlags).filter((flag) => !own.includes(flag)),
    { en: `"${kind}" takes ${list}.`, de: `„${kind}“ nimmt ${list}.` },
  )
}

function missing(kind: CalculationKind, field: string): UsageError {
  const flag = flagOf(field)
  const { value = '', fills } = calculationFlags[flag] ?? {}
  return new UsageError({
    en: `"inspection ${kind}" needs --${flag} ${value} (${fills?.about}).`,
    de: `„inspection ${kind}“ braucht --${flag} ${value}. Was es ist, sagt stufenplan inspection --help.`,
  })
}

function flagValue(call: Call, field: string): unknown {
  const flag = flagOf(field)
  const fills = calculationFlags[flag]?.fills
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

const needed = (name: string, kind: Column['kind'] = 'number'): Column => ({
  name,
  field: name,
  kind,
  isNeeded: true,
})
const free = (name: string, kind: Column['kind'] = 'number'): Column => ({
  name,
  field: name,
  kind,
  isNeeded: false,
})

const tables = {
  sites: {
    rowsMax: 100_000,
    columns: [
      needed('site', 'text'),
      needed('gain'),
      needed('loss'),
      needed('days', 'number or none'),
      free('missed'),
    ],
  },
  steps: {
    rowsMax: 1_000,
    columns: [
      needed('step', 'text'),
      free('from', 'text'),
      free('to', 'text'),
      free('length'),
      needed('effort'),
      free('missed'),
      free('alarm'),
    ],
  },
} as const

function tableFrom(call: Call, kind: CalculationKind) {
  const [, name] = call.words
  const field = tableFields[kind]
  if (field === undefined) {
    if (name === undefined) return undefined
    throw new UsageError({
      en: `"${kind}" takes no table; "${name}" is too much. Numbers are given with flags.`,
      de: `„${kind}“ nimmt keine Tabelle; „${name}“ ist zu viel. Zahlen kommen mit Schaltern.`,
    })
  }
  const { columns, rowsMax: most } = tables[field]
  const names = columns.map((one) => one.name).join(',')
  if (name === undefined)
    throw new UsageError({
      en: `"inspection ${kind}" needs a table: a file with the columns ${names}, or - for standard input.`,
      de: `„inspection ${kind}“ braucht eine Tabelle: eine Datei mit den Spalten ${names}, oder - für die Standardeingabe.`,
    })
  const read = readText(name, tableBytesMax)
  if (isProblem(read)) throw new UsageError(problemWords(read))
  return { field, rows: tableRows(read.text, columns, most) }
}

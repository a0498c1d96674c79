/** `cross-impact`: which combinations of developments support each other, without a model. */
import {
  type Budget,
  crossImpact as bounds,
  type Calculated,
  type Calculation,
  calculation,
  hasErrors,
  isScw,
  messageOf,
  parse,
  schemaDiagnostics,
  stepBudget,
  watchedBudget,
} from '@stufenplan/core'
import { budgetOf } from '../call/budget.ts'
import { calculatedFrom, printCalculated } from '../call/calculated.ts'
import {
  budgetFlag,
  type Call,
  type Command,
  type Exit,
  type ExitCode,
  isOn,
  oneWord,
  UsageError,
  wholeNumber,
} from '../call/command.ts'
import { isProblem, matrixBytesMax, type ReadFile, readOlderText } from '../call/files.ts'
import { calculationField } from '../call/flags-of-question.ts'
import { fileMessage } from '../call/messages.ts'
import { projectFrom } from '../call/scw-file.ts'

/** Most combinations that stand side by side, unless all are asked for. */
const rowsMax = 12

const tolerance = calculationField(['cross-impact'], 'tolerance')
const succession = calculationField(['cross-impact'], 'succession')
const robustness = calculationField(['cross-impact'], 'robustness')

export const crossImpact: Command = {
  name: 'cross-impact',
  usage: 'FILE',
  help: 'which developments go together, by a matrix of judgements (.scw of ScenarioWizard, or JSON)',
  flags: {
    full: { type: 'boolean', help: 'every combination, what each hangs on, and stated reasons' },
    tolerance: {
      type: 'string',
      value: 'N',
      help: 'inconsistency that is allowed',
      fills: tolerance,
    },
    succession: {
      type: 'string',
      help: 'count how many combinations lead to each',
      fills: succession,
    },
    robustness: {
      type: 'boolean',
      help: 'the least change of one judgement that makes each fall',
      fills: robustness,
    },
    budget: budgetFlag,
  },
  run(call) {
    const [name] = call.words
    if (name === undefined)
      throw new UsageError({
        en: '"cross-impact" needs a file with a matrix of judgements: stufenplan cross-impact matrix.scw',
        de: '„cross-impact“ braucht eine Datei mit einer Matrix von Urteilen: stufenplan cross-impact matrix.scw',
      })
    const read = readOlderText(name, matrixBytesMax)
    if (isProblem(read)) {
      call.err(`${fileMessage(read, call.language)}\n`)
      return ['not-text', 'too-long', 'other-program'].includes(read.kind) ? 1 : 2
    }
    const matrix = isScw(read.text) ? fromProject(call, read) : fromJson(read)
    return matrix === undefined ? 1 : answered(call, { ...matrix, ...settingsIn(call, matrix) })
  },
}

type Fields = Readonly<Record<string, unknown>>

/** What a flag says counts, else what the file says. */
function settingsIn(call: Call, matrix: Fields): Fields {
  return {
    kind: 'cross-impact',
    tolerance: wholeNumber(call, 'tolerance', tolerance) ?? matrix.tolerance,
    succession: oneWord(call, 'succession', succession) ?? matrix.succession,
    robustness: isOn(call, 'robustness') ?? matrix.robustness,
  }
}

/** The judgements of a project, as a question asks for them; undefined with mistakes. */
function fromProject(call: Call, read: ReadFile): Fields | undefined {
  const project = projectFrom(call, read)
  return (
    project && {
      descriptors: project.descriptors.map((one) => ({
        name: one.name,
        variants: one.variants.map((variant) => variant.name),
      })),
      judgements: project.rows,
      reasons: project.reasons.map(({ from, on, text: reason }) => ({
        from: from + 1,
        on: on + 1,
        text: reason,
      })),
    }
  )
}

/** A question as --json prints it, or what --json printed as a whole. */
function fromJson({ name, text }: ReadFile): Fields {
  const saved = jsonIn(text)
  const asked = recordIn(recordIn(saved)?.question) ?? recordIn(saved)
  if (asked?.kind === 'cross-impact') return asked
  const isModel = saved === undefined && !hasErrors(parse(text).diagnostics)
  if (isModel)
    throw new UsageError({
      en: `"${name}" is a model: it says who can do what and who wants what, and nothing of which developments speak for each other. This needs a matrix of judgements, such as a .scw file: "export ${name} --to scw" writes an empty one of its questions, "together ${name} FILE" asks with it.`,
      de: `„${name}“ ist ein Modell: Es sagt, wer was kann und will, und nichts darüber, welche Entwicklungen füreinander sprechen. Dies braucht eine Matrix von Urteilen, etwa eine .scw-Datei: „export ${name} --to scw“ schreibt eine leere aus seinen Fragen, „together ${name} DATEI“ fragt mit ihr.`,
    })
  throw new UsageError({
    en: `"${name}" holds no matrix of judgements: neither a project of ScenarioWizard, which begins with "$ ScenarioWizard", nor JSON with "kind": "cross-impact".`,
    de: `„${name}“ enthält keine Matrix von Urteilen: weder ein Projekt von ScenarioWizard, das mit „$ ScenarioWizard“ beginnt, noch JSON mit "kind": "cross-impact".`,
  })
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function recordIn(value: unknown): Fields | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Fields)
    : undefined
}

/** The first judgement that is none: a schema would name each of a million before that is said. */
function refuseStrange(judgements: unknown): void {
  const { columnsMax, judgementMax: most } = bounds
  const rows = Array.isArray(judgements) ? judgements : []
  const long = [rows, ...rows].find((one) => Array.isArray(one) && one.length > columnsMax)
  if (long !== undefined)
    throw new UsageError({
      en: `There are more than ${columnsMax} judgements in a row, or rows of them. Leave variants out.`,
      de: `Es gibt mehr als ${columnsMax} Urteile in einer Zeile, oder Zeilen davon. Ausprägungen weglassen.`,
    })
  for (const [r, row] of rows.entries())
    for (const [c, value] of (Array.isArray(row) ? row : []).entries()) {
      if (Number.isInteger(value) && Math.abs(value) <= most) continue
      const found = String(JSON.stringify(value)).slice(0, 40)
      throw new UsageError({
        en: `Row ${r + 1}, judgement ${c + 1}: ${found} is no whole number from −${most} to ${most}.`,
        de: `Zeile ${r + 1}, Urteil ${c + 1}: ${found} ist keine ganze Zahl von −${most} bis ${most}.`,
      })
    }
}

function answered(call: Call, asked: Fields): Exit {
  refuseStrange(asked.judgements)
  const whole = calculation.safeParse(asked)
  if (!whole.success) {
    const schema =
      calculation.options.find((one) => one.shape.kind.value === 'cross-impact') ?? calculation
    const [first] = schemaDiagnostics(whole.error, schema, asked)
    const place = (first?.path ?? []).join('.')
    const words = (language: 'en' | 'de') => `${place}: ${first ? messageOf(first, language) : ''}`
    throw new UsageError({ en: words('en'), de: words('de') })
  }
  const done = calculatedFrom(whole.data, budgetFor(call, whole.data))
  return printCalculated(call, done, { code: codeOf(done), rowsMax })
}

/** Work after which a search ends by itself, in leads that are reckoned: ten seconds or so. */
const workMax = 1e8

/** With --budget what it says. Else a search does not go on for ever: nothing may hold together. */
function budgetFor(call: Call, asked: Calculation): Budget {
  const whole = budgetOf(call)
  if (call.flags.budget !== undefined || asked.kind !== 'cross-impact') return whole
  const leads = asked.descriptors.reduce((sum, { variants }) => sum + variants.length ** 2, 1)
  const usual = stepBudget(Math.ceil(workMax / leads))
  // A walk asks for many steps at a time, and is bounded by itself.
  return watchedBudget(whole, { allows: (steps) => steps > 1 || usual.spend(steps) })
}

/** Negative where nothing holds together. */
function codeOf({ result }: Calculated): ExitCode {
  if (result.kind !== 'cross-impact') return 0
  if (!result.isWhole || result.walk?.kind === 'cut-short') return 3
  return result.count === 0 ? 1 : 0
}

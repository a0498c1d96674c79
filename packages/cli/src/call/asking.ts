/** From a model's name to a printed answer: the part that all questions share. */
import {
  type Answer,
  answer,
  canonicalJson,
  check,
  type Diagnostic,
  diagnostic,
  hasErrors,
  type Model,
  messageOf,
  mistakes,
  otherProgramNamed,
  type Parsed,
  parse,
  place,
  type Question,
  type QuestionInput,
  question,
  schemaDiagnostics,
  textLengthMax,
  type Unanswered,
} from '@stufenplan/core'
import { asOfDay } from './as-of.ts'
import { budgetOf } from './budget.ts'
import { type Call, type Exit, type ExitCode, UsageError } from './command.ts'
import { type FileProblem, isProblem, readModel } from './files.ts'
import { showAnswer, shownThen } from './forms.ts'
import { modelTextOf } from './importing.ts'
import { diagnosticLine, fileMessage } from './messages.ts'
import { worldFrom } from './world-flag.ts'

/** A model that was read, or the exit code after what is wrong with it has been printed. */
export type Loaded =
  | {
      readonly model: Model
      readonly parsed: Parsed
      readonly name: string
      /** As it stands in the file, or as another program's file was read. */
      readonly text: string
    }
  | { readonly exit: ExitCode }

/** Reads a model and refuses it with everything there is to say where something in it is wrong. */
export function loadModel(call: Call, { isAsOf = true } = {}): Loaded {
  const [name] = call.words
  if (name === undefined)
    throw new UsageError({
      en: 'A model is missing: name a file, or a shipped model such as korea-2025.',
      de: 'Es fehlt ein Modell: eine Datei nennen oder ein mitgeliefertes wie korea-2025.',
    })
  const read = readModel(name)
  if (isProblem(read)) return refuseFile(call, read)
  const text = modelTextOf(call, read)
  if (text === undefined) return { exit: 1 }
  const parsed = parse(text)
  const isWrong = parsed.model === undefined || hasErrors(mistakes(parsed.model))
  if (parsed.model === undefined || isWrong || hasErrors(parsed.diagnostics)) {
    reportDiagnostics(call, read.name, foreignFile(read.name, remarks(parsed)))
    return { exit: 1 }
  }
  const model = isAsOf ? asOfDay(call, parsed.model) : parsed.model
  return { model, parsed, name: read.name, text }
}

/** Everything there is to say of a model as it was read, in the order of the text. */
export function remarks({ model, tree, diagnostics }: Parsed): Diagnostic[] {
  const deeper = model ? place(tree, check(model)) : []
  return [...diagnostics, ...deeper].sort((a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0))
}

/** A file whose text cannot be a model has a mistake like any other; the rest is wrong usage. */
function refuseFile(call: Call, problem: FileProblem): { exit: ExitCode } {
  const found = mistakeIn(problem)
  if (found !== undefined) {
    const at = { line: 1, column: 1, offset: 0, length: 1 }
    reportDiagnostics(call, problem.name, [{ ...found, at }])
    return { exit: 1 }
  }
  const message = fileMessage(problem, call.language)
  if (call.json) call.say(`${canonicalJson({ problem: { ...problem, message } })}\n`)
  else call.err(`${message}\n`)
  return { exit: 2 }
}

function mistakeIn(problem: FileProblem): Diagnostic | undefined {
  switch (problem.kind) {
    case 'not-text':
      return diagnostic('not-text', [], { encoding: problem.encoding })
    case 'too-long':
      return diagnostic('too-long', [], { size: problem.size, sizeMax: textLengthMax })
    case 'other-program':
      return diagnostic('other-program', [], { program: problem.program })
    default:
      return undefined
  }
}

/** A text that is no model, in a file that is named as another program names its files. */
function foreignFile(name: string, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const program = otherProgramNamed(name)
  if (program === undefined || found.some((one) => one.code === 'other-program')) return found
  const at = { line: 1, column: 1, offset: 0, length: 1 }
  return [{ ...diagnostic('other-program', [], { program }), at }]
}

export function reportDiagnostics(call: Call, name: string, found: readonly Diagnostic[]): void {
  if (call.json) call.say(`${canonicalJson({ diagnostics: found })}\n`)
  else
    for (const diagnostic of found) call.err(`${diagnosticLine(name, diagnostic, call.language)}\n`)
}

/** A question without its world, which the flags give. */
export type Worldless<Q> = Q extends unknown ? Omit<Q, 'world'> : never

/** The question with its world and every default; one that cannot be asked is wrong usage. */
export function wholeQuestion(call: Call, model: Model, input: Worldless<QuestionInput>): Question {
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  const asked = { ...Object.fromEntries(given), kind: input.kind, world: worldFrom(call, model) }
  const whole = question.safeParse(asked)
  if (whole.success) return whole.data
  const kind = question.options.find((one) => one.shape.kind.value === asked.kind) ?? question
  const [first] = schemaDiagnostics(whole.error, kind, asked)
  const field = String(first?.path[0] ?? 'question')
  const place = call.flags[field] === undefined ? field.toUpperCase() : `--${field}`
  const words = (language: 'en' | 'de') => (first ? messageOf(first, language) : '')
  throw new UsageError({ en: `${place}: ${words('en')}`, de: `${place}: ${words('de')}` })
}

/** Asks, prints, and says how it ended; `isNegative` tells which answers end with code 1. */
export function ask(
  call: Call,
  model: Model,
  asked: Worldless<QuestionInput>,
  isNegative: (answered: Answer) => boolean = () => false,
): Exit {
  const answered = answer(model, wholeQuestion(call, model, asked), budgetOf(call))
  if ('problems' in answered) return refuse(call, answered)
  return printed(call, model, answered, isNegative)
}

/** Prints an answer that is there, and says how it ended. */
export function printed(
  call: Call,
  model: Model,
  answered: Answer,
  isNegative: (answered: Answer) => boolean,
): Exit {
  const isCut = answered.findings.some((one) => one.strength.kind === 'truncated')
  const code = isCut ? 3 : isNegative(answered) ? 1 : 0
  if (call.json) call.out(`${canonicalJson(answered)}\n`)
  else return shownThen(showAnswer(call, model, answered), code)
  return code
}

/** A question that does not fit the model: what is wrong with it, and exit code 2. */
export function refuse(call: Call, { problems }: Unanswered): ExitCode {
  reportDiagnostics(call, '–', problems)
  return 2
}

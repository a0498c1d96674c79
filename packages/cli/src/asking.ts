/** From a model's name to a printed answer: the part that all questions share. */
import {
  type Answer,
  answer,
  canonicalJson,
  check,
  type Diagnostic,
  diagnostic,
  explain,
  hasErrors,
  type Model,
  nearest,
  type Parsed,
  parse,
  place,
  type Question,
  question,
  textLengthMax,
  toText,
  type Unanswered,
  type World,
} from '@stufenplan/core'
import { budgetOf } from './budget.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { type FileProblem, isProblem, readModel } from './files.ts'
import { modelTextOf } from './importing.ts'
import { diagnosticLine, fileMessage } from './messages.ts'

/** A model that was read, or the exit code after what is wrong with it has been printed. */
export type Loaded =
  | {
      readonly model: Model
      readonly parsed: Parsed
      readonly name: string
      readonly found: readonly Diagnostic[]
    }
  | { readonly exit: ExitCode }

/** Reads and checks a model. `found` holds everything there is to say, in the order of the text. */
export function loadModel(call: Call): Loaded {
  const [name] = call.words
  if (name === undefined)
    throw new UsageError('A model is missing: name a file or a shipped model.')
  const read = readModel(name)
  if (isProblem(read)) return refuseFile(call, read)
  const text = modelTextOf(call, read)
  if (text === undefined) return { exit: 1 }
  const parsed = parse(text)
  const deeper = parsed.model ? place(parsed.tree, check(parsed.model)) : []
  const found = [...parsed.diagnostics, ...deeper].sort(
    (a, b) => (a.at?.offset ?? 0) - (b.at?.offset ?? 0),
  )
  if (parsed.model === undefined || hasErrors(found)) {
    reportDiagnostics(call, read.name, found)
    return { exit: 1 }
  }
  return { model: parsed.model, parsed, name: read.name, found }
}

/** A file whose text cannot be a model has a mistake like any other; the rest is wrong usage. */
function refuseFile(call: Call, problem: FileProblem): { exit: ExitCode } {
  if (problem.kind === 'not-text' || problem.kind === 'too-long') {
    const at = { line: 1, column: 1, offset: 0, length: 1 }
    const found =
      problem.kind === 'not-text'
        ? diagnostic('not-text', [], { encoding: problem.encoding })
        : diagnostic('too-long', [], { size: problem.size, sizeMax: textLengthMax })
    reportDiagnostics(call, problem.name, [{ ...found, at }])
    return { exit: 1 }
  }
  const message = fileMessage(problem, call.language)
  if (call.json) call.out(`${canonicalJson({ problem: { ...problem, message } })}\n`)
  else call.err(`${message}\n`)
  return { exit: 2 }
}

export function reportDiagnostics(call: Call, name: string, found: readonly Diagnostic[]): void {
  if (call.json) call.out(`${canonicalJson({ diagnostics: found })}\n`)
  else for (const one of found) call.err(`${diagnosticLine(name, one, call.language)}\n`)
}

/** The answers set with --world: readings by name, and question=answer, separated by commas. */
export function worldFrom(call: Call, model: Model): World {
  const given = call.flags.world
  const set: Record<string, string> = {}
  for (const part of typeof given === 'string' ? given.split(',') : []) {
    const [question = '', ...rest] = part.trim().split('=')
    const chosen = rest.length === 0 ? undefined : rest.join('=')
    const reading = model.readings.find((one) => one.id === question)
    if (chosen !== undefined && model.questions.some((one) => one.id === question))
      set[question] = chosen
    else if (reading) Object.assign(set, reading.answers)
    else {
      const known = [...model.readings, ...model.questions].map((one) => one.id)
      const near = nearest(question, known)
      const meant = near === undefined ? '' : ` Did you mean "${near}"?`
      throw new UsageError(
        `--world: "${question}" is no reading or question of this model.${meant} Known: ${known.join(', ')}.`,
      )
    }
  }
  return set
}

/** Questions that a reading named with --world leaves open; undefined where it does not say. */
export function openFrom(call: Call, model: Model): readonly string[] | undefined {
  const given = typeof call.flags.world === 'string' ? call.flags.world.split(',') : []
  const named = given.map((part) => model.readings.find((one) => one.id === part.trim()))
  const open = named.flatMap((one) => one?.open ?? [])
  const set = Object.keys(worldFrom(call, model))
  const answered = new Set(named.flatMap((one) => Object.keys(one?.answers ?? {})))
  // An answer given beside the reading closes its question.
  const closed = set.filter((id) => !answered.has(id))
  return open.length > 0 ? open.filter((id) => !closed.includes(id)) : undefined
}

/** A question without its world, which the flags give. */
export type Asked<Q> = Q extends unknown ? Omit<Q, 'world'> : never

/** The question with its world and every default. */
export function wholeQuestion(call: Call, model: Model, asked: Asked<Question>): Question {
  const whole = question.safeParse({ ...asked, world: worldFrom(call, model) })
  if (!whole.success) throw new UsageError(misasked(whole.error.issues[0]))
  return whole.data
}

/** Asks, prints, and says how it ended; `isNegative` tells which answers end with code 1. */
export function ask(
  call: Call,
  model: Model,
  asked: Asked<Question>,
  isNegative: (answered: Answer) => boolean = () => false,
): ExitCode {
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
): ExitCode {
  if (call.json) call.out(`${canonicalJson(answered)}\n`)
  else call.out(toText(explain(model, answered, call.language), call))
  if (answered.findings.some((one) => one.strength.kind === 'truncated')) return 3
  return isNegative(answered) ? 1 : 0
}

function misasked(issue: { path: readonly PropertyKey[]; message: string } | undefined): string {
  return `The ${issue?.path.map(String).join('.') || 'question'} cannot be asked: ${issue?.message}.`
}

/** A question that does not fit the model: what is wrong with it, and exit code 2. */
export function refuse(call: Call, { problems }: Unanswered): ExitCode {
  reportDiagnostics(call, '–', problems)
  return 2
}

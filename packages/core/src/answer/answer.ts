/**
 * Question → findings. The only file that knows every analysis; the command line, a browser worker
 * and another machine all call `answer` and nothing else.
 */

import { type Asking, unknown } from '../asking/asking.ts'
import { type Budget, stepBudget } from '../base/budget.ts'
import { hashOnce } from '../base/hash.ts'
import { compile, isFeasible, type World, worldOf } from '../game/game.ts'
import { cutAt } from '../implementation/implementation.ts'
import { type Diagnostic, diagnostic, type Model } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import type { Question, QuestionKind, QuestionOf } from '../subjects/questions.ts'
import { stabilityCsv, type TableAsked } from '../subjects/stability/stability.ts'
import { type Solved, type SolverStep, solverStep } from '../subjects/stakes/stakes.ts'
import { answersAlone } from '../subjects/subjects.ts'
import { countedKinds } from '../subjects/worlds/documents/question.ts'
import type { Job, Part, WorldsQuestion } from './job.ts'
import { answerMonitoring, answerReplay } from './monitoring.ts'
import { answerPackages } from './packages.ts'
import type { PartDocument } from './part-document.ts'
import { answerCompare, answerPlan } from './plan.ts'
import { setProblems } from './set-names.ts'
import { answerTogether } from './together.ts'
import { withoutHalves } from './unfinished.ts'
import { answerVerification } from './verification.ts'
import { answerWorlds, jobOf } from './worlds.ts'

export type { Solved } from '../subjects/stakes/stakes.ts'
export { diffModels, type ModelDifference } from './difference.ts'
export { addParts, countedIn, type Part, type WorldsQuestion } from './job.ts'
export { belongsTo, countHash, type PartDocument, readPart, writePart } from './part-document.ts'

/** The version of the form in which answers are kept; another number is another form. */
export const answerVersion = 1

/** What was asked of which model, and what was found; plain JSON, the same bytes every time. */
export interface Answer {
  readonly format: typeof answerVersion
  readonly model: { readonly id: string; readonly date: string; readonly hash: string }
  readonly question: Question
  readonly world: World
  readonly findings: readonly Finding[]
}

/** By what an answer names its model: any change of the model changes its hash. */
export function aboutOf(model: Model): Answer['model'] {
  return { id: model.id, date: model.date, hash: hashOnce(model) }
}

/** A question that does not fit the model, as diagnostics; nothing was computed. */
export interface Unanswered {
  readonly problems: readonly Diagnostic[]
}

type Answering<K extends QuestionKind> = (asking: Asking, question: QuestionOf<K>) => Finding[]

/** What a subject answers alone, and what several answer together. */
const analyses: { readonly [K in QuestionKind]: Answering<K> } = {
  ...answersAlone,
  plan: answerPlan,
  compare: answerCompare,
  verification: answerVerification,
  monitoring: answerMonitoring,
  replay: answerReplay,
  'plan-packages': answerPackages,
  together: answerTogether,
  ...counted(),
}

function counted(): Record<WorldsQuestion['kind'], typeof answerWorlds> {
  const rows = countedKinds.map((kind) => [kind, answerWorlds] as const)
  return Object.fromEntries(rows) as Record<WorldsQuestion['kind'], typeof answerWorlds>
}

/**
 * Answers a question about a model. Pure: the same model, question and budget give the same
 * answer, byte for byte, wherever it runs.
 */
export function answer(
  whole: Model,
  question: Question,
  budget: Budget = stepBudget(),
): Answer | Unanswered {
  // What was not yet known on the day that is asked about is nowhere, not even in the hash.
  const model = 'day' in question ? cutAt(whole, question.day) : whole
  const problems = [
    ...formProblems(model, question.kind),
    ...worldProblems(model, question.world ?? {}),
    ...setProblems(model, question),
  ]
  if (problems.length > 0) return { problems }
  const world = worldOf(model, question.world)
  const game = compile(model, world)
  const asking: Asking = { model, world, game, budget, problems }
  if (!isFeasible(game.frame, game.frame.today))
    return { problems: [diagnostic('infeasible-state', [], { state: 'today', rule: 'forbid' })] }
  const analyse = analyses[question.kind] as Answering<QuestionKind>
  const findings = withoutHalves(analyse(asking, question as never))
  if (problems.length > 0) return { problems }
  const about = aboutOf(model)
  return { format: answerVersion, model: about, question, world, findings }
}

/** Questions that mean something where states and moves are given one by one. */
const inStateForm: readonly QuestionKind[] = ['stable', 'moves', 'why', 'paths', 'today', 'states']

/** The other questions are about options, or are counted over readings. */
function formProblems(model: Model, kind: QuestionKind): Diagnostic[] {
  if (model.graph === undefined || inStateForm.includes(kind)) return []
  return [diagnostic('wrong-form', [], { field: kind, form: 'asked' })]
}

/** The counting of a question about many worlds, to be cut into pieces by whoever asks. */
export interface AnswerJob extends Omit<Job, 'conclude' | 'accepts'> {
  /** Can a part from a file be one of this job? */
  readonly accepts: (part: PartDocument) => boolean
  readonly conclude: (part: Part) => Answer
}

/** Starts the job of a question about many worlds; `answer` does the same in one go. */
export function startJob(model: Model, question: WorldsQuestion): AnswerJob | Unanswered {
  const problems = worldProblems(model, question.world ?? {})
  const job = problems.length > 0 ? undefined : jobOf(model, question, problems)
  if (job === undefined) return { problems }
  const about = aboutOf(model)
  const world = worldOf(model, question.world)
  return {
    ...job,
    accepts: (part) => part.worldCount === job.worldCount && job.accepts(part),
    conclude: (part) => ({
      format: answerVersion,
      model: about,
      question,
      world,
      findings: job.conclude(part),
    }),
  }
}

/** A search that needs a solver of linear programs, which the core has none of. */
export interface SolverJob {
  readonly program: string
  readonly next: (solved: Solved) => SolverJob | Answer
}

/** Undefined where `answer` does it alone, or says why it cannot. */
export function startSolver(
  model: Model,
  question: QuestionOf<'ladders'>,
  budget: Budget = stepBudget(),
): SolverJob | undefined {
  const problems = [...worldProblems(model, question.world ?? {}), ...setProblems(model, question)]
  if (problems.length > 0) return undefined
  const world = worldOf(model, question.world)
  const game = compile(model, world)
  if (!isFeasible(game.frame, game.frame.today)) return undefined
  const step = solverStep({ model, world, game, budget, problems }, question)
  const about = aboutOf(model)
  const jobFor = ({ program, next }: SolverStep): SolverJob => ({
    program,
    next(solved) {
      const found = next(solved)
      if ('program' in found) return jobFor(found)
      return { format: answerVersion, model: about, question, world, findings: found }
    },
  })
  return step && jobFor(step)
}

/** Verdicts of all states as comma-separated rows, in pieces; as the actors see them if asked. */
export function stabilityTable(
  model: Model,
  { world = {}, isPerceived = false }: Partial<TableAsked> = {},
  budget: Budget = stepBudget(),
): Iterable<string> | Unanswered {
  const problems = worldProblems(model, world)
  if (problems.length > 0) return { problems }
  return stabilityCsv(model, { world: worldOf(model, world), isPerceived }, budget)
}

/** Questions and answers that a world names and the model does not have. */
export function worldProblems(model: Model, set: World): Diagnostic[] {
  return Object.entries(set).flatMap(([id, given]) => {
    const question = model.questions.find((one) => one.id === id)
    if (!question)
      return [
        unknown(
          'question',
          id,
          model.questions.map((one) => one.id),
        ),
      ]
    const answers = question.answers.map((one) => one.id)
    return answers.includes(given) ? [] : [unknown('answer', given, answers)]
  })
}

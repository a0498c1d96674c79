/** `search --stakes`: the best ladders by worths; a solver where a table would not hold them. */
import {
  type answer,
  type Model,
  type Question,
  type QuestionInput,
  type SolverJob,
  startSolver,
} from '@stufenplan/core'
import { ask, printed, type Worldless, wholeQuestion } from '../call/asking.ts'
import { budgetOf } from '../call/budget.ts'
import {
  type Call,
  type Exit,
  type ExitCode,
  type FlagHelp,
  oneWord,
  UsageError,
  wholeNumber,
} from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { namesIn } from '../call/names-in.ts'
import { loadSolver } from '../call/solver.ts'
import { stakesFrom } from '../call/stakes-flags.ts'
import { answeringFrom } from './plan.ts'

type Ladders = Extract<Question, { kind: 'ladders' }>

const stagesMax = field('ladders', 'stagesMax')
const dwellDays = field('ladders', 'dwellDays')
const gains = field('ladders', 'gains')
const box = field('ladders', 'box')
const mostEach = field('ladders', 'mostEach')
const secondsMax = { least: 1, most: 86_400, usual: 60 }

/** What `--stakes` fills in, and by the same name flags of other searches. */
export const laddersFields = {
  plan: field('ladders', 'plan'),
  first: field('ladders', 'first'),
  stagesMax,
}

export const ladderFlags: Readonly<Record<string, FlagHelp>> = {
  forward: {
    type: 'boolean',
    help: 'with --stakes: what later stages bring counts',
    needs: 'stakes',
    fills: field('ladders', 'look'),
  },
  dwell: {
    type: 'string',
    value: 'DAYS',
    help: 'with --forward: how long each stage stands',
    needs: 'forward',
    fills: dwellDays,
  },
  gains: {
    type: 'string',
    help: 'with --stakes: where no stage may cost a party anything',
    needs: 'stakes',
    fills: gains,
  },
  box: {
    type: 'string',
    value: 'KIND=N,…',
    help: 'with --stakes: how far numbers may be off',
    needs: 'stakes',
    fills: box,
  },
  together: {
    type: 'string',
    value: 'A+B',
    help: 'with --stakes: in one stage',
    needs: 'stakes',
    fills: field('ladders', 'together'),
  },
  most: {
    type: 'string',
    value: 'N',
    help: 'with --stakes: at most N commitments of a party in one stage',
    needs: 'stakes',
    fills: mostEach,
  },
  seconds: {
    type: 'string',
    value: 'N',
    help: `with --stakes: at most so long for a solver (${secondsMax.usual})`,
    needs: 'stakes',
  },
}

/** Negative where no ladder carries out everything and holds. */
export function searchLadders(call: Call, model: Model, plan: string): Exit {
  const { unseen } = answeringFrom(call)
  const asked: Worldless<QuestionInput> = {
    kind: 'ladders',
    plan,
    unseen,
    stagesMax: wholeNumber(call, 'stages', stagesMax),
    look: call.flags.forward === true ? 'forward' : undefined,
    dwellDays: wholeNumber(call, 'dwell', dwellDays),
    gains: oneWord(call, 'gains', gains),
    box: boxFrom(call),
    first: orderedIn(call),
    together: namesIn(call, 'together'),
    mostEach: wholeNumber(call, 'most', mostEach),
    ...stakesFrom(call),
  }
  const job = startSolver(model, wholeQuestion(call, model, asked) as Ladders, budgetOf(call))
  if (job && call.flags.budget !== undefined)
    throw new UsageError({
      en: 'This search is left to a solver, which counts no steps: write --seconds 60 instead of --budget.',
      de: 'Diese Suche übernimmt ein Löser, der keine Schritte zählt: --seconds 60 statt --budget schreiben.',
    })
  return job ? solved(call, model, job) : ask(call, model, asked, isNegative)
}

type Found = Exclude<ReturnType<typeof answer>, { readonly problems: unknown }>

function isNegative({ findings }: Found): boolean {
  return findings.some((one) => one.kind === 'stakes-ladders' && !one.found)
}

/** The solver works until it is done or out of time; Ctrl+C ends it with the program. */
async function solved(call: Call, model: Model, first: SolverJob): Promise<ExitCode> {
  const seconds = wholeNumber(call, 'seconds', secondsMax) ?? secondsMax.usual
  const until = performance.now() + seconds * 1_000
  const solve = await loadSolver()
  let job = first
  for (;;) {
    const left = Math.max(1, Math.ceil((until - performance.now()) / 1_000))
    call.progress?.(working(call, left))
    const next = job.next(solve(job.program, left))
    if (!('program' in next)) return printed(call, model, next, isNegative)
    job = next
  }
}

function working({ language }: Call, seconds: number): string {
  return language === 'de'
    ? `Ein Löser sucht, höchstens noch ${seconds} s (Strg+C bricht ab)`
    : `A solver is searching, for at most ${seconds} s more (Ctrl+C stops it)`
}

/** Prerequisites, each two names with a sign between them. */
export function orderedIn(call: Call): string[] {
  const given = namesIn(call, 'first')
  const strange = given.find((one) => !/^[^<=]+<=?[^<=]+$/.test(one))
  if (strange === undefined) return given
  throw new UsageError({
    en: `--first: "${strange}" names no order. Write A<B, or A<=B with --stakes.`,
    de: `--first: „${strange}“ nennt keine Reihenfolge. Richtig: A<B, oder A<=B mit --stakes.`,
  })
}

function boxFrom(call: Call): Ladders['box'] {
  const factors: Record<string, number> = {}
  for (const part of namesIn(call, 'box')) {
    const kinds = box.parts
    const [kind = '', written = '', ...rest] = part.split('=')
    const value = /^\d+(\.\d+)?$/.test(written) && rest.length === 0 ? Number(written) : Number.NaN
    if (!kinds.some((one) => one === kind) || !Number.isFinite(value))
      throw new UsageError({
        en: `--box takes KIND=NUMBER with KIND one of ${kinds.join(', ')}, such as cost=1.5; not "${part}".`,
        de: `--box nimmt ART=ZAHL, ART eines von ${kinds.join(', ')}, etwa cost=1.5; nicht „${part}“.`,
      })
    if (factors[kind] !== undefined)
      throw new UsageError({
        en: `--box sets ${kind} twice. Keep one.`,
        de: `--box setzt ${kind} zweimal. Eines behalten.`,
      })
    factors[kind] = value
  }
  return factors as Ladders['box']
}

/**
 * Question → findings. The only file that knows every analysis; the command line, a browser worker
 * and another machine all call `answer` and nothing else.
 */
import type { Budget } from '../base/budget.ts'
import { stepBudget } from '../base/budget.ts'
import { hashOf } from '../base/hash.ts'
import { nearest } from '../base/nearest.ts'
import { claim, type Finding } from '../finding/finding.ts'
import {
  compile,
  type Game,
  isFeasible,
  keepOnly,
  optionPlaces,
  readState,
  type State,
  statesWhere,
  type World,
  withSettings,
  worldOf,
} from '../game/game.ts'
import { type Diagnostic, diagnostic, type Model, optionsIn, parseFormula } from '../model/model.ts'
import type { Question, QuestionKind, QuestionOf } from '../question/question.ts'
import { equilibria, judge } from '../stability/stability.ts'
import { listStates } from '../statespace/statespace.ts'
import { fitWithFact, jointMovesFrom } from '../statusquo/statusquo.ts'
import { ownMoves } from '../why/why.ts'

export const answerVersion = 1

/** What was asked of which model, and what was found; plain JSON, the same bytes every time. */
export interface Answer {
  readonly format: typeof answerVersion
  readonly model: { readonly id: string; readonly date: string; readonly hash: string }
  readonly question: Question
  readonly world: World
  readonly findings: readonly Finding[]
}

/** A question that does not fit the model, as diagnostics; nothing was computed. */
export interface Unanswered {
  readonly problems: readonly Diagnostic[]
}

interface Asking {
  readonly model: Model
  readonly world: World
  readonly game: Game
  readonly budget: Budget
  readonly problems: Diagnostic[]
}

type Answering<K extends QuestionKind> = (asking: Asking, question: QuestionOf<K>) => Finding[]

const analyses: { readonly [K in QuestionKind]: Answering<K> } = {
  states: answerStates,
  stable: answerStable,
  today: answerToday,
  why: answerWhy,
}

/**
 * Answers a question about a model. Pure: the same model, question and budget give the same
 * answer, byte for byte, wherever it runs.
 */
export function answer(
  model: Model,
  question: Question,
  budget: Budget = stepBudget(),
): Answer | Unanswered {
  const problems = worldProblems(model, question.world ?? {})
  if (problems.length > 0) return { problems }
  const world = worldOf(model, question.world)
  const game = compile(model, world)
  const asking: Asking = { model, world, game, budget, problems }
  if (!isFeasible(game.frame, game.frame.today))
    return { problems: [diagnostic('infeasible-state', [], { state: 'today', rule: 'forbid' })] }
  const analyse = analyses[question.kind] as Answering<QuestionKind>
  const findings = analyse(asking, question as never)
  if (problems.length > 0) return { problems }
  const about = { id: model.id, date: model.date, hash: hashOf(model) }
  return { format: answerVersion, model: about, question, world, findings }
}

function worldProblems(model: Model, set: World): Diagnostic[] {
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

function unknown(
  what: 'question' | 'answer' | 'actor' | 'option',
  name: string,
  known: readonly string[],
): Diagnostic {
  return diagnostic('unknown-name', [], { what, name, nearest: nearest(name, known), known })
}

function stateOf({ model, game, problems }: Asking, written: string): State | undefined {
  const read = readState(model, game.frame, written)
  if ('problem' in read) problems.push(read.problem)
  else if (isFeasible(game.frame, read.state)) return read.state
  else {
    const rule = ruleAgainst(model, game, read.state)
    problems.push(diagnostic('infeasible-state', [], { state: written, rule }))
  }
  return undefined
}

function ruleAgainst(model: Model, game: Game, state: State): string {
  const places = optionPlaces(model)
  const rule = model.rules.find(({ never }) => {
    const excluded = statesWhere(never, places, game.frame.optionCount)
    return (((excluded[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 1
  })
  return rule?.id ?? 'forbid'
}

function answerStates(asking: Asking, question: QuestionOf<'states'>): Finding[] {
  const { model, game, budget, problems } = asking
  const states = game.frame.feasible.slice()
  if (question.where === undefined)
    return [listStates(game, { states }, question.listedMax, budget)]
  const read = parseFormula(question.where)
  if ('problem' in read) {
    const { found, offset, expected } = read.problem
    problems.push(
      diagnostic('bad-formula', [], { source: question.where, found, offset, expected }),
    )
    return []
  }
  const places = optionPlaces(model)
  for (const option of optionsIn(read.formula))
    if (!places.has(option)) problems.push(unknown('option', option, [...places.keys()]))
  keepOnly(states, statesWhere(read.formula, places, game.frame.optionCount))
  return [listStates(game, { states, where: question.where }, question.listedMax, budget)]
}

function answerStable(asking: Asking, question: QuestionOf<'stable'>): Finding[] {
  const { game, budget } = asking
  if (question.state === undefined) return [equilibria(game, question.listedMax, budget)]
  const state = stateOf(asking, question.state)
  return state === undefined ? [] : game.names.actors.map((_, actor) => judge(game, state, actor))
}

function answerToday(asking: Asking, question: QuestionOf<'today'>): Finding[] {
  const { model, world, game, budget } = asking
  const { today } = game.frame
  return [
    ...game.names.actors.map((_, actor) => judge(game, today, actor)),
    ...model.readings.map((reading) => readingOf(model, world, reading)),
    ...jointMovesFrom(game, today, question, budget),
    ...model.observed.flatMap((fact) =>
      fact.offers.map((offer, i) => {
        const set = model.states.find((one) => one.id === fact.from)?.set ?? []
        const from = withSettings(model, today, set)
        const { id, kind, actors } = fact
        return fitWithFact(game, {
          fact: id,
          offer: i,
          kind,
          actors,
          from,
          to: withSettings(model, from, offer),
        })
      }),
    ),
  ]
}

/** Who would move from today in a named reading of the contested questions. */
function readingOf(model: Model, world: World, reading: Model['readings'][number]): Finding {
  const game = compile(model, worldOf(model, { ...world, ...reading.answers }))
  const judgements = game.names.actors.map((_, actor) => judge(game, game.frame.today, actor))
  return claim('reading', {
    state: judgements[0]?.state ?? '',
    reading: reading.id,
    movers: judgements.filter((one) => !one.stable).map((one) => one.actor),
  })
}

function answerWhy(asking: Asking, question: QuestionOf<'why'>): Finding[] {
  const { game, problems } = asking
  const actor = game.names.actors.indexOf(question.actor)
  if (actor < 0) problems.push(unknown('actor', question.actor, game.names.actors))
  const state = stateOf(asking, question.state)
  if (actor < 0 || state === undefined) return []
  return [judge(game, state, actor), ownMoves(game, state, actor)]
}

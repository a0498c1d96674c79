/** Answers about stability: who would leave a state, which states nobody would leave, and why. */

import { type Asking, stateOf, statesIn, unknown } from '../../../asking/asking.ts'
import { bitsFrom } from '../../../base/bits.ts'
import {
  type Concept,
  type ConceptWith,
  conceptsWith,
  conceptsWithDegree,
  conceptsWithHorizon,
  entryOf,
  fitsActors,
} from '../../../concept/concept.ts'
import { unfinished } from '../../../documents/unfinished.ts'
import { type ActorIndex, type Frame, type State, type View, viewOf } from '../../../game/game.ts'
import {
  type ConceptNeed,
  type DiagnosticFacts,
  diagnostic,
  type Found,
} from '../../../model/model.ts'
import {
  aboutOf,
  commonOptions,
  comparePerceived,
  type Equilibria,
  type EquilibriaAsked,
  equilibriaFinding,
  equilibriaOf,
  jointMovesFrom,
  judge,
  judgeAsSeen,
  judgeCoalition,
  jumpsBetween,
  movesOf,
  ownMoves,
  pathsFrom,
} from '../computing/computing.ts'
import { exhaustive, type Finding } from '../documents/finding.ts'
import type { QuestionOf, Terms } from '../documents/question.ts'

export function answerStable(asking: Asking, question: QuestionOf<'stable'>): Finding[] {
  const { game, budget, problems } = asking
  const { perActor, listedMax } = question
  const terms = termsFrom(question)
  checkTerms(asking, terms, perActor)
  for (const field of ['common', 'jumps', 'perceived'] as const)
    if (question[field] && game.frame.arcs !== undefined)
      problems.push(diagnostic('wrong-form', [], { field, form: 'asked' }))
  const state = question.state === undefined ? undefined : stateOf(asking, question.state)
  if (problems.length > 0) return []
  const coalitions = coalitionsFrom(asking, question)
  if (problems.length > 0) return []
  if (state === undefined) {
    const asked = { terms, perActor, coalitions, viewOf: viewFor(asking, question) }
    const found = equilibriaOf(game, asked, budget)
    const listed = equilibriaFinding(game, asked, found, listedMax)
    const isCut = found.strength.kind === 'truncated'
    return isCut ? [listed] : [listed, ...alsoAsked(asking, question, asked, found)]
  }
  const concept = terms.concept as ConceptWith<'coalitions'>
  const together = (coalitions ?? []).map((members) =>
    judgeCoalition(game, { members, state }, concept, budget),
  )
  return [...alone(asking, state, question), ...together]
}

/** What the equilibria have in common, and the jumps between them, where the question says so. */
function alsoAsked(
  { game, budget }: Asking,
  { perceived, common, jumps, listedMax }: QuestionOf<'stable'>,
  asked: EquilibriaAsked,
  { states, strength }: Equilibria,
): Finding[] {
  const about = aboutOf(game, asked)
  return [
    ...(perceived ? [comparePerceived(game, asked, listedMax, budget)] : []),
    ...(common ? [commonOptions(game, states, about, strength)] : []),
    ...(jumps ? jumpsBetween(game, { states, about, listedMax }, budget) : []),
  ]
}

/** Where a state can lead: to equilibria, or to where a formula holds. */
export function answerPaths(asking: Asking, question: QuestionOf<'paths'>): Finding[] {
  const { game, budget, problems } = asking
  const { toward, perActor, togetherMax, listedMax } = question
  const terms = termsFrom(question)
  checkTerms(asking, terms, perActor)
  const from = stateOf(asking, question.from)
  const where = toward === undefined ? undefined : statesIn(asking, toward)
  if (problems.length > 0 || from === undefined) return []
  const found = where
    ? { states: where, strength: exhaustive }
    : equilibriaOf(game, { terms, perActor }, budget)
  if (found.strength.kind === 'truncated') return [unfinished({ of: 'paths', ...found.strength })]
  const about = { ...aboutOf(game, { terms, perActor }), ...(toward !== undefined && { toward }) }
  const targets = { targets: found.states, targetStrength: found.strength }
  return pathsFrom(game, { from, ...targets, about, togetherMax, listedMax }, budget)
}

function alone(asking: Asking, state: State, question: QuestionOf<'stable'>): Finding[] {
  const { perActor } = question
  const judgeOne = judging(asking, question)
  return asking.game.names.actors.map((name, actor) => {
    const terms = termsFrom(question)
    return judgeOne(state, actor, { ...terms, concept: perActor?.[name] ?? terms.concept })
  })
}

/** The games as the actors see them, where the question asks so. */
function viewFor(
  { model, world, game }: Asking,
  { perceived }: { readonly perceived?: true | undefined },
): ((actor: ActorIndex) => View) | undefined {
  return perceived && ((actor) => viewOf(model, world, game, actor))
}

/** In the game as it is, or as the actor sees it. */
function judging(asking: Asking, question: QuestionOf<'stable'> | QuestionOf<'why'>) {
  const view = viewFor(asking, question)
  return (state: State, actor: ActorIndex, terms: Terms) =>
    view ? judgeAsSeen(view(actor), state, actor, terms) : judge(asking.game, state, actor, terms)
}

/** One state and what leads away from it: own moves of each actor, and joint moves that pay. */
export function answerMoves(asking: Asking, question: QuestionOf<'moves'>): Finding[] {
  const { game, budget, problems } = asking
  const { perActor, moversMax, listedMax } = question
  checkTerms(asking, termsFrom(question), perActor)
  const { actors } = game.names
  const only = question.actor === undefined ? undefined : actors.indexOf(question.actor)
  if (only === -1) problems.push(unknown('actor', question.actor ?? '', actors))
  const state = stateOf(asking, question.state)
  if (problems.length > 0 || state === undefined) return []
  const asked = only === undefined ? actors.map((_, actor) => actor) : [only]
  return [
    ...asked.map((actor) => {
      const terms = termsFrom(question)
      const own = perActor?.[actors[actor] ?? '']
      return judge(game, state, actor, { ...terms, concept: own ?? terms.concept })
    }),
    ...asked.map((actor) => movesOf(game, { state, actor, listedMax }, budget)),
    ...(only === undefined && game.frame.arcs === undefined
      ? jointMovesFrom(game, state, { moversMax, listedMax }, budget)
      : []),
  ]
}

export function answerWhy(asking: Asking, question: QuestionOf<'why'>): Finding[] {
  const { game, problems } = asking
  const terms = termsFrom(question)
  checkTerms(asking, terms)
  const members = [...new Set(question.actor.split('+').map((name) => name.trim()))]
  if (members.length > 1) return answerWhyTogether(asking, question, members)
  const [name = ''] = members
  const actor = game.names.actors.indexOf(name)
  if (actor < 0) problems.push(unknown('actor', name, game.names.actors))
  const state = stateOf(asking, question.state)
  if (problems.length > 0 || state === undefined) return []
  const judgement = judging(asking, question)(state, actor, terms)
  return question.perceived ? [judgement] : [judgement, ownMoves(game, state, actor)]
}

/** Why several would, or would not, leave a state together. */
function answerWhyTogether(
  asking: Asking,
  { actor: _, ...question }: QuestionOf<'why'>,
  members: readonly string[],
): Finding[] {
  const { game, budget, problems } = asking
  const coalitions = coalitionsFrom(asking, { ...question, coalitions: [[...members]] })
  const state = stateOf(asking, question.state)
  const [together] = coalitions ?? []
  if (problems.length > 0 || state === undefined || together === undefined) return []
  return [judgeCoalition(game, { members: together, state }, question.concept as never, budget)]
}

const coalitionConcepts: readonly Concept[] = conceptsWith('coalitions')

/** The coalitions of several that the question names, as bits; all of them where it says so. */
function coalitionsFrom(
  { game, problems }: Asking,
  asked: Terms & Pick<QuestionOf<'stable'>, 'coalitions' | 'perActor' | 'perceived'>,
): number[] | undefined {
  const { coalitions, concept, unknown: reading, attitudes, perActor, perceived } = asked
  if (coalitions === undefined) return undefined
  if (perceived) {
    const expected = [{ form: 'not-both', what: 'coalitions-and-seen' }] as const
    problems.push(diagnostic('wrong-value', [], { expected, found: written('perceived') }))
  }
  const { actors } = game.names
  const isPlain = reading === undefined && attitudes === undefined && perActor === undefined
  if (!isPlain || !coalitionConcepts.includes(concept)) {
    const misfit = conceptNeeded('coalitions', coalitionConcepts, concept)
    problems.push(diagnostic('wrong-value', [], misfit))
  }
  const severalOnly = (members: number) => (members & (members - 1)) !== 0
  if (coalitions === 'all')
    return Array.from({ length: 2 ** actors.length }, (_, members) => members).filter(severalOnly)
  for (const name of new Set(coalitions.flat()))
    if (!actors.includes(name)) problems.push(unknown('actor', name, actors))
  return coalitions
    .map((members) => bitsFrom(members.map((name) => actors.indexOf(name)).filter((i) => i >= 0)))
    .filter(severalOnly)
}

function termsFrom({ concept, horizon, degree, unknown: reading, attitudes }: Terms): Terms {
  return { concept, horizon, degree, unknown: reading, attitudes }
}

/** Reports actors that do not exist, and terms that do not go together. */
function checkTerms(
  { game, problems }: Asking,
  terms: Terms,
  perActor: Readonly<Record<string, Concept>> = {},
): void {
  const { actors } = game.names
  const { attitudes } = terms
  const named = [
    ...Object.keys(perActor),
    ...Object.entries(attitudes ?? {}).flatMap(([has, about]) => [has, ...Object.keys(about)]),
  ]
  for (const name of new Set(named))
    if (!actors.includes(name)) problems.push(unknown('actor', name, actors))
  for (const concept of new Set([terms.concept, ...Object.values(perActor)])) {
    const problem =
      misfit({ ...terms, concept }, actors.length) ?? misfitInStates(game.frame, concept)
    if (problem) problems.push(diagnostic('wrong-value', [], problem))
  }
}

/** Moves made at the same moment are put together option by option. */
function misfitInStates(frame: Frame, concept: Concept): Misfit | undefined {
  const { judging } = entryOf(concept)
  const isAtOnce = judging.kind === 'at-once' || judging.kind === 'either'
  if (frame.arcs === undefined || !isAtOnce) return undefined
  return { expected: [{ form: 'with-options' }], found: written(concept) }
}

type Misfit = Pick<DiagnosticFacts['wrong-value'], 'expected' | 'found'>

function misfit(terms: Terms, actorCount: number): Misfit | undefined {
  const { concept, degree, horizon, unknown: reading, attitudes } = terms
  const lacks = (values: readonly Concept[]) => !values.includes(concept)
  if (!fitsActors(entryOf(concept), actorCount))
    return { expected: [{ form: 'two-actors' }], found: written(`${concept}: ${actorCount}`) }
  if (reading !== undefined && attitudes !== undefined) {
    const expected = [{ form: 'not-both', what: 'unknown-and-attitudes' }] as const
    return { expected, found: written(`unknown ${reading}`) }
  }
  if (attitudes !== undefined && lacks(conceptsWith('attitudes')))
    return conceptNeeded('attitudes', conceptsWith('attitudes'), concept)
  if (reading !== undefined && lacks(conceptsWith('unknown')))
    return conceptNeeded('unknown', conceptsWith('unknown'), concept)
  if (degree !== undefined && lacks(conceptsWithDegree))
    return conceptNeeded('degree', conceptsWithDegree, concept)
  if (horizon !== undefined && lacks(conceptsWithHorizon))
    return conceptNeeded('horizon', conceptsWithHorizon, concept)
  return undefined
}

function conceptNeeded(of: ConceptNeed, values: readonly Concept[], concept: Concept): Misfit {
  return { expected: [{ form: 'concept', values, of }], found: written(concept) }
}

function written(word: string): Found {
  return { kind: 'value', written: word }
}

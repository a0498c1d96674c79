/** Answers of the searches: ladders, repairs, and the inverse question. */

import { type Asking, unknown } from '../../../asking/asking.ts'
import { unseenIn } from '../../../asking/plans.ts'
import { at } from '../../../base/assert.ts'
import { bitsOf } from '../../../base/bits.ts'
import { actorIds, type Game, optionPlaces, type State, statesWhere } from '../../../game/game.ts'
import { diagnostic, optionsIn, parseFormula } from '../../../model/model.ts'
import {
  type Blocking,
  type Lattice,
  latticeOf,
  type Requirement,
  type Search,
  searchLadders,
  unblockedBy,
} from '../computing/computing.ts'
import {
  claim,
  exhaustive,
  type Finding,
  type FindingOf,
  type Strength,
} from '../documents/finding.ts'
import type { QuestionOf } from '../documents/question.ts'
import { agreementOfAll, type NamedPiece, piecesFor, requirementsFor, stagesOf } from './pieces.ts'

export function answerSearch(asking: Asking, question: QuestionOf<'search'>): Finding[] {
  const { game, budget } = asking
  const unseen = unseenIn(asking, question.unseen)
  const pieces = piecesFor(asking, question.bundles, question.first)
  const goal = goalFrom(asking, question.goal)
  if (unseen === undefined || pieces === undefined || asking.problems.length > 0) return []
  const lattice = latticeOf(game, agreementOfAll(asking, unseen), pieces)
  const search: Search = {
    requirements: requirementsFor(game, question),
    stagesMax: question.stagesMax,
    criteria: question.by,
    ...(goal && { goal }),
  }
  const found = searchLadders(lattice, search, budget)
  const listed = found.front.slice(0, question.listedMax)
  const asked = { test: question.test, rule: question.rule, unseen: [...unseen].sort() }
  const ladders = listed.map(({ sets, score }) =>
    claim('ladder', {
      ...asked,
      stages: stagesOf(lattice, pieces, sets),
      ...(Number.isFinite(score.start) && { start: score.start }),
      ...(Number.isFinite(score.risk) && { risk: score.risk }),
      losers: actorIds(game.names, score.losers),
      ambition: score.ambition,
    }),
  )
  const blocking =
    found.passingCount === 0 && !found.cut ? unblockedBy(lattice, search, budget) : undefined
  const strength: Strength = found.cut
    ? { kind: 'truncated', limit: 'steps tried', explored: found.stepCount }
    : strengthOf(blocking)
  const summary = claim(
    'search',
    {
      ...asked,
      pieces: pieces.map(({ id, set, after }) => ({
        id,
        set: [...set],
        after: bitsOf(after).map((place) => at(pieces, place).id),
      })),
      ...(question.goal !== undefined && { goal: question.goal }),
      stagesMax: question.stagesMax,
      criteria: question.by,
      triedCount: found.triedCount,
      stepCount: found.stepCount,
      passingCount: found.passingCount,
      frontCount: found.front.length,
      listedCount: listed.length,
      ...(blocking && { blocking: { cleared: blocking.cleared, complete: blocking.complete } }),
    },
    strength,
  )
  const blocked = blocking ? blockedFindings({ lattice, pieces, blocking }, asked, game) : []
  return [summary, ...ladders, ...blocked]
}

function goalFrom(
  { model, game, problems }: Asking,
  written: string | undefined,
): ((state: State) => boolean) | undefined {
  if (written === undefined) return undefined
  const read = parseFormula(written)
  if ('problem' in read) {
    const { found, offset, expected } = read.problem
    problems.push(diagnostic('bad-formula', [], { source: written, found, offset, expected }))
    return undefined
  }
  const places = optionPlaces(model)
  for (const option of optionsIn(read.formula))
    if (!places.has(option)) problems.push(unknown('option', option, [...places.keys()]))
  const states = statesWhere(read.formula, places, game.frame.optionCount)
  return (state) => (((states[state >>> 5] ?? 0) >>> (state & 31)) & 1) === 1
}

function strengthOf(blocking: Blocking | undefined): Strength {
  if (blocking === undefined || blocking.complete) return exhaustive
  return { kind: 'truncated', limit: 'requirements taken away', explored: blocking.found.length }
}

function blockedFindings(
  {
    lattice,
    pieces,
    blocking,
  }: {
    readonly lattice: Lattice
    readonly pieces: readonly NamedPiece[]
    readonly blocking: Blocking
  },
  asked: Pick<FindingOf<'blocked'>, 'test' | 'rule' | 'unseen'>,
  game: Game,
): Finding[] {
  const strength = strengthOf(blocking)
  return blocking.found.map(({ without, ladder, pieces: places }) => {
    const left = places.map((place) => at(pieces, place))
    const smaller = latticeOf(game, lattice.agreement, left)
    return claim(
      'blocked',
      {
        ...asked,
        without: without.map((one) => nameRequirement(one, game, pieces)),
        stages: stagesOf(smaller, left, ladder.sets),
      },
      strength,
    )
  })
}

function nameRequirement(
  requirement: Requirement,
  game: Game,
  pieces: readonly NamedPiece[],
): FindingOf<'blocked'>['without'][number] {
  switch (requirement.kind) {
    case 'agreement':
    case 'deterrence':
      return { kind: requirement.kind, actor: at(game.names.actors, requirement.actor) }
    case 'prerequisite':
      return {
        ...requirement,
        piece: at(pieces, requirement.piece).id,
        first: at(pieces, requirement.first).id,
      }
    case 'piece':
      return { kind: 'piece', piece: at(pieces, requirement.piece).id }
    default:
      return requirement
  }
}

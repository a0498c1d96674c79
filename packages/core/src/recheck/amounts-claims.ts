/** What findings with worths hold beside amounts: names that fit, parts that must be there. */
import type { Finding, FindingOf } from '../subjects/findings.ts'
import { areEndsTried } from './corner-again.ts'
import type { SlowGame } from './slow-game.ts'
import { statedAgain } from './stated-again.ts'
import type { FindingClaim, Left } from './verdict.ts'

export function* amountsClaims(game: SlowGame, finding: Finding): Generator<FindingClaim> {
  if (finding.kind === 'stage-margin') yield* marginClaims(game, finding)
  if (finding.kind === 'stage-answers') yield* answerClaims(game, finding)
  if (finding.kind === 'stage-repairs') yield* splitClaims(game, finding)
}

/**
 * Whether the corners tried are all that need trying is not proved a second time; where nothing is
 * proved, neither is it that no other end beats the one that is told. Nor is it where too many
 * numbers may act either way for every combination of their ends to be tried.
 */
export function amountsLeft(game: SlowGame, finding: Finding): Left[] {
  const parts =
    finding.kind === 'stage-margin' ? marginLeft(game, finding) : placesLeft(game, finding)
  return parts.map((part) => ({ part, why: 'size' }))
}

function marginLeft(game: SlowGame, finding: FindingOf<'stage-margin'>): string[] {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined || stated.ranges.size === 0) return []
  return finding.proved ? ['proved'] : ['at', 'proved']
}

/** Of findings that say where in its ranges a party, or each, is judged. */
function placesLeft(game: SlowGame, finding: Finding): string[] {
  if (game.corner === 'middle') return []
  if (finding.kind === 'effort') {
    const { actor, points } = finding
    const readings = points.map(({ point }) => statedAgain(game, finding, point))
    return readings.some((one) => one && !areEndsTried(one, actor)) ? ['points'] : []
  }
  if ('point' in finding && finding.point !== undefined) {
    const stated = statedAgain(game, finding, finding.point)
    const judged = finding.kind === 'guarantor' ? (stated?.parties ?? []) : [finding.actor]
    return stated && !judged.every((one) => areEndsTried(stated, one)) ? ['point'] : []
  }
  if (!('points' in finding)) return []
  const isOpen = Object.entries(finding.points).some(([actor, point]) => {
    const stated = statedAgain(game, finding, point)
    return stated && !areEndsTried(stated, actor)
  })
  return isOpen ? ['points'] : []
}

function* marginClaims(
  game: SlowGame,
  finding: FindingOf<'stage-margin'>,
): Generator<FindingClaim> {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined) return
  const { at, proved, binding, critical, margin } = finding
  const isRanged = stated.ranges.size > 0
  yield [(at === 'stated') === !isRanged, 'whether numbers are ranges is not so']
  yield [isRanged || proved, 'where nothing is a range there is nothing to prove']
  const chance = binding?.detection ?? 0
  yield [chance >= 0 && chance <= 1, 'the chance of being seen is none']
  yield [critical !== undefined || margin === undefined, 'what would just be enough is missing']
}

/** Parties of the plan, each once, with commitments of the ladder. */
function* answerClaims(
  game: SlowGame,
  finding: FindingOf<'stage-answers'>,
): Generator<FindingClaim> {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined) return
  const responders = finding.answers.map((one) => one.responder)
  const known = stated.parties.filter((one) => responders.includes(one))
  yield [known.join() === responders.join(), 'those who answer are not parties, each once']
  for (const { options } of finding.answers)
    yield [
      new Set(options).size === options.length &&
        options.every((one) => stated.options.includes(one)),
      'what would be taken back is nothing of the plan',
    ]
}

/** The two halves of a stage hold each of its commitments once. */
function* splitClaims(
  game: SlowGame,
  finding: FindingOf<'stage-repairs'>,
): Generator<FindingClaim> {
  const stated = statedAgain(game, finding, finding.point)
  const own = stated?.ladder[finding.stages.indexOf(finding.stage)]?.options ?? []
  const names = own.map((o) => stated?.options[o] ?? '').sort()
  for (const { change } of finding.changes)
    if (change.kind === 'split')
      yield [
        [...change.first, ...change.then].sort().join() === names.join(),
        'the two halves are not the stage',
      ]
}

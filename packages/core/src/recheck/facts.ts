/** Counts of states, and observed facts, again. */

import { optionsIn, parseFormula } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import { isStart } from './lists.ts'
import { decides } from './preference.ts'
import {
  isState,
  isStep,
  isTrue,
  prefers,
  rawStates,
  type SlowGame,
  type StateId,
  today,
} from './slow-game.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

export function recheckStates(game: SlowGame, finding: FindingOf<'states'>): Verdict {
  const read = finding.where === undefined ? undefined : parseFormula(finding.where)
  if (read && 'problem' in read) return refused(`"${finding.where}" is not a formula`)
  const known = game.model.options.map((one) => one.id)
  if (read && !optionsIn(read.formula).every((one) => known.includes(one)))
    return refused('an option in the formula is none of the model')
  const raw = [...rawStates(game)]
  const feasible = raw.filter((state) => isState(game, state))
  const selected = read ? feasible.filter((state) => isTrue(game, read.formula, state)) : feasible
  return allOf([
    [finding.rawCount === raw.length, `there are ${raw.length} raw states`],
    [finding.feasibleCount === feasible.length, `there are ${feasible.length} feasible states`],
    [finding.count === selected.length, `there are ${selected.length} such states`],
    [isStart(selected, finding.listed), 'the states listed are not the first of them'],
  ])
}

export function recheckFit(game: SlowGame, finding: FindingOf<'fit'>): Verdict {
  const fact = game.model.observed.find((one) => one.id === finding.fact)
  const offer = fact?.offers[finding.offer]
  if (fact === undefined || offer === undefined) return refused('there is no such observed fact')
  const from = change(
    game,
    today(game),
    game.model.states.find((one) => one.id === fact.from)?.set ?? [],
  )
  const to = change(game, from, offer)
  const possible = isState(game, to) && isStep(game, from, to)
  const gains = fact.actors.map((actor) => possible && prefers(game, actor, to, from))
  return allOf([
    [finding.from === from && finding.to === to, `the offer leads from ${from} to ${to}`],
    [finding.possible === possible, `the step is ${possible ? '' : 'not '}possible`],
    [
      finding.actors.map((one) => one.actor).join() === fact.actors.join(),
      'other actors are named',
    ],
    [finding.actors.map((one) => one.gains).join() === gains.join(), `gains: ${gains.join()}`],
    [finding.explained === isExplained(fact.kind, gains, possible), 'the verdict does not follow'],
    ...finding.actors.map(
      ({ actor, reason }) =>
        [
          !possible || decides(game, actor, { from, to }, reason),
          `another statement decides for ${actor}`,
        ] as const,
    ),
  ])
}

/** Refused by each: none of them gains. By one of them: not all gain. Made: possible, all gain. */
function isExplained(kind: string, gains: readonly boolean[], possible: boolean): boolean {
  const gaining = gains.filter(Boolean).length
  if (kind === 'refused-by-all') return gaining === 0
  if (kind === 'refused-by-one-of') return gaining < gains.length
  return possible && gaining === gains.length
}

function change(
  game: SlowGame,
  from: StateId,
  settings: readonly { readonly option: string; readonly value: boolean }[],
): StateId {
  const letters = [...from]
  for (const { option, value } of settings)
    letters[game.model.options.findIndex((one) => one.id === option)] = value ? 'Y' : 'N'
  return letters.join('')
}

/**
 * A stage cut into equal parts, again: every part an option of its own, each stage lived through
 * with every breach there is. Of many parts there are too many breaches for that: such rows are
 * not checked.
 */
import type { FindingOf } from '../subjects/findings.ts'
import { areTooMany, without } from './allowed.ts'
import { placeProblem } from './corner-again.ts'
import type { JudgedCase, JudgedRule, Numbers } from './judged.ts'
import { nothingKnown } from './known.ts'
import { isSame, leastMargin } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan, ordersWell } from './stakes-case.ts'
import { statedAgain } from './stated-again.ts'
import { allOf, type FindingClaim, refused, type Verdict } from './verdict.ts'

type Slices = FindingOf<'stage-slices'>

export function recheckStageSlices(game: SlowGame, finding: Slices): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined || !ordersWell(stated, finding.stages)) return refused(noPlan)
  const problem = placeProblem(game, finding, finding)
  if (problem !== undefined) return refused(problem)
  const stage = finding.stages.indexOf(finding.stage)
  const party = stated.parties.indexOf(finding.actor)
  if (stage < 0 || party < 0) return refused('there is no such stage or party')
  const judged = caseOf(stated, finding)
  const together = (judged.stakes.terms ?? []).some(({ options }) => options.length > 1)
  if (together !== finding.hangTogether)
    return refused('whether worths hang together is not as stated')
  const untested = new Set([...stated.missing].map((key) => key.split(' ')[1]))
  const testedParties = stated.parties.flatMap((id, p) => (untested.has(id) ? [] : [p]))
  const plain = allOf(partsClaims(judged, finding, stage))
  if (!plain.accepted) return plain
  return allOf(
    finding.rows.flatMap(({ parts, margin, weakest }) => {
      if (parts > partsMax) return []
      const cut = cutAgain(judged, stage, parts)
      const least = (p: number, stages: readonly number[]): number =>
        Math.min(...stages.map((k) => leastMargin(cut, { stage: k, party: p })))
      const slices = Array.from({ length: parts }, (_, i) => stage + i)
      const own = least(party, slices)
      const all = Math.min(...testedParties.map((p) => least(p, [...cut.ladder.keys()])))
      return [
        [isSame(margin, own), `in ${parts} parts the margin is ${own}`],
        [isSame(weakest, all), `in ${parts} parts the weakest link has ${all}`],
      ] as const
    }),
    finding.rows.some(({ parts }) => parts > partsMax) ? [{ part: 'rows', why: 'size' }] : [],
  )
}

const partsMax = 4

/** Parts are named once, of those cut and those not; where worths hang together none are. */
function partsClaims(judged: JudgedCase, finding: Slices, stage: number): FindingClaim[] {
  const { rows, untried, hangTogether } = finding
  const all = [...rows.map(({ parts }) => parts), ...untried]
  if (hangTogether) return [[all.length === 0, 'worths that hang together are not cut']]
  const isTooMuch = (parts: number): boolean => {
    const cut = cutAgain(judged, stage, parts)
    return judged.stakes.parties.some((_, p) => areTooMany(cut, p))
  }
  return [
    [all.every((parts) => parts >= 1), 'parts are named twice'],
    [untried.every(isTooMuch), 'so many parts have no more breaches than can be tried'],
    [!rows.some(({ parts }) => isTooMuch(parts)), 'so many parts have too many breaches to try'],
  ]
}

/** The further parts of an option come behind all others; its first keeps its place. */
function cutAgain(judged: JudgedCase, stage: number, parts: number): JudgedCase {
  const whole = judged.ladder[stage]?.options ?? []
  const options = judged.stakes.options.map((option, o) =>
    whole.includes(o) ? { ...option, values: option.values.map((value) => value / parts) } : option,
  )
  const stages = [whole]
  for (let part = 1; part < parts; part++)
    stages.push(whole.map((o) => options.push(options[o] as (typeof options)[number]) - 1))
  const cut = judged.ladder.flatMap((kept, k) =>
    k === stage ? stages.map((own) => ({ ...kept, options: own })) : [kept],
  )
  const partsOf = whole.map((o, i) => stages.map((own) => own[i] ?? o))
  const rules = (judged.rules ?? []).map((rule) => ofWhole(rule, partsOf))
  return {
    ...judged,
    stakes: { ...judged.stakes, options },
    ladder: cut,
    rules,
    known: nothingKnown(),
  }
}

/** For a rule, what is cut stands when all of its parts do. */
function ofWhole(rule: JudgedRule, cut: readonly Numbers[]): JudgedRule {
  const isWhole = (parts: Numbers, standing: ReadonlySet<number>) =>
    parts.every((part) => standing.has(part))
  return {
    id: rule.id,
    mentions: rule.mentions.flatMap((o) => cut.find((parts) => parts.includes(o)) ?? [o]),
    forbids: (standing) =>
      rule.forbids(without(standing, cut.filter((parts) => !isWhole(parts, standing)).flat())),
  }
}

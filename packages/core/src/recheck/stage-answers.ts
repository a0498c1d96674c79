/** Would those who are to answer want to, and do rules let them, again. */
import { at } from '../base/assert.ts'
import type { FindingOf } from '../finding/finding.ts'
import { withMore, without } from './allowed.ts'
import type { JudgedCase } from './judged.ts'
import { answersFrom, isGift, isWanted } from './margin-flows.ts'
import { flowAt, isNear } from './margins.ts'
import type { SlowGame } from './slow-game.ts'
import { caseOf, noPlan } from './stakes-case.ts'
import { canUndo, heldOf, standingAfter } from './standing.ts'
import { type StatedAgain, statedAgain } from './stated-again.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

type Answers = FindingOf<'stage-answers'>
type Claim = readonly [boolean, string]

export function recheckStageAnswers(game: SlowGame, finding: Answers): Verdict {
  const stated = statedAgain(game, finding, finding.point)
  if (stated === undefined) return refused(noPlan)
  const stage = finding.stages.indexOf(finding.stage)
  const breaker = stated.parties.indexOf(finding.actor)
  if (stage < 0 || breaker < 0) return refused('there is no such stage or party')
  const one = caseOf(stated, finding)
  const { rules, blocked } = blockedAgain(one, stated, { finding, stage, breaker })
  const flow = (party: number, gone: readonly string[]): number =>
    flowAt(one, { stage, party }, (option, level) =>
      gone.includes(stated.options[option] ?? '')
        ? Math.min(level, at(stated.stakes.options, option).irreversibleShare)
        : level,
    )
  return allOf([
    ...finding.answers.flatMap((row): Claim[] => {
      const { responder, options, unwilling, answerGain } = row
      const party = stated.parties.indexOf(responder)
      const places = options.map((id) => stated.options.indexOf(id))
      const given = [...standingAfter(one, stage)].filter(
        (option) =>
          at(stated.stakes.options, option).owner === party &&
          isGift(one, breaker, { stage, option }),
      )
      const rather = options.filter(
        (_, i) => !isWanted({ ...one, granting: [] }, { stage, option: at(places, i) }),
      )
      const own = options.filter((id) => blocked.includes(id))
      return [
        [
          [...places].sort().join() === given.sort().join(),
          `${responder} gives ${given.map((o) => stated.options[o]).join()}`,
        ],
        [rather.join() === unwilling.join(), `${responder} would rather leave ${rather.join()}`],
        [
          isNear(answerGain, flow(party, options) - flow(party, [])),
          'answering is worth another amount',
        ],
        [(row.blocked ?? []).join() === own.join(), `rules keep ${own.join()} from being undone`],
      ]
    }),
    [(finding.rules ?? []).join() === rules.join(), `these rules forbid it: ${rules.join()}`],
  ])
}

/**
 * Of what those who answer would take back and could: what is in no answer from the stage in which
 * all is kept. The rules that forbid it are those that a state breaks in which an answer is made
 * and it is taken back as well.
 */
function blockedAgain(
  one: JudgedCase,
  stated: StatedAgain,
  { finding, stage, breaker }: { finding: Answers; stage: number; breaker: number },
): { rules: string[]; blocked: string[] } {
  const responders = finding.answers.map(({ responder }) => stated.parties.indexOf(responder))
  const standing = standingAfter(one, stage)
  const answers = answersFrom(one, heldOf(standing), { stage, party: breaker, responders })
  const named = finding.answers.flatMap(({ options }) => options)
  const blocked = named.filter((id) => {
    const option = stated.options.indexOf(id)
    const could = option >= 0 && canUndo(one, option) && isWanted(one, { stage, option })
    return could && !answers.some((back) => back.includes(option))
  })
  const broken = (one.rules ?? []).filter((rule) =>
    answers.some((back) =>
      blocked.some((id) =>
        rule.forbids(without(standing, withMore(new Set(back), [stated.options.indexOf(id)]))),
      ),
    ),
  )
  return { rules: [...new Set(broken.map(({ id }) => id))], blocked }
}

/** A stage of a plan cut into equal parts: whether that helps anybody to keep it. */

import { type Asking, unknown } from '../../../asking/asking.ts'
import { planNamed, stagesInOrder, unseenIn } from '../../../asking/plans.ts'
import { at } from '../../../base/assert.ts'
import type { Budget } from '../../../base/budget.ts'
import { unfinished } from '../../../documents/unfinished.ts'
import { canBeTried, isAdditive, sliced, testParty } from '../calculus/calculus.ts'
import { claim, type Finding } from '../documents/finding.ts'
import type { QuestionOf } from '../documents/question.ts'
import { type MarginAt, marginsAtCorner, marginsAtMiddle } from '../from-model/from-model.ts'
import { marginSteps } from '../from-model/margin-steps.ts'
import { inNumbers, type Laid, testSettings } from './plan-in-numbers.ts'
import { tidy } from './stakes-facts.ts'

export function answerSlices(asking: Asking, question: QuestionOf<'slices'>): Finding[] {
  const plan = planNamed(asking, question.plan)
  const unseen = unseenIn(asking, question.unseen)
  if (plan === undefined || unseen === undefined) return []
  const order = stagesInOrder(asking, plan, unseen)
  const laid = inNumbers(asking, { plan, order, unseen, settings: question.stakes })
  if ('notLadder' in laid) return [laid.notLadder]
  const ids = laid.outline.stages.map(({ id }) => id)
  if (!ids.includes(question.stage)) {
    asking.problems.push(unknown('stage', question.stage, ids))
    return []
  }
  const stage = ids.indexOf(question.stage)
  const cut = [unfinished({ of: 'stage-slices', limit: 'amounts reckoned', explored: 0 })]
  if (!asking.budget.spend(marginSteps(laid.outline, laid.box))) return cut
  const rows = rowsOf(laid).filter(({ row }) => row.stage === stage)
  const found = rows.map((one) => slicesFinding(asking.budget, laid, question, one))
  return found.every((one) => one !== undefined) ? found.flat() : cut
}

/** At the corner or in the middle, as asked. */
function rowsOf({ outline, box, settings }: Laid): MarginAt[] {
  const how = { ...testSettings(settings), box }
  if (settings.at === 'middle' && box.length > 0) return marginsAtMiddle(outline, how)
  return marginsAtCorner(outline, { ...how, side: settings.at === 'best' ? 'best' : 'worst' })
}

/** Undefined where the budget ends before. */
function slicesFinding(
  budget: Budget,
  { outline, tested, settings }: Laid,
  { parts: wanted }: QuestionOf<'slices'>,
  { row, read, point }: MarginAt,
): Finding[] | undefined {
  const { stakes, ladder, missing } = read
  const { stage, party } = row
  const actor = at(outline.parties, party)
  if (missing.some((one) => one.actor === actor)) return []
  const untested = new Set(missing.map((one) => one.actor))
  // Each party is tried at each stage of the ladder as it is then cut.
  const steps = wanted.map((parts) => outline.parties.length * (ladder.length + parts))
  if (isAdditive(stakes) && !steps.every((each) => budget.spend(each))) return undefined
  const rows = !isAdditive(stakes)
    ? []
    : wanted.flatMap((parts) => {
        const cut = sliced(stakes, ladder, { stage, parts })
        if (!outline.parties.every((_, p) => canBeTried(cut.stakes, cut.ladder, p))) return []
        const margins = outline.parties.flatMap((id, p) =>
          untested.has(id)
            ? []
            : testParty(cut.stakes, cut.ladder, { ...testSettings(settings), party: p }),
        )
        const own = margins.filter((one) => one.party === party && cut.stages.includes(one.stage))
        const least = Math.min(...own.map(({ margin }) => margin))
        const weakest = Math.min(...margins.map(({ margin }) => margin))
        return [
          {
            parts,
            ...(Number.isFinite(least) && { margin: tidy(least) }),
            ...(Number.isFinite(weakest) && { weakest: tidy(weakest) }),
          },
        ]
      })
  return [
    claim('stage-slices', {
      ...tested,
      stage: at(outline.stages, stage).id,
      actor,
      point,
      hangTogether: !isAdditive(stakes),
      rows,
      untried: isAdditive(stakes)
        ? wanted.filter((parts) => !rows.some((row) => row.parts === parts))
        : [],
    }),
  ]
}

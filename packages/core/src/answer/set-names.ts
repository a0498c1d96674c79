/** Numbers set otherwise than in the model: each of something that the plans asked about have. */

import { unknown } from '../asking/asking.ts'
import type { StakesSettings } from '../documents/stakes-settings.ts'
import { type Diagnostic, type Model, planNamed } from '../model/model.ts'
import type { Question } from '../subjects/questions.ts'

type Plans = readonly Model['plans'][number][]

/** Names that nothing asked about bears, so that what is set with them would not be used. */
export function setProblems(model: Model, question: Question): Diagnostic[] {
  if (!('stakes' in question) || question.stakes === undefined) return []
  const plans = plansOf(model, question)
  return plans.length === 0 ? [] : strangeNames(model, plans, question.stakes.set)
}

function plansOf(model: Model, question: Question): Plans {
  const named = 'plan' in question ? [question.plan] : 'plans' in question ? question.plans : []
  if (named.length === 0) return model.plans
  return named.flatMap((name) => planNamed(model, name) ?? [])
}

function strangeNames(model: Model, plans: Plans, set: StakesSettings['set']): Diagnostic[] {
  const stages = plans.flatMap((plan) => plan.stages)
  const undertaken = stages.flatMap((stage) => stage.commitments)
  const options = [...new Set(undertaken.map((one) => one.keep.option))]
  const parties = [
    ...new Set([...undertaken.map((one) => one.by), ...plans.flatMap((plan) => plan.parties)]),
  ]
  const either = [...options, ...parties]
  const stageIds = [...new Set(stages.map((one) => one.id))]
  const strange = (
    names: Readonly<Record<string, unknown>> | undefined,
    what: 'commitment' | 'party' | 'commitment-or-party' | 'stage' | 'inspection',
    known: readonly string[],
  ) =>
    Object.keys(names ?? {})
      .filter((name) => !known.includes(name))
      .map((name) => unknown(what, name, known))
  return [
    ...strange(set.detection, 'commitment-or-party', either),
    ...strange(set.lag, 'commitment-or-party', either),
    ...strange(set.sanction, 'commitment-or-party', either),
    ...strange(set.hostage, 'commitment-or-party', either),
    ...strange(set.share, 'commitment', options),
    ...strange(set.patience, 'party', parties),
    ...strange(
      set.effort,
      'inspection',
      (model.inspections ?? []).map((one) => one.id),
    ),
    ...strange(set.survival, 'stage', stageIds),
    ...strange(set.dwell, 'stage', stageIds),
    ...strange(set.worth, 'party', parties),
    ...Object.entries(set.worth ?? {})
      .filter(([actor]) => parties.includes(actor))
      .flatMap(([actor, worths]) => {
        const known = statementsOf(model, actor)
        return Object.keys(worths)
          .filter((id) => !known.includes(id))
          .map((id) => unknown('statement', id, known))
      }),
  ]
}

/** Of its list, and those that answers to contested questions add to it. */
function statementsOf(model: Model, actor: string): string[] {
  const own = model.actors.find((one) => one.id === actor)?.statements ?? []
  const added = model.questions
    .flatMap((question) => question.answers.flatMap((answer) => answer.changes))
    .flatMap((change) => {
      if (change.kind === 'add' && change.of === actor) return [change.add]
      return change.kind === 'replace' && change.of === actor ? change.with : []
    })
  return [...new Set([...own, ...added].map((one) => one.id))]
}

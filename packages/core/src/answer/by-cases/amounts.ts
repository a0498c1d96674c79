/** The numbers of a test, by the answers on which they hang: each thing counted, where it is so. */
import { bitsOf } from '../../base/bits.ts'
import { always, type Diagram, never } from '../../base/diagram.ts'
import { afterStep, settingsOf, watchAt } from '../../game/game.ts'
import type { Amount, PlanName } from '../../model/model.ts'
import { isHeld } from './held.ts'
import { overAnswers } from './open-questions.ts'
import {
  answered,
  type ByCases,
  type Place,
  placeOf,
  reduced,
  stagesNamed,
  struckBy,
} from './place.ts'
import { isEntered, isHeldStep } from './plans.ts'
import { whereTrueAt } from './tests.ts'

/** Where each thing that a number counts is so; in every reading it looks at `of` things. */
export interface WhereCounted {
  readonly counts: readonly Diagram[]
  readonly of: number
}

export function whereCounted(cases: ByCases, amount: Amount): WhereCounted {
  const { counts, of } = whereCountedAt(cases, amount, placeOf(cases))
  return { counts: counts.map(cases.lists.open.settled), of }
}

function whereCountedAt(cases: ByCases, amount: Amount, here: Place): WhereCounted {
  const { lists } = cases
  const { diagrams } = lists.open
  switch (amount.kind) {
    case 'number':
      return { counts: [], of: 0 }
    case 'share': {
      const asked = { here, comes: () => false, within: always }
      return { counts: [whereTrueAt(cases, amount.of, asked)], of: 1 }
    }
    case 'success': {
      const { agreement, steps } = stagesNamed(cases, here, amount)
      if (steps.length === 0) return { counts: [never], of: 1 }
      const against = amount.step ? 'step' : 'today'
      const succeeding = steps.map((step) =>
        diagrams.and(
          isEntered(lists, here, { step, against }),
          isHeldStep(lists, here, { agreement, step }),
        ),
      )
      return { counts: [diagrams.and(...succeeding)], of: 1 }
    }
    case 'durability':
      return whereOutlasting(cases, amount.plan, here)
    case 'under': {
      const { there, before } = struckBy(cases, here, amount.shock)
      const { counts, of } = whereCountedAt(cases, amount.of, there)
      return { counts: counts.map(before), of }
    }
    case 'without':
      return whereCountedAt(cases, amount.of, reduced(here, amount))
  }
}

/**
 * What the end state of a plan outlasts, taking it as reached: each shock that changes anything,
 * and for each commitment that a breach of it goes unseen.
 */
function whereOutlasting(cases: ByCases, plan: PlanName, here: Place): WhereCounted {
  const { lists, readings } = cases
  const { agreement, steps } = stagesNamed(cases, here, { plan })
  const end = steps.at(-1)
  const shocks = readings.model.shocks.filter(
    ({ set, answers }) => set.length > 0 || Object.keys(answers).length > 0,
  )
  if (end === undefined) return { counts: [], of: shocks.length }
  const watch = watchAt(agreement, end.reached)
  const unseen = bitsOf(end.kept).map((option) => {
    const seenBy = watch.seenBy.map((seers, one) => (one === option ? 0 : seers))
    return isHeld(lists, here, { state: end.to, watch: { ...watch, seenBy } })
  })
  const outlasted = shocks.map((shock) => {
    const state = afterStep(end.to, settingsOf(readings.model, shock.set))
    // A breach stays as well seen as it was: what the shock answers bears on lists and rules only.
    const hiding = cases.parts.hiding.filter((question) => question in shock.answers)
    return overAnswers(lists.open, new Set(hiding), (world) => {
      const turned = Object.fromEntries(hiding.map((question) => [question, world[question] ?? '']))
      const isHidden = (option: string) => answered(lists.open, lists.isHidden(option), turned)
      const { there, before } = struckBy(cases, here, shock.id)
      return before(isHeld({ ...lists, isHidden }, there, { state, watch }))
    })
  })
  return { counts: [...unseen, ...outlasted], of: unseen.length + outlasted.length }
}

/** Pages about plans, on which the order of wants and amounts both have their say. */
import type { Model } from '../model/model.ts'
import type { Finding } from '../subjects/findings.ts'
import {
  type AmountsSaid,
  explainCompare,
  explainPlan,
  orderBlocks,
  type PlanAnswer,
  type PlanPart,
} from '../subjects/plan/told/told.ts'
import {
  comparedBlocks,
  marginBlocks,
  marginItems,
  type StakesTold,
  shownOf,
  stakesBlocks,
  stakesCells,
} from '../subjects/stakes/told/told.ts'
import type { Block } from '../voice/explanation.ts'
import type { Asked } from '../voice/page.ts'

/** A plan, a part of one, or why one margin is what it is. */
export function planPage(asked: Asked<Finding>, part: PlanPart): Block[] {
  const { model, v } = asked
  const plan = model.plans.find((one) => one.id === part.plan)
  if (plan === undefined) return []
  const named = { plan, stage: (id: string) => v.stage(plan.id, id) }
  if (part.party !== undefined && part.shock === undefined) {
    const byOrder = orderBlocks(its(asked), part.party)
    return marginBlocks(its(asked), { ...named, asked: part.party, in: part.stage, byOrder })
  }
  return explainPlan(its(asked), part, amountsSaid(asked, named))
}

export function comparePage(asked: Asked<Finding>): Block[] {
  return explainCompare(its(asked), comparedBlocks(its(asked)))
}

function amountsSaid(
  asked: Asked<Finding>,
  named: { readonly plan: Model['plans'][number]; readonly stage: (id: string) => string },
): AmountsSaid {
  const { findings, v } = asked
  const margins = findings.filter((one) => one.kind === 'stage-margin')
  const shown = shownOf(margins)
  return {
    breaking: [...new Set(shown.filter((one) => one.holds === 'no').map((one) => one.actor))],
    items: marginItems(shown, margins, named, v),
    blocks: stakesBlocks(its(asked), { ...named, leftByOrder: leftByOrder(findings) }),
  }
}

/** Stages that somebody would leave by the order of wants; nothing where none was judged. */
function leftByOrder(findings: readonly Finding[]): string[] | undefined {
  const held = findings.filter((one) => one.kind === 'stage-held')
  return held.length === 0 ? undefined : held.filter((one) => !one.held).map((one) => one.stage)
}

/** The stakes of a plan piece by piece, for a page that lays them out by itself. */
export function stakesTold(answer: PlanAnswer): StakesTold | undefined {
  return stakesCells(answer, leftByOrder(answer.findings as readonly Finding[]))
}

/** Each subject looks for findings of its own kinds and passes over all others. */
function its<F>(asked: Asked<Finding>): Asked<F> {
  return asked as Asked<never>
}

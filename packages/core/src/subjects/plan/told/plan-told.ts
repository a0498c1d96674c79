/**
 * What is said of a plan in one line, wherever it is said: whether it would be entered, with the
 * refusal that is named where it would not, and whether it would hold.
 */

import type { Model } from '../../../model/model.ts'
import { whyUnsaid } from '../../../voice/unstated.ts'
import { type Vocabulary, vocabularyOf } from '../../../voice/vocabulary.ts'
import type { Language } from '../../../voice/words/words.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Row = FindingOf<'plan-compared'>

/** A plan and what is said of it in a line. */
export interface PlanTold {
  readonly plan: string
  readonly entered: { readonly is: 'yes' | 'open' | 'no'; readonly text: string }
  /** Left out where the plan is not possible under the rules. */
  readonly held?: { readonly is: 'yes' | 'open' | 'no'; readonly text: string }
  /** Everyone who declines or gets nothing new, with the stage. */
  readonly refusals: readonly string[]
}

/** What findings say of each plan, in a line each, for a page that lists them. */
export function plansTold(
  model: Model,
  findings: readonly { readonly kind: string }[],
  language: Language,
): readonly PlanTold[] {
  const v = vocabularyOf(model, language)
  const rows = findings.filter((one): one is Row => one.kind === 'plan-compared')
  return rows.map((row) => planTold(model, row, v))
}

export function planTold(model: Model, row: Row, v: Vocabulary): PlanTold {
  const { compare: words } = wordsOf(v)
  const said = refusals(row).map((one) => refusalText(row, one, v))
  const { plan, possible } = row
  if (!possible) return { plan, entered: { is: 'no', text: words.impossible }, refusals: said }
  return {
    plan,
    entered: enteredText(model, row, v),
    held: heldText(model, row, v),
    refusals: said,
  }
}

function enteredText(model: Model, row: Row, v: Vocabulary): PlanTold['entered'] {
  const { compare: words } = wordsOf(v)
  const first = refusals(row).find(({ test }) => test === (row.today ? 'step' : 'today'))
  if (row.step || first === undefined)
    return whereSaid(model, row.movers, { is: 'yes', text: words.short.entered }, v)
  const why = refusalText(row, first, v)
  return row.today ? { is: 'open', text: words.short.enteredToday(why) } : { is: 'no', text: why }
}

function heldText(model: Model, row: Row, v: Vocabulary): NonNullable<PlanTold['held']> {
  const { short } = wordsOf(v).compare
  const named = ({ actor, stage }: { readonly actor: string; readonly stage: string }) =>
    [v.named(actor), v.stage(row.plan, stage)] as const
  const [undoer] = row.undoers
  const [withholder] = row.withholders
  if (!row.held && undoer) return { is: 'no', text: short.notHeld(...named(undoer)) }
  if (!row.delivered && withholder)
    return { is: 'no', text: short.notDelivered(...named(withholder)) }
  const everyone = model.actors.map(({ id }) => id)
  return whereSaid(model, everyone, { is: 'yes', text: short.held }, v)
}

/** A verdict that all of some actors are well served earns its sign only where all have wishes. */
function whereSaid(
  model: Model,
  actors: readonly string[],
  said: { readonly is: 'yes'; readonly text: string },
  v: Vocabulary,
): { readonly is: 'yes' | 'open'; readonly text: string } {
  const unsaid = whyUnsaid(model, actors, v)
  return unsaid === undefined ? said : { is: 'open', text: unsaid }
}

/** Who declines against today need not be named twice for the same stage. */
export function refusals({ refusers }: Row): Row['refusers'] {
  return refusers.filter(
    (refuser) =>
      refuser.test === 'today' ||
      !refusers.some(
        (other) =>
          other.test === 'today' && other.actor === refuser.actor && other.stage === refuser.stage,
      ),
  )
}

export function refusalText(
  row: Row,
  { actor, stage, test }: Row['refusers'][number],
  v: Vocabulary,
): string {
  const { declines, nothingNew } = wordsOf(v).compare
  const name = v.stage(row.plan, stage)
  return test === 'today' ? declines(v.actor(actor), name) : nothingNew(v.named(actor), name)
}

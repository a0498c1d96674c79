/**
 * Answers that a plan names and the rules forbid: to a breach committed while its stage stands, or
 * when it is entered, with whatever then does not happen left out.
 */
import { at } from '../base/assert.ts'
import { type Frame, worldOf } from '../game/game.ts'
import {
  type Commitment,
  type Diagnostic,
  diagnostic,
  type Model,
  type Plan,
  type Setting,
} from '../model/model.ts'
import { rulesAgainst, type Stakes, waysToBreak } from '../subjects/stakes/calculus/calculus.ts'
import {
  along,
  forbiddenStage,
  type Outline,
  outlineOf,
  readLadder,
} from '../subjects/stakes/stakes.ts'
import { inOrder } from './stakes.ts'

export function forbiddenAnswers(model: Model, frame: Frame): Diagnostic[] {
  return model.plans.flatMap((plan) => {
    const order = inOrder(plan)
    const asked = { world: worldOf(model), frame, order, unseen: new Set<string>(), settings: {} }
    const outline = outlineOf(model, plan, asked)
    if ('option' in outline || outline.rules.length === 0 || forbiddenStage(outline)) return []
    return outline.stages.flatMap(({ id }, stage) =>
      (plan.stages.find((one) => one.id === id)?.commitments ?? []).flatMap((commitment) =>
        problemsOf(outline, { plan, stage, commitment }),
      ),
    )
  })
}

interface Named {
  readonly plan: Plan
  readonly stage: number
  readonly commitment: Commitment
}

function problemsOf(outline: Outline, { plan, stage, commitment }: Named): Diagnostic[] {
  const { stakes, ladder } = readLadder(outline, along(0))
  const option = placeOf(outline, commitment.keep)
  const answers = (commitment.breach?.answer ?? []).flatMap((setting) => {
    const place = placeOf(outline, setting)
    return place >= 0 && at(outline.undertaken, place).keep.value !== setting.value ? [place] : []
  })
  if (option < 0 || answers.length === 0) return []
  const ways = waysToBreak(stakes, ladder, { stage, option })
  return answers.flatMap((answer) => {
    const against = ways.map((stands) => rulesWithout(stakes, stands, [answer]))
    const [rule] = against[0] ?? []
    // Where several are taken back at once, one may make room for another.
    const together = ways.some((stands) => rulesWithout(stakes, stands, answers).length === 0)
    if (together || rule === undefined || against.some((rules) => rules.length === 0)) return []
    const facts = {
      plan: plan.id,
      stage: at(outline.stages, stage).id,
      breach: commitment.keep.option,
      answer: asWritten(at(outline.undertaken, answer).keep),
      rule,
    }
    return [diagnostic('answer-forbidden', ['plans', plan.id, 'stages', facts.stage], facts)]
  })
}

function rulesWithout(stakes: Stakes, stands: Uint8Array, options: readonly number[]): string[] {
  const left = Uint8Array.from(stands, (one, o) => (options.includes(o) ? 0 : one))
  return rulesAgainst(stakes, left).map(({ id }) => id)
}

/** What taking a commitment back would be called in the file. */
function asWritten({ option, value }: Setting): string {
  return value ? `not ${option}` : option
}

function placeOf({ undertaken }: Outline, { option }: Setting): number {
  return undertaken.findIndex(({ keep }) => keep.option === option)
}

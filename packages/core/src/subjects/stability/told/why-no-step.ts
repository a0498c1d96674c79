/**
 * Where a finding says that an actor has no step of its own: what in the model is in the way. This
 * is read off the author's text, option by option, and decides nothing.
 */

import type { Formula, Model } from '../../../model/model.ts'
import { formulaText } from '../../../voice/formula-text.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

/** One sentence per own option: it cannot be undone, what it hangs on, or which rules forbid it. */
export function whyNoStep(
  model: Model,
  { actor, state }: Pick<FindingOf<'stability'>, 'actor' | 'state'>,
  v: Vocabulary,
): string[] {
  const words = wordsOf(v).stay
  if (v.isInStates) return [words.noMove]
  const own = model.options.filter((one) => one.owner === actor)
  if (own.length === 0) return [words.noOptions]
  return own.flatMap((option) => {
    const place = model.options.indexOf(option)
    const isOn = state[place] === 'Y'
    const to = `${state.slice(0, place)}${isOn ? 'N' : 'Y'}${state.slice(place + 1)}`
    const change = v.change(state, to)
    if (option.reversible === (isOn ? 'once-yes' : 'once-no')) return [words.irreversible(change)]
    const now = new Set(model.options.filter((_, i) => state[i] === 'Y').map((one) => one.id))
    const lacking = (option.conditions ?? []).filter(
      (one) => one.to !== isOn && !isTrue(one.while, now),
    )
    if (lacking.length > 0)
      return lacking.map((one) => {
        const condition = formulaText(one.while, v.option, v.words)
        return words.onlyWhile(change, condition)
      })
    const holding = new Set(model.options.filter((_, i) => to[i] === 'Y').map((one) => one.id))
    const rules = model.rules.filter(({ never }) => isTrue(never, holding))
    if (rules.length === 0) return []
    return [words.forbidden(change, v.list(rules.map(({ id }) => v.rule(id))))]
  })
}

function isTrue(formula: Formula, holding: ReadonlySet<string>): boolean {
  const holds = (part: Formula) => isTrue(part, holding)
  switch (formula.kind) {
    case 'option':
      return holding.has(formula.option)
    case 'not':
      return !holds(formula.of)
    case 'and':
      return formula.parts.every(holds)
    case 'or':
      return formula.parts.some(holds)
    case 'implies':
      return !holds(formula.when) || holds(formula.then)
    case 'iff':
      return holds(formula.left) === holds(formula.right)
  }
}

/** `diff`: two models in words, and what holds today in each. */
import { aboutOf, canonicalJson, diffModels, explainDifference, stampOf } from '@stufenplan/core'
import { loadModel } from '../call/asking.ts'
import { watched } from '../call/budget.ts'
import { type Command, UsageError } from '../call/command.ts'
import { show, shownThen } from '../call/forms.ts'

export const diff: Command = {
  name: 'diff',
  usage: 'BEFORE AFTER',
  help: 'what differs between two models: in words, in what holds today, in verdicts on plans',
  flags: {},
  run(call) {
    const [first, second] = call.words
    if (first === undefined || second === undefined)
      throw new UsageError({
        en: '"diff" needs two models: stufenplan diff BEFORE AFTER',
        de: '„diff“ braucht zwei Modelle: stufenplan diff VORHER NACHHER',
      })
    const [before, after] = [first, second].map((name) => loadModel({ ...call, words: [name] }))
    if (before === undefined || 'exit' in before) return before?.exit ?? 2
    if (after === undefined || 'exit' in after) return after?.exit ?? 2
    const both = [before.model, after.model] as const
    const { budget, isWhole } = watched(call)
    const found = diffModels(...both, budget)
    const [about, other] = [aboutOf(before.model), aboutOf(after.model)]
    const stamp = stampOf({ model: about, question: { kind: 'difference', after: other } })
    const code = isWhole() ? (found.differences.length > 0 ? 1 : 0) : 3
    if (call.json) call.out(`${canonicalJson(found)}\n`)
    else return shownThen(show(call, explainDifference(both, found, call.language), stamp), code)
    return code
  },
}

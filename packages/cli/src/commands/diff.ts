/** `diff`: two models in words, and what holds today in each. */
import { canonicalJson, diffModels, explainDifference, toText } from '@stufenplan/core'
import { loadModel } from '../call/asking.ts'
import { type Command, UsageError } from '../call/command.ts'

export const diff: Command = {
  name: 'diff',
  usage: 'BEFORE AFTER',
  help: 'what differs between two models, in words and in what holds today',
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
    const found = diffModels(before.model, after.model)
    if (call.json) call.out(`${canonicalJson(found)}\n`)
    else
      call.out(toText(explainDifference([before.model, after.model], found, call.language), call))
    return found.differences.length > 0 ? 1 : 0
  },
}

/** `check`: everything there is to say about a model file, without asking anything of it. */
import { canonicalJson, type Model } from '@stufenplan/core'
import { loadModel, remarks, reportDiagnostics } from '../call/asking.ts'
import type { Call, Command } from '../call/command.ts'

export const check: Command = {
  name: 'check',
  usage: 'MODEL',
  help: 'mistakes in a model file: what, where, and what to do',
  flags: {},
  without: ['width', 'to'],
  run(call) {
    const loaded = loadModel(call)
    if ('exit' in loaded) return loaded.exit
    const { name, parsed, model } = loaded
    const found = remarks(parsed)
    if (call.json) call.out(`${canonicalJson({ diagnostics: found, model: model.id })}\n`)
    else {
      reportDiagnostics({ ...call, err: call.out }, name, found)
      call.out(`${summary(call, found.length, model)}\n`)
    }
    return 0
  },
}

function summary(
  call: Call,
  count: number,
  { actors: { length: actors }, options: { length: options }, graph }: Model,
): string {
  const states = graph?.states.length
  if (call.language === 'de')
    return `Das Modell ist lesbar: ${actors} Akteure, ${states === undefined ? `${options} Optionen` : `${states} Zustände`}. Anmerkungen: ${count}.`
  return `The model can be read: ${actors} actors, ${states === undefined ? `${options} options` : `${states} states`}. Remarks: ${count}.`
}

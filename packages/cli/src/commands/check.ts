/** `check`: everything there is to say about a model file, without asking anything of it. */
import { canonicalJson } from '@stufenplan/core'
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
  model: { actors: readonly unknown[]; options: readonly unknown[] },
): string {
  const { length: actors } = model.actors
  const { length: options } = model.options
  if (call.language === 'de')
    return `Das Modell ist lesbar: ${actors} Akteure, ${options} Optionen. Anmerkungen: ${count}.`
  return `The model can be read: ${actors} actors, ${options} options. Remarks: ${count}.`
}

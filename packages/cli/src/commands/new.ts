/** `new`: starts a model file, empty with guidance or as a copy of a shipped model. */
import { template } from '@stufenplan/core'
import type { Call, Command, ExitCode } from '../call/command.ts'
import { type FileProblem, isProblem, readModel } from '../call/files.ts'
import { fileMessage } from '../call/messages.ts'
import { writeNew } from '../call/writing.ts'

export const newModel: Command = {
  name: 'new',
  usage: '[FILE]',
  help: 'start a model file (model.yaml when no name is given, - for standard output)',
  without: ['json', 'width', 'out', 'to'],
  flags: { from: { type: 'string', value: 'MODEL', help: 'start from a copy of a shipped model' } },
  run(call) {
    const [name = 'model.yaml'] = call.words
    const { from } = call.flags
    const read = typeof from === 'string' ? readModel(from) : undefined
    if (read && isProblem(read)) return fail(call, read)
    const text = read?.text ?? template(call.language)
    if (name === '-') {
      call.out(text)
      return 0
    }
    const problem = writeNew(name, text)
    if (problem) return fail(call, problem)
    call.out(call.language === 'de' ? `Begonnen: ${name}\n` : `Started: ${name}\n`)
    return 0
  },
}

function fail(call: Call, problem: FileProblem): ExitCode {
  call.err(`${fileMessage(problem, call.language)}\n`)
  return 2
}

/** `import`: a file of another program becomes a model file. */
import { hasErrors, parse } from '@stufenplan/core'
import { type Command, UsageError } from '../command.ts'
import { isProblem, readModel, writeNew } from '../files.ts'
import { importText, isGmcr } from '../importing.ts'
import { fileMessage } from '../messages.ts'

export const importModel: Command = {
  name: 'import',
  usage: 'FILE',
  help: 'a .gmcr file as a model; what does not come along is said',
  flags: { to: { type: 'string', value: 'FILE', help: 'write it there (never over a file)' } },
  run(call) {
    const [name] = call.words
    if (name === undefined) throw new UsageError('"import" needs a file.')
    const read = readModel(name)
    if (isProblem(read)) {
      call.err(`${fileMessage(read, call.language)}\n`)
      return read.kind === 'not-text' || read.kind === 'too-long' ? 1 : 2
    }
    if (!isGmcr(read) && !hasErrors(parse(read.text).diagnostics))
      throw new UsageError(`"${name}" is a model already: nothing to import.`)
    const { text } = importText(call, read, 'note')
    if (text === undefined) return 1
    const { to } = call.flags
    if (typeof to !== 'string' || to === '-') {
      call.out(text)
      return 0
    }
    const problem = writeNew(to, text)
    if (problem) call.err(`${fileMessage(problem, call.language)}\n`)
    return problem ? 2 : 0
  },
}

/** `open` and `serve`: the workbench in a browser, on this machine alone. */
import { once } from 'node:events'
import { openInBrowser } from '../browser.ts'
import { type Call, type Command, type ExitCode, UsageError, wholeNumber } from '../command.ts'
import { hasPage, isProblem, type ReadFile, readModel, shippedModels } from '../files.ts'
import { modelTextOf } from '../importing.ts'
import { fileMessage } from '../messages.ts'
import type { Served } from '../serving.ts'
import { serve as startServing } from '../serving.ts'

const flags = {
  port: { type: 'string', value: 'N', help: 'serve on this port; any free one when left out' },
} as const

export const open: Command = {
  name: 'open',
  usage: '[MODEL]',
  help: 'the workbench in your browser, on this machine alone; ends with Ctrl+C',
  flags,
  run: (call) => serveUntilStopped(call, openInBrowser),
}

export const serve: Command = {
  name: 'serve',
  usage: '[MODEL]',
  help: 'the same without opening a browser',
  flags,
  run: (call) => serveUntilStopped(call, () => undefined),
}

async function serveUntilStopped(call: Call, show: (address: string) => void): Promise<ExitCode> {
  const port = wholeNumber(call, 'port', { least: 0, most: 65_535 }) ?? 0
  const [name = 'korea-2025'] = call.words
  if (!hasPage()) throw new UsageError('The workbench has not been built. Run: npm run build')
  const isShipped = shippedModels().includes(name)
  const opened = isShipped ? undefined : openedFile(call, name)
  if (opened === 'refused') return 2
  const { address, server } = await served(port, opened)
  const page = `${address}#${isShipped ? `/${encodeURIComponent(name)}/today` : 'opened'}`
  call.out(words[call.language](page))
  show(page)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  server.close()
  server.closeAllConnections()
  return 0
}

function openedFile(call: Call, name: string): ReadFile | 'refused' {
  const read = readModel(name)
  if (isProblem(read)) {
    call.err(`${fileMessage(read, call.language)}\n`)
    return 'refused'
  }
  const text = modelTextOf(call, read)
  return text === undefined ? 'refused' : { name: read.name, text }
}

async function served(port: number, opened: ReadFile | undefined): Promise<Served> {
  try {
    return await startServing(port, opened)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken. Leave --port out, and a free one is used.`
        : `Nothing can be served on port ${port} (${code}). Leave --port out.`,
    )
  }
}

const words = {
  en: (page: string) =>
    `The workbench is at ${page}\nOnly this machine can reach it. Ctrl+C ends it; your work stays in the browser.\n`,
  de: (page: string) =>
    `Die Werkbank ist unter ${page}\nNur dieser Rechner erreicht sie. Strg+C beendet sie; Ihre Arbeit bleibt im Browser.\n`,
}

/** `open` and `serve`: the workbench in a browser, on this machine alone. */
import { once } from 'node:events'
import { openInBrowser } from '../call/browser.ts'
import {
  type Call,
  type Command,
  type ExitCode,
  pageMissing,
  UsageError,
  wholeNumber,
} from '../call/command.ts'
import { hasPage, isProblem, readModel, shippedModels } from '../call/files.ts'
import { isForeign, modelTextOf } from '../call/importing.ts'
import { fileMessage } from '../call/messages.ts'
import { savableFile } from '../call/save-file.ts'
import { newSaving } from '../call/save-request.ts'
import type { Opened, Served } from '../call/serving.ts'
import { serve as startServing } from '../call/serving.ts'

/** A browser keeps what it is given by address, port included: the port must not change. */
const usualPort = 7853

const flags = {
  port: {
    type: 'string',
    value: 'N',
    help: `serve on this port; ${usualPort} when left out, 0: any`,
  },
} as const

export const open: Command = {
  name: 'open',
  usage: '[MODEL]',
  help: 'the workbench in your browser, on this machine alone; ends with Ctrl+C',
  flags,
  without: ['json', 'width', 'out', 'to'],
  run: (call) => serveUntilStopped(call, openInBrowser),
}

export const serve: Command = {
  name: 'serve',
  usage: '[MODEL]',
  help: 'the same without opening a browser',
  flags,
  without: ['json', 'width', 'out', 'to'],
  run: (call) => serveUntilStopped(call, () => undefined),
}

async function serveUntilStopped(call: Call, show: (address: string) => void): Promise<ExitCode> {
  const port = wholeNumber(call, 'port', { least: 0, most: 65_535 })
  const [name = 'korea-2025'] = call.words
  if (!hasPage()) throw pageMissing()
  const isShipped = shippedModels().includes(name)
  const opened = isShipped ? undefined : openedFile(call, name)
  if (opened === 'refused') return 2
  const served = await startedOn(call, port, opened)
  const key = opened?.saving ? `=${opened.saving.key}` : ''
  const place = isShipped ? `/${encodeURIComponent(name)}/today` : `opened${key}`
  const page = `${served.address}#${place}`
  call.out(words[call.language].at(page))
  show(page)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  served.server.close()
  served.server.closeAllConnections()
  return 0
}

/** The usual port; where that is taken and none was asked for, any other, with a warning. */
async function startedOn(
  call: Call,
  port: number | undefined,
  opened: Opened | undefined,
): Promise<Served> {
  try {
    return await startServing(port ?? usualPort, opened)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (port !== undefined)
      throw new UsageError(
        code === 'EADDRINUSE'
          ? {
              en: `Port ${port} is taken. Choose another, or 0 for any that is free.`,
              de: `Port ${port} ist belegt. Einen anderen wählen, oder 0 für einen freien.`,
            }
          : {
              en: `Nothing can be served on port ${port} (${code}). Choose another, or 0 for any.`,
              de: `Auf Port ${port} ist kein Dienst möglich (${code}). Einen anderen wählen, oder 0.`,
            },
      )
    call.err(words[call.language].elsewhere(usualPort))
    return startServing(0, opened)
  }
}

function openedFile(call: Call, name: string): Opened | 'refused' {
  const read = readModel(name)
  if (isProblem(read)) {
    call.err(`${fileMessage(read, call.language)}\n`)
    return 'refused'
  }
  const text = modelTextOf(call, read)
  if (text === undefined) return 'refused'
  // What was read from another program's file is not written into it.
  const file = isForeign(read) ? undefined : savableFile(read)
  return { name: read.name, text, ...(file && { saving: newSaving(file) }) }
}

const words = {
  en: {
    at: (page: string) =>
      `The workbench is at ${page}\nOnly this machine can reach it. Ctrl+C ends it; your work stays in the browser, and goes into a file that you named when you save it there.\n`,
    elsewhere: (port: number) =>
      `Port ${port} is taken, perhaps by a workbench that is still open. This one has another address, and what you saved under the usual one is not seen in it.\n`,
  },
  de: {
    at: (page: string) =>
      `Die Werkbank ist unter ${page}\nNur dieser Rechner erreicht sie. Strg+C beendet sie; Ihre Arbeit bleibt im Browser, und in einer Datei, die Sie genannt haben, sobald Sie dorthin sichern.\n`,
    elsewhere: (port: number) =>
      `Port ${port} ist belegt, vielleicht von einer Werkbank, die noch offen ist. Diese hat eine andere Adresse; was Sie unter der üblichen gesichert haben, ist darin nicht zu sehen.\n`,
  },
}

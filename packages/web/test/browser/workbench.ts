/**
 * The real page in a real Chromium, served by the real command: what the tests of the page drive.
 * Whatever the page says on its console as an error, and every request that leaves this machine,
 * is collected; `expectQuiet` finds both absent.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBrowser } from '../../../../tools/browser.mjs'
import { countQuestions, watchLoading } from './seen.ts'

/** The built command, which the tests run as a user would. */
export const program: string = fileURLToPath(
  new URL('../../../cli/dist/stufenplan.js', import.meta.url),
)

/** What Chromium needs to start as root, and to leave the network alone. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Settings {
  readonly language?: 'en' | 'de'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** Somebody who has the text of models shown beside their forms. */
  readonly withText?: boolean
  /** A model file to serve, in place of the shipped models alone. */
  readonly model?: string
  /** The folder of an earlier profile, to come back to it; its storage belongs to its port. */
  readonly profile?: string
  readonly port?: number
  /** The command that serves, where it is not the one built here. */
  readonly program?: string
  /** A page on the disk, opened without a server. */
  readonly file?: string
}

export interface Workbench {
  /** Where the page is, ending in a slash. */
  readonly address: string
  /** The part behind the `#` of the address that the program printed: the served file, its key. */
  readonly opened: string
  readonly page: Page
  readonly context: BrowserContext
  readonly profile: string
  /** Goes to an address behind the `#` and waits for the view's heading. */
  go(hash: string, page?: Page): Promise<void>
  /** Has the page speak the other language, by its menu. */
  speak(language: 'Deutsch' | 'English'): Promise<void>
  /** Another tab of the same browser. */
  tab(): Promise<Page>
  /** No error on the console, no request to another host. */
  expectQuiet(): void
  /** As if the machine had no network: nothing answers any more. */
  stopServer(): void
  /** The processes of this browser, the one that runs the others first. */
  pids(): Promise<readonly number[]>
  /** Ends the browser at once, as a crash would; its profile stays. */
  kill(pids?: readonly number[]): Promise<void>
  close(): Promise<void>
}

/** Starts the server and the browser. The caller closes both with `close`. */
export async function openWorkbench(settings: Settings = {}): Promise<Workbench> {
  const server = settings.file === undefined ? await startServer(settings) : onDisk(settings.file)
  const profile = settings.profile ?? mkdtempSync(join(tmpdir(), 'stufenplan-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? 'chromium',
    args: browserArguments,
    viewport: { width: settings.width ?? 1280, height: settings.height ?? 900 },
    colorScheme: settings.theme ?? 'light',
    locale: settings.language === 'de' ? 'de-DE' : 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await context.addInitScript(countQuestions)
  if (settings.withText) await context.addInitScript(showText)
  const noise: string[] = []
  context.on('page', (page) => listen(page, noise))
  context.on('request', (request) => {
    const isHere =
      request.url().startsWith(new URL('.', server.address).href) ||
      /^(blob|data):/.test(request.url())
    if (!isHere) noise.push(`request to ${request.url()}`)
  })
  const page = context.pages()[0] ?? (await context.newPage())
  listen(page, noise)
  const end = () => {
    server.process?.kill('SIGTERM')
    if (settings.profile === undefined) rmSync(profile, { recursive: true, force: true })
  }
  return {
    address: server.address,
    opened: server.opened,
    page,
    context,
    profile,
    async go(hash, on = page) {
      await on.goto(`${server.address}${hash}`)
      await on.locator('main h1').first().waitFor()
    },
    async speak(language) {
      await page.getByRole('button', { name: /^(Language|Sprache),/ }).click()
      await page.getByRole('button', { name: language }).click()
    },
    tab: () => context.newPage(),
    expectQuiet: () => expect(noise).toEqual([]),
    stopServer: () => {
      server.process?.kill('SIGKILL')
    },
    pids: () => pidsOf(context),
    async kill(pids) {
      for (const pid of pids ?? (await pidsOf(context)).slice(0, 1)) endNow(pid)
      await context.close().catch(() => undefined)
      server.process?.kill('SIGTERM')
    },
    async close() {
      await context.close()
      end()
    },
  }
}

/** In the page: the choice of the switch in the view of the model, as the page keeps it. */
function showText(): void {
  if (!/^(https?|file):$/.test(location.protocol)) return
  const key = 'stufenplan-settings'
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object
  localStorage.setItem(key, JSON.stringify({ showsText: true, ...kept }))
}

async function pidsOf(context: BrowserContext): Promise<readonly number[]> {
  const session = await context.browser()?.newBrowserCDPSession()
  const found = await session?.send('SystemInfo.getProcessInfo').catch(() => undefined)
  const all = found?.processInfo ?? []
  const isMain = (type: string) => type === 'browser'
  return [...all.filter((one) => isMain(one.type)), ...all.filter((one) => !isMain(one.type))].map(
    ({ id }) => id,
  )
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended with the one that ran it.
  }
}

function listen(page: Page, noise: string[]): void {
  watchLoading(page)
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
}

interface Server {
  readonly address: string
  readonly opened: string
  readonly process?: ChildProcess
}

function onDisk(file: string): Server {
  return { address: pathToFileURL(file).href, opened: '' }
}

async function startServer({
  model,
  port = 0,
  program: command = program,
}: Settings): Promise<Server> {
  const named = model === undefined ? [] : [model]
  const args = [command, 'serve', ...named, '--port', String(port)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)))
    child.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString()))
  })
  const [, address, opened = ''] = /(http:\/\/127\.0\.0\.1:\d+\/)(#\S*)?/.exec(said) ?? []
  if (address === undefined) throw new Error(`The server printed no address: ${said}`)
  return { address, opened, process: child }
}

/**
 * A document as PDF, printed by the user's own Chromium from the page that every other form comes
 * from too. The browser is started without a network, with an empty profile, and ended.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ModelDocument, type Sheet, toPage } from '@stufenplan/paper'
import { withAttachment } from '@stufenplan/paper/pdf'
import { endAll } from './beside.ts'
import { browserPlaces } from './browser-places.mjs'
import { UsageError, type Work } from './command.ts'
import { isFile, readWhole } from './files.ts'
import { inOwnFolder, writeNew } from './writing.ts'

const secondsMax = 60
const pdfBytesMax = 64_000_000

/** How often somebody who waits for the browser is asked whether they still do. */
const askedMs = 50

/**
 * The bytes of a PDF; undefined where somebody stopped it before there were any. Wrong usage where
 * there is no browser to print it.
 */
export function printPdf(
  document: ModelDocument,
  sheet: Sheet,
  work?: Work,
): Promise<Uint8Array | undefined> {
  const browser = browserPlaces(process.env).find(isFile)
  if (browser === undefined) throw noBrowser()
  const print = async (folder: string) => {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
    writeNew(page, toPage(document, sheet))
    const args = [
      '--headless',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      // Its sandbox does not run as root, as in containers; the page holds no script.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]
    await ran(browser, { args, folder, work })
    if (work?.isStopped()) return undefined
    const bytes = readWhole(pdf, pdfBytesMax)
    if (bytes === undefined) throw notPrinted(browser)
    const { data, stamp } = document
    const whole =
      data === undefined ? bytes : withAttachment(bytes, { data, date: stamp.model.date })
    if (whole === undefined) throw notPrinted(browser)
    return whole
  }
  return inOwnFolder(print, (folder) => work?.holds(folder === undefined ? undefined : { folder }))
}

interface Running {
  readonly args: readonly string[]
  readonly folder: string
  readonly work: Work | undefined
}

/** Until the browser has ended, or is ended because nobody waits for it any more. */
function ran(program: string, { args, folder, work }: Running): Promise<void> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      // A group of its own, so that what it starts can be ended with it.
      detached: process.platform !== 'win32',
      timeout: secondsMax * 1_000,
      // What it lays aside elsewhere would stay where it is ended.
      env: { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder },
    })
    if (child.pid !== undefined) work?.holds({ pid: child.pid, folder })
    const asked = setInterval(() => {
      if (work?.isStopped() && child.pid !== undefined) endAll(child.pid)
    }, askedMs)
    const end = () => {
      clearInterval(asked)
      done()
    }
    child.once('error', end)
    child.once('exit', end)
  })
}

function noBrowser(): UsageError {
  return new UsageError({
    en: 'PDF is printed by Chromium or Chrome, and none was found. Name it (CHROMIUM=/path stufenplan …), or write --to html and print that from any browser.',
    de: 'PDF druckt Chromium oder Chrome, und keiner ist zu finden. Ihn nennen (CHROMIUM=/pfad stufenplan …) oder mit --to html eine Seite schreiben, die jeder Browser druckt.',
  })
}

function notPrinted(browser: string): UsageError {
  return new UsageError({
    en: `"${browser}" was started and printed nothing. Write --to html and print that from a browser.`,
    de: `„${browser}“ lief und druckte nichts. Mit --to html eine Seite schreiben und im Browser drucken.`,
  })
}

/**
 * A document as PDF, printed by the user's own Chromium from the page that every other form comes
 * from too. The browser is started without a network, with an empty profile, and ended.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type PaperDocument, type Sheet, toPage } from '@stufenplan/paper'
import { withAttachment } from '@stufenplan/paper/pdf'
import { browserPlaces } from './browser-places.mjs'
import { UsageError } from './command.ts'
import { isFile, readWhole } from './files.ts'
import { inOwnFolder, writeNew } from './writing.ts'

const secondsMax = 60
const pdfBytesMax = 64_000_000

/** The bytes of a PDF; wrong usage where there is no browser to print it. */
export function printPdf(document: PaperDocument, sheet: Sheet): Promise<Uint8Array> {
  const browser = browserPlaces(process.env).find(isFile)
  if (browser === undefined) throw noBrowser()
  return inOwnFolder(async (folder) => {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
    writeNew(page, toPage(document, sheet))
    await ran(browser, [
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
    ])
    const bytes = readWhole(pdf, pdfBytesMax)
    if (bytes === undefined) throw notPrinted(browser)
    const { data, stamp } = document
    const whole =
      data === undefined ? bytes : withAttachment(bytes, { data, date: stamp.model.date })
    if (whole === undefined) throw notPrinted(browser)
    return whole
  })
}

function ran(program: string, args: readonly string[]): Promise<void> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: secondsMax * 1_000 })
    child.once('error', () => done())
    child.once('exit', () => done())
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

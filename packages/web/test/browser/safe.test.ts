/**
 * Work in the page is safe: a reload within milliseconds, a browser that is killed, undo after
 * both, the same file served again, saving into it, files in other encodings and of other programs.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkbench, type Settings, type Workbench } from './workbench.ts'

const plain = `stufenplan: 1
id: line
title: A line
date: 2026-01-01
basis: assumption
actors:
  north: { label: North }
  south: { label: South }
options:
  withdraw: { owner: north, label: pulling back }
  lift: { owner: south, label: lifting it }
preferences:
  north: [lift, not withdraw]
  south: [withdraw, not lift]
plans:
  swap:
    label: Swap
    stages: { exchange: [withdraw, lift] }
`

let folder: string
let file: string
let bench: Workbench
let page: Page

async function start(more: Settings = {}): Promise<void> {
  bench = await openWorkbench({
    width: 1440,
    withText: true,
    model: file,
    profile: join(folder, 'profile'),
    ...more,
  })
  page = bench.page
}
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-safe-'))
  file = join(folder, 'mine.yaml')
  writeFileSync(file, plain)
  await start()
})
afterAll(async () => {
  await bench.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a text as a case of its own, by a link, at a part of its model. */
async function openAs(id: string, part = 'actors', text = plain): Promise<void> {
  await page.goto('about:blank')
  const link = await linkTo(text.replace('id: line', `id: ${id}`))
  await page.goto(`${bench.address}${link}`)
  await page.waitForURL((url) => url.hash.startsWith(`#/${id}/`))
  await page.goto(`${bench.address}#/${id}/model/${part}`)
  await page.locator('.cm-content').waitFor()
}

async function linkTo(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = Buffer.from(await new Response(stream).arrayBuffer())
  return `#model=${bytes.toString('base64url')}`
}

/** Opens the file as the address that the program printed does. */
async function openServed(): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${bench.address}${bench.opened}`)
  await page.waitForURL(/#\/mine\//)
  await page.getByRole('link', { name: 'Model', exact: true }).click()
  await page.locator('.cm-content').waitFor()
}

const shown = () =>
  page
    .locator('.cm-content')
    .evaluate((content) =>
      [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
    )
const waitFor = (part: string) => expect.poll(shown, { timeout: 8_000 }).toContain(part)
/** The addresses of the cases kept here: their titles come one by one, after their names. */
const caseLinks = async () => {
  await page.getByRole('button', { name: /^Case/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Case' })
  await dialog.getByRole('heading', { name: 'In this browser' }).waitFor()
  const links = dialog.locator('ul').nth(1).getByRole('link')
  await links.first().waitFor()
  const places = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  await dialog.getByRole('button', { name: 'Close' }).click()
  return places.map((place) => place.split('/')[1])
}

/** Puts the cursor behind a word of the text. */
async function behind(word: string): Promise<void> {
  await page.locator('.cm-content').getByText(word, { exact: true }).first().dblclick()
  await page.keyboard.press('ArrowRight')
}

/** A key, and the page reloads itself before it has come to rest. */
async function typeAndReload(letter: string, milliseconds: number): Promise<void> {
  const reloaded = page.waitForEvent('load')
  await page.evaluate((wait) => {
    addEventListener('input', () => setTimeout(() => location.reload(), wait), {
      capture: true,
      once: true,
    })
  }, milliseconds)
  await page.keyboard.press(letter)
  await reloaded
  await page.locator('.cm-content').waitFor()
}

test.each([0, 20, 150])('what is typed is there after a reload %i ms later', async (wait) => {
  const id = `typed-${wait}`
  await openAs(id)
  await behind('South')
  await typeAndReload('x', wait)
  await waitFor('label: Southx }')
  await page.getByRole('button', { name: 'Undo' }).click()
  await waitFor('label: South }')
  await page.getByRole('button', { name: 'Redo' }).click()
  await waitFor('label: Southx }')
  bench.expectQuiet()
})

test('undo and redo survive a reload, step by step', async () => {
  await openAs('steps', 'preferences/south')
  const handle = page.locator('.row .handle')
  await handle.first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await waitFor('south: [not lift, withdraw]')
  await page.getByRole('button', { name: 'Undo' }).click()
  await waitFor('south: [withdraw, not lift]')
  await page.reload()
  await page.locator('.cm-content').waitFor()
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Redo' }).click()
  await waitFor('south: [not lift, withdraw]')
  bench.expectQuiet()
})

test('"NOT saved" stays in sight, offers a file, and goes once saving works again', async () => {
  await openAs('refused')
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.put = refuse
    Object.assign(window, { allow: () => (IDBObjectStore.prototype.put = put) })
  })
  await behind('South')
  await page.keyboard.type('y')
  const alarm = page.getByRole('alert').filter({ hasText: 'NOT saved' })
  await alarm.waitFor()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const box = await alarm.boundingBox()
  expect(box?.y).toBe(0)
  await alarm.getByRole('button', { name: /Save as a file/ }).waitFor()
  await page.evaluate(() => (window as unknown as { allow: () => void }).allow())
  await alarm.waitFor({ state: 'detached', timeout: 10_000 })
  await page.reload()
  await waitFor('label: Southy }')
  bench.expectQuiet()
})

test('the file served again is the same case, and what was open is open again', async () => {
  await openServed()
  await page.locator('[data-in-file="true"]').waitFor()
  await behind('South')
  await page.keyboard.type('ern')
  await page.locator('[data-in-file="false"]').waitFor()
  await page.goto(`${bench.address}#/mine/model/options`)
  await page.locator('[data-saving="saved"]').waitFor()
  await bench.close()
  await start({ port: Number(new URL(bench.address).port) })
  await page.goto(`${bench.address}${bench.opened}`)
  await page.waitForURL(/#\/mine\/model\/options/)
  await page.locator('.cm-content').waitFor()
  await waitFor('label: Southern }')
  expect((await caseLinks()).filter((id) => id?.startsWith('mine'))).toEqual(['mine'])
  expect(readFileSync(file, 'utf8')).toBe(plain)
  // The address without a place leads there too.
  await page.goto('about:blank')
  await page.goto(bench.address)
  await page.waitForURL(/#\/mine\/model\/options/)
  bench.expectQuiet()
})

test('saving writes the file; a file changed meanwhile is not overwritten, and both are shown', async () => {
  await openServed()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved into', { exact: false }).waitFor()
  const saved = plain.replace('label: South ', 'label: Southern ')
  expect(readFileSync(file, 'utf8')).toBe(saved)

  const other = saved.replace('label: North ', 'label: Far North ')
  writeFileSync(file, other)
  await behind('Southern')
  await page.keyboard.type('most')
  await page.keyboard.press('Control+s')
  const both = page.getByRole('dialog', { name: 'File and case, side by side' })
  await both.getByText('label: Far North', { exact: false }).waitFor()
  await both.getByText('label: Southernmost', { exact: false }).waitFor()
  expect(readFileSync(file, 'utf8')).toBe(other)
  await both.getByRole('button', { name: 'Go on with the case' }).click()
  await page.keyboard.press('Control+s')
  const written = saved.replace('Southern', 'Southernmost')
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(written)
  bench.expectQuiet()
})

test('served again: a file that changed alone is taken over, both changed are offered', async () => {
  const first = readFileSync(file, 'utf8')
  writeFileSync(file, first.replace('title: A line', 'title: A longer line'))
  await openServed()
  await page.getByText('was changed outside and is taken over', { exact: false }).waitFor()
  await waitFor('title: A longer line')
  await page.getByRole('button', { name: 'Undo' }).click()
  await waitFor('title: A line')
  await page.locator('[data-saving="saved"]').waitFor()
  writeFileSync(file, first.replace('title: A line', 'title: Another line'))
  await openServed()
  await page.getByRole('button', { name: 'Show both' }).click()
  const both = page.getByRole('dialog', { name: 'File and case, side by side' })
  await both.getByText('title: Another line').waitFor()
  await both.getByRole('button', { name: 'Go on with the file' }).click()
  await waitFor('title: Another line')
  await page.locator('[data-in-file="true"]').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await waitFor('title: A line')
  bench.expectQuiet()
})

test('nothing is written without the key, from elsewhere, or where the file has changed', async () => {
  const there = readFileSync(file, 'utf8')
  const address = `${bench.address}opened-model`
  const served = (await (await fetch(address)).json()) as { file: string }
  const key = bench.opened.replace('#opened=', '')
  const body = JSON.stringify({ file: served.file, before: there, text: 'overwritten' })
  const put = async (headers: Record<string, string>, sent = body) => {
    const settings = {
      method: 'PUT',
      body: sent,
      headers: { 'Content-Type': 'application/json', ...headers },
    }
    const reply = await fetch(address, settings)
    expect(readFileSync(file, 'utf8')).toBe(there)
    const { text } = (await reply.json()) as { text?: string }
    return text === undefined ? reply.status : 'changed'
  }
  const Origin = new URL(bench.address).origin
  expect(await put({ Origin })).toBe(403)
  const almost = `${key.slice(0, -1)}${key.endsWith('_') ? '-' : '_'}`
  expect(await put({ Origin, 'X-Stufenplan-Key': almost })).toBe(403)
  expect(await put({ 'X-Stufenplan-Key': key })).toBe(403)
  expect(await put({ Origin: 'http://127.0.0.1:1', 'X-Stufenplan-Key': key })).toBe(403)
  const sound = { Origin, 'X-Stufenplan-Key': key }
  expect(await put({ ...sound, 'Content-Type': 'text/plain' })).toBe(415)
  expect(await put(sound, body.slice(1))).toBe(400)
  expect(await put(sound, JSON.stringify({ file: 'another', before: there, text: 'x' }))).toBe(403)
  expect(await put(sound, JSON.stringify({ file: served.file, before: 'old', text: 'x' }))).toBe(
    'changed',
  )
})

/** Opens a file through the file field that browsers without dialogs of their own have. */
async function choose(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, content)
  await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  await page.getByRole('button', { name: /^Case/ }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file …' }).click()
  await (await chooser).setFiles(path)
}

const fault = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../faults/${name}`, import.meta.url)))
const accents = plain
  .replace('id: line', 'id: accents')
  .replace('label: North ', 'label: Nördlich ')

test('a file in Latin-1 is asked about, and its letters are right', async () => {
  await openAs('before-latin')
  await choose('latin-1.yaml', fault('latin-1.yaml'))
  const asked = page.getByRole('dialog', { name: 'How is latin-1.yaml written?' })
  await asked.getByRole('button', { name: /Nördliche Seite.*Western European/s }).click()
  await page.waitForURL(/#\/latin-1\//)
  await page.getByText('Nördliche Seite').first().waitFor()
  expect(await page.getByText('�').count()).toBe(0)
  bench.expectQuiet()
})

test('UTF-16 is read as such, and Cyrillic is one of the readings', async () => {
  await openAs('before-wide')
  await choose('wide.yaml', Buffer.from(`\ufeff${accents}`, 'utf16le'))
  await page.waitForURL(/#\/wide\//)
  await page.getByText('Nördlich').first().waitFor()
  const cyrillic = Buffer.from(accents.replace('Nördlich', '@@@@@'), 'latin1')
  cyrillic.set([0xd1, 0xe5, 0xe2, 0xe5, 0xf0], cyrillic.indexOf('@@@@@'))
  await choose('cyrillic.yaml', cyrillic)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Север.*Cyrillic/s })
    .click()
  await page.waitForURL(/#\/cyrillic\//)
  await page.getByText('Север').first().waitFor()
  bench.expectQuiet()
})

test('a file of another program is imported, with what it leaves behind; a broken one is refused', async () => {
  await openAs('before-gmcr')
  const gmcr = fileURLToPath(
    new URL('../../../core/test/fixtures/gmcr/Elmira_gmcrplus_file.gmcr', import.meta.url),
  )
  await choose('elmira.gmcr', readFileSync(gmcr))
  await page.waitForURL(/#\/elmira\/answer/)
  await page.getByRole('status', { name: 'Read from elmira.gmcr' }).waitFor()
  await page.goto(`${bench.address}#/elmira/model/actors`)
  await waitFor('stufenplan: 1')
  await choose('half.gmcr', readFileSync(gmcr).subarray(0, 300))
  await page.getByRole('status', { name: 'half.gmcr cannot be read' }).waitFor()
  expect(new URL(page.url()).hash).toContain('#/elmira/')
  bench.expectQuiet()
})

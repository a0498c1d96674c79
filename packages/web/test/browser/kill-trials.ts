/**
 * What a browser that is killed takes with it. In each trial somebody types, drags statements, or
 * types and saves into the served file; at a random moment every process of the browser gets
 * SIGKILL. The browser starts again on the same profile, and what is there is compared with what
 * the page had been given, by the page's own clock. Seeded: the same seed, the same trials.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openWorkbench, type Workbench } from './workbench.ts'

export const trialKinds = ['typing', 'dragging', 'saving'] as const
export type TrialKind = (typeof trialKinds)[number]

export interface Trial {
  readonly kind: TrialKind
  /** Edits the page was given before the end, and those that are there again. */
  readonly made: number
  readonly kept: number
  /** How long before the end the oldest of the lost edits was made; 0 where none is lost. */
  readonly lostMilliseconds: number
  /** Is the served file one of the versions that were typed, whole? */
  readonly isFileWhole: boolean
}

const rows = 'abcdefghij'
const letters = 'abcdefghijklmnopqrstuvwxyz'

const modelNamed = (id: string, label: string) => `stufenplan: 1
id: ${id}
title: Trial
date: 2026-01-01
basis: assumption
actors:
  north: { label: North }
  south: { label: ${label} }
options:
${[...rows].map((one) => `  ${one}: { owner: south, label: the ${one} }`).join('\n')}
preferences:
  north:
${[...rows].map((one) => `    - ${one}`).join('\n')}
  south: []
`

/** Whole numbers from a seed, for trials that can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** One trial after the other; each is reported as it ends. */
export async function killTrials(
  { count, seed }: { readonly count: number; readonly seed: number },
  report: (trial: Trial, i: number) => void = () => undefined,
): Promise<readonly Trial[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stufenplan-kill-'))
  const file = join(folder, 'served.yaml')
  const profile = join(folder, 'profile')
  writeFileSync(file, modelNamed('served', 'South'))
  const random = randomFrom(seed)
  const settings = { width: 1440, withText: true, model: file, profile }
  let bench = await openWorkbench(settings)
  const port = Number(new URL(bench.address).port)
  const trials: Trial[] = []
  try {
    for (let i = 0; i < count; i++) {
      const kind = trialKinds[i % trialKinds.length] ?? 'typing'
      const trial = await begun(bench, kind, i)
      const end = await killedDuring(bench, trial, random)
      bench = await openWorkbench({ ...settings, port })
      const found = await textAgain(bench, trial.hash)
      const kept = keptOf(kind, found, trial)
      const lost = end.times[kept]
      const whole = kind !== 'saving' || isPrefix(trial.start, end.times.length, labelIn(file))
      const lostMilliseconds = lost === undefined ? 0 : end.at - lost
      const done = { kind, made: end.times.length, kept, lostMilliseconds, isFileWhole: whole }
      trials.push(done)
      report(done, i)
    }
    return trials
  } finally {
    await bench.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Begun {
  readonly kind: TrialKind
  readonly hash: string
  /** The label before the first letter. */
  readonly start: string
}

/** Opens the case of a trial, at the place where it is edited. */
async function begun(bench: Workbench, kind: TrialKind, i: number): Promise<Begun> {
  const { page } = bench
  const id = kind === 'saving' ? 'served' : `trial-${i}`
  const opened = kind === 'saving' ? bench.opened : await linkTo(modelNamed(id, 'South'))
  await page.goto('about:blank')
  await page.goto(`${bench.address}${opened}`)
  await page.waitForURL((url) => url.hash.startsWith(`#/${id}`))
  const hash = `#/${id}/model/preferences/north`
  await page.goto(`${bench.address}${hash}`)
  await page
    .locator('.row .handle')
    .nth(rows.length - 1)
    .waitFor()
  await page.locator('.cm-content').getByText('label', { exact: true }).first().waitFor()
  const start = labelOf(await shown(page))
  if (kind !== 'dragging') {
    // Behind the label, however long it has become.
    await page.locator('.cm-content').getByText('south', { exact: true }).first().click()
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
  }
  return { kind, hash, start }
}

/** Edits until the browser is killed: when each edit was made, and when the end came. */
async function killedDuring(
  bench: Workbench,
  { kind }: Begun,
  random: (below: number) => number,
): Promise<{ readonly times: readonly number[]; readonly at: number }> {
  const { page } = bench
  const times: number[] = []
  page.on('console', (message) => {
    const [, at] = /^made (\d+)$/.exec(message.text()) ?? []
    if (at !== undefined) times.push(Number(at))
  })
  await page.evaluate((name) => {
    const note = (event: Event) => {
      const key = event instanceof KeyboardEvent ? event.key : ''
      if (
        name === 'dragging'
          ? event.type === 'pointerup'
          : /^[a-z]$/.test(key) && !(event as KeyboardEvent).ctrlKey
      )
        console.debug(`made ${Date.now()}`)
    }
    addEventListener('keydown', note, { capture: true })
    addEventListener('pointerup', note, { capture: true })
  }, kind)
  const pids = await bench.pids()
  const wait = 150 + random(1_300)
  const pauses = Array.from({ length: 60 }, () => random(50))
  let isOver = false
  const editing = edits(page, kind, pauses, () => isOver).catch(() => undefined)
  await pause(wait)
  const at = Date.now()
  isOver = true
  await bench.kill(pids)
  await editing
  return { times: times.filter((one) => one <= at), at }
}

async function edits(
  page: Page,
  kind: TrialKind,
  pauses: readonly number[],
  isOver: () => boolean,
): Promise<void> {
  for (const [i, wait] of pauses.entries()) {
    if (isOver()) return
    if (kind === 'dragging') {
      if (i >= rows.length - 1) return
      await dragFirstDown(page)
    } else {
      await page.keyboard.press(letters[i % letters.length] ?? 'a')
      if (kind === 'saving' && i % 4 === 3) await page.keyboard.press('Control+s')
    }
    await pause(wait)
  }
}

/** Takes the first statement below the last. */
async function dragFirstDown(page: Page): Promise<void> {
  const handles = page.locator('.row .handle')
  const from = await handles.first().boundingBox()
  const to = await handles.last().boundingBox()
  if (from === null || to === null) throw new Error('The statements are not drawn.')
  await page.mouse.move(from.x + 5, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(to.x + 5, to.y + to.height + 4, { steps: 2 })
  await page.mouse.up()
}

async function textAgain(bench: Workbench, hash: string): Promise<string> {
  const { page } = bench
  await page.goto(`${bench.address}${hash}`)
  await page.locator('.cm-content').getByText('label', { exact: true }).first().waitFor()
  return shown(page)
}

/** How many of the edits are in a text. */
function keptOf(kind: TrialKind, text: string, { start }: Begun): number {
  if (kind === 'dragging') return rows.indexOf(/^ {4}- (\w)$/m.exec(text)?.[1] ?? '')
  const label = labelOf(text)
  const typed = label.slice(start.length)
  const isSound = label.startsWith(start) && letters.repeat(3).startsWith(typed)
  if (!isSound) throw new Error(`What is there was never typed: ${label}`)
  return typed.length
}

/** What was saved last may be older than this trial, but is something that once stood there. */
function isPrefix(start: string, most: number, label: string): boolean {
  const newest = start + letters.repeat(3).slice(0, most + 1)
  return label.startsWith('South') && newest.startsWith(label)
}

function labelIn(file: string): string {
  const text = readFileSync(file, 'utf8')
  return text.endsWith('  south: []\n') ? labelOf(text) : ''
}

function labelOf(text: string): string {
  return /south: \{ label: (\w+) \}/.exec(text)?.[1] ?? ''
}

function shown(page: Page): Promise<string> {
  return page
    .locator('.cm-content')
    .evaluate((content) =>
      [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
    )
}

async function linkTo(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return `#model=${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

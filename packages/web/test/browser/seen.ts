/** What somebody sees of the page: its words, by where they stand, and how tall it is. */
import type { Page, Request } from 'playwright-core'

export interface Seen {
  /** Every word in sight without opening anything, in the order of the page. */
  readonly words: readonly string[]
  /** Those of them that stand, at least in part, on the first screen. */
  readonly first: readonly string[]
  /** Each line of text in sight, as it is broken into elements. */
  readonly lines: readonly string[]
  /** Height of the whole page, in screens. */
  readonly screens: number
  /** By how many pixels the page is wider than its window. */
  readonly tooWide: number
}

/**
 * Waits until nothing is being computed: nothing on the page is busy, no worker has a question, no
 * file is on its way, and for some turns of the page's own clock nothing has moved. On a machine
 * that is busy with other work these take longer, and the wait with them.
 */
export async function settled(page: Page): Promise<void> {
  const isLoading = () => (loading.get(page)?.size ?? 0) > 0
  do await page.evaluate(untilCalm, { turns: 7, turnMs: 20 })
  while (isLoading())
}

/** In the page: so many turns in a row in which it neither changes nor waits for an answer. */
function untilCalm({ turns, turnMs }: { turns: number; turnMs: number }): Promise<void> {
  return new Promise((resolve) => {
    const isAtWork = () =>
      document.querySelector('[aria-busy="true"]') !== null ||
      ((window as { unanswered?: number }).unanswered ?? 0) > 0
    let calm = 0
    const watch = new MutationObserver(() => {
      calm = 0
    })
    watch.observe(document, { subtree: true, childList: true, attributes: true })
    const turn = () => {
      calm = isAtWork() ? 0 : calm + 1
      if (calm <= turns) setTimeout(turn, turnMs)
      else resolve(watch.disconnect())
    }
    turn()
  })
}

/** What each page has asked its server for and has not got yet. */
const loading = new WeakMap<Page, Set<Request>>()

export function watchLoading(page: Page): void {
  if (loading.has(page)) return
  const open = new Set<Request>()
  loading.set(page, open)
  page.on('request', (request) => {
    if (!ofWorker.test(request.url())) open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  // Of what a worker was reading when it was ended, nothing is heard any more.
  page.on('worker', (worker) => {
    worker.on('close', () => {
      for (const one of open) if (one.resourceType() === 'script') open.delete(one)
    })
  })
}

/** Scripts of workers, whose answers are waited for: one that is ended at once tells no end. */
const ofWorker = /\/worker-[^/]*\.js$/

/** In the page, before its own code: counts what its workers are asked and have not answered. */
export function countQuestions(): void {
  const counted = window as { unanswered?: number }
  counted.unanswered = 0
  const add = (count: number) => {
    counted.unanswered = (counted.unanswered ?? 0) + count
  }
  const asked = new WeakMap<Worker, number>()
  const { postMessage, terminate } = Worker.prototype
  const heard = new WeakSet<Worker>()
  Worker.prototype.postMessage = function (this: Worker, ...args: [unknown]) {
    if (!heard.has(this))
      this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string }>) => {
        const open = asked.get(this) ?? 0
        if (data.kind === 'progress' || open === 0) return
        asked.set(this, open - 1)
        add(-1)
      })
    heard.add(this)
    asked.set(this, (asked.get(this) ?? 0) + 1)
    add(1)
    postMessage.apply(this, args)
  }
  Worker.prototype.terminate = function (this: Worker) {
    add(-(asked.get(this) ?? 0))
    asked.delete(this)
    terminate.call(this)
  }
}

export async function seen(page: Page): Promise<Seen> {
  const pieces = [...(await textsOn(page)), ...(await fieldsOn(page))]
  const { height, ...size } = await page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement
    const screens = scrollHeight / innerHeight
    return { height: innerHeight, screens, tooWide: scrollWidth - clientWidth }
  })
  const inSight = pieces.map(({ text, words, clips }) => ({
    text,
    words: words.filter(({ box }) => isInSight(box, clips)),
  }))
  const words = inSight.flatMap((one) => one.words).filter(({ word }) => /[\p{L}\p{N}]/u.test(word))
  const isFirst = ({ box }: Word) => box.bottom > 0 && box.top < height
  return {
    words: words.map(({ word }) => word),
    first: words.filter(isFirst).map(({ word }) => word),
    lines: inSight.filter((one) => one.words.length > 0).map(({ text }) => text),
    ...size,
  }
}

interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}
interface Word {
  readonly word: string
  readonly box: Box
}
/** A text, where its words stand, and what cuts off whatever is outside of it. */
interface Piece {
  readonly text: string
  readonly words: readonly Word[]
  readonly clips: readonly Box[]
}

function isInSight(box: Box, clips: readonly Box[]): boolean {
  if (box.right <= 0 || box.right === box.left) return false
  return clips.every((clip) => box.top < clip.bottom && box.left < clip.right)
}

/** Texts that are drawn: neither folded away nor there only to be read aloud. */
function textsOn(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const boxOf = ({ top, bottom, left, right }: DOMRect) => ({ top, bottom, left, right })
    const wordsOf = (node: Node) =>
      [...(node.textContent ?? '').matchAll(/\S+/g)].map(({ 0: word, index }) => {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        return { word, box: boxOf(range.getBoundingClientRect()) }
      })
    const found: Piece[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement
      const isDrawn = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      if (!isDrawn || parent?.matches('details:not([open])')) continue
      const around: Element[] = []
      for (let one = parent; one; one = one.parentElement) around.push(one)
      if (around.some((one) => getComputedStyle(one).clipPath === 'inset(50%)')) continue
      const clips = around
        .filter((one) => one !== document.documentElement)
        .filter((one) => getComputedStyle(one).overflow !== 'visible')
        .map((one) => boxOf(one.getBoundingClientRect()))
      found.push({ text: (node.textContent ?? '').trim(), words: wordsOf(node), clips })
    }
    return found
  })
}

/** What stands in fields and choices; of a text longer than its field only the beginning. */
function fieldsOn(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
      'select, input:not([type]), input[type="text"], textarea',
    )
    return [...fields]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((field) => {
        const { top, bottom, left, right } = field.getBoundingClientRect()
        const isChoice = field instanceof HTMLSelectElement
        const text = isChoice ? (field.selectedOptions[0]?.textContent ?? '') : field.value
        const words = text.split(/\s+/)
        const share = Math.min(1, field.clientHeight / Math.max(1, field.scrollHeight))
        const shown = words.slice(0, Math.ceil(words.length * share))
        const box = { top, bottom, left, right }
        return { text: text.trim(), words: shown.map((word) => ({ word, box })), clips: [] }
      })
  })
}

/** What somebody sees of the page: its words, by where they stand, and how tall it is. */
import type { Page } from 'playwright-core'

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

/** Waits until nothing is being computed. */
export async function settled(page: Page): Promise<void> {
  const isBusy = () => page.locator('[aria-busy="true"]').count()
  for (let calm = 0; calm < 3; ) {
    await page.waitForTimeout(200)
    calm = (await isBusy()) === 0 ? calm + 1 : 0
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

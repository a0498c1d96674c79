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

export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const [lines, words, first]: string[][] = [[], [], []]
    const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)
    const add = (text: string, top: number, bottom: number) => {
      if (!isWord(text)) return
      words?.push(text)
      if (bottom > 0 && top < innerHeight) first?.push(text)
    }
    // What is read aloud alone, and what scrolls within its own box, is not in sight.
    const isInSight = (element: Element, box: DOMRect): boolean => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return false
      for (let one: Element | null = element; one; one = one.parentElement) {
        const style = getComputedStyle(one)
        if (style.clipPath === 'inset(50%)') return false
        const around = one.getBoundingClientRect()
        const isCut = style.overflow !== 'visible' && one !== document.documentElement
        if (isCut && (box.top >= around.bottom || box.left >= around.right)) return false
      }
      return true
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.textContent?.trim()) continue
      let isSeen = false
      for (const { 0: word, index } of node.textContent.matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const box = range.getBoundingClientRect()
        if (box.width === 0 || !isInSight(parent, box)) continue
        isSeen = true
        add(word, box.top, box.bottom)
      }
      if (isSeen) lines?.push(node.textContent.trim())
    }
    for (const field of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
      'select, input:not([type]), input[type="text"], textarea',
    )) {
      const box = field.getBoundingClientRect()
      if (box.width === 0 || !isInSight(field, box)) continue
      const text =
        field instanceof HTMLSelectElement
          ? (field.selectedOptions[0]?.textContent ?? '')
          : field.value
      lines?.push(text.trim())
      for (const word of text.split(/\s+/)) add(word, box.top, box.bottom)
    }
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement
    return {
      words: words ?? [],
      first: first ?? [],
      lines: lines ?? [],
      screens: scrollHeight / innerHeight,
      tooWide: scrollWidth - clientWidth,
    }
  })
}

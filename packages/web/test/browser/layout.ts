/** What of a page's text stands over other text, is cut off, or runs out of its cell. */
import type { Page } from 'playwright-core'

export interface Layout {
  /** Two texts that stand on each other. */
  readonly overlaps: readonly string[]
  /** Texts of which a part is not to be seen, with neither an ellipsis nor a way to scroll. */
  readonly cut: readonly string[]
  /** By how many pixels the page is wider than its window. */
  readonly tooWide: number
}

/** Pixels by which two things may miss each other: what is drawn is rounded. */
const slack = 1

/** Looks at the page as it is drawn, from its top. */
export async function layoutOf(page: Page): Promise<Layout> {
  await page.evaluate(() => scrollTo(0, 0))
  const lines = await linesOn(page)
  const past = lines
    .filter((one) => one.past > slack)
    .map((one) => `${one.text}: ${Math.round(one.past)} pixels past its cell`)
  const cut = [...past, ...(await cutOn(page)), ...(await fieldsCutOn(page))]
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  return { overlaps: overlapsOf(lines), cut: [...new Set(cut)], tooWide }
}

/** A line of a text in sight: the text by its number, where its letters stand. */
interface Line {
  readonly node: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** How far it runs out of the cell or the button that holds it. */
  readonly past: number
}

function overlapsOf(lines: readonly Line[]): string[] {
  const found = new Set<string>()
  const byTop = lines.toSorted((a, b) => a.top - b.top)
  for (const [i, one] of byTop.entries())
    for (const other of byTop.slice(i + 1)) {
      if (other.top >= one.bottom - slack) break
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      if (one.node !== other.node && width > slack) found.add(`“${one.text}” / “${other.text}”`)
    }
  return [...found]
}

function linesOn(page: Page): Promise<Line[]> {
  return page.evaluate((least) => {
    /** A line of text is higher than its letters: what counts is the middle of it. */
    const letters = 0.6
    const found: Line[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(), count = 0; node; node = texts.nextNode(), count++) {
      const parent = node.parentElement
      const text = (node.textContent ?? '').trim().slice(0, 60)
      if (text === '' || parent === null || parent.closest('option, script, style')) continue
      const isDrawn = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      if (!isDrawn || parent.matches('details:not([open])')) continue
      const around: Element[] = []
      for (let one: Element | null = parent; one; one = one.parentElement) around.push(one)
      if (around.some((one) => getComputedStyle(one).clipPath === 'inset(50%)')) continue
      const clips = around
        .filter((one) => one !== document.documentElement && one !== document.body)
        .filter((one) => getComputedStyle(one).overflow !== 'visible')
        .map((one) => one.getBoundingClientRect())
      const holder = parent.closest('td, th, button')?.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        const middle = (rect.top + rect.bottom) / 2
        const half = (rect.height * letters) / 2
        const left = Math.max(rect.left, ...clips.map((clip) => clip.left))
        const right = Math.min(rect.right, ...clips.map((clip) => clip.right))
        const top = Math.max(middle - half, ...clips.map((clip) => clip.top))
        const bottom = Math.min(middle + half, ...clips.map((clip) => clip.bottom))
        const past = holder ? right - holder.right : 0
        if (right - left > least && bottom - top > least)
          found.push({ node: count, text, left, right, top, bottom, past })
      }
    }
    return found
  }, slack)
}

/** Elements that hide a part of their text, and buttons that stand out of their cells. */
function cutOn(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const isAloud = (one: Element | null): boolean =>
      one !== null &&
      (getComputedStyle(one).clipPath === 'inset(50%)' || isAloud(one.parentElement))
    const nameOf = (one: Element) =>
      `${one.tagName.toLowerCase()}: ${one.textContent?.trim().slice(0, 60)}`
    const isCut = (one: Element) => {
      const style = getComputedStyle(one)
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return false
      const isWide = hides(style.overflowX) && one.scrollWidth > one.clientWidth + least
      return isWide || (hides(style.overflowY) && one.scrollHeight > one.clientHeight + least)
    }
    const isOutside = (one: Element) => {
      const cell = one.closest('td, th')?.getBoundingClientRect()
      return cell !== undefined && one.getBoundingClientRect().right > cell.right + least
    }
    return [...document.querySelectorAll('body *')]
      .filter((one) => (one.textContent ?? '').trim() !== '' && one.closest('svg') === null)
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isAloud(one))
      .filter((one) => isCut(one) || (one.matches('td button, th button') && isOutside(one)))
      .map(nameOf)
  }, slack)
}

/** Fields that would not say that they hold more; texts that run out of their picture. */
function fieldsCutOn(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const fields = [...document.querySelectorAll('select, input')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches('[type="checkbox"], [type="radio"], [type="range"]'))
      .filter((one) => getComputedStyle(one).textOverflow !== 'ellipsis')
      .map((one) => `${one.tagName.toLowerCase()}: ${one.getAttribute('aria-label') ?? ''}`)
    const texts = [...document.querySelectorAll<SVGTextElement>('svg text')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter(({ ownerSVGElement: picture }) => {
        return picture !== null && getComputedStyle(picture).overflow !== 'visible'
      })
      .filter((one) => {
        const [inner, outer] = [one, one.ownerSVGElement ?? one].map((x) =>
          x.getBoundingClientRect(),
        )
        if (inner === undefined || outer === undefined) return false
        const isWide = inner.left < outer.left - least || inner.right > outer.right + least
        return isWide || inner.top < outer.top - least || inner.bottom > outer.bottom + least
      })
      .map((one) => `svg text: ${one.textContent?.slice(0, 60)}`)
    return [...fields, ...texts]
  }, slack)
}

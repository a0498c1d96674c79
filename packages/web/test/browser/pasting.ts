/** Tables on the clipboard, pasted by the keys. */
import type { Page } from 'playwright-core'

/** As the browser does it: cells on the clipboard, and the keys. */
export async function pasteInto(
  page: Page,
  place: string,
  copied: { readonly html?: string; readonly text: string },
): Promise<void> {
  await page.evaluate(async ({ html, text }) => {
    const of = (kind: string, value: string) => ({ [kind]: new Blob([value], { type: kind }) })
    await navigator.clipboard.write([
      new ClipboardItem({ ...of('text/plain', text), ...(html && of('text/html', html)) }),
    ])
  }, copied)
  await page.locator(place).first().focus()
  await page.keyboard.press('Control+V')
}

/** Parts of a view that are opened when they are wanted, by their headings. */
import type { Page } from 'playwright-core'

/** Opens the part with this heading; one that is open already stays so. */
export async function openFold(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title })
  const isOpen = await heading.evaluate((one) => one.closest('details')?.open)
  if (!isOpen) await heading.click()
}

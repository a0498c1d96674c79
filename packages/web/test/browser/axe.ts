/** What keeps people out, found by axe: nothing serious and nothing critical is let pass. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * What axe finds it puts together in another tab, for pages with frames of several hosts. Opening
 * one takes as long as axe itself, and a page behind another now and then stands still. Ours has no
 * frame, and is looked at where it is.
 */
export async function expectOpenToAll(page: Page): Promise<void> {
  expect(page.frames(), 'axe looks into no frame').toHaveLength(1)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const said = bad.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join('\n')}`)
  expect(said).toEqual([])
}

/** What keeps people out, found by axe: nothing serious and nothing critical is let pass. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export async function expectOpenToAll(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const said = bad.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join('\n')}`)
  expect(said).toEqual([])
}

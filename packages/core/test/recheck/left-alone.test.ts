/** The list of what may be left alone, and the page that shows it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { leftAlone } from '../../src/recheck/recheck.ts'
import { finding as form } from '../../src/subjects/findings.ts'

const page = readFileSync(
  new URL('../../../../docs/explanation/recheck.md', import.meta.url),
  'utf8',
)

test('the page about recheck shows the whole list, and nothing else', () => {
  const rows = leftAlone.map(
    ({ kind, fields, above }) =>
      `| \`${kind}\` | ${fields.map((one) => `\`${one}\``).join(', ')} | ${above.en} |`,
  )
  expect(page).toContain(
    `| finding | fields | where there are |\n|---|---|---|\n${rows.join('\n')}\n\n`,
  )
})

test('the list names fields that such findings have', () => {
  for (const { kind, fields } of leftAlone) {
    const shape = form.options.find((one) => one.shape.kind.value === kind)?.shape ?? {}
    for (const field of fields) expect(Object.keys(shape), `${kind}.${field}`).toContain(field)
  }
})

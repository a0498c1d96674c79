/** The short page of a comparison whose plans have names of ninety letters. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { said } from './in-process.ts'
import { emptyFolder, type Folder } from './program.ts'

let folder: Folder
let model: string
beforeAll(async () => {
  folder = await emptyFolder()
  model = folder.file('long.yaml', longNamed())
})
afterAll(() => folder.remove())

const ending =
  ' among all who have a part in it, as it was set out for the talks, draft as agreed by all'

/** The Korea model, each label of a plan lengthened. */
function longNamed(): string {
  const file = new URL('../../../models/korea-2025/model.yaml', import.meta.url)
  const document = parseDocument(readFileSync(fileURLToPath(file), 'utf8'))
  const read: { readonly plans: Readonly<Record<string, { label: object }>> } = document.toJS()
  for (const [plan, { label }] of Object.entries(read.plans))
    for (const [language, text] of Object.entries(label))
      document.setIn(['plans', plan, 'label', language], `${text}${ending}`.slice(0, 90).trimEnd())
  return document.toString()
}

test.each([
  ['en', '100', 8, / \d+ more: |^\d+ more: /m],
  ['de', '80', 4, /^\d+ weitere: /m],
] as const)('in %s at width %s', async (language, width, rowsMin, more) => {
  const { code, out, err } = await said('compare', model, '--lang', language, '--width', width)
  expect(err).toBe('')
  expect(code).toBe(0)
  const lines = out.trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(40)
  // A row of the table begins in the first column and has a sign in the second.
  expect(lines.filter((line) => /^\S.* {2,}[+=−] /.test(line)).length).toBeGreaterThanOrEqual(
    rowsMin,
  )
  expect(out).toMatch(more)
  // What is left of the names is at most three of them, and each is cut.
  const [, left = ''] = out.replace(/\s+/g, ' ').match(/\d+ (?:more|weitere): (.*?)\. \+/) ?? []
  expect(left.split('…').length - 1).toBe(3)
  expect(left).not.toContain('talks')
})

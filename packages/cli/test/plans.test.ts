/** Plans through the real program: prices, delivery, why nobody answers, what blocks. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyFolder, type Folder } from './program.ts'

let folder: Folder
beforeAll(async () => {
  folder = await emptyFolder()
})
afterAll(() => folder.remove())

/** A small plan of the core's tests, as a file of this folder. */
function specimen(name: string): string {
  const path = new URL(`../../core/test/plan/fixtures/${name}.yaml`, import.meta.url)
  return folder.file(`${name}.yaml`, readFileSync(fileURLToPath(path)))
}

async function run(command: string, name: string, ...more: string[]) {
  const { code, out, err } = await folder.run([command, specimen(name), ...more])
  expect(err).toBe('')
  return { code, page: out.replace(/\s+/g, ' ') }
}

test.each([
  ['price-for-an-outsider', 'Price of the plan for Gamma, without taking part', 0],
  ['price-and-betrayal', 'against the stage as all keep it: statement 2', 0],
  ['never-shipped-unseen', 'would not be delivered', 1],
  ['never-shipped-escrow', 'Tempted not to deliver?: no: through a third hand', 1],
  ['answer-too-dear', 'Beta would rather not answer', 1],
] as const)('plan %s says "%s"', async (name, sentence, code) => {
  const found = await run('plan', name, 'p', '--full')
  expect(found.page).toContain(sentence)
  expect(found.code).toBe(code)
})

test('why names the rule that forbids the answer, without worths', async () => {
  const { code, page } = await run('why', 'truce-with-monitors', 'quad', 'truce', 'SAF')
  expect(code).toBe(0)
  expect(page).toContain('A rule forbids the answer by Rapid Support Forces')
  expect(page).toContain('No mission deploys while both sides fight')
})

test.each(['openly-visible', 'seen-by-one'])('compare %s says what was tested', async (name) => {
  const { page } = await run('compare', name, '--full')
  const [, breakers] = /Would break it if unseen: (.*?) Risks most/.exec(page) ?? []
  expect(breakers).toBe(name === 'openly-visible' ? 'nobody' : 'Alpha: holding fire in the south')
})

test.each([
  ['two-who-want-nothing', 3],
  ['three-who-want-nothing', 4],
] as const)('search %s names the fewest that must be given up', async (name, count) => {
  const { page } = await run('search', name, '--full')
  expect(page).toContain(`taken away together, these ${count} would let a sequence through`)
})

test('a search that was cut short concludes nothing from it, and says so', async () => {
  const cut = await folder.run(['search', specimen('two-who-want-nothing'), '--budget', '40'])
  expect(cut.out).toContain('Which requirements block was not tried to the end.')
  expect(cut.code).toBe(3)
})

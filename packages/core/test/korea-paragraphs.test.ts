/** The table of the text's paragraphs beside the Korea model: none missing, every name known. */
import { expect, test } from 'vitest'
import { modelText, shippedModel } from './models.ts'

const rows = modelText('korea-2025/paragraphs.md')
  .split('\n')
  .filter((line) => line.startsWith('| P'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('every paragraph of the text has its row', () => {
  expect(rows.map(([, paragraph]) => paragraph)).toEqual(
    Array.from({ length: 21 }, (_, i) => `P${i + 1}`),
  )
})

test('every row names something of the model, or says that there is nothing', () => {
  for (const [, paragraph, held = ''] of rows)
    expect(held.includes('`') || held.includes('nothing to model'), paragraph).toBe(true)
})

test('every name in the table is one of the model', () => {
  const model = shippedModel('korea-2025/model.yaml')
  const { actors, options, questions, claims, plans, shocks, signals, observed } = model
  const statements = [
    ...actors.flatMap(({ id, statements }) => statements.map((one) => `${id} ${one.id}`)),
  ]
  const ids = [actors, options, questions, claims, plans, shocks, signals, observed].flatMap(
    (list) => list.map((one) => one.id),
  )
  const known = new Set([...ids, ...statements])
  const named = rows.flatMap((cells) =>
    [...cells.join(' ').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
  expect(named.filter((name) => !known.has(name))).toEqual([])
  expect(named.length).toBeGreaterThan(80)
})

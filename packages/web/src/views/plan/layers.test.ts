/** The ladder of the staged plan, and lines that follow from others. */
import { expect, test } from 'vitest'
import { layersOf, linesOf } from './layers.ts'

const korea = [
  { id: 'nuclear', after: [] },
  { id: 'recognition', after: ['nuclear'] },
  { id: 'conventional', after: ['nuclear'] },
  { id: 'contacts', after: ['nuclear', 'recognition', 'conventional'] },
  { id: 'talks', after: ['contacts'] },
]

test('stages that wait for the same stand side by side', () => {
  const ids = layersOf(korea).map((layer) => layer.map((one) => one.id))
  expect(ids).toEqual([['nuclear'], ['recognition', 'conventional'], ['contacts'], ['talks']])
})

test('a line that follows from others is not drawn', () => {
  expect(linesOf(korea).map(({ from, to }) => `${from} ${to}`)).toEqual([
    'nuclear recognition',
    'nuclear conventional',
    'recognition contacts',
    'conventional contacts',
    'contacts talks',
  ])
})

test('the order in the file may be any', () => {
  const ids = layersOf([...korea].reverse()).map((layer) => layer.map((one) => one.id))
  expect(ids[0]).toEqual(['nuclear'])
  expect(ids.at(-1)).toEqual(['talks'])
})

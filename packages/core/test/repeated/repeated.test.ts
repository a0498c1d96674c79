/** No page says anything twice: every shipped model, what the command asks by default. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { answer, explain } from '../../src/index.ts'
import type { Model } from '../../src/model/model.ts'
import { question } from '../../src/subjects/questions.ts'
import { shippedModel } from '../models.ts'
import { repeatedOn } from './repeated.ts'

const folder = fileURLToPath(new URL('../../../../models/', import.meta.url))
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.expect)\.yaml$/.test(path) && !path.startsWith('broken'))
  .toSorted()

/** In state form there are no plans to ask about. */
function questionsOf({ plans, graph }: Model): Readonly<Record<string, unknown>>[] {
  if (graph) return [{ kind: 'today' }, { kind: 'stable', concept: 'seq', state: 'today' }]
  return [
    ...plans.map(({ id }) => ({ kind: 'plan', plan: id })),
    { kind: 'compare' },
    { kind: 'compare', stakes: {} },
    { kind: 'robust-plans' },
    { kind: 'claims' },
  ]
}

test('what stands twice is found', () => {
  const text = ['Nothing that anyone could do would undo it.']
  const item = (place: string) => ({ text: [place], items: [text] })
  const twice = ['nothing that anyone could do would undo it']
  const list = (...items: readonly { text: string[]; items: string[][] }[]) =>
    ({ kind: 'list', items }) as const
  expect(repeatedOn([{ kind: 'paragraph', text }, list(item('Here:'))])).toEqual(twice)
  expect(repeatedOn([list({ text: ['Here:'], items: [text, text] })])).toEqual(twice)
  expect(repeatedOn([list(item('Here:'), item('There:'))])).toEqual([])
  const table = { kind: 'table', columns: [['A']], rows: [[['1']], [['1']]] } as const
  expect(repeatedOn([table])).toEqual(['1'])
})

describe.each(shipped)('%s', (path) => {
  const model = shippedModel(path)
  test.each(questionsOf(model).map((asked) => ({ name: JSON.stringify(asked), asked })))(
    '$name',
    ({ asked }) => {
      const answered = answer(model, question.parse(asked))
      if ('problems' in answered) throw new Error(JSON.stringify(answered.problems))
      for (const language of ['en', 'de'] as const)
        expect(repeatedOn(explain(model, answered, language))).toEqual([])
    },
    900_000,
  )
})

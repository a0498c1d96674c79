import { describe, expect, test } from 'vitest'
import { modelText } from '../../test/models.ts'
import { diffModels, explainDifference, toText } from '../index.ts'
import { differencesOf } from './difference.ts'
import { parse } from './parse.ts'
import type { Model } from './resolved.ts'

const text = modelText('teaching/prisoners-dilemma.yaml')

function modelFrom(source: string): Model {
  const { model } = parse(source)
  if (model === undefined) throw new Error('the model cannot be read')
  return model
}

const before = modelFrom(text)

describe('two models side by side', () => {
  test('with one and the same nothing differs', () => {
    expect(differencesOf(before, modelFrom(text))).toEqual([])
  })

  test('a statement that changed its place is named once, with both places', () => {
    const [first] = before.actors
    if (first === undefined) throw new Error('no actor')
    const [top, ...rest] = first.statements
    if (top === undefined) throw new Error('no statement')
    const actors = [{ ...first, statements: [...rest, top] }, ...before.actors.slice(1)]
    expect(differencesOf(before, { ...before, actors })).toEqual([
      {
        kind: 'statement-moved',
        actor: first.id,
        statement: top.id,
        before: 1,
        after: first.statements.length,
      },
    ])
  })

  test('what is new, gone or changed is named by its label, and what holds today is set beside', () => {
    const [option, ...others] = before.options
    if (option === undefined) throw new Error('no option')
    const after = { ...before, options: [{ ...option, today: !option.today }, ...others] }
    const found = diffModels(before, after)
    const changes = [{ at: [], field: 'today', before: option.today, after: !option.today }]
    expect(found.differences).toEqual([{ kind: 'changed', what: 'option', id: option.id, changes }])
    for (const language of ['en', 'de'] as const) {
      const page = toText(explainDifference([before, after], found, language), {
        width: 100,
        colour: false,
      })
      expect(page).toContain(option.label[language])
    }
  })
})

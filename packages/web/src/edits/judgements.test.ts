/** The form of judgements changes the author's text, and the model can be read afterwards. */

import { readFileSync } from 'node:fs'
import { editText, parse } from '@stufenplan/core'
import { expect, test } from 'vitest'
import {
  addJudgement,
  freePair,
  pairOf,
  setSpeaker,
  setSpokenOn,
  setStrength,
} from './judgements.ts'
import { type Edit, type JsonRecord, partAt } from './written.ts'

const text = readFileSync(
  new URL('../../../../models/teaching/border-market.yaml', import.meta.url),
  'utf8',
)
const written = (from: string): JsonRecord => parse(from).tree.document?.toJS() as JsonRecord

function edited(from: string, edits: readonly Edit[]): string {
  const now = editText(from, edits)
  if (now === undefined) throw new Error('cannot be changed')
  // What is said in one language alone is pointed out, and no mistake.
  const mistakes = parse(now).diagnostics.filter(({ severity }) => severity === 'error')
  expect(mistakes.map((one) => one.code)).toEqual([])
  return now
}

const said = { text: 'Walls need watching.', language: 'en' } as const

test('a new judgement is of a pair that nobody judged, with no strength yet', () => {
  const now = edited(text, addJudgement(written(text), 'walls', said))
  expect(parse(now).model?.judgements?.at(-1)).toMatchObject({
    id: 'walls',
    from: { question: 'border', answer: 'yes' },
    on: 'press',
    speaks: { calm: 0 },
    because: { en: 'Walls need watching.' },
    basis: [{ kind: 'assumption' }],
  })
})

test('where every pair is judged there is none to add', () => {
  let now = text
  for (let i = 0; freePair(written(now)) !== undefined; i++)
    now = edited(now, addJudgement(written(now), `j${i}`, said))
  expect(parse(now).model?.judgements).toHaveLength(12)
  expect(addJudgement(written(now), 'more', said)).toEqual([])
})

test('a strength is a whole number, an empty one is 0, and another stays as it was', () => {
  const strengths = (typed: string) => {
    const now = edited(text, setStrength('trade-calms', 'calm', typed))
    return parse(now).model?.judgements?.find(({ id }) => id === 'trade-calms')?.speaks
  }
  expect(strengths('−3')).toEqual({ calm: -3, hostile: -2 })
  expect(strengths('')).toEqual({ calm: 0, hostile: -2 })
  expect(setStrength('trade-calms', 'calm', '1.5')).toEqual([])
  expect(setStrength('trade-calms', 'calm', 'much')).toEqual([])
})

test('whoever speaks and what is spoken on can be chosen otherwise', () => {
  const other = edited(text, setSpokenOn(written(text), 'trade-calms', 'border'))
  const value = partAt(written(other), ['judgements', 'trade-calms'])
  expect(pairOf(value)).toEqual({ question: 'trade', answer: 'yes', on: 'border' })
  expect(partAt(value, ['speaks'])).toEqual({ yes: 0 })
  const spoken = edited(other, setSpeaker('trade-calms', 'trade', 'no'))
  const after = partAt(written(spoken), ['judgements', 'trade-calms'])
  expect(pairOf(after)).toEqual({ question: 'trade', answer: 'no', on: 'border' })
})

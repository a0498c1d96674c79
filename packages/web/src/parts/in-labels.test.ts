import { parse } from '@stufenplan/core'
import { vocabularyOf } from '@stufenplan/core/voice'
import { expect, test } from 'vitest'
import { inLabels } from './in-labels.ts'

const { model } = parse(`stufenplan: 1
id: line
title: A line
date: 2026-01-01
basis: assumption
actors:
  N1: { label: North }
options:
  go_n: { owner: N1, label: pulling back }
preferences: { N1: [go_n] }
plans:
  swap: { label: Swap, stages: { first: { label: Exchange, commitments: [go_n] } } }
`)

test('names of the file become labels, and what is no name stays', () => {
  if (model === undefined) throw new Error('The model does not read.')
  const told = (text: string) => inLabels(text, model, vocabularyOf(model, 'en'))
  expect(told('At stage "first" of plan "swap" N1 could leave.')).toBe(
    'At stage “Exchange” of plan “Swap” North could leave.',
  )
  expect(told('"other" of N10 and N1-a is not "go_n".')).toBe(
    '"other" of N10 and N1-a is not “pulling back”.',
  )
})

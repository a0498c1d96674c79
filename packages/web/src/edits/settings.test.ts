import { expect, test } from 'vitest'
import { formulaOf, settingOf, settingsIn, settingText } from './settings.ts'

test('a setting is read in every way of writing it, and written in one', () => {
  for (const written of ['not a.b', '!a.b', ' ! a.b ', 'not  a.b'])
    expect(settingOf(written)).toEqual({ option: 'a.b', value: false })
  expect(settingOf('notes')).toEqual({ option: 'notes', value: true })
  expect(settingText(settingOf('!x'))).toBe('not x')
})

test('a formula that only joins options is a list of them; another is none', () => {
  expect(settingsIn('a & !b and not c-d')).toEqual([
    { option: 'a', value: true },
    { option: 'b', value: false },
    { option: 'c-d', value: false },
  ])
  for (const formula of ['a | b', 'a -> b', '(a & b)', 'a or b', '', 'a &', 'a <-> b', 'not (a)'])
    expect(settingsIn(formula)).toBeUndefined()
  expect(formulaOf(settingsIn('!a & b') ?? [])).toBe('not a & b')
})

/** `dependencies` as a user calls it: its page, its findings, its limits. */
import { finding } from '@stufenplan/core'
import { expect, test } from 'vitest'
import { said } from './in-process.ts'

const model = 'teaching/ceasefire'

test('tells who depends on whom, in both languages', async () => {
  const english = await said('dependencies', model)
  expect(english).toMatchObject({ code: 0, err: '' })
  expect(english.out).toContain('Government: relying on the rebels')
  const german = await said('dependencies', model, '--lang', 'de')
  expect(german.out).toContain('Regierung: angewiesen auf die Rebellen')
})

test('gives findings that fit the schema, in the world asked about', async () => {
  const { code, out } = await said('dependencies', model, '--json', '--world', 'observers=no')
  expect(code).toBe(0)
  const { findings } = JSON.parse(out) as { findings: unknown[] }
  expect(findings.map((one) => finding.parse(one).kind)).toContain('dependency')
  expect(findings).toContainEqual(expect.objectContaining({ count: 5, mutualCount: 2 }))
})

test('says where the budget ended, and ends with 3', async () => {
  const { code, out } = await said('dependencies', model, '--budget', '40')
  expect(code).toBe(3)
  expect(out).toContain('Stopped before the end')
})

test.each([
  [['dependencies'], /model is missing/],
  [['dependencies', model, 'GOV'], /too much/],
  [['dependencies', model, '--list', '3'], /--list/],
])('%j is refused', async (args, message) => {
  const { code, err } = await said(...args)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

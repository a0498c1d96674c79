/** Paths, shared options, jumps, misperception, degrees and coalitions, with the built command. */
import { finding } from '@stufenplan/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder, type Folder } from './program.ts'

let folder: Folder
beforeAll(async () => {
  folder = await emptyFolder()
})
afterAll(() => folder.remove())

const elmira = 'literature/hipel-et-al-1993/elmira'
const misread = 'teaching/chicken-misread'

const questions: readonly [code: number, ...args: string[]][] = [
  [0, 'today', elmira, '--paths'],
  [0, 'today', elmira, '--paths', '--from', 'insisting', '--toward', 'accept', '--together', '1'],
  [1, 'today', elmira, '--paths', '--toward', 'accept & abandon'],
  [3, 'today', elmira, '--paths', '--budget', '40'],
  [0, 'today', 'korea-2025', '--paths', '--list', '2'],
  [0, 'stable', elmira, '--common', '--jumps'],
  [0, 'stable', misread, '--perceived', '--concept', 'seq'],
  [0, 'stable', misread, 'both-swerve', '--perceived', '--concept', 'seq'],
  [1, 'stable', misread, 'both-swerve', '--concept', 'seq'],
  [0, 'why', misread, 'both-swerve', 'D1', '--perceived', '--concept', 'seq'],
  [0, 'why', elmira, 'insisting', 'MoE+Uniroyal', '--concept', 'gmr'],
  [0, 'why', 'teaching/chicken', 'both-swerve', 'D1', '--concept', 'limited', '--horizon', '3'],
  [0, 'stable', 'literature/li-et-al-2004/gisborne', '--concept', 'seq', '--unknown', 'd'],
  [1, 'stable', 'literature/li-et-al-2004/gisborne', '--concept', 'smr-strong', '--unknown', 'a'],
]

describe('an answer', () => {
  test.each(questions)('ends with %i: %s %s %s %s %s', async (code, ...args) => {
    const [english, german, json] = await Promise.all([
      folder.run(args),
      folder.run([...args, '--lang', 'de']),
      folder.run([...args, '--json']),
    ])
    for (const one of [english, german, json]) {
      expect(one).toMatchObject({ err: '', code })
      expect(one.out).not.toMatch(/(?!\n)\p{Cc}|undefined|\[object|NaN/u)
    }
    expect(german.out).not.toBe(english.out)
    const { findings } = JSON.parse(json.out)
    expect(finding.array().min(1).parse(findings)).toEqual(findings)
  })

  test.each([
    ['today', elmira, '--toward', 'accept'],
    ['today', elmira, '--paths', '--movers', '2'],
    ['today', elmira, '--paths', '--from', 'nowhere'],
    ['today', elmira, '--paths', '--toward', 'peace'],
    ['stable', elmira, 'insisting', '--common'],
    ['stable', elmira, '--perceived', '--coalitions', 'all'],
    ['stable', elmira, '--to', 'csv', '--jumps'],
    ['stable', elmira, '--concept', 'seq', '--degree', '3'],
    ['stable', elmira, '--concept', 'seq-strong', '--degree', '1'],
    ['why', elmira, 'insisting', 'MoE+Nobody'],
    ['why', elmira, 'insisting', 'MoE+LG', '--concept', 'sim'],
  ])('is refused where the question makes no sense: %s %s %s %s %s', async (...args) => {
    const { code, out, err } = await folder.run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
  })
})

test('a saved answer about paths, equilibria as seen and coalitions passes the check', async () => {
  for (const [name, ...args] of [
    [elmira, 'today', elmira, '--paths', '--list', '12'],
    [elmira, 'stable', elmira, '--common', '--jumps', '--concept', 'gmr'],
    [elmira, 'stable', elmira, 'insisting', '--coalitions', 'all', '--concept', 'seq'],
    [misread, 'stable', misread, '--perceived', '--concept', 'seq'],
    [misread, 'why', misread, 'both-swerve', 'D2', '--perceived', '--concept', 'seq'],
  ]) {
    const { out } = await folder.run([...args, '--json'])
    folder.file('answer.json', out)
    const checked = await folder.run(['recheck', name ?? '', 'answer.json'])
    expect(checked.out).toMatch(/^\d+ findings? accepted, 0 refused\.\n$/)
  }
})

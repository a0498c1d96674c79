/** `bargaining`: published values from tables as people keep them, and tables that are wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { calculated } from '@stufenplan/core'
import { afterAll, describe, expect, test } from 'vitest'
import { said } from './in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-bargaining-'))
afterAll(() => rmSync(folder, { recursive: true }))

function table(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

const shipped = (name: string) => fileURLToPath(new URL(`tables/${name}`, import.meta.url))

async function resultOf(...words: readonly string[]) {
  const found = await said('bargaining', ...words, '--json')
  return calculated.parse(JSON.parse(found.out)).result
}

/** KTAB's own file: a line with the numbers of actors and issues, and a comma at each end. */
const ktab = [
  'DummyData_3Dim ,"Dummy scenario to test reading format",7,3,',
  'Actor,Description,Power,Pstn1,Sal1,Pstn2,Sal2,Pstn3,Sal3,',
  'SActor-00, Random Spatial Actor, 102.543, 75.79, 49.53,  6.37,  5.91, 70.45, 28.15,',
  'SActor-01, Random Spatial Actor,  53.393, 82.72, 30.33, 73.50, 21.22, 64.00, 24.79,',
  'SActor-02, Random Spatial Actor, 129.643, 82.45, 48.47, 90.89, 13.55,  0.07, 34.62,',
  'SActor-03, Random Spatial Actor,  75.920, 62.52, 20.76, 50.82, 39.24, 62.33, 22.21,',
  'SActor-04, Random Spatial Actor,  63.224, 82.34, 40.96, 45.77, 25.43, 73.31, 22.59,',
  'SActor-05, Random Spatial Actor, 120.048, 84.48, 22.92, 33.70, 39.35, 88.11, 15.42,',
  'SActor-06, Random Spatial Actor,  54.178, 70.96, 31.75, 33.46, 27.93, 90.36, 26.03,',
]

describe('positions', () => {
  test('a file of KTAB gives its reference run', async () => {
    const result = await resultOf('positions', table('ktab.csv', ...ktab))
    if (result.kind !== 'positions') throw new Error(result.kind)
    expect(result.issues.map(({ issue }) => issue)).toEqual(['1', '2', '3'])
    expect(result.rounds).toHaveLength(11)
    const [first] = result.actors
    expect(first?.end.map((one) => one.toFixed(2))).toEqual(['78.56', '31.76', '74.05'])
    expect(result.settled).toBe(true)
  })

  test('what is not understood of it is said', async () => {
    const { err, code } = await said('bargaining', 'positions', table('ktab.csv', ...ktab))
    expect([err, code]).toEqual([
      'Columns that were not understood and are left out: "Description".\n',
      0,
    ])
  })

  test('rows for each actor and issue say the same as columns', async () => {
    const rows = [
      'Akteur;Stärke;Frage;Position;Gewicht',
      'A;10;x;20,5;50',
      'A;10;y;80;50',
      'B;20;x;60;30',
      'B;20;y;10;70',
    ]
    const columns = ['Actor;Power;x position;x sal;y;w', 'A;10;20.5;50;80;50', 'B;20;60;30;10;70']
    const long = await resultOf('positions', table('long.csv', ...rows))
    expect(await resultOf('positions', table('wide.csv', ...columns))).toEqual(long)
  })
})

describe('packages', () => {
  test('the published discriminating set: each idea chooses another', async () => {
    const rows = ['30,2', '26,2.6', '16,4', '9,5'].map((one, i) => `split,${i},${one}`)
    const result = await resultOf('packages', table('set.csv', 'issue,level,A,B', ...rows))
    if (result.kind !== 'packages') throw new Error(result.kind)
    expect(result.choices.map(({ idea, levels }) => [idea, levels[0]])).toEqual([
      ['nash', '1'],
      ['kalai-smorodinsky', '2'],
      ['egalitarian', '3'],
      ['utilitarian', '0'],
    ])
  })

  test('four issues between two: 54 packages, 29 refused by nobody, 8 bettered by none', async () => {
    const result = await resultOf('packages', shipped('packages.csv'))
    expect(result).toMatchObject({ packages: 54, acceptable: 29, efficient: 8 })
    if (result.kind !== 'packages') throw new Error(result.kind)
    expect(result.parties.map(({ most }) => most)).toEqual([32, 55])
    expect(result.choices.map(({ gains }) => gains)).toEqual([
      [23, 30],
      [23, 30],
      [23, 30],
      [11, 45],
    ])
  })

  test('with scales made alike the last two choose as the scales do not matter', async () => {
    const rows = (factor: number) =>
      [
        [30, 2],
        [26, 2.6],
        [16, 4],
        [9, 5],
      ].map(([a = 0, b = 0], i) => `split,${i},${a},${factor * b}`)
    const chosen = async (factor: number) => {
      const path = table(`scale-${factor}.csv`, 'issue,level,A,B', ...rows(factor))
      const result = await resultOf('packages', path, '--normalise')
      return result.kind === 'packages' ? result.choices.map(({ levels }) => levels) : []
    }
    expect(await chosen(100)).toEqual(await chosen(1))
  })

  test('where everybody would refuse nothing is chosen, and that is said', async () => {
    const path = table('hopeless.csv', 'issue,level,A,B', 'all,yes,-1,5')
    const { out } = await said('bargaining', 'packages', path)
    expect(out).toContain('No package leaves everybody at least as well off')
  })
})

describe('a table that is wrong', () => {
  test.each([
    ['positions', ['Actor,Power,x,y', 'A,1,2'], 'Row 2, column "y": "" is no number.'],
    ['positions', ['Actor,Power,x', 'A,1,2'], 'two columns for each issue'],
    ['positions', ['Name,x', 'A,2'], 'names the columns actor, capability'],
    ['positions', ['Actor,Power,x,y', 'A,1,2,3'], 'Nobody bargains alone'],
    ['positions', ['Actor,Power,x,y', 'A,1,200,3', 'B,1,2,3'], 'the scale ends at 100'],
    ['positions', ['Actor,Power,x,y', 'A,1,20,300', 'B,1,2,3'], 'attention ends at 100'],
    ['positions', ['Actor;Power;x;y', 'A;1;1,234;3', 'B;1;2;3'], 'may be thousands'],
    ['packages', ['issue,level,A', 'x,1,2'], 'between at least two parties'],
    ['packages', ['issue,level,A,B', 'x,1,2,3', 'x,1,2,3'], 'stands there twice'],
    ['packages', ['issue,level,party,worth', 'x,1,A,3', 'x,2,B,3'], 'No row says what'],
    ['packages', ['issue,party,worth', 'x,A,3'], 'names the columns issue, level'],
  ])('%s: %j', async (kind, lines, message) => {
    const found = await said('bargaining', kind, table('wrong.csv', ...lines))
    expect([found.code, found.out]).toEqual([2, ''])
    expect(found.err).toContain(message)
    const german = await said('bargaining', kind, table('wrong.csv', ...lines), '--lang', 'de')
    expect([german.code, german.err === found.err]).toEqual([2, false])
  })

  test('or missing is told with a line that works', async () => {
    expect((await said('bargaining')).err).toContain('stufenplan bargaining positions actors.csv')
    expect((await said('bargaining', 'packages')).err).toContain('one for each party')
  })
})

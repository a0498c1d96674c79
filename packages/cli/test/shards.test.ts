/** A count over drawn amounts, cut into parts that gather in a folder, and put together. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawnModel, drawnTest } from './drawn-model.ts'
import { said, saidIn } from './in-process.ts'

const place = mkdtempSync(join(tmpdir(), 'stufenplan-shards-'))
const model = join(place, 'model.yaml')
const asked = ['robust', model, drawnTest, '--draws', '300', '--seed', '7'] as const
const languages = ['en', 'de'] as const
let whole = ''

beforeAll(async () => {
  writeFileSync(model, drawnModel)
  const { out, code } = await said(...asked)
  expect(code).toBe(1)
  expect(out).toContain('300 readings were drawn')
  whole = out
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

let folders = 0
function newFolder(): string {
  return join(place, `parts-${folders++}`)
}

/** Counts parts of so many into a folder, as processes of Kubernetes would. */
async function count(folder: string, of: number, indexes: readonly number[]): Promise<void> {
  for (const index of indexes) {
    const environment = { JOB_COMPLETION_INDEX: `${index - 1}` }
    const { code, err } = await saidIn(
      environment,
      ...asked,
      '--shard',
      `auto/${of}`,
      '--out',
      folder,
    )
    expect([code, err]).toEqual([0, ''])
  }
}

describe('parts in a folder', () => {
  test.each([1, 2, 5, 11])('cut into %i, they give the bytes of the single run', async (of) => {
    const folder = newFolder()
    const all = Array.from({ length: of }, (_, i) => i + 1)
    await count(folder, of, [...all].reverse())
    const width = String(of).length
    const names = all.map((i) => `-part-${String(i).padStart(width, '0')}-of-${of}.json`)
    const found = readdirSync(folder)
    expect(found.map((name) => name.replace(/^robust-exchange-[\da-f]{13}/, ''))).toEqual(names)
    expect((await said('merge', folder)).out).toBe(whole)
    expect((await said('merge', model, folder)).out).toBe(whole)
    const files = found.map((name) => join(folder, name))
    expect((await said('merge', model, ...files)).out).toBe(whole)
  })

  test('more of them than there are readings: some are empty, and none of those is missed', async () => {
    const folder = newFolder()
    const few = ['robust', model, drawnTest, '--draws', '3']
    for (let i = 1; i <= 5; i++) await said(...few, '--shard', `${i}/5`, '--out', `${folder}/`)
    expect(readdirSync(folder)).toHaveLength(5)
    expect((await said('merge', folder)).out).toBe((await said(...few)).out)
    for (const name of readdirSync(folder))
      if (readFileSync(join(folder, name), 'utf8').includes('"ranges":[]'))
        rmSync(join(folder, name))
    const [some = '', ...others] = readdirSync(folder)
    expect(others).toHaveLength(2)
    expect((await said('merge', folder)).out).toBe((await said(...few)).out)
    rmSync(join(folder, some))
    expect((await said('merge', folder)).err).toContain('missing: 2. ')
  })

  test('by number go there too, where it is there or ends in a slash; a file is still a file', async () => {
    const folder = newFolder()
    await said(...asked, '--shard', '1/2', '--out', `${folder}/`)
    await said(...asked, '--shard', '2/2', '--out', folder)
    expect(readdirSync(folder)).toHaveLength(2)
    const file = join(place, 'half.json')
    await said(...asked, '--shard', '1/2', '--out', file)
    const [first = ''] = readdirSync(folder)
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(folder, first), 'utf8'))
    const again = await said(...asked, '--shard', '1/2', '--out', file)
    expect([again.code, again.out]).toEqual([2, ''])
    expect(again.err).toContain('exists already')
  })

  test('where a file has its name, or nobody may write, nothing is counted', async () => {
    const file = join(place, 'no-folder')
    writeFileSync(file, '')
    const { code, err } = await saidIn(
      { PARALLEL_SEQ: '1' },
      ...asked,
      '--shard',
      'auto/2',
      '--out',
      file,
    )
    expect(code).toBe(2)
    expect(err).toContain('it is there and no folder')
  })
})

describe('a part that is there', () => {
  const again = ['--shard', 'auto/3', '--out'] as const
  const environment = { JOB_COMPLETION_INDEX: '1' }

  test('is left as it is, and that is said', async () => {
    const folder = newFolder()
    await count(folder, 3, [2])
    const [name = ''] = readdirSync(folder)
    const before = readFileSync(join(folder, name), 'utf8')
    for (const lang of languages) {
      const words = [...asked, ...again, folder, '--lang', lang]
      const { code, out, err } = await saidIn(environment, ...words)
      expect([code, out]).toEqual([0, ''])
      expect(err).toMatch(lang === 'de' ? /Teil 2 von 3 ist schon da/ : /2 of 3 is there already/)
    }
    expect(readdirSync(folder)).toEqual([name])
    expect(readFileSync(join(folder, name), 'utf8')).toBe(before)
  })

  test('by the time a second process has counted it, is left too', async () => {
    const folder = newFolder()
    const words = [...asked, ...again, folder]
    const both = await Promise.all([saidIn(environment, ...words), saidIn(environment, ...words)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    const [told] = both.filter(({ err }) => err.includes('2 of 3 is there already'))
    expect(told?.out).toBe('')
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test.each<[string, (text: string, first: string) => string]>([
    ['cut off', (text) => text.slice(0, 200)],
    ['empty', () => ''],
    ['changed', (text) => text.replace('[[100,200]]', '[[100,199]]')],
    ['another part', (_, first) => first],
  ])('only by its name (%s) is neither taken nor replaced', async (_, change) => {
    const folder = newFolder()
    await count(folder, 3, [1, 2, 3])
    const [first = '', file = ''] = readdirSync(folder).map((name) => join(folder, name))
    const text = change(readFileSync(file, 'utf8'), readFileSync(first, 'utf8'))
    writeFileSync(file, text)
    for (const words of [
      [...asked, ...again, folder],
      ['merge', folder],
    ])
      for (const lang of languages) {
        const { code, out, err } = await saidIn(environment, ...words, '--lang', lang)
        expect([code, out]).toEqual([2, ''])
        expect(err).toContain(file)
      }
    expect(readFileSync(file, 'utf8')).toBe(text)
    rmSync(file)
    await count(folder, 3, [2])
    expect((await said('merge', folder)).out).toBe(whole)
  })

  test('of another cut keeps parts of this one out, and the line that works is said', async () => {
    const folder = newFolder()
    await count(folder, 4, [1, 2, 4])
    // Task 2 alone was submitted again: to Slurm that is an array of one.
    const alone = { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_COUNT: '1' }
    const array = { ...alone, SLURM_ARRAY_TASK_MIN: '2', SLURM_ARRAY_TASK_MAX: '2' }
    // Tasks 1 and 2 of four: an array like any other.
    const pair = {
      SLURM_ARRAY_TASK_COUNT: '2',
      SLURM_ARRAY_TASK_MIN: '1',
      SLURM_ARRAY_TASK_MAX: '2',
    }
    for (const lang of languages)
      for (const environment of [array, { ...alone, ...pair }]) {
        const words = [...asked, '--shard', 'auto', '--out', folder, '--lang', lang]
        const { code, err } = await saidIn(environment, ...words)
        expect(code).toBe(2)
        expect(err).toContain('--shard 3/4')
      }
    expect(readdirSync(folder)).toHaveLength(3)
    await saidIn(array, ...asked, '--shard', 'auto/4', '--out', folder)
    expect((await said('merge', folder)).out).toBe(whole)
  })
})

describe('a folder that is not whole', () => {
  test('says which parts are missing, and the line that counts them does', async () => {
    const folder = newFolder()
    await count(folder, 9, [1, 3, 4, 9])
    for (const lang of languages) {
      const { code, out, err } = await said('merge', folder, '--lang', lang)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(': 2, 5–8. ')
    }
    await runLoop((await said('merge', folder)).err)
    const named = await said('merge', model, folder)
    expect(named.out).toBe(whole)
    rmSync(join(folder, readdirSync(folder)[6] ?? ''))
    const { err } = await said('merge', folder)
    expect(err.split('\n')[1]).toBe(
      `  stufenplan robust ${model} 'self-enforcing(swap)' --draws 300 --seed 7 --shard 7/9 --out ${folder}`,
    )
  })

  test('of several cuts names the one that the missing readings fit', async () => {
    const files = ['1/2', '3/4'].map((shard) => [
      shard,
      join(place, `${shard[0]}-${shard[2]}.json`),
    ])
    for (const [shard = '', file = ''] of files)
      await said(...asked, '--shard', shard, '--out', file)
    const { err } = await said('merge', model, ...files.map(([, file = '']) => file))
    expect(err).toMatch(/75 of 300 readings .* 4 parts .* missing: 4\. /)
  })

  test('does not take for a part what a killed worker left, or what else lies there', async () => {
    const folder = newFolder()
    await count(folder, 2, [1, 2])
    const [first = ''] = readdirSync(folder)
    const half = readFileSync(join(folder, first), 'utf8')
    writeFileSync(join(folder, '.stufenplan-0b1c.tmp'), half.slice(0, 300))
    writeFileSync(join(folder, `.${first}`), half)
    writeFileSync(join(folder, 'answer.json'), '')
    writeFileSync(join(folder, 'slurm-1_0.out'), 'text')
    expect((await said('merge', folder)).out).toBe(whole)
  })

  test('of which nothing is a part, or no folder, is refused', async () => {
    const folder = newFolder()
    mkdirSync(folder)
    for (const lang of languages) {
      const { code, err } = await said('merge', folder, '--lang', lang)
      expect(code).toBe(2)
      expect(err).toContain('--shard 3/16 --out')
    }
    expect((await said('merge', model)).err).toContain('stufenplan merge FOLDER')
    expect((await said('merge')).code).toBe(2)
  })
})

describe('parts of different counts', () => {
  test('are refused, and a line that merges one of them is said', async () => {
    const folder = newFolder()
    await count(folder, 2, [1, 2])
    const other = asked.map((word) => (word === '7' ? '8' : word))
    await said(...other, '--shard', '1/1', '--out', folder)
    for (const lang of languages) {
      const { code, out, err } = await said('merge', folder, '--lang', lang)
      expect([code, out]).toEqual([2, ''])
      expect(err.match(/robust-exchange-[\da-f]{13}[,.]/g)).toHaveLength(2)
    }
    const names = readdirSync(folder).filter((name) => name.includes('-of-2'))
    const { out } = await said('merge', model, ...names.map((name) => join(folder, name)))
    expect(out).toBe(whole)
  })

  test('of a model that is another by now, or gone, are refused', async () => {
    const [folder, file] = [newFolder(), join(place, 'other.yaml')]
    writeFileSync(file, drawnModel)
    await said('robust', file, drawnTest, '--draws', '30', '--shard', '1/1', '--out', `${folder}/`)
    expect((await said('merge', folder)).code).toBe(0)
    writeFileSync(file, drawnModel.replace('worth: [2, 6]', 'worth: [2, 5]'))
    expect((await said('merge', folder)).err).toContain('as it was then')
    rmSync(file)
    for (const lang of languages) {
      const { code, err } = await said('merge', folder, '--lang', lang)
      expect(code).toBe(2)
      expect(err).toMatch(/stufenplan merge (MODEL|MODELL) /)
    }
    expect((await said('merge', model, folder)).code).toBe(0)
  })
})

test('what a part says of its model opens no pipe', async () => {
  const folder = newFolder()
  await count(folder, 1, [1])
  const [name = ''] = readdirSync(folder)
  const pipe = join(place, 'pipe')
  execFileSync('mkfifo', [pipe, join(folder, 'pipe.json')])
  const text = readFileSync(join(folder, name), 'utf8')
  expect(text).toContain(`"${model}"`)
  writeFileSync(join(folder, name), text.replace(`"${model}"`, `"${pipe}"`))
  expect((await said('merge', folder)).err).toContain('cannot be read from here')
  expect((await said('merge', model, folder)).out).toBe(whole)
})

test('pieces that --resume keeps go elsewhere than parts', async () => {
  const [folder, pieces] = [newFolder(), newFolder()]
  const shard = [...asked, '--shard', '1/1', '--out', `${folder}/`, '--resume'] as const
  for (const lang of languages)
    expect((await said(...shard, folder, '--lang', lang)).err).toContain('--resume')
  expect((await said(...shard, pieces)).code).toBe(0)
  for (const one of [folder, pieces]) expect((await said('merge', model, one)).out).toBe(whole)
})

test('--budget with a part is refused, and leaves nothing', async () => {
  const folder = newFolder()
  for (const out of [folder, join(place, 'budget.json')]) {
    const words = [...asked, '--shard', '1/2', '--out', out, '--budget', '50']
    expect((await said(...words)).err).toContain('is not used here')
  }
  expect(existsSync(folder)).toBe(false)
  expect(readdirSync(place).filter((name) => /budget|tmp$/.test(name))).toEqual([])
})

/** Runs what a shell would make of the loop in a message: each number in turn. */
async function runLoop(message: string): Promise<void> {
  const [, numbers = '', line = ''] =
    /for i in ([\d ]+); do stufenplan (.*); done/.exec(message) ?? []
  expect(numbers).not.toBe('')
  for (const number of numbers.split(' ')) {
    const words = line.replace('$i', number).match(/'[^']*'|\S+/g) ?? []
    const { code } = await said(...words.map((word) => word.replace(/^'(.*)'$/, '$1')))
    expect(code).toBe(0)
  }
}

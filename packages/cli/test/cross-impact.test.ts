/** `cross-impact` as it is called: known results, both languages, wrong and hostile files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeScw } from '../../core/src/exchange/exchange.ts'
import { somewhereland, worldOfNested } from '../../core/test/cross-impact/somewhereland.ts'
import { said } from './in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-cross-impact-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

type Judged = typeof somewhereland
const project = ({ variantCounts, rows }: Judged, reason = '') =>
  writeScw({
    version: '4.0',
    fileName: 'x.scw',
    text: '',
    descriptors: variantCounts.map((count, i) => ({
      name: 'ABCDEF'.charAt(i),
      second: '',
      text: '',
      variants: Array.from({ length: count }, (_, a) => ({
        name: `${'abcdef'.charAt(i)}${a + 1}`,
        second: '',
        colour: 'FFFFFF',
      })),
    })),
    rows,
    reasons: reason === '' ? [] : [{ from: 0, on: 1, text: reason }],
  })
const land = file('land.scw', project(somewhereland, 'Because it was said so.'))
// Its ending says nothing of what it is.
const world = file('world.txt', project(worldOfNested))

describe('Somewhereland (Weimer-Jehle, manual of ScenarioWizard)', () => {
  test('ten of 486, with weights, as findings', async () => {
    const { code, out } = await said('cross-impact', land, '--succession', 'global', '--json')
    expect(code).toBe(0)
    const { result } = JSON.parse(out)
    expect([result.combinations, result.count, result.walk.cycles]).toEqual(['486', 10, 0])
    const [first] = result.scenarios
    expect(first).toEqual({ scenario: [1, 3, 1, 2, 3, 3], consistency: 1, total: 21, weight: 127 })
  })

  test.each(['en', 'de'])(
    'the answer comes first, on a page of at most forty lines: %s',
    async (language) => {
      const flags = ['--succession', 'global', '--robustness', '--lang', language]
      const { code, out } = await said('cross-impact', land, ...flags)
      expect(code).toBe(0)
      expect(out.split('\n').length).toBeLessThanOrEqual(41)
      const sentence =
        language === 'en' ? 'Of 486 combinations 10 hold' : 'Von 486 Kombinationen passen 10'
      expect(out.split('\n')[3]).toContain(sentence)
      expect(out).not.toMatch(/undefined|NaN|\bwill\b|\bwird\b|\bwerden\b/)
    },
  )

  test('in full, every combination, what it hangs on, and the reasons that are stated', async () => {
    const { out } = await said('cross-impact', land, '--full', '--robustness')
    expect(out).toContain('A on B: Because it was said so.')
    expect(out.match(/^\d+ +a\d/gm)?.length).toBe(10)
    const table = await said('cross-impact', land, '--to', 'csv')
    expect(table.out).toContain('No.,A,B,C,D,E,F,Consistency value,Total impact score')
    expect(table.out).toContain('1,a1,b3,c1,d2,e3,f3,1,21')
  })

  test('what --json printed can be asked again', async () => {
    const first = await said('cross-impact', land, '--tolerance', '2', '--json')
    const again = await said('cross-impact', file('saved.json', first.out), '--json')
    expect(again).toEqual(first)
    expect(JSON.parse(first.out).result.count).toBe(32)
    const other = await said(
      'cross-impact',
      file('saved.json', first.out),
      '--tolerance',
      '3',
      '--json',
    )
    expect(JSON.parse(other.out).result.count).toBe(59)
  })
})

test('a cycle is said, and what is known by its beginning is read whatever its ending', async () => {
  const { code, out } = await said('cross-impact', world, '--succession', 'global', '--full')
  expect(code).toBe(0)
  expect(out).toContain('Succession also ends in cycles: 1, to which 17 combinations lead.')
  expect(out).toContain('2 combinations, weight 17:')
})

test('a budget that ends is said, and ends with 3', async () => {
  const { code, out } = await said('cross-impact', land, '--budget', '5')
  expect(code).toBe(3)
  expect(out).toContain('stopped before its end')
  const walk = await said('cross-impact', land, '--budget', '300', '--succession', 'global')
  expect([walk.code, walk.out.includes('the work was stopped before')]).toEqual([3, true])
})

test('nothing that holds together ends with 1', async () => {
  // The first speaks for its like in the second, and the second against its like in the first.
  const opposed = {
    variantCounts: [2, 2],
    rows: [
      [0, 0, 1, -1],
      [0, 0, -1, 1],
      [-1, 1, 0, 0],
      [1, -1, 0, 0],
    ],
  }
  const { code, out } = await said('cross-impact', file('opposed.scw', project(opposed)))
  expect(code).toBe(1)
  expect(out).toContain('None of 4 combinations holds together')
})

test('names in Windows-1252 are read', async () => {
  const bytes = Buffer.from(project(worldOfNested).replace('&A\n', '&Grün\n'), 'latin1')
  const { code, out } = await said('cross-impact', file('older.scw', bytes))
  expect(code).toBe(0)
  expect(out).toContain('Grün')
})

test('where nothing is judged all holds together, and the search for all of them ends', async () => {
  const zeros = Array.from({ length: 20 }, (_, i) => ({
    name: `d${i}`,
    variants: Array.from({ length: 50 }, (_, a) => `v${a}`),
  }))
  const judgements = Array.from({ length: 1_000 }, () => new Array<number>(1_000).fill(0))
  const asked = JSON.stringify({ kind: 'cross-impact', descriptors: zeros, judgements })
  const { code, out } = await said('cross-impact', file('zeros.json', asked), '--robustness')
  expect(code).toBe(3)
  expect(out).toContain('there may be more. A larger')
  expect(out).toContain('No single judgement makes any of them fall')
})

describe('what is no matrix of judgements is refused, in both languages', () => {
  const cut = project(worldOfNested).slice(0, 300)
  const rows = `[[${'0,'.repeat(2_000_000)}0]]`
  const long = file('long.json', `{"kind":"cross-impact","judgements":${rows}}`)
  test.each([
    ['no file', [], 2, 'matrix.scw'],
    ['a file that is not there', [join(folder, 'nowhere.scw')], 2, 'nowhere.scw'],
    ['a model', [file('model.yaml', 'stufenplan: 1\nid: x\n')], 2, 'cross-impact'],
    ['other JSON', [file('other.json', '{"kind":"sites"}')], 2, 'ScenarioWizard'],
    ['a file cut off', [file('cut.scw', cut)], 1, 'row-length'],
    ['packed bytes', [file('packed.scw', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))], 1, 'packed.scw'],
    [
      'a matrix that does not fit',
      [
        file(
          'misfit.json',
          '{"kind":"cross-impact","descriptors":[{"name":"A","variants":["a","b"]}],"judgements":[[1]]}',
        ),
      ],
      2,
      '2',
    ],
    [
      'a judgement with decimals',
      [
        file(
          'half.json',
          '{"kind":"cross-impact","descriptors":[{"name":"A","variants":["a"]}],"judgements":[[0.5]]}',
        ),
      ],
      2,
      '0.5',
    ],
    ['rows without end', [long], 2, '1000'],
    ['a tolerance below nothing', [land, '--tolerance', '-1'], 2, '--tolerance'],
    ['a succession that is none', [land, '--succession', 'sudden'], 2, 'in-order'],
  ] as const)('%s', async (_, words, code, part) => {
    const start = performance.now()
    const [english, german] = [
      await said('cross-impact', ...words),
      await said('cross-impact', ...words, '--lang', 'de'),
    ]
    expect([english.code, german.code]).toEqual([code, code])
    expect(english.err).toContain(part)
    expect(german.err).not.toBe(english.err)
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})

describe('the questions of a model', () => {
  const model = 'teaching/ceasefire'

  test('leave as an empty matrix, and come back with what was judged', async () => {
    const empty = await said('export', model, '--to', 'scw')
    expect([empty.code, empty.err]).toEqual([0, ''])
    expect(empty.out).toContain('&aid\n -yes\n -no\n&observers\n')
    const judged = empty.out.replace(/( 0 , 0 , )0 , 0/, '$1-2 , 2')
    const matrix = file('ceasefire.scw', judged)
    const { code, out } = await said('together', model, matrix, '--json')
    expect(code).toBe(0)
    const { findings } = JSON.parse(out)
    expect(findings).toMatchObject([{ kind: 'together', combinations: '4', count: 3 }])
    const page = await said('together', model, matrix)
    expect(page.out).toContain('Of 4 combinations of answers 3 hold together')
  })

  test('letters that ScenarioWizard may read otherwise are told of, once', async () => {
    const { code, err } = await said('export', model, '--to', 'scw', '--lang', 'de')
    expect([code, err.split('\n').length]).toEqual([0, 2])
    expect(err).toContain('nur die zweiten Namen')
  })

  test('a matrix in which nothing is judged says so', async () => {
    const empty = await said('export', model, '--to', 'scw')
    const { out } = await said('together', model, file('empty.scw', empty.out))
    expect(out).toContain('No influence is judged')
  })

  test('a matrix of something else is refused by the first name that is not there', async () => {
    const { code, err } = await said('together', model, land)
    expect(code).toBe(2)
    expect(err).toContain('"A" in the matrix does not fit the model.')
  })

  test('a matrix is asked for, and a file that is none is refused', async () => {
    const none = await said('together', model)
    expect([none.code, none.err.includes('export ceasefire --to scw')]).toEqual([2, true])
    const { code, err } = await said('together', model, file('none.txt', 'nothing'))
    expect([code, err.includes('is no project of ScenarioWizard')]).toEqual([2, true])
  })

  test('a model without disputed questions has no matrix', async () => {
    const { code, err } = await said('export', 'teaching/prisoners-dilemma', '--to', 'scw')
    expect([code, err.includes('no disputed question')]).toEqual([2, true])
  })
})

describe('a model that judges', () => {
  const model = 'teaching/border-market'

  test('is asked without a file, and each combination tells its reasons', async () => {
    const { code, out } = await said('together', model)
    expect(code).toBe(0)
    expect(out).toContain('Of 8 combinations of answers 2 hold together')
    expect(out).toContain('Why combination 2 holds together')
    expect(out.replace(/\s+/g, ' ')).toContain(
      '“Who reads of enemies every day wants the towns closed first.” (assumption)',
    )
    const german = await said('together', model, '--lang', 'de')
    expect(german.out).toContain('Warum Kombination 2 zusammenhält')
  })

  test('with a file beside it is asked by the file, and that is said', async () => {
    const { out: matrix, code } = await said('export', model, '--to', 'scw')
    expect(code).toBe(0)
    const name = file('border.scw', matrix.replaceAll('2 ', '0 '))
    const { out } = await said('together', model, name)
    expect(out.replace(/\s+/g, ' ')).toContain('take the place of those in the model')
  })

  test('goes out with its reasons, and comes back as it was', async () => {
    const { out: matrix } = await said('export', model, '--to', 'scw')
    expect(matrix).toContain('yes: Where the border is quiet carts get through')
    const same = await said('import', file('same.scw', matrix), '--into', model)
    expect(same.code).toBe(0)
    expect(same.err).toContain('Taken over: 0; there already: 6; remarks: 0.')
    expect(same.out).toContain('quiet-brings-trade:')
    const other = file('other.scw', matrix.replace(' 2 ,-2 ', ' 3 ,-2 '))
    const changed = await said('import', other, '--into', model)
    expect(changed.err).toContain('Changed in the model: quiet-brings-trade.')
    expect(changed.out).toContain('speaks: { yes: 3, no: -2 }')
    const found = await said('together', file('changed.yaml', changed.out))
    expect(found.out).toContain('Of 8 combinations of answers 2 hold together')
  })

  test('a matrix without a model, or about another one, does not come in', async () => {
    const { out: matrix } = await said('export', model, '--to', 'scw')
    const name = file('lone.scw', matrix)
    const lone = await said('import', name)
    expect([lone.code, lone.err.includes('--into MODEL')]).toEqual([2, true])
    const strange = await said('import', name, '--into', 'teaching/ceasefire')
    expect([strange.code, strange.out]).toEqual([1, ''])
    expect(strange.err).toContain('"border" in the matrix does not fit the model.')
  })

  test('what it found is rechecked, and an altered strength is refused', async () => {
    const { out } = await said('together', model, '--json')
    const good = await said('recheck', model, file('good.json', out))
    expect(good.code).toBe(0)
    const altered = out.replace('"strength":2', '"strength":3')
    expect(altered).not.toBe(out)
    expect((await said('recheck', model, file('bad.json', altered))).code).toBe(1)
  })

  test('goes into a workbook and back with its judgements', async () => {
    const book = join(folder, 'border.xlsx')
    expect((await said('export', model, '--to', 'xlsx', '--out', book)).code).toBe(0)
    const { code, out } = await said('import', book)
    expect([code, out.includes('quiet-brings-trade')]).toEqual([0, true])
    const found = await said('together', file('from-book.yaml', out))
    expect(found.out).toContain('Of 8 combinations of answers 2 hold together')
  })
})

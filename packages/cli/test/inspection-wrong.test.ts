/** `inspection` asked wrongly, and with long or strange tables. */
import { afterAll, describe, expect, test } from 'vitest'
import { said } from './in-process.ts'
import { asked, page, removeTables, table } from './inspection-asked.ts'

afterAll(removeTables)

/** What is wrong, and words that both messages have to have. */
const wrong: readonly (readonly [string, readonly string[]])[] = [
  ['', ['sampling', 'sites', 'clean']],
  ['samplin', ['"samplin"|„samplin“', '"sampling"|„sampling“']],
  ['sampling', ['--items N']],
  ['sampling --items 10', ['--defective', '--goal']],
  ['sampling --items 10 --defective 2', ['--samples', '--miss']],
  ['sampling --items 10 --defective 12 --samples 1', ['--defective', '10', '12']],
  ['sampling --items 10 --defective 2 --samples 11', ['--samples', '11']],
  ['sampling --items 10 --defective 0 --samples 1', ['--defective', 'from 1|von 1', '"0"|„0“']],
  ['sampling --items ten --defective 2 --samples 1', ['--items', 'ten']],
  ['sampling --items 1e99 --defective 2 --samples 1', ['--items', '1000000000']],
  ['sampling --items 10.5 --defective 2 --samples 1', ['--items', 'whole|ganze']],
  ['sampling --items 10 --defective 2 --miss 1.1', ['--miss', 'from 0 to 1|von 0 bis 1', '1.1']],
  ['sampling --items 10 --defective 2 --miss -0.1', ['--miss', 'from 0 to 1|von 0 bis 1']],
  ['sampling --items 10 --defective 2 --miss 0,1', ['--miss', '0.1', '0,1']],
  ['sampling --items 10 --defective 2 --miss NaN', ['--miss', 'NaN']],
  ['sampling --items 10 --defective 2 --miss 1e-999x', ['--miss', '1e-999x']],
  ['sampling table.csv --items 10 --defective 2 --samples 1', ['table.csv']],
  ['material-balance --missing 8 --sigma 0', ['--sigma', 'above 0|über 0']],
  ['material-balance --missing 8 --sigma 1 --false-alarm 1', ['--false-alarm', 'below 1|unter 1']],
  ['timeliness --visits 4 --within 0', ['--within', 'above 0|über 0']],
  ['interim --inspections 1001 --draw 0.5', ['--draw', '--inspections']],
  ['critical-time --slots 2 --inspections 3', ['--inspections', '3']],
  ['dresher --periods 2001 --inspections 3', ['--periods', '2000']],
  ['dresher --periods 2 --inspections 1 --belief 1', ['--belief', '--worth']],
  ['deterrence --gain 9 --loss 1 --cost 0 --found 1 --unfound 2', ['--cost', 'above 0|über 0']],
  ['deterrence --gain 9 --loss 1 --cost 5 --found 1 --unfound 2', ['--cost', '--found']],
  ['deterrence --gain 9 --loss 1 --cost 5', ['--found', '--unfound']],
  ['deterrence --gain 9 --loss 1 --alarm 0.1', ['--found', '--unfound']],
  ['clean --belief 1 --detection 1 --inspections 1', ['--belief', '--detection']],
  ['sites --days 1', ['site,gain,loss,days']],
  ['sites no-such-file.csv --days 1', ['no-such-file.csv', 'ENOENT']],
]

describe('what is wrong is said, where, and what to do', () => {
  test.each(wrong)('inspection %s', async (words, expected) => {
    await checkRefused(words === '' ? [] : words.split(' '), expected)
  })

  const head = 'site,gain,loss,days'
  test.each([
    ['nothing below the names', [head], ['site, gain, loss, days']],
    ['blank lines below the names', [head, '  ', '', ' '], ['site, gain, loss, days']],
    ['no column days', ['site,gain,loss', 'a,1,1'], ['days']],
    ['a column nobody knows', [`${head},misssed`, 'a,1,1,1,0'], ['misssed', 'missed']],
    ['a column twice', [`${head},gain`, 'a,1,1,1,1'], ['gain']],
    ['a cell too many', [head, 'a,1,1,1,1'], ['Line 2|Zeile 2']],
    ['an empty cell', [head, 'a,1,1,1', 'b,,1,1'], ['Line 3|Zeile 3', 'gain']],
    ['a word for a number', [head, 'a,1,1,1', 'b,much,1,1'], ['Line 3|Zeile 3', 'much']],
    ['a chance above 1', [`${head},missed`, 'a,1,1,1,0.5', 'b,1,1,1,1.5'], ['2', 'missed']],
    ['a negative amount', [head, 'a,-1,1,1'], ['1', 'gain']],
    ['a site twice', [head, 'a,1,1,1', 'a,1,1,1'], ['“a”|„a“']],
    ['nothing at stake', [head, 'a,0,0,1'], ['“a”|„a“']],
  ])('a table with %s', async (_, lines, expected) => {
    await checkRefused(['sites', table('wrong.csv', ...lines), '--days', '1'], expected)
  })

  test('a million sites are refused within two seconds', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `s${i},1,1,1`)
    const path = table('million.csv', head, rows.join('\n'))
    const start = performance.now()
    await checkRefused(['sites', path, '--days', '1'], ['1000000', '100000'])
    // Both languages, one after the other.
    expect(performance.now() - start).toBeLessThan(4_000)
  })

  test('a path that is not written as one', async () => {
    const steps = table('one.csv', 'step,effort', 'a,1')
    const flags = ['--effort', '1', '--gain', '1', '--loss', '1', '--paths']
    for (const written of ['a', '=3', 'a=', 'a=b'])
      await checkRefused(['acquisition-paths', steps, ...flags, written], ['--paths', written])
  })

  async function checkRefused(words: readonly string[], expected: readonly string[]) {
    for (const language of ['en', 'de']) {
      const { code, out, err } = await said('inspection', ...words, '--lang', language)
      expect([code, out]).toEqual([2, ''])
      for (const one of expected) expect(err).toMatch(new RegExp(one.replaceAll('.', '[.]')))
      expect(err).not.toMatch(/undefined|NaN(?!“|")|\[object/)
    }
  }
})

describe('a long table', () => {
  const rows = Array.from({ length: 60 }, (_, i) => `site ${i},1,1,1`)

  test('is shortened on a page and whole where it is asked for, in tables and as JSON', async () => {
    const path = table('sixty.csv', 'site,gain,loss,days', ...rows)
    const words = ['sites', path, '--days', 10]
    expect(await page(...words)).toContain('And 20 further sites')
    expect(await page(...words)).not.toContain('site 59')
    for (const more of [['--full'], ['--to', 'csv']])
      expect(await page(...words, ...more)).toContain('site 59')
    expect((await asked(...words)).sites).toHaveLength(60)
  })

  test('holds names as they are written, and cannot steer a terminal', async () => {
    const path = table(
      'names.csv',
      'site,gain,loss,days',
      '"a ""b"", c",1,1,1',
      '\u001b[31mred,1,1,1',
    )
    expect((await asked('sites', path, '--days', 10)).sites).toMatchObject([
      { site: 'a "b", c' },
      {},
    ])
    expect(await page('sites', path, '--days', 10)).not.toContain('\u001b')
  })
})

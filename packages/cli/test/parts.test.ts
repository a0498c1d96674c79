/** Files that hold a part of a model, through the command: alone, and into a model. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { said } from './in-process.ts'

let folder = ''
const path = (name: string) => join(folder, name)
const write = (name: string, text: string) => {
  writeFileSync(path(name), text)
  return path(name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-parts-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bib =
  '@book{schelling1960, title={The Strategy of Conflict}, author={Schelling, Thomas C.}, year=1960, volume=2}\n'

describe('a list of references', () => {
  test('becomes the sources of a model, and is not taken twice', async () => {
    const file = write('refs.bib', bib)
    const into = path('with.yaml')
    const first = await said('import', file, '--into', 'teaching/chicken', '--out', into)
    expect([first.code, first.out]).toEqual([0, ''])
    expect(first.err).toContain('refs.bib loss field-left: Left behind: 1 × volume.\n')
    expect(first.err).toContain('Taken over: 1; there already: 0; remarks: 1.\n')
    expect((await said('check', into)).code).toBe(0)
    expect(readFileSync(into, 'utf8')).toContain('  schelling1960:\n    title: The Strategy')
    const again = await said('import', file, '--into', into, '--lang', 'de')
    expect(again.err).toContain('Übernommen: 0; schon da: 1; Hinweise: 1.\n')
    expect(again.out).toBe(readFileSync(into, 'utf8'))
  })

  test('stands by itself as the section of a model', async () => {
    const { code, out } = await said('import', write('list.txt', bib))
    expect([code, out]).toEqual([
      0,
      'sources:\n  schelling1960:\n    title: The Strategy of Conflict\n    author: Schelling, Thomas C.\n    kind: book\n    date: "1960"\n',
    ])
  })

  test.each(['bibtex', 'ris', 'csl'])(
    'of the Korea model goes out and back as %s',
    async (form) => {
      const { code, out, err } = await said('export', 'korea-2025', '--to', form)
      expect(code).toBe(0)
      expect(err).toContain('texts in further languages')
      const back = await said('import', write(`korea.${form}`, out), '--into', 'korea-2025')
      expect([back.code, back.err]).toEqual([0, 'Taken over: 0; there already: 85; remarks: 0.\n'])
    },
  )

  test('that is none is refused in words, in both languages, and as JSON', async () => {
    const broken = write('broken.bib', '@misc{a, title={A}')
    const refused = await said('import', broken, '--lang', 'de')
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('Keine Angabe dieser Datei ist lesbar.')
    const asJson = await said('import', broken, '--json')
    expect(JSON.parse(asJson.out).remarks.map((one: { code: string }) => one.code)).toEqual([
      'entry-unread',
      'no-entry',
    ])
    const asModel = await said('stable', write('as-model.bib', bib))
    expect([asModel.code, asModel.err.includes('--into MODEL')]).toEqual([1, true])
  })

  test('goes into no model that has mistakes, and a model goes into none', async () => {
    const wrong = write('wrong.yaml', 'stufenplan: 1\n')
    expect((await said('import', path('refs.bib'), '--into', wrong)).code).toBe(1)
    expect((await said('import', path('refs.bib'), '--into', path('nowhere.yaml'))).code).toBe(2)
    const unused = await said('import', 'teaching/chicken', '--into', 'teaching/chicken')
    expect([unused.code, unused.err.includes('only what is a part of a model')]).toEqual([2, true])
    expect((await said('import', '-', '--into', '-')).code).toBe(2)
  })

  test('is not written of a model without sources, nor for a reading', async () => {
    const bare = write(
      'bare.yaml',
      'stufenplan: 1\nid: m\ntitle: M\ndate: 2026-01\nbasis: assumption\nactors: { a: { label: A } }\noptions: { o: { owner: a, label: O } }\npreferences: { a: [o] }\n',
    )
    const { code, out, err } = await said('export', bare, '--to', 'ris')
    expect([code, out, err.includes('states no sources')]).toEqual([1, '', true])
    expect((await said('export', 'korea-2025', '--to', 'ris', '--world', 'U1=no')).code).toBe(2)
    const taken = await said('export', 'korea-2025', '--to', 'ris', '--out', bare)
    expect([taken.code, existsSync(bare)]).toEqual([2, true])
  })
})

describe('a map of arguments', () => {
  const map = '===\ntitle: x\n===\n[A]: b\n  <- <c>: d\n'

  test('becomes the claims of a model, and that none is tested yet is said', async () => {
    const into = path('argued.yaml')
    const file = write('map.argdown', map)
    const { code, err } = await said('import', file, '--into', 'teaching/chicken', '--out', into)
    expect(code).toBe(0)
    expect(err).toContain('map.argdown note untested: Claims without a test: 2.')
    const checked = await said('check', into)
    expect([checked.code, checked.out.match(/untested-claim/g)?.length]).toEqual([0, 2])
    const again = await said('import', '--lang', 'de', file, '--into', into)
    expect(again.err).toContain('Übernommen: 0; schon da: 2; Hinweise: 1.\n')
  })

  test('is no model, in words', async () => {
    for (const [lang, sentence] of [
      ['en', 'map of arguments in Argdown'],
      ['de', 'Karte von Argumenten in Argdown'],
    ] as const) {
      const { code, err } = await said('check', write('no-model.argdown', map), '--lang', lang)
      expect([code, err.includes(sentence)]).toEqual([1, true])
    }
  })

  test('of the Korea model goes out in both languages, not for a reading', async () => {
    const { code, out, err } = await said('export', 'korea-2025', '--to', 'argdown')
    expect([code, out.includes('\n[C3]: Russia')]).toEqual([0, true])
    expect(err).toContain('loss only-judgements: Claims, contested answers')
    const german = await said('export', 'korea-2025', '--to', 'argdown', '--lang', 'de')
    expect(german.out).toContain('\n[C3]: Russlands')
    const reading = await said('export', 'korea-2025', '--to', 'argdown', '--world', 'U1=no')
    expect(reading.code).toBe(2)
  })

  test('without a statement is refused', async () => {
    const { code, out, err } = await said('import', write('empty.argdown', '# Only a head\n'))
    expect([code, out, err.includes('Is it the right file?')]).toEqual([1, '', true])
  })
})

describe('a sheet of peace agreements', () => {
  const sheet =
    '\ufeffCon,PPName,AgtId,Ver,Agt,Dat,Stage,StageSub,PAX_Hyperlink,SsrGua\r\n' +
    'North Korea/South Korea,Inter-Korean process,1231,1,"Joint declaration on\r\ndenuclearisation",20/01/1992,SubPar,Iss,https://www.peaceagreements.org/agreements/1231/,1\r\n' +
    'Elsewhere,Other process,1,1,Another,01/02/2003,Pre,Conf,,0\r\n'

  test('of one process becomes signals of a model, which then wait in its inbox', async () => {
    const file = write('pax.csv', sheet)
    const into = path('agreed.yaml')
    const args = ['import', file, '--process', 'korea', '--into', 'teaching/chicken']
    const { code, err } = await said(...args, '--plans', '--out', into)
    expect([code, err]).toEqual([
      0,
      `${file} note outside: Agreements of other processes and countries: 1.\n${file} note plans-unwritten: Plans that say which provisions are coded and how deep: 1. What they commit whom to is yet to be written: options with their owners, and stages.\nTaken over: 3; there already: 0; remarks: 2.\n`,
    ])
    expect((await said('check', into)).code).toBe(0)
    expect((await said('inbox', into)).out).toContain(
      '1992-01-20  Joint declaration on denuclearisation\n',
    )
    const again = await said(...args.slice(0, -1), into, '--plans')
    expect(again.err).toContain('Taken over: 0; there already: 1;')
  })

  test('is refused in words where nothing fits, and its flags where there is no such sheet', async () => {
    const none = await said('import', path('pax.csv'), '--process', 'nowhere', '--lang', 'de')
    expect([none.code, none.out, none.err.includes('Kein Abkommen gefunden')]).toEqual([
      1,
      '',
      true,
    ])
    expect((await said('import', path('refs.bib'), '--plans')).code).toBe(2)
    const other = write('other.csv', 'a,b\n1,2\n')
    expect((await said('import', other)).code).toBe(1)
  })

  test('does not go into a model that would be too long with it', async () => {
    const row = (i: number) => `x,x,${i},1,${'long '.repeat(1_000)},01/02/2003,Pre,Conf,,0\r\n`
    const long = sheet + Array.from({ length: 300 }, (_, i) => row(i + 10)).join('')
    const { code, out, err } = await said(
      'import',
      write('long.csv', long),
      '--into',
      'teaching/chicken',
    )
    expect([code, out, err.includes('Nothing was written.')]).toEqual([1, '', true])
  })
})

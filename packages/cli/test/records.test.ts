/** Records as sheets through the command: round trips, reports of what was left out, refusals. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { modelText } from '../../core/test/models.ts'
import { said } from './in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-records-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kept = 'teaching/ceasefire-kept'
let count = 0
const place = (ending: string) => join(folder, `${++count}${ending}`)

function file(ending: string, content: string | Uint8Array): string {
  const name = place(ending)
  writeFileSync(name, content)
  return name
}

describe('a sheet', () => {
  test.each(['csv', 'xlsx'])(
    '%s goes out and comes back, and the model is as it was',
    async (form) => {
      const sheet = place(`.${form}`)
      expect((await said('records', kept, '--to', form, '--out', sheet)).code).toBe(0)
      const { code, out, err } = await said('records', kept, '--read', sheet)
      expect([code, err]).toEqual([0, 'Taken over: 0; there already: 12; remarks: 0.\n'])
      expect(out).toBe(modelText('teaching/ceasefire-kept.yaml'))
    },
  )

  test('of ten reports nine are taken over, and the tenth is told with its row', async () => {
    const rows = Array.from(
      { length: 9 },
      (_, i) => `depot;${i + 1}.3.2026;begonnen;B;Zählung ${i}`,
    )
    const text = ['Zusage;Datum;Stand;Kodierung;Beleg', ...rows, 'depot;1.3.2026;bald;B;'].join(
      '\r\n',
    )
    const { code, out, err } = await said(
      'records',
      kept,
      '--read',
      file('.csv', text),
      '--lang',
      'de',
    )
    expect(code).toBe(0)
    expect(err).toContain('Zeile 11: „bald“ unter „Stand“ ist nicht zu lesen')
    expect(err).toContain('Übernommen: 9; schon da: 0; Hinweise: 1.')
    const checked = await said('check', file('.yaml', out))
    expect(checked.out).toContain('The model can be read')
    const page = await said('monitor', file('.yaml', out), '--as-of', '2026-03-31', '--to', 'csv')
    expect(page.out).toContain('9 March 2026')
  })

  test('no cell that leaves can run as a formula', async () => {
    const text = modelText('teaching/ceasefire-kept.yaml').replace(
      'evidence: { en: no shot by the government, de: kein Schuss der Regierung }',
      `evidence: '=HYPERLINK("http://example.org")'`,
    )
    const { out } = await said('records', file('.yaml', text))
    expect(out).toContain(`"'=HYPERLINK`)
    expect(out).not.toMatch(/(^|,)"?=/m)
  })
})

describe('what is no sheet is refused in words', () => {
  const zip = (name: string, content: Uint8Array) => file('.xlsx', zipSync({ [name]: content }))
  test.each<[string, () => string, string]>([
    [
      'a bomb',
      () => zip('xl/worksheets/sheet1.xml', new Uint8Array(130_000_000)),
      'larger than 128 MB',
    ],
    ['macros', () => zip('xl/vbaProject.bin', new Uint8Array(4)), 'it holds macros'],
    ['links', () => zip('xl/externalLinks/externalLink1.xml', new Uint8Array(4)), 'other files'],
    ['another zip', () => zip('readme.txt', new Uint8Array(4)), 'no workbook that can be read'],
    ['a torn zip', () => file('.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9])), 'was not read'],
    ['another encoding', () => file('.csv', new Uint8Array([0xfc, 0x0a])), 'no text in UTF-8'],
    ['no file', () => 'no-such-file.csv', 'there is no such file'],
  ])('%s', async (_, make, why) => {
    const { code, out, err } = await said('records', kept, '--read', make())
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(why)
  })
})

describe('inbox', () => {
  test('lists what waits, and takes a list of events in, as CSV and as JSON', async () => {
    expect((await said('inbox', kept)).out).toBe('late 2025-12  a new commander of the rebels\n')
    const csv = 'date,event,type\n2026-01-05,Drones,Other\n2024-01-05,Drones,Other\n'
    const asked = ['--since', '2025-05-01']
    const rows = await said('inbox', kept, '--read', file('.csv', csv), ...asked)
    expect([rows.code, rows.err]).toEqual([
      0,
      'Columns left out: type.\nInto the inbox: 1; there already: 0; outside the days: 1; remarks: 0.\n',
    ])
    const json = JSON.stringify({ bins: [{ data: [{ date: '2026-01-05', missile: 'Drones' }] }] })
    const objects = await said('inbox', kept, '--read', file('.json', json))
    expect(objects.out).toBe(rows.out)
    const again = await said(
      'inbox',
      file('.yaml', rows.out),
      '--read',
      file('.csv', csv),
      ...asked,
    )
    expect(again.err).toContain('there already: 1')
  })
})

describe('monitor', () => {
  test('needs a plan only where there are several, and a day of the calendar', async () => {
    const day = await said('monitor', kept, '--as-of', '2026-02-30')
    expect([day.code, day.err]).toEqual([2, expect.stringContaining('not "2026-02-30"')])
    const plan = await said('monitor', kept, 'no-such-plan')
    expect([plan.code, plan.err]).toEqual([2, expect.stringContaining('no plan "no-such-plan"')])
  })

  test('ends with 1 where something is broken or late, and gives what is due as a calendar', async () => {
    expect((await said('monitor', kept, '--as-of', '2026-03-31')).code).toBe(1)
    expect((await said('monitor', kept, '--as-of', '2026-01-31')).code).toBe(0)
    const calendar = await said('monitor', kept, '--as-of', '2026-01-31', '--calendar')
    expect(calendar.out.match(/^DTSTART;VALUE=DATE:20260930\r?$/gm)).toHaveLength(2)
  })

  test('of a file that is cut at the day says the same, byte for byte', async () => {
    const text = modelText('teaching/ceasefire-kept.yaml')
    const cut = file('.yaml', text.slice(0, text.indexOf('  shelling:\n')))
    for (const more of [[], ['--replay'], ['--full'], ['--json']]) {
      const asked = ['--as-of', '2026-02-02', ...more]
      const [whole, part] = [
        await said('monitor', kept, ...asked),
        await said('monitor', cut, ...asked),
      ]
      expect(part.out).toBe(whole.out)
    }
  })

  test('--as-of before the plan gives the answers of today, byte for byte', async () => {
    for (const command of [
      ['today', kept],
      ['plan', kept, 'three-stages'],
      ['compare', kept],
    ]) {
      const [plain, early] = [
        await said(...command),
        await said(...command, '--as-of', '2025-04-30'),
      ]
      expect(early.out).toBe(plain.out)
    }
    const later = await said('today', kept, '--as-of', '2026-01-31')
    expect(later.out).toContain('2026')
  })
})

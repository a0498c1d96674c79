/**
 * Sheets of PA-X. The rows are typed by hand: numbers, days, stages and codes of the agreements on
 * Korea, as that database states them; titles in our own words.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPax, type Model, parse, partText, paxMessage, readPax } from '../../src/index.ts'

const header =
  'stufenplan: 1\nid: m\ntitle: M\ndate: 2026-01\nbasis: assumption\nactors: { a: { label: A } }\noptions: { o: { owner: a, label: O } }\npreferences: { a: [o] }\n'

const heads = ['\ufeffCon', 'PPName', 'AgtId', 'Ver', 'Agt', 'Dat', 'Status', 'Stage', 'StageSub']
const more = ['PAX_Hyperlink', 'Loc1GWNO', 'StDef', 'SsrGua', 'ImE']
const both = 'North Korea/South Korea'
const korea = (id: number, agt: string, dat: string, [stage = '', ...codes]: string[]) => {
  const [main = '', sub = ''] = stage.split('/')
  return [
    ...[both, 'Inter\u2011Korean\u00a0process', `${id}`, '1', agt, dat, 'Signed', main, sub],
    ...[`https://www.peaceagreements.org/agreements/${id}/`, '731.0', ...codes],
  ]
}
const rows = [
  [...heads, ...more],
  korea(1073, 'Declaration of the\nsummit', '04/10/2007', ['SubPar/MultIss', '1', '1', '0']),
  korea(1231, 'Joint denuclearisation declaration', '20/01/1992', ['SubPar/Iss', '1', '1', '1']),
  korea(2106, 'Singapore joint statement', '12/06/2018', ['Pre/Conf', '', '', '']),
]
const german = { language: 'de' } as const
const english = { language: 'en' } as const

function modelOf(entries: ReturnType<typeof readPax>['entries']): Model {
  const { model, diagnostics } = parse(`${header}${partText(entries)}`)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  return model as Model
}

describe('a sheet of PA-X', () => {
  test('is known by its heads', () => {
    expect([isPax(rows), isPax([['AgtId', 'Agt']]), isPax([])]).toEqual([true, false, false])
  })

  test('agreements become dated events with their sources, the oldest first', () => {
    const { entries, remarks } = readPax(rows, english)
    const model = modelOf(entries)
    expect(model.signals.map(({ id, date }) => [id, date])).toEqual([
      ['pax-1231', '1992-01-20'],
      ['pax-1073', '2007-10-04'],
      ['pax-2106', '2018-06-12'],
    ])
    expect(model.sources[1]).toEqual({
      id: 'pax-1073',
      title: { en: 'Declaration of the summit' },
      in: { en: 'PA-X Peace Agreements Database' },
      kind: 'agreement',
      date: '2007-10-04',
      url: 'https://www.peaceagreements.org/agreements/1073/',
      note: { en: 'PA-X 1073; version 1; SubPar/MultIss; Signed; Inter-Korean process' },
    })
    expect(remarks.map((one) => paxMessage(one, 'en'))).toEqual([
      'Columns left behind: Loc1GWNO.',
      'Agreements with coded provisions: 2. With --plans these come along as plans to be written.',
    ])
  })

  test('coded provisions come along as plans that promise nothing yet', () => {
    const { entries } = readPax(rows, { ...german, isWithPlans: true })
    const plans = modelOf(entries).plans
    expect(plans.map(({ id }) => id)).toEqual(['pax-1073', 'pax-1231'])
    expect(plans.flatMap(({ stages }) => stages.flatMap((one) => one.commitments))).toEqual([])
    expect(entries.at(-1)?.value).toMatchObject({
      signed: '1992-01-20',
      stages: {
        provisions: {
          talks: 'Noch auszuarbeiten. Kodiert in PA-X (Tiefe 1 bis 3): StDef 1, SsrGua 1, ImE 1.',
        },
      },
    })
  })

  test('a process or a country chooses, whatever its hyphens and blanks', () => {
    const other = ['Elsewhere', 'Other process', '1', '1', 'An agreement', '01/02/2003']
    const all = [...rows, other]
    for (const process of ['inter-korean process', 'SOUTH KOREA'])
      expect(readPax(all, { ...english, process }).entries).toHaveLength(6)
    const none = readPax(all, { ...german, process: 'nowhere' })
    expect(none.remarks.map(({ code }) => code)).toEqual(['no-agreement'])
  })

  test('what cannot be understood is told row by row', () => {
    const bad = [
      ...rows,
      korea(9, 'No day', '31/02/2007', ['Pre/Conf', '0', '0', '0']),
      korea(10, '', '01/02/2007', ['Pre/Conf', '0', '0', '0']),
      korea(1231, 'Again', '01/02/2007', ['Pre/Conf', '0', 'x', '0']),
    ]
    const { remarks } = readPax(bad, german)
    expect(remarks.slice(1, 5).map((one) => paxMessage(one, 'de'))).toEqual([
      'Zeile 5: „31/02/2007“ ist kein Tag wie 27/04/2018; das Abkommen blieb weg.',
      'Zeile 6: Das Abkommen hat keinen Titel und blieb weg.',
      'Zeile 7: „x“ unter SsrGua ist kein Wert von 0 bis 3 und blieb weg.',
      'Zeile 7: Die Nummer 1231 steht schon weiter oben; diese Zeile blieb weg.',
    ])
  })

  test('what the model has is not taken twice', () => {
    const model = modelOf(readPax(rows.slice(0, 3), english).entries)
    const { entries, present } = readPax(rows, { ...english, model })
    expect([present, entries.map(({ section, id }) => `${section} ${id}`)]).toEqual([
      2,
      ['sources pax-2106', 'signals pax-2106'],
    ])
  })
})

describe('what nobody should send', () => {
  test('a hundred thousand rows, and long cells, within two seconds', () => {
    const many = [
      rows[0] ?? [],
      ...Array.from({ length: 100_000 }, (_, i) =>
        korea(i, 'T', '01/02/2003', ['Pre/Conf', '1', '2', '3']),
      ),
    ]
    const long = [rows[0] ?? [], korea(1, 'T'.repeat(1_000_000), '01/02/2003', ['Pre'])]
    const begun = performance.now()
    expect(readPax(many, english).remarks.map(({ code }) => code)).toContain('too-many')
    const { entries } = readPax(long, english)
    expect(String(entries[1]?.value.label)).toHaveLength(160)
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  test('any cells at all end, in remarks or in a part that a model can hold', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '1',
        '3.0',
        '04/10/2007',
        '2007',
        '__proto__',
        'a\u202eb',
        '\ud800',
        '=1',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 }), (all) => {
        const { entries } = readPax([rows[0] ?? [], ...all], { ...english, isWithPlans: true })
        if (entries.length > 0) modelOf(entries)
      }),
      { numRuns: 400, seed: 20261130 },
    )
  })
})

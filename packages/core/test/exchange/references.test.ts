/** Lists of references: what published forms say, round trips, and what nobody should send. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Model,
  parse,
  partText,
  type ReferenceForm,
  readReferences,
  referenceForms,
  referenceMessage,
  writeReferences,
} from '../../src/index.ts'

const header =
  'stufenplan: 1\nid: m\ntitle: M\ndate: 2026-01\nactors: { a: { label: A } }\noptions: { o: { owner: a, label: O } }\npreferences: { a: [o] }\n'

function modelWith(entries: readonly { id: string; value: object }[]): Model {
  const part = partText(entries.map((one) => ({ section: 'sources', ...one }) as never))
  const { model, diagnostics } = parse(`${header}${part}`)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  return model as Model
}

const read = (text: string, form: ReferenceForm) => readReferences(text, form)
const only = (text: string, form: ReferenceForm) => read(text, form).entries[0]?.value
const codes = (text: string, form: ReferenceForm) =>
  read(text, form).remarks.map(({ code }) => code)

describe('BibTeX', () => {
  test('accents, special letters and Hangul are letters', () => {
    const quoted = "@misc{b, title={``x''}}"
    expect(only(quoted, 'bibtex')?.title).toBe('“x”')
    const bib = String.raw`@book{a, title={Stra{\ss}e {\"u}ber \v{S}koda, \'{\i}, \L\'od\'z \& 한국 -- \o{}re}}`
    expect(only(bib, 'bibtex')?.title).toBe('Straße über Škoda, í, Łódź & 한국 – øre')
  })

  test('names are told apart as BibTeX tells them', () => {
    const author = (names: string) =>
      only(`@misc{a, title={T}, author={${names}}}`, 'bibtex')?.author
    expect(author('Thomas C. Schelling and M{\\"u}ller, J{\\"o}rg')).toBe(
      'Schelling, Thomas C.; Müller, Jörg',
    )
    expect(author('Ludwig van Beethoven and de la Fontaine, Jean')).toBe(
      'van Beethoven, Ludwig; de la Fontaine, Jean',
    )
    expect(author('King, Jr, Martin Luther and {United Nations}')).toBe(
      'King, Martin Luther, Jr; United Nations',
    )
    expect(author('{Ministry of Unification, Seoul} and others')).toBe(
      '{Ministry of Unification, Seoul}; et al.',
    )
    expect(author('{Barnes and Noble}')).toBe('Barnes and Noble')
  })

  test('names of pieces, joined pieces and months', () => {
    const bib =
      '@string{hup = "Harvard " # {University Press}}\n@book{a, title = "The {Strategy}" # " of Conflict", publisher = hup, year = 1960, month = mar}'
    expect(only(bib, 'bibtex')).toEqual({
      title: 'The Strategy of Conflict',
      publisher: 'Harvard University Press',
      kind: 'book',
      date: '1960-03',
    })
  })

  test('an address keeps every sign, and stands where older styles have it', () => {
    const bib = (field: string) => only(`@misc{a, title={T}, ${field}}`, 'bibtex')?.url
    expect(bib('url = {https://example.org/a_b%20c?x=1&y=~z#p}')).toBe(
      'https://example.org/a_b%20c?x=1&y=~z#p',
    )
    expect(bib('howpublished = {\\url{https://example.org/a\\_b}}')).toBe('https://example.org/a_b')
    expect(bib('doi = {10.1000/xyz}')).toBe('https://doi.org/10.1000/xyz')
  })

  test('one broken entry spoils no other, and is told with its line', () => {
    const bib = '@misc{a, title={A}}\n@misc{b, title={B}\n\n@misc{c, title={C}}\n@misc{d title={D}}'
    const { entries, remarks } = read(bib, 'bibtex')
    expect(entries.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(remarks).toMatchObject([
      { code: 'entry-unread', line: 2 },
      { code: 'entry-unread', line: 5 },
    ])
  })

  test('what has no place is counted, what cannot be read is said', () => {
    const bib = '@article{a, title={A \\foo{x}}, volume={3}, date={soon}}\n@book{b, volume=2}'
    expect(read(bib, 'bibtex').remarks.map((one) => referenceMessage(one, 'en'))).toEqual([
      '"a": the command \\foo is not known; its text was kept.',
      '"a": the date "soon" cannot be read and was left out. Write it as 2026-03-31.',
      'Line 2: "b" has no title, and was left out.',
      'Left behind: 2 × volume.',
    ])
  })
})

describe('RIS and CSL-JSON', () => {
  test('RIS as reference managers write it', () => {
    const ris =
      '\ufeffTY  - JOUR\r\nAU  - Fearon, James D.\r\nTI  - Rationalist explanations\r\n for war\r\nT2  - International Organization\r\nPY  - 1995\r\nDA  - 1995/06//\r\nVL  - 49\r\nDO  - 10.1017/x\r\nY2  - 2025/03/04/\r\nER  - \r\n'
    expect(read(ris, 'ris')).toMatchObject({
      entries: [
        {
          id: 'Rationalist-explanations-for-war',
          value: {
            title: 'Rationalist explanations for war',
            author: 'Fearon, James D.',
            in: 'International Organization',
            kind: 'paper',
            date: '1995-06',
            url: 'https://doi.org/10.1017/x',
            accessed: '2025-03-04',
          },
        },
      ],
      remarks: [{ code: 'field-left', field: 'VL', count: 1 }],
    })
  })

  test('CSL-JSON: particles, years as text, dates in words', () => {
    const csl = JSON.stringify([
      {
        id: 'b/1',
        type: 'book',
        title: '한반도 평화',
        author: [
          { family: 'Fontaine', given: 'Jean', 'non-dropping-particle': 'de la' },
          { literal: '통일부' },
        ],
        issued: { 'date-parts': [['2018', 4, '27']] },
        accessed: { raw: '4 March 2025' },
      },
    ])
    expect(read(csl, 'csl')).toMatchObject({
      entries: [
        {
          id: 'b-1',
          value: {
            title: '한반도 평화',
            author: 'de la Fontaine, Jean; 통일부',
            kind: 'book',
            date: '2018-04-27',
            accessed: '2025-03-04',
          },
        },
      ],
      remarks: [{ code: 'key-changed' }],
    })
  })
})

/** What a source may hold: letters of several scripts, and every sign that a form gives a sense. */
const letter = fc.constantFrom(
  ...'aZéüßŁø한국语א09 ',
  ...[
    '{',
    '}',
    '\\',
    '%',
    '&',
    '$',
    '#',
    '_',
    '~',
    '^',
    '"',
    "'",
    '`',
    '-',
    '@',
    ',',
    ';',
    ':',
    '=',
  ],
)
const line = fc
  .array(letter, { minLength: 1, maxLength: 24 })
  .map((all) => all.join('').replace(/\s+/g, ' ').trim())
  .filter((one) => one !== '')
const namePart = fc
  .array(fc.constantFrom(...'AbéüßŁ한국 -&.'), { minLength: 1, maxLength: 10 })
  .map((all) => `N${all.join('').replace(/\s+/g, ' ').trim()}`)
const name = fc.oneof(
  fc.tuple(namePart, namePart).map((both) => both.join(', ')),
  fc.tuple(namePart, namePart, namePart).map((all) => all.join(', ')),
  namePart,
  fc.constantFrom('Land and Sea', 'and, others'),
)
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, many]) =>
    [year, month, day]
      .slice(0, many)
      .map((one) => String(one).padStart(2, '0'))
      .join('-'),
  )
const address = fc.webUrl({ withFragments: true, withQueryParameters: true })
const kind = fc.constantFrom(
  ...['book', 'paper', 'news report', 'op-ed', 'report', 'treaty', 'agreement', 'law', 'map'],
)
const source = fc.record(
  {
    title: line,
    author: fc.array(name, { minLength: 1, maxLength: 3 }).map((all) => all.join('; ')),
    in: line.filter((one) => !/^https?:/.test(one)),
    publisher: line,
    kind,
    date,
    language: fc.constantFrom('en', 'de', 'ko'),
    url: address,
    accessed: date,
    note: line,
  },
  { requiredKeys: ['title'] },
)

describe('what leaves comes back', () => {
  for (const form of referenceForms)
    test(`as ${form}, field by field`, () => {
      fc.assert(
        fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), (sources) => {
          const entries = sources.map((value, i) => ({ id: `s${i}`, value }))
          const { text = '', remarks } = writeReferences(modelWith(entries), form, 'en')
          expect(remarks.filter(({ code }) => code !== 'name-with-comma')).toEqual([])
          const back = readReferences(text, form)
          expect(back.entries).toEqual(entries)
          expect(back.remarks).toEqual([])
        }),
        { numRuns: 300, seed: 20261130 },
      )
    })

  test('and is not taken twice', () => {
    const entries = [{ id: 'a', value: { title: 'T', date: '2018-04-27' } }]
    const model = modelWith(entries)
    const { text = '' } = writeReferences(model, 'csl', 'en')
    expect(readReferences(text, 'csl', model)).toEqual({ entries: [], present: 1, remarks: [] })
    const other = text.replace('"T"', '"U"')
    expect(readReferences(other, 'csl', model).entries.map(({ id }) => id)).toEqual(['a-2'])
  })

  test('dates less sharp than the format are rounded, and that is said', () => {
    const model = modelWith([{ id: 'a', value: { title: 'T', date: 'late 2025-10' } }])
    expect(writeReferences(model, 'bibtex', 'en')).toMatchObject({
      text: expect.stringContaining('date = {2025-10}'),
      remarks: [{ code: 'date-rounded', id: 'a' }],
    })
  })
})

describe('what nobody should send', () => {
  const within = (milliseconds: number, run: () => void) => {
    const begun = performance.now()
    run()
    expect(performance.now() - begun).toBeLessThan(milliseconds)
  }

  test('is refused in words, within two seconds', () => {
    const many = (one: string, count = 100_000) => one.repeat(count)
    const hostile: readonly (readonly [ReferenceForm, string, string])[] = [
      ['bibtex', `@misc{a, title={${many('{')}${many('}')}}}`, 'too-deep'],
      ['bibtex', many('@misc{a, title={A}}\n'), 'too-many'],
      ['bibtex', many('@misc{a, title={\n'), 'too-many'],
      ['bibtex', many('@misc{a, title={\n', 1_000), 'entry-unread'],
      ['bibtex', many('@'), 'no-entry'],
      ['bibtex', `@misc{a, title={${many('\\"{')}}`, 'too-deep'],
      ['bibtex', `@misc{a, title={${many('\\"', 50_000)}`, 'entry-unread'],
      ['bibtex', `@misc{a, author={${many('a and ')}}}`, 'no-title'],
      ['ris', many('TY  - BOOK\nTI  - T\nER  - \n'), 'too-many'],
      ['ris', `TY  - BOOK\n${many('x\n')}`, 'no-title'],
      ['csl', `[${many('[')}`, 'not-json'],
      ['csl', `[${many('{"title":"T"},', 50_000)}{}]`, 'too-many'],
      ['csl', '[{"title":"T","title":"U"}]', 'not-json'],
      ['csl', many(' ', 4_000_001), 'too-long'],
    ]
    for (const [form, text, code] of hostile)
      within(2_000, () => expect([form, codes(text, form)[0]]).toEqual([form, code]))
  })

  test('a name joined to itself again and again is given up', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}`)
    const bib = `@string{a0 = {xxxxxxxxxx}}\n${doubling.join('\n')}\n@misc{k, title = a40}`
    within(2_000, () => expect(codes(bib, 'bibtex')).toContain('entry-unread'))
  })

  test('keys to the inside of objects are plain names, or none', () => {
    const bib =
      '@misc{__proto__, title={A}, __proto__={x}, constructor={y}}\n@misc{constructor, title={B}}\n@misc{assumption, title={__proto__}}'
    const { entries, remarks } = read(bib, 'bibtex')
    expect(entries).toEqual([
      { id: 'proto', value: { title: 'A' } },
      { id: 'constructor', value: { title: 'B' } },
      { id: 'source-assumption', value: { title: 'proto' } },
    ])
    expect(remarks.map(({ code }) => code)).toContain('field-left')
    expect(modelWith(entries).sources).toHaveLength(3)
  })

  test('hidden characters go', () => {
    expect(only('@misc{a, title={A\u202eB\u0007C}}', 'bibtex')?.title).toBe('ABC')
  })

  test('any text at all ends, in remarks or in sources that a model can hold', () => {
    const piece = fc.constantFrom(
      ...['@misc{', '@string{', 'a', ',', '=', '{', '}', '"', '#', '\n', '\\"', '\\', ' and ', '%'],
      ...[
        'TY  - BOOK\n',
        'TI  - ',
        'ER  - \n',
        'AU  - ',
        '[',
        '{"title":',
        '"a"',
        ']',
        '🙂',
        '\ud800',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(...referenceForms),
        (all, form) => {
          const { entries } = read(all.join(''), form)
          if (entries.length > 0) modelWith(entries)
        },
      ),
      { numRuns: 1_000, seed: 20261130 },
    )
  })
})

/** Maps of arguments: the documented syntax by hand, round trips of claims, and hostile files. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  argdownMessage,
  isArgdown,
  type Model,
  parse,
  partText,
  readArgdown,
  writeArgdown,
} from '../../src/index.ts'

const header =
  'stufenplan: 1\nid: m\ntitle: M\ndate: 2026-01\nbasis: assumption\nactors: { a: { label: A } }\noptions: { o: { owner: a, label: O } }\npreferences: { a: [o] }\n'

function modelOf(text: string): Model {
  const { model, diagnostics } = parse(`${header}${text}`)
  expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
  return model as Model
}

const withClaims = (entries: readonly { id: string; value: object }[]) =>
  modelOf(partText(entries.map((one) => ({ section: 'claims', ...one }) as never)))
const claims = (text: string) => readArgdown(text, 'en').entries
const told = (text: string) =>
  readArgdown(text, 'en').remarks.map((one) => argdownMessage(one, 'en'))

describe('a map comes in', () => {
  test('statements and arguments as claims, what supports and attacks them in words', () => {
    const map = [
      '===\ntitle: x\n===\n',
      '# Head\n',
      '[trade]: Talks need trade. // a remark',
      '  + <history>: It was so in 1971.',
      '    - [other case]: That case',
      '      was another.',
      '  - [costs]',
      '  +> [peace]: Peace holds.',
      '  >< [war]: War comes.',
      '',
      '[costs]: It costs \\[too\\] much. #tag {isInGroup: false}',
      '',
      'A statement without a title',
    ].join('\n')
    expect(claims(map)).toEqual([
      {
        id: 'trade',
        value: {
          says: 'Talks need trade.',
          note: 'Supported by: history. Attacked by: costs. Contradicts: war.',
        },
      },
      { id: 'history', value: { says: 'It was so in 1971.', note: 'Attacked by: other case.' } },
      { id: 'other-case', value: { says: 'That case was another.' } },
      { id: 'costs', value: { says: 'It costs [too] much.' } },
      { id: 'peace', value: { says: 'Peace holds.', note: 'Supported by: trade.' } },
      { id: 'war', value: { says: 'War comes.' } },
      { id: 'A-statement-without-a-title', value: { says: 'A statement without a title' } },
    ])
    expect(told(map)).toEqual([
      '"other case" is called other-case here.',
      'Supports and attacks that stand as words in the notes: 5; a model relates no claims.',
      'Left behind: 2 × tags and data in braces.',
      'Claims without a test: 7. Say at each what would have to come out (test), what the model lacks (needs), or why none can test it (asserted).',
    ])
  })

  test('steps of reconstructed arguments and second texts are told', () => {
    const map = '<A>: a\n\n(1) p\n(2) q\n-----\n(3) c\n\n[B]: b\n\n[B]: c\n'
    expect(claims(map).map(({ value }) => value.says)).toEqual(['a', 'b'])
    expect(told(map).slice(0, 2)).toEqual([
      'Line 10: "B" has another text already; this one was left out.',
      'Left behind: 4 × steps of reconstructed arguments.',
    ])
  })

  test('what a model says already is not taken twice', () => {
    const model = withClaims([{ id: 'B', value: { says: 'b' } }])
    const read = readArgdown('[B]: b\n\n[C]: c\n  + [B]\n', 'de', model)
    expect([read.present, read.entries]).toEqual([
      1,
      [{ id: 'C', value: { says: 'c', note: 'Gestützt durch: B.' } }],
    ])
  })

  test('it is known by its name, or by what it begins with', () => {
    expect(isArgdown('a.argdown', 'x')).toBe(true)
    expect(isArgdown('-', '===\ntitle: x\n===\n# H\n[A]: b\n  + <c>: d\n')).toBe(true)
    expect(isArgdown('-', header)).toBe(false)
  })
})

describe('a model goes out', () => {
  const model = modelOf(
    `
sources: { s: { title: "A report [1] // two" } }
claims:
  C1: { says: "It is *so*: <a> #b", basis: { source: s, at: P2, quote: word }, asserted: why }
questions:
  Q:
    title: Is it so?
    base: "y"
    for: s P2
    against: { assumption: It may be. }
    answers: { "y": { label: So. }, "n": { label: Not so. } }
signals:
  seen:
    label: It was seen
    date: 2026-01-02
    bears: [{ question: Q, likelihood: { "y": 0.8, "n": 0.2 } }]
`,
  )

  test('claims, answers, what they rest on, and which answer a signal speaks for', () => {
    const { text, remarks } = writeArgdown(model, 'en')
    expect(text).toBe(`===
title: "M"
subTitle: "m"
===

# Claims

[C1]: It is \\*so\\*: \\<a\\> \\#b
  + <s P2>: A report \\[1\\] \\// two, P2: “word”

# Contested answers

[Q y]: Is it so? So.
  + <s P2 (2)>: A report \\[1\\] \\// two, P2
  - <assumption>: It may be.
  + <signal seen>: 2026-01-02: It was seen
  >< [Q n]

[Q n]: Is it so? Not so.
  - <signal seen>
`)
    expect(remarks.map((one) => argdownMessage(one, 'en')).slice(1)).toEqual([
      'Left behind: 1 × reasons why a claim cannot be tested.',
      'Left behind: 1 × likelihoods of signals (which answers they speak for is kept).',
    ])
  })

  test('a model without a judgement writes nothing', () => {
    const bare = modelOf('')
    expect(writeArgdown(bare, 'de')).toEqual({
      remarks: [{ code: 'nothing-to-argue', severity: 'error' }],
    })
  })

  test('the Korea model comes back claim by claim', () => {
    const file = new URL('../../../../models/korea-2025/model.yaml', import.meta.url)
    const korea = parse(readFileSync(file, 'utf8')).model as Model
    const { text = '' } = writeArgdown(korea, 'en')
    const { entries } = readArgdown(text, 'en')
    const said = new Map(entries.map(({ id, value }) => [id, value.says]))
    expect(korea.claims.length).toBeGreaterThan(10)
    for (const { id, says } of korea.claims) expect(said.get(id)).toBe(says.en)
  })
})

const letter = fc.constantFrom(
  ...'aZéß한국 09.,:;!?()"\'+-|=%$&~^',
  ...['[', ']', '<', '>', '@', '*', '_', '#', '{', '}', '\\', '/', '//', '/*', '<!--', '->', '(1)'],
)
const sentence = fc
  .array(letter, { minLength: 1, maxLength: 30 })
  .map((all) => `S${all.join('')}`.replace(/\s+/g, ' ').trim())

describe('laws', () => {
  test('a claim that goes out comes back as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }), (all) => {
        const entries = all.map((says, i) => ({ id: `c${i}`, value: { says } }))
        const { text = '' } = writeArgdown(withClaims(entries), 'en')
        const back = claims(text).filter(({ id }) => /^c\d$/.test(id))
        expect(back.map(({ id, value }) => ({ id, value: { says: value.says } }))).toEqual(entries)
      }),
      { numRuns: 300, seed: 20261130 },
    )
  })

  test('any text at all ends, in remarks or in claims that a model can hold', () => {
    const piece = fc.constantFrom(
      ...[
        '[A]',
        '<B>',
        ': ',
        '\n',
        '  + ',
        '    - ',
        '+> ',
        '>< ',
        '(1) ',
        '----\n',
        '===\n',
        '#t',
      ],
      ...[
        '{',
        '}',
        '\\',
        '/*',
        '*/',
        '//',
        '<!--',
        'text',
        '__proto__',
        '\u202e',
        '\ud800',
        '* x\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (all) => {
        const entries = claims(all.join(''))
        if (entries.length > 0) withClaims(entries as never)
      }),
      { numRuns: 1_000, seed: 20261130 },
    )
  })

  test('hostile files are refused or bounded within two seconds', () => {
    const many = (one: string, count = 100_000) => one.repeat(count)
    const hostile: readonly (readonly [string, string])[] = [
      [many('/*'), 'relations-as-notes|untested|no-claim'],
      [many('<!-- '), 'untested'],
      [many('#('), 'untested'],
      [`[A]: ${many('{')}`, 'untested'],
      [
        Array.from({ length: 1_500 }, (_, i) => `${' '.repeat(i)}+ [s${i}]: x`).join('\n'),
        'relations',
      ],
      [Array.from({ length: 100_000 }, (_, i) => `[s${i}]: x\n`).join('\n'), 'too-many'],
      [many('[A]\n  + [A]\n'), 'relations'],
      [many(' ', 4_000_001), 'too-long'],
      [many('===\n'), 'untested|no-claim'],
      [many('\\'), 'untested'],
    ]
    for (const [text, code] of hostile) {
      const begun = performance.now()
      const { remarks } = readArgdown(text, 'en')
      expect(performance.now() - begun).toBeLessThan(2_000)
      expect(remarks.map((one) => one.code).join(' ')).toMatch(new RegExp(code))
    }
  })
})

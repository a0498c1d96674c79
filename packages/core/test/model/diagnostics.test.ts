/**
 * Every diagnostic is earned by the broken model that is named after it, and points at the word
 * that is meant. What is too long for a small file is made here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  check,
  type Diagnostic,
  diagnosticCodes,
  messageOf,
  mistakes,
  parse,
  place,
  textLengthMax,
} from '../../src/index.ts'

const folder = fileURLToPath(new URL('../../../../models/broken/', import.meta.url))

/** By code: line, column, and the word that stands there. */
const places: Readonly<Record<string, readonly [line: number, column: number, word: string]>> = {
  alias: [8, 19, '&side'],
  'bad-formula': [15, 26, 'withdraw'],
  'bad-pattern': [19, 19, 'YYN'],
  'bad-patience': [8, 26, 'patience'],
  'bad-period': [7, 9, '0 days'],
  'blind-watch': [11, 5, 'false-alarm'],
  'answer-forbidden': [25, 7, 'first'],
  'no-leverage': [26, 7, 'first'],
  'no-time': [10, 43, '0 days'],
  'not-a-dilemma': [23, 9, 'round'],
  'watch-without-time': [11, 75, '0.9'],
  'worth-against-order': [15, 7, '{ want: lift'],
  'bad-means': [24, 7, 'patrols'],
  'bad-way': [27, 7, 'taking'],
  'blind-means': [24, 60, 'elsewhere'],
  'foreign-way': [27, 60, 'lift'],
  unsigned: [21, 9, 'due'],
  'due-circle': [21, 9, 'due'],
  'due-out-of-order': [25, 9, 'due'],
  'dwell-cut': [22, 9, 'dwell'],
  'lapse-first': [20, 7, 'first'],
  'which-plan': [30, 3, 'seen'],
  'not-promised': [27, 5, 'keep'],
  'broken-and-full': [26, 3, 'seen'],
  'empty-record': [26, 3, 'seen'],
  'before-signing': [29, 5, 'date'],
  'unclear-link': [30, 9, '{ speaks: for, why: it sounds friendly }'],
  'unclear-judgement': [20, 3, 'calm'],
  'too-strong': [20, 57, '2000000'],
  'judged-twice': [21, 61, 'yes: 1'],
  'judges-itself': [20, 31, 'on: talks'],
  'nothing-judged': [20, 3, 'calm'],
  'no-route': [30, 61, 'route'],
  'no-way': [31, 7, 'first'],
  'nothing-to-take': [27, 82, '100'],
  'only-declared': [17, 3, 'observers'],
  'route-cycle': [28, 7, 'back'],
  'sample-too-large': [24, 92, '40'],
  'two-watches': [14, 53, '0.5'],
  'bad-name': [8, 3, '2nd-report'],
  'bad-range': [11, 70, '1.5'],
  'bad-setting': [17, 34, 'withdraw & lift'],
  'bad-test': [20, 11, 'success'],
  'cyclic-stages': [20, 7, 'first'],
  'dead-statement': [15, 17, 'not talk'],
  'duplicate-key': [7, 1, 'title'],
  empty: [1, 1, '#'],
  doubted: [18, 11, '{ by: M. T.'],
  'empty-offer': [17, 74, '[not lift]'],
  'wrong-form': [18, 1, 'rules'],
  'idle-move': [16, 21, 'crisis'],
  'empty-stage': [21, 7, 'second'],
  'hidden-character': [4, 12, '\u202e'],
  'infeasible-state': [19, 3, 'both'],
  'missing-field': [12, 3, 'lift'],
  'missing-language': [10, 12, 'label'],
  'name-taken': [16, 7, '{ id: trade'],
  'newer-format': [2, 1, 'stufenplan'],
  'no-basis': [20, 3, 'not-both'],
  'no-feasible-state': [16, 1, 'rules'],
  'no-statements': [9, 3, 'south'],
  'not-a-party': [19, 5, 'parties'],
  'not-the-owner': [22, 31, 'by: south'],
  'both-ways': [20, 7, 'first'],
  'ranking-gap': [19, 5, 'ranking'],
  'ranking-overlap': [19, 32, 'YY'],
  'ranking-void': [22, 23, 'NY'],
  reciprocity: [14, 11, 'lift -> withdraw'],
  'perceives-itself': [17, 27, 'north'],
  'line-ends': [1, 1, '#'],
  'other-program': [1, 1, '#'],
  'sees-nothing': [17, 3, 'north'],
  'repeated-statement': [16, 7, '{ id: again'],
  'several-documents': [16, 1, '---'],
  syntax: [8, 1, 'actors'],
  tag: [17, 7, '!lift'],
  'too-deep': [17, 66, '['],
  'too-many': [7, 1, 'actors'],
  'too-many-states': [10, 1, 'options'],
  'unclear-observation': [17, 3, 'refusal'],
  'unknown-field': [8, 44, 'dat'],
  'unknown-name': [15, 11, 'withdrow'],
  unobserved: [17, 3, 'swap'],
  'untested-claim': [17, 3, 'promising'],
  'unused-option': [13, 3, 'talk'],
  'wrong-value': [15, 10, '3'],
}

/** Everything the program has to say about a text, as `check` says it. */
function remarks(text: string): readonly Diagnostic[] {
  const parsed = parse(text)
  const deeper = parsed.model ? place(parsed.tree, check(parsed.model)) : []
  return [...parsed.diagnostics, ...deeper]
}

function checkBroken(code: string): void {
  const text = readFileSync(`${folder}${code}.yaml`, 'utf8')
  const found = remarks(text)
  expect(text.startsWith('# '), 'the first line says what is wrong').toBe(true)
  expect(
    found.map((one) => one.code),
    code,
  ).toEqual([code])
  const [line, column, word] = places[code] ?? [0, 0, '']
  expect([found[0]?.at?.line, found[0]?.at?.column], code).toEqual([line, column])
  const offset = found[0]?.at?.offset ?? 0
  expect(text.slice(offset).startsWith(word), `"${word}" at ${line}:${column}`).toBe(true)
}

describe('a broken model', () => {
  const decoded = diagnosticCodes.filter((code) => code !== 'too-long' && code !== 'not-text')

  test.each(decoded)('earns %s, once, at the word that is meant', (code) => {
    checkBroken(code)
  })

  test.each(decoded)('with %s is refused for its errors alone as for all remarks', (code) => {
    const { model } = parse(readFileSync(`${folder}${code}.yaml`, 'utf8'))
    const errors = (found: readonly Diagnostic[]) =>
      found.filter(({ severity }) => severity === 'error')
    if (model) expect(mistakes(model)).toEqual(errors(check(model)))
    else expect(errors(remarks(readFileSync(`${folder}${code}.yaml`, 'utf8')))).not.toEqual([])
  })

  test('stands there for each code that is not made here, and for nothing else', () => {
    const files = readdirSync(folder).map((file) => file.replace(/[.]yaml$/, ''))
    expect([...files, 'too-long'].sort()).toEqual([...diagnosticCodes].sort())
  })

  test('in UTF-16 is no text, which whoever reads the file must notice', () => {
    const bytes = readFileSync(`${folder}not-text.yaml`)
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe])
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
  })

  test('of more than a megabyte is too long, and nothing of it is read', () => {
    const found = remarks(`#${'x'.repeat(textLengthMax)}`)
    expect(found).toMatchObject([{ code: 'too-long', at: { line: 1, column: 1 } }])
    expect(remarks(`#${'x'.repeat(textLengthMax - 1)}`)).toMatchObject([{ code: 'empty' }])
  })

  test.each([
    ['unknown-field', 'date'],
    ['unknown-name', 'withdraw'],
  ])('that earns %s is offered the nearest name', (code, near) => {
    const [found] = remarks(readFileSync(`${folder}${code}.yaml`, 'utf8'))
    expect(found).toMatchObject({ nearest: near })
    if (found === undefined) throw new Error('nothing was found')
    expect(messageOf(found, 'en')).toContain(`Did you mean "${near}"?`)
    expect(messageOf(found, 'de')).toContain(`War „${near}“ gemeint?`)
  })
})

test('a list of watchers that names nobody is refused, and not read as everyone', () => {
  const { model, diagnostics } = parse(`stufenplan: 1
id: unwatched
title: Unwatched
date: 2026
basis: assumption
actors: { north: { label: North }, south: { label: South } }
options:
  withdraw: { owner: north, label: pulling back, observed: { by: [], within: 7 days } }
  lift: { owner: south, label: lifting the closure }
preferences:
  north: [lift, not withdraw]
  south: [withdraw, not lift]
`)
  expect(model).toBeUndefined()
  expect(diagnostics.map((one) => [one.code, one.path.join('.')])).toEqual([
    ['wrong-value', 'options.withdraw.observed.by'],
  ])
})

describe('a message', () => {
  test.each(diagnosticCodes.filter((code) => code !== 'not-text' && code !== 'too-long'))(
    'for %s stands in English and in German, and is a sentence',
    (code) => {
      const [found] = remarks(readFileSync(`${folder}${code}.yaml`, 'utf8'))
      if (found === undefined) throw new Error('nothing was found')
      const [english, german] = [messageOf(found, 'en'), messageOf(found, 'de')]
      for (const message of [english, german]) {
        expect(message).toMatch(/^\S.{20}/u)
        expect(message).not.toMatch(/undefined|\[object|NaN/)
      }
      expect(english).not.toBe(german)
    },
  )

  test('quotes no more of a long word or list than fits a line or two', () => {
    const model = readFileSync(`${folder}unknown-name.yaml`, 'utf8')
    for (const long of ['x'.repeat(3_000), `${'x & '.repeat(900)}x`, '('.repeat(3_000)]) {
      const [found] = remarks(model.replace('withdrow', long))
      if (found === undefined) throw new Error('nothing was found')
      expect(messageOf(found, 'en').length).toBeLessThan(700)
      expect(messageOf(found, 'de').length).toBeLessThan(700)
    }
  })
})

describe('places', () => {
  const model = readFileSync(`${folder}unused-option.yaml`, 'utf8')
  const placeOf = (from: string, to: string) => {
    const isError = (one: Diagnostic) => one.severity === 'error'
    const found = remarks(model.replace(from, to)).find(isError)
    return `${found?.at?.line}:${found?.at?.column} ${found?.code}`
  }

  test.each([
    ['lift, not withdraw', 'lift & (withdraw, not withdraw', '15:27 bad-formula'],
    ['lift, not withdraw', '"lift | | withdraw"', '15:11 bad-formula'],
    ['lift, not withdraw', 'withdraw & lifts', '15:22 unknown-name'],
    ['lift, not withdraw', '{ want: lift & lifts }', '15:26 unknown-name'],
    ['[lift, not withdraw]', '\n    - lift &\n      lifts', '16:7 unknown-name'],
    ['owner: south', 'owner: sout', '12:18 unknown-name'],
    ['  south: [', '  soth: [', '16:3 unknown-name'],
    ['basis: assumption', 'basis: rep p. 3', '6:8 unknown-name'],
    ['date: 2026', 'date: soon', '5:7 wrong-value'],
    ['title: Two sides', 'title:', '4:7 wrong-value'],
  ])('with "%s" written as "%s", the mistake is at %s', (from, to, expected) => {
    expect(placeOf(from, to)).toBe(expected)
  })
})

describe('a long list of mistakes', () => {
  const model = readFileSync(`${folder}unused-option.yaml`, 'utf8')

  test('is cut at 200, and one line says how many there are', () => {
    const stages = Array.from({ length: 500 }, (_, i) => `      s${i}: []\n`).join('')
    const found = remarks(`${model}plans:\n  p:\n    label: p\n    stages:\n${stages}`)
    expect(found).toHaveLength(201)
    expect(found.filter((one) => one.code === 'too-many')).toMatchObject([
      { severity: 'error', count: 500, countMax: 200 },
    ])
  })

  test('of warnings never hides an error, and alone makes no error', () => {
    const claims = Array.from({ length: 300 }, (_, i) => `  c${i}: { says: x }\n`).join('')
    const warned = remarks(`${model}claims:\n${claims}`)
    expect(warned.filter((one) => one.severity === 'error')).toEqual([])
    const wrong = remarks(
      `${model}claims:\n${claims}signals:\n  s: { label: s, date: 2025, actor: x }\n`,
    )
    expect(wrong.filter((one) => one.code === 'unknown-name')).toHaveLength(1)
  })
})

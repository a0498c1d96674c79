/**
 * Every field of the model's schema, with values of every wrong kind: what is said of it is ours,
 * in both languages, and says what was expected.
 */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { messageOf, parse, question, schemaDiagnostics } from '../../src/index.ts'
import { modelDocument } from '../../src/model/document.ts'

type Path = readonly (string | number)[]

/** What the library says in its own sentences, and patterns as it quotes them. */
const ofLibrary = new RegExp(
  [
    'Invalid|expected string|expected number|received|must match|pattern /|/\\^|ZodError|Required',
    'Too (?:big|small)|Unrecognized|undefined|\\[object|NaN,|at line \\d|YAML[A-Z]|Implicit',
    'Nested mappings|Plain value|Unresolved|Missing (?:closing|,)',
  ].join('|'),
)

/** Words that an English sentence has and a German one has not. */
const english = /\b(?:the|such as|does not|expected|missing|whole number|fields)\b/

/** Every field of the schema by a way to it; names that are free are "x1". */
function fieldsOf(schema: z.core.$ZodType, path: Path = [], depth = 0): Path[] {
  if (depth > 7) return []
  const inside = (one: z.core.$ZodType, step: string | number) => [
    [...path, step],
    ...fieldsOf(one, [...path, step], depth + 1),
  ]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsOf(schema.def.innerType, path, depth)
  if (schema instanceof z.ZodUnion)
    return schema.def.options.flatMap((one) => fieldsOf(one, path, depth))
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, one]) => inside(one, name))
  if (schema instanceof z.ZodRecord) return inside(schema.def.valueType, 'x1')
  return schema instanceof z.ZodArray ? inside(schema.def.element, 0) : []
}

const values: readonly unknown[] = [
  3,
  -1.5,
  1e300,
  true,
  null,
  'no such thing, surely',
  '',
  '0,3',
  '24 hours',
  '1 Tag',
  '2026-02-30',
  [],
  [[]],
  ['x', 3],
  {},
  { nonsense: { deeper: 1 } },
  'x'.repeat(500),
]

const sound = {
  stufenplan: 1,
  id: 'm',
  title: 'M',
  date: 2026,
  basis: 'assumption',
  actors: { x1: { label: 'A' } },
  options: { x1: { owner: 'x1', label: 'O' } },
  preferences: { x1: ['x1'] },
}

/** The model with a value at a path, and only what leads there made for it. */
function withAt(path: Path, value: unknown): unknown {
  const put = (base: unknown, [step, ...rest]: Path): unknown => {
    if (step === undefined) return value
    if (typeof step === 'number') return [put(undefined, rest)]
    const here = base !== null && typeof base === 'object' && !Array.isArray(base) ? base : {}
    return { ...here, [step]: put((here as Record<string, unknown>)[step], rest) }
  }
  return put(sound, path)
}

function checkOurs(found: readonly Parameters<typeof messageOf>[0][], what: string): void {
  for (const one of found) {
    const [inEnglish, inGerman] = [messageOf(one, 'en'), messageOf(one, 'de')]
    for (const said of [inEnglish, inGerman]) {
      expect(said, what).not.toMatch(ofLibrary)
      expect(said.length, what).toBeGreaterThan(20)
    }
    if (one.code === 'wrong-value' || one.code === 'missing-field')
      expect(inGerman.replace(/[„"][^“"]*[“"]|\{[^}]*\}/g, ''), what).not.toMatch(english)
  }
}

describe('no sentence of a library reaches a reader', () => {
  const paths = [...new Map(fieldsOf(modelDocument).map((path) => [path.join('.'), path])).values()]

  test('the walk goes through the whole schema', () => {
    const names = paths.map((path) => path.join('.'))
    expect(names.length).toBeGreaterThan(200)
    for (const name of ['title', 'options.x1.observed.within', 'plans.x1.stages.x1.dwell'])
      expect(names).toContain(name)
  })

  test('of any field of a model, in English and German', () => {
    for (const path of paths)
      for (const value of values) {
        const text = JSON.stringify(withAt(path, value))
        checkOurs(parse(text).diagnostics, `${path.join('.')} = ${JSON.stringify(value)}`)
      }
  })

  test('of a question', () => {
    const asked = question.options.map((one) => ({ kind: one.shape.kind.value, schema: one }))
    for (const { kind, schema } of asked)
      for (const path of fieldsOf(schema))
        for (const value of values) {
          const base = { kind, state: 'today', actor: 'x', plan: 'p', stage: 's', test: 't' }
          const [first = '', ...rest] = path.map(String)
          const inner = rest.reduceRight<unknown>((one, step) => ({ [step]: one }), value)
          const given = { ...base, [first]: inner }
          const read = schema.safeParse(given)
          if (!read.success)
            checkOurs(schemaDiagnostics(read.error, schema, given), `${kind} ${path.join('.')}`)
        }
  })

  test('of text that is no YAML', () => {
    const broken = [
      'a: "b',
      "a: 'b",
      'a: [1',
      'a: {b: 1',
      'a: b: c',
      'a: @b',
      'a: `b`',
      '\ta: b',
      'a:\n\tb: c',
      'a: "\\q"',
      'a: |x\n b',
      'a\nb: c',
      '- a\nb: c',
      'a: [b c: d]',
      'a: {b c}',
      'a: b\n  c: d',
      'a: - b',
      '? a\n: b\n c',
      'a: "b"c',
      'a: [1,,2]',
      '%YAML 9\n---\na: b',
      'a: *',
      'a: &x *y',
      `${'k'.repeat(1_100)}: v`,
      'a: [\n"b\nc": d]',
      '{a: 1}}',
      ']',
    ]
    for (const text of broken) checkOurs(parse(text).diagnostics, text)
  })
})

describe('what an author is told', () => {
  const head = 'stufenplan: 1\nid: m\ntitle: M\ndate: 2026\nbasis: assumption\n'
  const options = 'options: {x: {owner: a, label: X}}\n'
  const said = (line: string, language: 'en' | 'de') => {
    const isOption = line.startsWith('options')
    const text = `${head}actors: {a: {label: A}}\n${isOption ? '' : options}${line}\n`
    const once = line.startsWith('title') ? text.replace('title: M\n', '') : text
    const [found] = parse(once).diagnostics
    return found ? messageOf(found, language) : ''
  }
  test.each([
    ['options: {x: {owner: a, label: X, observed: {within: 24 hours}}}', 'days, weeks', 'weeks'],
    ['options: {x: {owner: a, label: X, observed: {within: 1 Tag}}}', '"3 months"', '„3 months“'],
    ['options: {x: {owner: a, label: X, observed: {within: 3}}}', '"3 months"', '„3 months“'],
    ['preferences: {a: [{want: x, worth: "0,3"}]}', 'Write 0.3', 'Mit Punkt schreiben: 0.3'],
    ['preferences: {a: [{want: x, worth: "-1,25"}]}', 'Write -1.25', 'schreiben: -1.25'],
    ['preferences: {a: [{want: x, worth: lots}]}', 'such as 0.5', 'etwa 0.5'],
    ['title: 1e3', 'quotation marks: "1e3"', 'Anführungszeichen setzen: "1e3"'],
    ['title: 2026', 'quotation marks: "2026"', 'Anführungszeichen setzen: "2026"'],
    ['title: true', 'quotation marks: "true"', 'Anführungszeichen setzen: "true"'],
  ])('%s', (line, inEnglish, inGerman) => {
    expect(said(line, 'en')).toContain(inEnglish)
    expect(said(line, 'de')).toContain(inGerman)
  })

  test.each(['2026-02-30', '2025-02-29', '2026-04-31', '2026-13', '1900-02-29', '2026-00'])(
    'that there is no %s',
    (date) => {
      const [found] = parse(`${head.replace('2026', date)}actors: {}\n${options}`).diagnostics
      expect(found).toMatchObject({ code: 'wrong-value', path: ['date'] })
    },
  )

  test('that 2024-02-29 and 2000-02-29 are days like any other', () => {
    for (const date of ['2024-02-29', '2000-02-29', 'late 2025-12'])
      expect(
        parse(`${head.replace('2026', date)}actors: {a: {label: A}}\n${options}`).diagnostics,
      ).not.toContainEqual(expect.objectContaining({ path: ['date'] }))
  })

  test.each([
    ['NFG 1 R "Chicken" { "A" "B" } { 2 2 }\n', 'Gambit (.nfg)'],
    ['EFG 2 R "Trust" { "A" "B" }\n', 'Gambit (.efg)'],
    ['&Growth\n-high\n-low\n&Trade\n-open\n#\n1,2\n', 'ScenarioWizard (.scw)'],
    ['[Peace]: It holds.\n  + <Trust>: They met.\n  - <Fear>: They did not.\n', 'Argdown'],
    ['(dp0\nV1\n', 'pickle'],
  ])('what %j is', (text, name) => {
    const { diagnostics } = parse(text)
    expect(diagnostics).toMatchObject([{ code: 'other-program' }])
    for (const language of ['en', 'de'] as const) {
      const said = diagnostics[0] && messageOf(diagnostics[0], language)
      expect(said?.toLowerCase()).toContain(name.toLowerCase())
    }
  })

  test('that lines end with CR alone', () => {
    const cr = `${head}actors: {a: {label: A}}\n${options}`.replaceAll('\n', '\r')
    expect(parse(cr).diagnostics).toMatchObject([{ code: 'line-ends' }])
    expect(parse(cr.replaceAll('\r', '\r\n')).diagnostics).not.toContainEqual(
      expect.objectContaining({ code: 'line-ends' }),
    )
  })
})

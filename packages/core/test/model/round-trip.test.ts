/** What the author wrote comes back byte for byte, and a change of one value changes only that. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasErrors, parse, print, withValue } from '../../src/index.ts'

const folder = fileURLToPath(new URL('../../../../models/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
)
const runs = { numRuns: 300, seed: 20_251_110 }

function checkRoundTrip(text: string): void {
  const parsed = parse(text)
  expect(print(parsed)).toBe(text)
}

describe('a model printed after reading', () => {
  test.each(files)('%s is what the author wrote', (file) => {
    checkRoundTrip(readFileSync(join(folder, file), 'utf8'))
  })

  const teaching = readFileSync(join(folder, 'teaching/ceasefire.yaml'), 'utf8')
  const model = (text: string) => JSON.stringify(parse(text).model)

  test.each<[string, (text: string) => string]>([
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['no line end after the last line', (text) => text.trimEnd()],
    ['comments after values', (text) => text.replaceAll(/([\]}:])\n/g, '$1   # why\n')],
    ['spaces at the end of lines', (text) => text.replaceAll('\n', '  \n')],
    ['the mark that begins a document', (text) => `---\n${text}`],
    ['the mark that ends a document', (text) => `${text}...\n`],
  ])('keeps %s, which change nothing of what it means', (_, written) => {
    const text = written(teaching)
    expect(text).not.toBe(teaching)
    checkRoundTrip(text)
    expect(hasErrors(parse(text).diagnostics)).toBe(false)
    expect(model(text) === model(teaching)).toBe(true)
  })

  test('is what was written, whatever the spelling of a small model', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        checkRoundTrip(text)
        const { diagnostics } = parse(text)
        expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
      }),
      runs,
    )
  })

  test('is what was written, however broken it is', () => {
    const scraps = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      '}',
      '"',
      '# x',
      '&a',
      '|\n',
      '?',
    )
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => checkRoundTrip(parts.join(''))),
      { ...runs, numRuns: 1_000 },
    )
  })
})

describe('a changed value', () => {
  const text = [
    '# keep this',
    'stufenplan: 1',
    'id: m   # and this',
    'title: "A \\u0041 title"',
    "date: '2026'",
    'basis: assumption',
    'actors: {north: {label: N}, south: {label: S}}  # flow',
    'options:',
    '    lift: {owner: south, label: lifting}',
    'preferences:',
    '  north: [ lift , not lift ]',
    '  south:',
    '  - want: not lift # the wish',
    '    label: >',
    '      folded',
    '',
  ].join('\n')

  test.each<[(string | number)[], string, string, string]>([
    [['preferences', 'south', 0, 'want'], 'lift', 'want: not lift #', 'want: lift #'],
    [['preferences', 'north', 1], 'lift & lift', ', not lift ]', ', lift & lift ]'],
    [['preferences', 'north', 1], '!lift', ', not lift ]', ', "!lift" ]'],
    [['title'], 'Plain', '"A \\u0041 title"', 'Plain'],
    [['title'], 'a: b # c', '"A \\u0041 title"', '"a: b # c"'],
    [['title'], '12', '"A \\u0041 title"', '"12"'],
    [['title'], 'true', '"A \\u0041 title"', '"true"'],
    [['title'], 'Null', '"A \\u0041 title"', '"Null"'],
    [['title'], '', '"A \\u0041 title"', '""'],
    [['date'], 'late 2025', "'2026'", 'late 2025'],
    [['actors', 'south', 'label'], 'a, b} c', 'label: S}', 'label: "a, b} c"}'],
    [['options', 'lift', 'label'], 'x\ny', 'label: lifting', 'label: "x\\ny"'],
  ])('at %j, written as %j, leaves every other byte as it was', (path, value, before, after) => {
    const { tree } = parse(text)
    const changed = withValue(tree, path, value)
    expect(changed).toBe(text.replace(before, after))
    expect(parse(changed ?? '').tree.document?.getIn(path)).toBe(value)
  })

  test.each([
    [['actors']],
    [['preferences', 'north']],
    [['no', 'such']],
    [['preferences', 'x', 9]],
  ])('is refused at %j, where no single value stands', (path) => {
    expect(withValue(parse(text).tree, path, 'x')).toBeUndefined()
  })

  test('reads back as it was given, whatever characters it holds', () => {
    const { tree } = parse(text)
    const paths = [['title'], ['actors', 'south', 'label'], ['preferences', 'south', 0, 'want']]
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ unit: 'grapheme' }), (path, value) => {
        const changed = withValue(tree, path, value)
        if (changed === undefined) return
        expect(parse(changed).tree.document?.getIn(path)).toBe(value)
        expect(print(parse(changed))).toBe(changed)
      }),
      { ...runs, numRuns: 1_000 },
    )
  })
})

/** The same small models in many spellings: quotes, flow and block, comments, spaces, line ends. */
function arbitraryText(): fc.Arbitrary<string> {
  const quote = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `'${text}'`,
    (text) => JSON.stringify(text),
  )
  const end = fc.constantFrom('', '  ', ' # a comment', '\n', '\n# between', '\n\n   # indented')
  const indent = fc.constantFrom('  ', '    ', ' ')
  const newline = fc.constantFrom('\n', '\r\n')
  const statement = fc.constantFrom('o1', 'not o2', 'o1 & o2', 'o1 -> (o2 | not o1)', 'o1 <-> o2')
  return fc
    .record({
      quote,
      ends: fc.array(end, { minLength: 12, maxLength: 12 }),
      indent,
      newline,
      isFlow: fc.boolean(),
      mark: fc.constantFrom('', '\ufeff', '---\n', '# first\n\n'),
      want: fc.uniqueArray(statement, { minLength: 1, maxLength: 4 }),
      last: fc.constantFrom('', '\n', '\n\n# the end', '\n...\n'),
    })
    .map(({ quote: q, ends, indent: i, newline: n, isFlow, mark, want, last }) => {
      const list = isFlow ? [`${i}a: [${want.map(q).join(' , ')}]`] : [`${i}a:`]
      const items = isFlow ? [] : want.map((one) => `${i}${i}- ${q(one)}`)
      const head = ['stufenplan: 1', `id: ${q('m')}`, `title: ${q('A title')}`, 'date: 2026']
      const rest = ['basis: assumption', 'actors:', `${i}a: { label: ${q('A')} }`, 'options:']
      const options = [1, 2].map((k) => `${i}o${k}: {owner: a, label: ${q('x')}}`)
      const lines = [...head, ...rest, ...options, 'preferences:', ...list, ...items]
      const written = lines.map((line, k) => line + (ends[k] ?? '')).join('\n')
      return (mark + written + last).replaceAll('\n', n)
    })
}

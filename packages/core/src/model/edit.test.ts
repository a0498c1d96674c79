/** Edits by hand on a small text; laws on random documents and edits; hostile text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { JsonValue } from '../base/json.ts'
import { editText } from './edit.ts'
import { type Edit, edited } from './edit-value.ts'
import { plainValue, readTree } from './tree.ts'

const text = `# A header of its own.

stufenplan: 1
id: small # its name

# Who acts.

actors:
  north: { label: Northern side }
  south: { label: "Southern side" } # the other

options:
  # What the north can do
  withdraw:
    owner: north
    label: pulling back
    today: no # for now
    basis: assumption
    # a note at the end
  # What the south can do
  lift:
    owner: south
    label: lifting it

rules: {}
preferences: # most important first
  north:
    # above all
    - lift # the port
    - { want: not withdraw, label: keep, basis: assumption }

    # apart
    - id: last
      want: withdraw | lift
  south: [withdraw, not lift]
`

/** The lines an edit takes out and puts in. */
function change(edits: readonly Edit[], from = text): string {
  const after = editText(from, edits)
  if (after === undefined) return 'refused'
  const [old, now] = [from.split('\n'), after.split('\n')]
  const rest = [...now]
  const gone = old.filter((line) => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [...gone.map((line) => `-${line}`), ...rest.map((line) => `+${line}`)].join('\n')
}

const values = [
  [['options', 'withdraw', 'today'], 'yes', '-    today: no # for now\n+    today: yes # for now'],
  [
    ['actors', 'south', 'label'],
    'South',
    '-  south: { label: "Southern side" } # the other\n+  south: { label: "South" } # the other',
  ],
  [
    ['actors', 'north', 'label'],
    'a, b',
    '-  north: { label: Northern side }\n+  north: { label: "a, b" }',
  ],
  [['options', 'lift', 'today'], 'yes', '+    today: yes'],
  [['options', 'lift', 'label'], '!x', '-    label: lifting it\n+    label: "!x"'],
  [['options', 'lift', 'label'], 'true', '-    label: lifting it\n+    label: "true"'],
  [['options', 'lift', 'label'], 'a: b', '-    label: lifting it\n+    label: "a: b"'],
  [
    ['options', 'lift', 'label'],
    '"so": 1',
    `-    label: lifting it
+    label: '"so": 1'`,
  ],
  [['rules', 'r1'], { never: 'lift' }, '-rules: {}\n+rules:\n+  r1: { never: lift }'],
  [
    ['preferences', 'south', 0],
    { want: 'withdraw', basis: 'assumption' },
    '-  south: [withdraw, not lift]\n+  south: [{ want: withdraw, basis: assumption }, not lift]',
  ],
] as const

test.each(values)('setting %j to %j', (path, value, expected) => {
  expect(change([{ kind: 'set', path, value }])).toBe(expected)
})

test('a moved statement takes its comments along', () => {
  const after = editText(text, [{ kind: 'move', path: ['preferences', 'north', 0], to: 1 }])
  expect(after).toContain(`  north:
    - { want: not withdraw, label: keep, basis: assumption }
    # above all
    - lift # the port

    # apart
    - id: last
`)
})

test('a moved statement passes a blank line, which stays', () => {
  const after = editText(text, [{ kind: 'move', path: ['preferences', 'north', 2], to: 0 }])
  expect(after).toContain(`  north:
    # apart
    - id: last
      want: withdraw | lift
    # above all
    - lift # the port
    - { want: not withdraw, label: keep, basis: assumption }

  south:`)
})

test('a removed entry takes its comments along', () => {
  expect(
    change([{ kind: 'remove', path: ['options', 'withdraw'] }]),
  ).toBe(`-  # What the north can do
-  withdraw:
-    owner: north
-    label: pulling back
-    today: no # for now
-    basis: assumption
-    # a note at the end`)
})

test('the last entry removed leaves an empty map', () => {
  const both: Edit[] = [
    { kind: 'remove', path: ['preferences', 'south'] },
    { kind: 'remove', path: ['preferences', 'north'] },
  ]
  expect(editText(text, both)).toMatch(/rules: \{\}\npreferences: \{\} # most important first\n$/)
})

test('a new statement stands where it was put, a long one on lines of its own', () => {
  const value = {
    want: 'lift',
    label: 'the port of the south opened to every ship that has been looked through before',
  }
  expect(change([{ kind: 'insert', path: ['preferences', 'north'], at: 1, value }])).toBe(
    `+    - want: lift
+      label: the port of the south opened to every ship that has been looked through before`,
  )
})

test('a row in brackets that outgrows its line is written on several', () => {
  const value = {
    en: 'the side that lives in the north of this country and in its mountains',
    de: 'die nördliche Seite dieses Landes',
  }
  const after = editText(text, [{ kind: 'set', path: ['actors', 'north', 'label'], value }])
  expect(after).toContain(`
actors:
  north:
    label:
      en: the side that lives in the north of this country and in its mountains
      de: die nördliche Seite dieses Landes
  south: {`)
})

test('a renamed key keeps its place', () => {
  expect(change([{ kind: 'rename', path: ['options', 'lift'], key: 'open' }])).toBe(
    '-  lift:\n+  open:',
  )
})

test('what cannot be done is refused', () => {
  const wrong: Edit[] = [
    { kind: 'set', path: [], value: 1 },
    { kind: 'set', path: ['id', 'deeper'], value: 1 },
    { kind: 'set', path: ['preferences', 'south', 9], value: 'lift' },
    { kind: 'insert', path: ['actors'], at: 'north', value: {} },
    { kind: 'insert', path: ['preferences', 'south'], at: 'x', value: {} },
    { kind: 'remove', path: ['nothing'] },
    { kind: 'move', path: ['preferences', 'south', 0], to: 2 },
    { kind: 'rename', path: ['actors', 'north'], key: 'south' },
    { kind: 'set', path: ['id'], value: Number.NaN },
    { kind: 'set', path: ['id'], value: 'hidden \u200b character' },
  ]
  for (const edit of wrong) expect(editText(text, [edit])).toBeUndefined()
})

test('line ends of other systems and a missing last one are kept', () => {
  const dos = text.trimEnd().replaceAll('\n', '\r\n')
  const after = editText(dos, [
    { kind: 'insert', path: ['preferences', 'north'], at: 3, value: 'lift' },
    { kind: 'insert', path: ['plans'], at: 'p', value: { label: 'P', stages: { a: ['lift'] } } },
    { kind: 'move', path: ['preferences', 'north', 3], to: 0 },
  ])
  expect(after).toBeDefined()
  expect(after?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

const words = fc.oneof(
  fc.constantFrom(
    'a',
    'not b',
    'yes',
    'true',
    '1',
    '1.0',
    '',
    ' ',
    '- x',
    'a: b',
    'a #b',
    '!a',
    "'",
    '"',
  ),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.lorem({ maxCount: 30 }),
)
const key = fc.oneof(
  fc.constantFrom('a', 'b', 'label', 'basis', 'options'),
  fc.string({ minLength: 1 }),
)
const value = fc.letrec<{ any: JsonValue }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(
      words,
      fc.integer(),
      // JSON knows one zero: a negative one has a test of its own.
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4 }),
  ),
})).any
const root = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 })

/** Every path there is in a value. */
function pathsIn(here: JsonValue): (string | number)[][] {
  if (here === null || typeof here !== 'object') return [[]]
  const inner = Array.isArray(here) ? [...here.entries()] : Object.entries(here)
  return [[], ...inner.flatMap(([step, one]) => pathsIn(one).map((path) => [step, ...path]))]
}

const edit = fc.record({
  kind: fc.constantFrom('set', 'insert', 'remove', 'move', 'rename'),
  where: fc.nat(),
  deeper: fc.option(key),
  at: fc.oneof(fc.nat(4), key),
  to: fc.nat(3),
  value,
  key,
})

function editIn(
  document: JsonValue,
  drawn: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Edit {
  const paths = pathsIn(document)
  const path = paths[drawn.where % paths.length] ?? []
  switch (drawn.kind) {
    case 'set':
      return {
        kind: 'set',
        path: drawn.deeper ? [...path, drawn.deeper] : path,
        value: drawn.value,
      }
    case 'insert':
      return { kind: 'insert', path, at: drawn.at, value: drawn.value }
    case 'remove':
      return { kind: 'remove', path }
    case 'move':
      return { kind: 'move', path, to: drawn.to }
    default:
      return { kind: 'rename', path, key: drawn.key }
  }
}

const styles = [
  (document: JsonValue) => stringify(document, { lineWidth: 60 }),
  (document: JsonValue) => stringify(document, { indentSeq: false, indent: 4 }),
  (document: JsonValue) => stringify(document, { collectionStyle: 'flow', lineWidth: 40 }),
  (document: JsonValue) => JSON.stringify(document),
]

/** Comments and blank lines between the lines of a text, where they change nothing. */
function annotated(written: string): string {
  const lines = written.split('\n')
  const isSimple = !/[|>][-+\d]*(?: #.*)?$/m.test(written) && !/["']/.test(written)
  if (!isSimple) return written
  const noted = lines.map((line, i) => {
    const indent = /^ */.exec(line)?.[0] ?? ''
    return line.endsWith(':') && i % 2 === 0 ? `${indent}# before ${i}\n${line} # on ${i}` : line
  })
  return noted.join('\n')
}

const readValue = (written: string) => {
  const { tree, diagnostics } = readTree(written)
  return diagnostics.length > 0 ? undefined : plainValue(tree.document?.contents)
}

test('an edited text holds what the edit makes of the plain value', () => {
  let done = 0
  fc.assert(
    fc.property(root, fc.nat(3), edit, (document, style, drawn) => {
      const written = annotated(styles[style]?.(document) ?? '')
      const before = readValue(written)
      if (before === undefined) return
      const wish = editIn(document, drawn)
      const wanted = edited(before as JsonValue, wish)
      const after = editText(written, [wish])
      if (wanted === undefined) expect(after).toBeUndefined()
      else if (readValue(stringify(wanted)) !== undefined) {
        expect(after, `${written}\n${JSON.stringify(wish)}`).toBeDefined()
        expect(readValue(after ?? '')).toEqual(wanted)
        done += 1
      }
    }),
    { numRuns: 600 },
  )
  expect(done).toBeGreaterThan(100)
})

test('a negative zero is written as the zero that it is', () => {
  const wish = { kind: 'set', path: ['a'], value: -0 } as const
  expect(readValue(editText('" ": 0\n', [wish]) ?? '')).toEqual({ ' ': 0, a: 0 })
})

test('hostile text is refused or edited, never an exception', () => {
  const piece = fc.constantFrom(
    'a: b\n',
    '- x\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '? k\n: v\n',
    '&a ',
    '*a',
    '!!x ',
    '# c\n',
    '---\n',
    '...\n',
    '\t',
    ': ',
    ',',
    '\r\n',
    'options:\n',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }),
      edit,
      (pieces, drawn) => {
        const written = pieces.join('')
        const before = readValue(written)
        const wish = editIn((before ?? { a: ['b'] }) as JsonValue, drawn)
        const after = editText(written, [wish])
        if (after !== undefined && before !== undefined)
          expect(readValue(after)).toEqual(edited(before as JsonValue, wish))
      },
    ),
    { numRuns: 600 },
  )
})

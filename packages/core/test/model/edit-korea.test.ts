/** Edits of the reference case: all that is outside the edited entry stays as it was written. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edit, editText, parse } from '../../src/index.ts'

const text = readFileSync(
  new URL('../../../../models/korea-2025/model.yaml', import.meta.url),
  'utf8',
)
const { model } = parse(text)
if (model === undefined) throw new Error('The model has errors.')
const { actors, options } = model

/** Lines that only one of two texts has, blank ones aside. */
function differing(before: string, after: string): { gone: string[]; come: string[] } {
  const rest = after.split('\n')
  const gone = before.split('\n').filter((line) => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return { gone, come: rest }
}

const move = fc.tuple(fc.nat(actors.length - 1), fc.nat(), fc.nat()).map(([a, from, to]) => {
  const actor = actors[a] ?? actors[0]
  const count = actor?.statements.length ?? 1
  return { actor: actor?.id ?? '', from: from % count, to: to % count, count }
})

test('moving a statement only changes the order of lines, and the model reads with it moved', () => {
  fc.assert(
    fc.property(move, ({ actor, from, to }) => {
      const path = ['preferences', actor, from]
      const after = editText(text, [{ kind: 'move', path, to }]) ?? ''
      expect(differing(text, after)).toEqual({ gone: [], come: [] })
      const before = actors.find(({ id }) => id === actor)?.statements.map(({ id }) => id) ?? []
      const wanted = before.toSpliced(from, 1).toSpliced(to, 0, before[from] ?? '')
      const now = parse(after).model?.actors.find(({ id }) => id === actor)
      expect(now?.statements.map(({ id }) => id)).toEqual(wanted)
      expect(editText(after, [{ kind: 'move', path: ['preferences', actor, to], to: from }])).toBe(
        text,
      )
    }),
    { numRuns: 20 },
  )
})

const changes: [string, Edit[], string[], string[]][] = [
  [
    'a value',
    [{ kind: 'set', path: ['options', 'insp', 'reversible'], value: 'no' }],
    ['    reversible: yes # visibly so: it left in 2003 (P20)'],
    ['    reversible: no # visibly so: it left in 2003 (P20)'],
  ],
  [
    'a text in one language',
    [{ kind: 'set', path: ['actors', 'US', 'label', 'de'], value: 'Vereinigte Staaten' }],
    ['    label: { en: United States, de: USA }'],
    ['    label: { en: United States, de: Vereinigte Staaten }'],
  ],
  [
    'a basis that becomes longer',
    [
      {
        kind: 'set',
        path: ['actors', 'ROK', 'basis'],
        value: ['oped P1', { source: 'oped', at: 'P8' }],
      },
    ],
    ['    basis: oped P1'],
    ['    basis:', '      - oped P1', '      - { source: oped, at: P8 }'],
  ],
  [
    'a new option',
    [
      {
        kind: 'insert',
        path: ['options'],
        at: 'hotline',
        value: { owner: 'ROK', label: { en: 'a hotline', de: 'ein heißer Draht' }, today: 'no' },
      },
    ],
    [],
    [
      '  hotline:',
      '    owner: ROK',
      '    label: { en: a hotline, de: ein heißer Draht }',
      '    today: no',
    ],
  ],
]

test.each(changes)('%s changes its own lines', (_, edits, gone, come) => {
  const after = editText(text, edits) ?? ''
  const found = differing(text, after)
  expect(found.gone.filter((line) => !come.includes(line))).toEqual(gone)
  expect(parse(after).model).toBeDefined()
  expect(after.split('\n').length - text.split('\n').length).toBe(come.length - gone.length)
  for (const line of come) expect(after).toContain(`${line}\n`)
})

test('every option can be removed, and the sections around stay', () => {
  const edits = options.map(({ id }): Edit => ({ kind: 'remove', path: ['options', id] }))
  const after = editText(text, edits) ?? ''
  expect(after).toContain('\noptions: {}\n')
  const [before, now] = [text, after].map((one) => one.split('\nrules:\n')[1])
  expect(now).toBe(before)
})

/** A document whose words try everything: markup, formulas, links, controls. */
import type { ModelDocument, Runs } from '../src/document.ts'

export const hostile = [
  '=1+1',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  '<script>alert(1)</script>',
  '</script><b>x</b>',
  '-->',
  '![x](http://example.org/x.png)',
  '[x](javascript:alert(1))',
  '"quoted", and \'this\'',
  'a|b',
  '*b* _i_ `c` ~~d~~',
  'line\nbreak',
] as const

export const stamp = {
  model: { id: 'two', date: '2025-11-06', hash: '0123456789abc' },
  run: 'fedcba9876543',
  program: '0.1.0',
} as const

const cells: Runs[] = hostile.map((text) => [text])

export const hostileDocument: ModelDocument = {
  language: 'en',
  title: hostile.join(' '),
  under: [...hostile],
  stamp,
  pieces: [
    { kind: 'heading', level: 2, text: [hostile.join(' ')] },
    ...hostile.map((text) => ({
      kind: 'paragraph' as const,
      said: [{ runs: [text], id: 's', rests: ['f'] }],
    })),
    { kind: 'list', items: hostile.map((text) => ({ said: [{ runs: [text] }], items: [[text]] })) },
    {
      kind: 'table',
      title: hostile.join(' '),
      grid: { columns: cells, rows: [{ cells }, { cells: [['12'], ['-0.5'], ['007']] }] },
      source: hostile.join(' '),
    },
  ],
  data: JSON.stringify(hostile),
}

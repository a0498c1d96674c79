/** Projects of ScenarioWizard: what is read, what is lost, what is refused. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CrossImpactProject,
  isScw,
  readScw,
  scwMessage,
  writeScw,
} from '../../src/exchange/exchange.ts'

/** A small project of our own, with a text of each kind. */
const small: CrossImpactProject = {
  version: '4.0',
  fileName: 'talks.scw',
  text: 'Two questions, made up.',
  descriptors: [
    {
      name: 'Talks',
      second: 'T',
      text: 'Whether both sides meet.',
      variants: [
        { name: 'held', second: 'h', colour: 'FFFFFF' },
        { name: 'broken off', second: 'b', colour: '00FF00' },
      ],
    },
    {
      name: 'Trade',
      second: 'Tr',
      text: '',
      variants: [
        { name: 'open', second: '', colour: 'FFFFFF' },
        { name: 'closed', second: '', colour: 'FFFFFF' },
      ],
    },
  ],
  rows: [
    [0, 0, 2, -2],
    [0, 0, -12, 12],
    [1, -1, 0, 0],
    [-1, 1, 0, 0],
  ],
  reasons: [
    { from: 0, on: 1, text: 'Who talks lifts tariffs,\nas in "1991".\n# so one says' },
    { from: 1, on: 0, text: 'Trade brings visitors.' },
  ],
}
const text = writeScw(small)
const errorOf = (content: string) => {
  const { project, remarks } = readScw(content)
  expect(project).toBeUndefined()
  const last = remarks.at(-1)
  if (last === undefined) throw new Error('nothing was said')
  expect(scwMessage(last, 'en')).not.toBe('')
  expect(scwMessage(last, 'de')).not.toBe(scwMessage(last, 'en'))
  return last.code
}

describe('a project', () => {
  test('is read with its names, judgements, texts and colours, and nothing is lost', () => {
    expect(readScw(text)).toEqual({ project: small, remarks: [] })
  })

  test('is known by how it begins, whatever the file is called', () => {
    expect([text, `\ufeff${text}`, '{}', '# $ ScenarioWizard'].map(isScw)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('may have the line ends of Windows', () => {
    expect(readScw(text.replaceAll('\n', '\r\n')).project).toEqual(small)
  })

  test('is the same after writing and reading again, whatever its texts are', () => {
    const words = fc.string({ maxLength: 20 }).map((one) => one.replace(/[\r\n]/g, ' '))
    const name = words.map((one) => one.trim()).filter((one) => one !== '')
    const project = fc
      .tuple(
        name,
        words,
        fc.array(words, { minLength: 4, maxLength: 4 }),
        fc.integer({ min: -99, max: 99 }),
      )
      .map(([called, about, reasons, value]) => ({
        ...small,
        text: about,
        descriptors: small.descriptors.map((one) => ({ ...one, name: called, second: about })),
        rows: small.rows.map((row) => row.map((one) => (one === 0 ? 0 : value))),
        reasons: reasons.flatMap((one, pair) =>
          one === '' ? [] : [{ from: pair >> 1, on: pair & 1, text: one }],
        ),
      }))
    fc.assert(
      fc.property(project, (one) => {
        expect(readScw(writeScw(one)).project).toEqual(one)
      }),
    )
  })
})

describe('what is lost is said', () => {
  test.each([
    ['second names that do not fit', text.replace('&Tr\n', '&Tr\n more\n'), 'names-unplaced'],
    ['texts that are cut off', text.slice(0, text.indexOf('# Tr -> T\n')), 'texts-unplaced'],
    ['names that are missing', text.replace(' -open', ' -'), 'unnamed'],
    ['another version', text.replace('4.0', '5.1'), 'other-version'],
  ])('%s', (_, content, code) => {
    const { project, remarks } = readScw(content)
    expect(project?.rows).toEqual(small.rows)
    expect(remarks.map((one) => one.code)).toEqual([code])
    for (const one of remarks) expect(scwMessage(one, 'de')).not.toBe(scwMessage(one, 'en'))
  })

  test('without parts that no judgement needs: nothing is said', () => {
    const bare = `$ ScenarioWizard 4.0\nx\n&A\n -a\n -b\n#\n#\n#\n#\n#\n1,0\n0,1\n`
    const { project, remarks } = readScw(bare)
    expect([project?.rows, remarks]).toEqual([
      [
        [1, 0],
        [0, 1],
      ],
      [],
    ])
  })
})

describe('what nothing can come of is refused', () => {
  const manyNames = Array.from({ length: 60 }, (_, i) => ` -v${i}`).join('\n')
  const manyDescriptors = Array.from({ length: 300 }, (_, i) => `&d${i}\n -a`).join('\n')
  const wide = Array.from({ length: 50 }, (_, i) => `&d${i}\n${manyNames.slice(0, 250)}`).join('\n')
  test.each([
    ['another file', '{ "decisionMakers": [] }', 'not-scw'],
    ['an empty file', '', 'not-scw'],
    ['nothing but a beginning', '$ ScenarioWizard 4.0', 'no-descriptor'],
    ['no variants', text.replace(' -held\n -broken off\n', ''), 'no-variant'],
    ['a variant before any descriptor', '$ ScenarioWizard 4.0\nx\n -a\n#\n', 'strange-line'],
    ['a line that is neither', text.replace(' -open', 'open'), 'strange-line'],
    ['too many variants', `$ ScenarioWizard 4.0\nx\n&A\n${manyNames}\n`, 'too-many-variants'],
    [
      'too many descriptors',
      `$ ScenarioWizard 4.0\nx\n${manyDescriptors}\n`,
      'too-many-descriptors',
    ],
    ['too many in all', `$ ScenarioWizard 4.0\nx\n${wide}\n`, 'too-many-columns'],
    ['a name without end', text.replace('Talks', 'x'.repeat(5_000)), 'name-too-long'],
    ['no judgements', text.slice(0, text.indexOf(' 0 , 0')), 'no-matrix'],
    ['a row cut off', text.slice(0, text.indexOf('-1 , 1')), 'row-missing'],
    [
      'a row too many',
      text.replace(' 1 ,-1 , 0 , 0 \n', ' 1 ,-1 , 0 , 0 \n'.repeat(2)),
      'row-too-many',
    ],
    ['a judgement too few', text.replace(' 1 ,-1 , 0 , 0 ', ' 1 ,-1 , 0 '), 'row-length'],
    ['decimals', text.replace('-12 ', '-1.5'), 'not-whole'],
    ['a huge number', text.replace('-12 ', '-12000000 '), 'not-whole'],
    ['no number', text.replace('-12 ', 'NaN'), 'not-whole'],
    ['a file without end', `${text}${' '.repeat(16_000_001)}`, 'too-long'],
  ])('%s', (_, content, code) => {
    const start = performance.now()
    expect(errorOf(content)).toBe(code)
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('any text is read or refused in words within two seconds', () => {
    const pieces = fc.constantFrom(...text.split(/(?<=[\n,&#"-])/), '\n', '#', '&', '"', ',', '9e9')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
        const { project, remarks } = readScw(`$ ScenarioWizard 4.0\n${parts.join('')}`)
        expect(project === undefined).toBe(remarks.some((one) => one.severity === 'error'))
        for (const one of remarks)
          expect(scwMessage(one, 'en')).not.toMatch(/undefined|NaN\b.*is not/)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['quotes', `${'# a\n"x\n'.repeat(500_000)}`],
    ['lines', '#\n'.repeat(3_000_000)],
    ['commas', `${'1,'.repeat(4_000_000)}\n`],
  ])('millions of %s take less than two seconds', (_, rest) => {
    const start = performance.now()
    readScw(text.slice(0, text.indexOf('# 0-0')) + rest)
    readScw(text.slice(0, text.indexOf(' 0 , 0')) + rest)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

const folder = process.env.SCW_FILES ?? ''
// Where the sample files of sei-international/cibsa are at hand: SCW_FILES names their folder.
describe.skipIf(!existsSync(folder))('the sample files of cibsa', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.scw')) : []
  test.each(files)('%s is the same to the last character after reading and writing', (file) => {
    const content = readFileSync(join(folder, file), 'latin1')
    const { project, remarks } = readScw(content)
    expect(remarks).toEqual([])
    expect(project && writeScw(project)).toBe(content)
  })
})

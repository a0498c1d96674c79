/** The command `brief`, and `recheck` of what it wrote in each form. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../tools/browser.mjs'
import { said } from './in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'stufenplan-briefs-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A brief in a form, once for all tests. */
async function written(name: string, form: string, ...more: readonly string[]): Promise<string> {
  const file = join(folder, `${name.replaceAll('/', '-')}${more.join('')}.${form}`)
  if (existsSync(file)) return file
  const { code, err } = await said('brief', name, '--to', form, '--out', file, ...more)
  expect([code, err]).toEqual([0, ''])
  return file
}

describe.skipIf(findBrowser() === undefined)(
  'printed by the command (needs a Chromium; skipped where there is none)',
  () => {
    it('is two pages, and the file carries what it rests on', async () => {
      const file = await written('teaching/ceasefire', 'pdf')
      expect(pagesOf(readFileSync(file))).toBe(2)
      const again = await said('recheck', 'teaching/ceasefire', file)
      expect([again.code, again.out]).toEqual([0, expect.stringMatching(/ 0 refused\.$/m)])
    })
  },
)

describe('a brief as a file', () => {
  it.each(['html', 'md', 'docx'])('is checked again sentence by sentence: %s', async (form) => {
    const file = await written('teaching/ceasefire', form, '--lang', 'de')
    const again = await said('recheck', 'teaching/ceasefire', file)
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/ 0 refused\.$/m)])
    const other = await said('recheck', 'teaching/chicken', file)
    expect(other.code).toBe(1)
  })

  it('has the same bytes each time', async () => {
    const texts = await Promise.all(
      [1, 2].map(() => said('brief', 'teaching/ceasefire', '--to', 'md')),
    )
    expect(texts[0]?.out).toBe(texts[1]?.out)
    expect(texts[0]?.code).toBe(0)
  })

  it('asks for a plan that there is', async () => {
    expect((await said('brief', 'teaching/ceasefire', '--plan', 'three-stage')).err).toContain(
      'three-stages',
    )
    expect((await said('brief', 'teaching/chicken-misread')).code).toBe(2)
  })

  it('says what to do where there is no browser to print it', async () => {
    const { PATH, CHROMIUM } = process.env
    try {
      process.env.PATH = '/nowhere'
      delete process.env.CHROMIUM
      const { code, err } = await said(
        'brief',
        'teaching/ceasefire',
        '--to',
        'pdf',
        '--out',
        join(folder, 'x.pdf'),
      )
      expect([code, err]).toEqual([2, expect.stringContaining('--to html')])
    } finally {
      process.env.PATH = PATH
      if (CHROMIUM !== undefined) process.env.CHROMIUM = CHROMIUM
    }
  })
})

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g) ?? []
  ).length
}

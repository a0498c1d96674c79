import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toDocx } from '../src/docx.ts'
import { sheetStyles, style, styleHashes } from '../src/page/style.ts'
import { toCsv, toMarkdown, toPage } from '../src/paper.ts'
import { toXlsx } from '../src/xlsx.ts'
import { hostile, hostileDocument } from './hostile-document.ts'

const sumOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('a page', () => {
  const page = toPage(hostileDocument)

  it('lets through its own styles and nothing else', () => {
    expect(styleHashes).toEqual({
      all: sumOf(style),
      a4: sumOf(sheetStyles.a4),
      letter: sumOf(sheetStyles.letter),
    })
    expect(page).toContain(`default-src 'none'; style-src '${styleHashes.all}'`)
  })

  it('holds no element that a model wrote, and one block of data', () => {
    expect(page).not.toMatch(/<(b|img|a)[ >]/)
    expect(page.match(/<script/g)).toHaveLength(1)
    const data = /id="stufenplan-brief">(.*?)<\/script>/s.exec(page)?.[1]
    expect(JSON.parse(data ?? '')).toEqual(hostile)
  })

  it('loads nothing', () => {
    expect(page).not.toMatch(/(src|href|url)\s*[=(]/i)
  })
})

describe('Markdown', () => {
  const text = toMarkdown(hostileDocument)

  it('spells out what could be markup', () => {
    const [shown = ''] = text.split('<!-- stufenplan-brief')
    expect(shown).not.toMatch(/(?<!\\)<(?!!--)/)
    expect(shown).not.toMatch(/(?<!\\)\[/)
    expect(text).toContain('\\*b\\* \\_i\\_ \\`c\\` \\~\\~d\\~\\~')
  })

  it('carries its data in a comment that ends where it should', () => {
    const data = /<!-- stufenplan-brief\n(.*?)\n-->/s.exec(text)?.[1]
    expect(JSON.parse(data ?? '')).toEqual(hostile)
  })
})

describe('tables', () => {
  it('hand no formula to a spreadsheet that reads text', () => {
    const cells = toCsv(hostileDocument).split(/\r\n|,/)
    expect(cells.filter((cell) => /^"?\s*[=+\-@＝]/u.test(cell))).toEqual(['-0.5'])
    expect(cells).toContain(`"'=1+1"`)
  })

  it('hold text and plain numbers in a workbook, and no formula', async () => {
    const bytes = await toXlsx(hostileDocument)
    const files = unzipSync(bytes ?? new Uint8Array())
    const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
    const text = sheets.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('')
    expect(sheets).toHaveLength(2)
    expect(text).not.toContain('<f>')
    expect(text).toMatch(/<v>12<\/v>/)
    expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=1+1')
    expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('>007<')
  })
})

describe('a document for Word', () => {
  it('has the same bytes each time and its data in a part of its own', async () => {
    const [one, two] = [await toDocx(hostileDocument), await toDocx(hostileDocument)]
    const files = unzipSync(one)
    expect(files['customXml/item1.xml']).toBeDefined()
    expect(Object.keys(files)).toEqual(Object.keys(unzipSync(two)))
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain(
      '2025-11-06T00:00:00Z',
    )
  })
})

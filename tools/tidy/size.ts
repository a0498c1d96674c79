/**
 * Sizes: lines of a file, lines of a function, columns of a line.
 *
 * The ratchet (`tools/size-ratchet.json`) lists what is past the limit and may stay, each with its
 * reason. An entry must equal the present size: growing fails, and so does a shrinking that the
 * list does not record, so the list only ever gets smaller.
 */
import ts from 'typescript'
import { lineCount, lineOf, parseCode, walk } from './syntax.ts'
import { type Complaint, complainByLine, isCode, isMarkdown, type TextFile } from './tree.ts'

export const fileLinesMax = 400
export const functionLinesMax = 60
export const columnsMax = 100
const sentenceColumnsMin = 60

/** Size and reason by file path, or by `path#function`. */
export type Ratchet = Readonly<Record<string, { readonly lines: number; readonly reason: string }>>

interface Measured {
  readonly key: string
  readonly path: string
  readonly line?: number
  readonly lines: number
  readonly linesMax: number
}

/** Complains of files and functions past their limit, and of entries that do not fit any more. */
export function checkSizes(files: readonly TextFile[], ratchet: Ratchet): Complaint[] {
  const measured = files.filter(isCode).flatMap(measure)
  const keys = new Set(measured.map((size) => size.key))
  const stale = Object.keys(ratchet).filter((key) => !keys.has(key))
  return [
    ...measured.flatMap((size) => judge(size, ratchet[size.key])),
    ...stale.map((key) => ({
      path: key,
      message: 'is on the size list but gone: remove the entry',
    })),
  ]
}

function judge(size: Measured, entry: Ratchet[string] | undefined): Complaint[] {
  const { lines, linesMax } = size
  const where = { path: size.key, ...(size.line === undefined ? {} : { line: size.line }) }
  if (!entry) {
    const message = `has ${lines} lines, the limit is ${linesMax}: split it by what it does`
    return lines > linesMax ? [{ ...where, message }] : []
  }
  if (entry.reason.trim() === '')
    return [{ ...where, message: 'is on the size list without reason' }]
  if (lines <= linesMax) return [{ ...where, message: 'keeps the limit now: remove its entry' }]
  if (lines === entry.lines) return []
  const change = lines > entry.lines ? 'grew: bring it back to' : 'shrank: lower its entry from'
  return [{ ...where, message: `has ${lines} lines and ${change} ${entry.lines}` }]
}

function measure(file: TextFile): Measured[] {
  const lines = file.text.replace(/\n$/, '').split('\n').length
  const { path } = file
  return [{ key: path, path, lines, linesMax: fileLinesMax }, ...measureFunctions(file)]
}

function measureFunctions(file: TextFile): Measured[] {
  const source = parseCode(file)
  const found: Measured[] = []
  walk(source, (node) => {
    if (!isFunction(node) || isTestGroup(node)) return
    found.push({
      key: `${file.path}#${nameOf(node)}`,
      path: file.path,
      line: lineOf(source, node),
      lines: lineCount(source, node),
      linesMax: functionLinesMax,
    })
  })
  return found
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

/** A `describe` is a heading over its tests, not a function to be read in one go. */
function isTestGroup(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText())
}

/** The function's own name, with those of what it stands in: `Store.open`, `compile.visit`. */
function nameOf(node: ts.Node): string {
  const names: string[] = []
  for (let here: ts.Node | undefined = node; here; here = here.parent) {
    const name: unknown = 'name' in here ? here.name : undefined
    if (isNode(name) && !ts.isSourceFile(here)) names.unshift(name.getText())
    else if (here === node && ts.isConstructorDeclaration(node)) names.unshift('constructor')
  }
  return names.length === 0 ? 'nameless' : names.join('.')
}

function isNode(value: unknown): value is ts.Node {
  return typeof value === 'object' && value !== null && 'kind' in value
}

/**
 * Complains of lines past the limit. Free in documents: tables, fenced blocks, web addresses. Free
 * in code: web addresses, and a sentence, for one cut in two can be neither read nor searched.
 */
export function checkColumns(files: readonly TextFile[]): Complaint[] {
  return files
    .filter((file) => isCode(file) || isMarkdown(file) || /^[.]ci[/]/.test(file.path))
    .flatMap((file) => {
      const free = isMarkdown(file) ? tableAndFenceLines(file) : sentenceLines(file)
      return complainByLine(file, (line, index) => {
        const columns = [...line].length
        if (columns <= columnsMax || free.has(index + 1)) return undefined
        if (/https?:[/][/]/.test(line)) return undefined
        return `has ${columns} columns, the limit is ${columnsMax}`
      })
    })
}

/** The lines of a document that are as wide as what they show. */
function tableAndFenceLines(file: TextFile): Set<number> {
  const free = new Set<number>()
  let fenced = false
  for (const [index, line] of file.text.split('\n').entries()) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced
    if (fenced || /^\s*>?\s*[|]/.test(line)) free.add(index + 1)
  }
  return free
}

/** The lines of code on which one long text stands in one piece. */
function sentenceLines(file: TextFile): Set<number> {
  const free = new Set<number>()
  if (!isCode(file)) return free
  const source = parseCode(file)
  walk(source, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return
    if (node.getText(source).length < sentenceColumnsMin) return
    if (lineCount(source, node) === 1) free.add(lineOf(source, node))
  })
  return free
}

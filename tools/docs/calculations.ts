/**
 * The TypeScript on a page: its ```ts blocks are one module, in their order, which is run.
 *
 * A comment at the end of a statement states what the expression, or the constant, comes to:
 *
 *     const share = bargaining.rubinsteinShare(0.9, 0.8) // 0.714286
 *
 * Values are written as `shown` writes them, numbers to six decimals, so that a stated number is
 * compared in full and never more loosely because fewer digits of it were written.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { runnerImport } from 'vite'
import { blocksOf } from './snippets.ts'

export interface Stated {
  /** Line on the page, counted from 0. */
  readonly line: number
  readonly text: string
}

export interface Calculations {
  /** The module; what it exports by default are the values, one for each statement. */
  readonly module: string
  readonly stated: readonly Stated[]
  /** What keeps a page from being believed: a block or a comment that no run can check. */
  readonly faults: readonly string[]
}

/** The calculations on a page; undefined where it has none. */
export function calculationsOf(page: string): Calculations | undefined {
  const blocks = blocksOf(page).filter(({ kind }) => /^(ts|typescript)\b/.test(kind))
  if (blocks.length === 0) return undefined
  const read = blocks.map(({ text, start }) => readBlock(text, start))
  const code = read.map((block) => block.code).join('\n')
  return {
    module: `const values: unknown[] = []\n${code}\nexport default values\n`,
    stated: read.flatMap((block) => block.stated),
    faults: read.flatMap((block) => block.faults),
  }
}

interface ReadBlock {
  readonly code: string
  readonly stated: Stated[]
  readonly faults: string[]
}

function readBlock(text: string, start: number): ReadBlock {
  const source = ts.createSourceFile('block.ts', text, ts.ScriptTarget.ES2023, true)
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line
  const stated: Stated[] = []
  const code = source.statements.map((statement) => {
    const [comment] = ts.getTrailingCommentRanges(text, statement.end) ?? []
    const said = comment && valueSaid(statement)
    if (said === undefined) return statement.getText()
    const words = text.slice(comment?.pos, comment?.end).replace(/^\/\/\s*/, '')
    stated.push({ line: start + lineAt(statement.end), text: words })
    const kept = ts.isExpressionStatement(statement) ? '' : `${statement.getText()}\n`
    return `${kept};values.push(${said})`
  })
  const checked = new Set(stated.map(({ line }) => line - start))
  const faults = text.split('\n').flatMap((line, i) => {
    const unchecked = /\S.*\s\/\/\s/.test(line) && !/^\s*\/\//.test(line) && !checked.has(i)
    return unchecked ? [`line ${start + i + 1}: no run can check this comment: ${line.trim()}`] : []
  })
  if (stated.length === 0) faults.push(`line ${start}: a block that states no result`)
  return { code: code.join('\n'), stated, faults }
}

/** The expression whose value a comment after the statement states. */
function valueSaid(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText()
  if (!ts.isVariableStatement(statement)) return undefined
  const [only, ...others] = statement.declarationList.declarations
  return only && others.length === 0 && ts.isIdentifier(only.name) ? only.name.text : undefined
}

/** Runs a module in a folder, with the core as it stands in the tree; gives its values. */
export async function valuesOf(
  module: string,
  { folder, core }: { readonly folder: string; readonly core: string },
): Promise<unknown[]> {
  const file = join(folder, 'calculations.ts')
  writeFileSync(file, module)
  const run = await runnerImport<{ default: unknown[] }>(file, {
    configFile: false,
    logLevel: 'silent',
    root: folder,
    resolve: { alias: { '@stufenplan/core': core } },
  })
  return run.module.default
}

/** A value as it is stated on a page. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toFixed(6)) + 0)
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(([name, one]) => `${name}: ${shown(one)}`)
  return `{ ${fields.join(', ')} }`
}

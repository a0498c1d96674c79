/** Names of files and of what they export. */
import ts from 'typescript'
import { lineOf, parseCode } from './syntax.ts'
import { type Complaint, isCode, type TextFile } from './tree.ts'

const named = /[.](ts|mjs|svelte|css|yaml|yml|md)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+(-[a-z0-9]+)*)*$/
const capitals = /^[A-Z]+[.]md$/
const meaningless = new Set([
  ...['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared'],
  ...['type', 'types', 'index'],
])
const mayBeIndex = 'packages/core/src/index.ts'

/** Complains of names that are not kebab-case, and of names that say nothing. */
export function checkFileNames(files: readonly TextFile[]): Complaint[] {
  return files.filter((file) => named.test(file.path)).flatMap(judgePath)
}

function judgePath({ path }: TextFile): Complaint[] {
  const parts = path.split('/')
  const stem = (part: string): string => part.replace(/^[.]/, '').replace(/[.].*$/, '')
  const odd = parts.find((part) => !kebab.test(part.replace(/^[.]/, '')) && !capitals.test(part))
  if (odd) return [{ path, message: `"${odd}" is not in kebab-case` }]
  const empty = parts.find((part) => meaningless.has(stem(part)))
  if (empty === undefined || path === mayBeIndex) return []
  const message = `"${empty}" says nothing: name it after what it holds`
  return [{ path, message }]
}

/** Complains of default exports; a tool's configuration may need one. */
export function checkExports(files: readonly TextFile[]): Complaint[] {
  return files
    .filter((file) => isCode(file) && !/[.]config[.]ts$/.test(file.path))
    .flatMap((file) => {
      const source = parseCode(file)
      return source.statements.filter(isDefaultExport).map((statement) => ({
        path: file.path,
        line: lineOf(source, statement),
        message: 'exports by default: give the export a name, so that it is found by it',
      }))
    })
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  if (ts.isExportDeclaration(statement) && statement.exportClause) {
    const clause = statement.exportClause
    return ts.isNamedExports(clause) && clause.elements.some((e) => e.name.text === 'default')
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)
}

/** Code as a syntax tree, for the checks that must not be fooled by comments and strings. */
import ts from 'typescript'
import type { TextFile } from './tree.ts'

export function parseCode(file: TextFile): ts.SourceFile {
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true)
}

/** Calls `visit` for each node of the tree, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** The line a node starts on, counted from 1; comments before it do not count. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

/** How many lines a node covers. */
export function lineCount(source: ts.SourceFile, node: ts.Node): number {
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line + 1
  return last - lineOf(source, node) + 1
}

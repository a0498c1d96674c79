/** What code must not use: chance, clocks and the machine's language in the core; eval anywhere. */
import ts from 'typescript'
import { lineOf, parseCode, walk } from './syntax.ts'
import { type Complaint, isCode, isTest, type TextFile } from './tree.ts'

type Judge = (node: ts.Node) => string | undefined

/** The core gives the same bytes for the same model, question and seed, on any machine and day. */
export function checkPurity(files: readonly TextFile[]): Complaint[] {
  return files
    .filter((file) => isCode(file) && !isTest(file) && file.path.startsWith('packages/core/src/'))
    .flatMap((file) => judgeNodes(file, judgePurity))
}

/** Text is never run as a program. */
export function checkEval(files: readonly TextFile[]): Complaint[] {
  return files.filter(isCode).flatMap((file) => judgeNodes(file, judgeEval))
}

function judgeNodes(file: TextFile, judge: Judge): Complaint[] {
  const source = parseCode(file)
  const complaints: Complaint[] = []
  walk(source, (node) => {
    const message = judge(node)
    if (message !== undefined)
      complaints.push({ path: file.path, line: lineOf(source, node), message })
  })
  return complaints
}

function judgePurity(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined
  if (/^(localeCompare|toLocale\w+)$/.test(node.text)) {
    return `${node.text} depends on the machine's language: compare and print by hand`
  }
  if (isMemberName(node)) return undefined
  if (node.text === 'Date') return 'the core has no clock: take a date as text from the model'
  if (node.text !== 'Math') return undefined
  const use = node.parent
  if (ts.isPropertyAccessExpression(use) && use.name.text !== 'random') return undefined
  return 'chance is handed in and numbered, so that a run can be repeated: no Math.random'
}

/** Whether the identifier only names a member, as in `x.Date` or `{ Date: 1 }`. */
function isMemberName(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent)) &&
    parent.name === node
  )
}

function judgeEval(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined
  const callee = node.expression.getText()
  if (!/^(globalThis[.])?(eval|Function)$/.test(callee)) return undefined
  return `${callee} runs text as a program: no input may ever reach that`
}

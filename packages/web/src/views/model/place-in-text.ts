/**
 * The way to the place where somebody writes, told from the indents alone: the text need not be
 * readable while it is being written.
 */
export interface Writing {
  /** Keys from the section down to where the cursor is; a list's items have none. */
  readonly path: readonly string[]
  /** The key whose value is being written, on the line or in the brackets around the cursor. */
  readonly key: string | undefined
  /** The word begun before the cursor. */
  readonly word: string
}

const keyOnLine = /^(\s*)((?:- +)*)(?:"([^"]*)"|'([^']*)'|([^\s#'"{[-][^:#{[]*?))\s*:(?:\s|$)/
const linesMax = 3_000

/** `lines` are those before the cursor, the last one cut off at it. */
export function writingAt(lines: readonly string[]): Writing {
  const last = lines.at(-1) ?? ''
  const word = /[\p{L}\p{N}_.-]*$/u.exec(last)?.[0] ?? ''
  const own = keyOf(last)
  const flowKey = /[{,]\s*([\p{L}\p{N}_-]+)\s*:[^,{}]*$/u.exec(last)?.[1]
  const inFlow = isInBrackets(last)
  const isItem = /^\s*- /.test(last)
  const indent = own?.indent ?? indentOf(last) + (isItem ? 2 : 0)
  const path: string[] = []
  let limit = indent
  for (let i = lines.length - 2; i >= Math.max(0, lines.length - linesMax) && limit > 0; i--) {
    const found = keyOf(lines[i] ?? '')
    if (found === undefined || found.indent >= limit) continue
    path.unshift(found.key)
    limit = found.outer
  }
  if (inFlow && own) path.push(own.key)
  return { path, key: inFlow ? flowKey : own?.key, word }
}

/** Are more brackets opened than closed? */
function isInBrackets(line: string): boolean {
  let depth = 0
  for (const sign of line) depth += '{['.includes(sign) ? 1 : '}]'.includes(sign) ? -1 : 0
  return depth > 0
}

/** A key with its column, and the column of what holds it: behind a dash, that of the dash. */
function keyOf(line: string): { key: string; indent: number; outer: number } | undefined {
  const match = keyOnLine.exec(line)
  if (match === null) return undefined
  const [, spaces = '', dashes = ''] = match
  const key = match[3] ?? match[4] ?? match[5] ?? ''
  return { key: key.trim(), indent: spaces.length + dashes.length, outer: spaces.length }
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}

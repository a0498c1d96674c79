/**
 * The runnable parts of a page.
 *
 * - ```sh that begins with `stufenplan`: run. A ```text block right after it is what it prints,
 *   with a line `…` for any lines left out; without one, it has to end with code 0.
 * - ```text further down: a part of what some snippet above it printed.
 * - ```yaml model [FILE]: a whole model without errors; with FILE, the snippets after it find it.
 * - ```yaml part: all of them on a page, put together, are such a model.
 */
export interface Block {
  /** What stands after the fence: `sh`, `text`, `yaml model gate.yaml`. */
  readonly kind: string
  readonly text: string
  /** Line of the first line inside, counted from 0. */
  readonly start: number
  /** Line of the closing fence. */
  readonly end: number
}

export interface Snippet {
  readonly script: string
  readonly line: number
  readonly expected: Block | undefined
}

export type Step =
  | { readonly kind: 'run'; readonly snippet: Snippet }
  | { readonly kind: 'model'; readonly file: string | undefined; readonly block: Block }
  | { readonly kind: 'excerpt'; readonly block: Block }

export function blocksOf(page: string): Block[] {
  const lines = page.split('\n')
  const blocks: Block[] = []
  for (let open = 0; open < lines.length; open++) {
    const kind = /^```(\S.*)?$/.exec(lines[open] ?? '')
    if (!kind) continue
    const end = lines.indexOf('```', open + 1)
    if (end < 0) throw new Error(`The block that opens on line ${open + 1} is never closed.`)
    const text = lines.slice(open + 1, end).join('\n')
    blocks.push({ kind: (kind[1] ?? '').trim(), text, start: open + 1, end })
    open = end
  }
  return blocks
}

const program = /^(npx stufenplan|stufenplan)(?= )/gm

/** What a page does, in its order. */
export function stepsOf(page: string): Step[] {
  const blocks = blocksOf(page)
  const lines = page.split('\n')
  const outputs = new Set<Block>()
  return blocks.flatMap((block, i): Step[] => {
    const [language, use, file] = block.kind.split(' ')
    if (language === 'yaml' && use === 'model') return [{ kind: 'model', file, block }]
    if (language === 'text' && !outputs.has(block)) return [{ kind: 'excerpt', block }]
    if (language !== 'sh' || block.text.search(program) !== 0) return []
    const next = blocks[i + 1]
    const between = lines.slice(block.end + 1, (next?.start ?? 1) - 1)
    const follows = next?.kind === 'text' && between.every((line) => line.trim() === '')
    if (follows) outputs.add(next)
    const script = block.text.replace(program, 'stufenplan')
    const expected = follows ? next : undefined
    return [{ kind: 'run', snippet: { script, line: block.start + 1, expected } }]
  })
}

/** Shell blocks that no test can run: only the set-up of the project may be such. */
export function strayShell(page: string): string[] {
  return blocksOf(page)
    .filter(({ kind }) => /^(sh|bash|shell|console|zsh)\b/.test(kind))
    .filter(({ kind, text }) => kind !== 'sh' || text.search(program) !== 0)
    .map(({ text }) => text)
    .filter((text) => !/^(npm|git) /.test(text))
}

/** All `yaml part` blocks of a page as one model; undefined when there are none. */
export function partsOf(page: string): string | undefined {
  const parts = blocksOf(page).filter((block) => block.kind === 'yaml part')
  return parts.length === 0 ? undefined : parts.map((block) => block.text).join('\n')
}

const elision = '…'

/** Whether a text fits what is expected, where a line `…` stands for any lines or none. */
export function fits(expected: string, printed: string): boolean {
  const pieces = expected.split('\n').map((line) => (line.trim() === elision ? undefined : line))
  const pattern = pieces
    .map((line) => (line === undefined ? '(?:.*\\n)*?' : `${escaped(line.trimEnd())}[ ]*\\n`))
    .join('')
  return new RegExp(`^${pattern}$`).test(`${printed.trimEnd()}\n`)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/**
 * What a page should expect from now on: the printed text, with as many lines shown at the
 * beginning and the end as before. What stands between two elisions is found by its first line, or
 * by the line that shares most of its words; where too few are shared, it stays as it is.
 */
export function renewed(expected: string, printed: string): string {
  const lines = printed.trimEnd().split('\n')
  const parts: string[][] = [[]]
  for (const line of expected.split('\n'))
    if (line.trim() === elision) parts.push([])
    else parts.at(-1)?.push(line)
  if (parts.length === 1) return lines.join('\n')
  const shown = parts.map((part, i) => {
    if (i === 0) return lines.slice(0, part.length)
    if (i === parts.length - 1) return lines.slice(lines.length - part.length)
    const start = mostLike(part[0] ?? '', lines)
    return start === undefined ? part : lines.slice(start, start + part.length)
  })
  return shown.flatMap((part, i) => (i === 0 ? part : [elision, ...part])).join('\n')
}

function mostLike(wanted: string, lines: readonly string[]): number | undefined {
  const likeness = lines.map((line) => sharedWords(wanted, line))
  const most = Math.max(...likeness)
  return most < 0.5 ? undefined : likeness.indexOf(most)
}

/** Words in both, as a share of the words in either. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(a.split(/\s+/)), new Set(b.split(/\s+/))]
  const common = [...left].filter((word) => right.has(word)).length
  return common / (left.size + right.size - common)
}

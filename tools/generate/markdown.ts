/** Small pieces of Markdown: wrapped paragraphs, tables, fenced blocks, a note on the origin. */

const columnsMax = 100

/** A paragraph in lines that fit a screen. */
export function paragraph(text: string, indent = ''): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && longer.length <= columnsMax) lines[lines.length - 1] = longer
    else lines.push(lines.length === 0 ? word : `${indent}${word}`)
  }
  return lines.join('\n')
}

/** A list, as one part; none when there is nothing to list. */
export function bullets(texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [texts.map((text) => paragraph(`- ${text}`, '  ')).join('\n')]
}

/** A table; a stroke inside a cell is escaped, so that formulas do not end it. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(line)].join('\n')
}

export function fenced(kind: string, text: string): string {
  return `\`\`\`${kind}\n${text.replace(/\n$/, '')}\n\`\`\``
}

/** A page: its title, where it comes from, and its parts with one empty line between. */
export function page(title: string, source: string, parts: readonly string[]): string {
  const origin = `<!-- Generated from ${source}.\n     Change that, then run: npm run generate -->`
  return `${[`# ${title}`, origin, ...parts].join('\n\n')}\n`
}

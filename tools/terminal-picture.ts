/** Terminal text with bold and dim marks → an SVG that shows it, for the README. */

const columnWidth = 7.8
const lineHeight = 18
const margin = 16
const ink = { plain: '#d7dae0', bold: '#ffffff', dim: '#8b949e' }

/** Draws the lines of a terminal page, no wider than its longest line. */
export function terminalPicture(page: string, title: string): string {
  const lines = page.trimEnd().split('\n')
  const columns = Math.max(...lines.map((line) => line.replace(marks, '').length))
  const width = Math.ceil(columns * columnWidth + 2 * margin)
  const height = lines.length * lineHeight + 2 * margin
  const rows = lines.map((line, i) => {
    const y = margin + (i + 0.75) * lineHeight
    return `<text x="${margin}" y="${y}" xml:space="preserve">${spans(line)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13">',
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Bold and dim, on and off, as the text view writes them. */
const marks = new RegExp(`${String.fromCharCode(27)}\\[(1|2|22)m`, 'g')

function spans(line: string): string {
  const parts = line.split(marks)
  let style: keyof typeof ink = 'plain'
  return parts
    .map((part, i) => {
      if (i % 2 === 1) {
        style = part === '1' ? 'bold' : part === '2' ? 'dim' : 'plain'
        return ''
      }
      const weight = style === 'bold' ? ' font-weight="600"' : ''
      return part && `<tspan fill="${ink[style]}"${weight}>${escaped(part)}</tspan>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/**
 * How wide text is before anybody draws it: widths of the usual families without serifs, rounded
 * up, since a figure is laid out where no letters are drawn. Too wide leaves a gap; too narrow
 * overlaps.
 */

/** Of the size of the letters, by the kind of character. */
function widthOf(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(character))
    return 1
  if (/[ijl.,:;'|!()[\]\u2019‘’]/.test(character)) return 0.33
  if (/[tfr I“”„-]/.test(character)) return 0.42
  if (/[mwMW—@%]/.test(character)) return 0.95
  if (/[A-ZÄÖÜ]/.test(character)) return 0.74
  return 0.61
}

export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0) * size
}

/** Lines of at most `width`; past `linesMax` the last ends with an ellipsis. */
export function wrapped(
  text: string,
  {
    width,
    size,
    linesMax = 9,
  }: { readonly width: number; readonly size: number; readonly linesMax?: number },
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => broken(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= linesMax) return lines
  return [...lines.slice(0, linesMax - 1), shortened(`${lines[linesMax - 1]}…`, width, size)]
}

/** A word too long for a line, in pieces that fit; with a hyphen where there was none. */
function broken(word: string, width: number, size: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}-`, size) > width) {
      pieces.push(textWidth(character, 1) === 1 ? piece : `${piece}-`)
      piece = ''
    }
    piece += character
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function shortened(text: string, width: number, size: number): string {
  let letters = [...text.replace(/…$/, '')]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width)
    letters = letters.slice(0, -1)
  return `${letters.join('').trimEnd()}…`
}

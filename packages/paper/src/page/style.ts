/**
 * How documents look, on a screen and on paper: two columns of ink only, dark and lighter, so that
 * grey loses nothing. Colour repeats what a sign or a word says already.
 */

export type Sheet = 'a4' | 'letter'

export const style = `
:root { color-scheme: light; --ink: #1c1e21; --quiet: #55585f; --line: #c9c6bd; --rule:
  #1c1e21; --good: #17633a; --bad: #a1261d; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 10.5pt/1.42 system-ui, "Segoe
  UI", "Noto Sans", "Helvetica Neue", Arial, "Noto Sans CJK KR", sans-serif; overflow-wrap:
  break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font: 600 20pt/1.15 Georgia, "Noto Serif", "DejaVu Serif", serif; margin: 0 0 .3rem;
  text-wrap: balance; }
h2 { font-size: 10.5pt; line-height: 1.25; margin: 1.1em 0 .3em; padding-top: .35em;
  border-top: 1px solid var(--rule); break-after: avoid; }
h3 { font-size: 10pt; margin: .8em 0 .2em; break-after: avoid; }
p, ul, ol { margin: .3em 0; }
ul, ol { padding-left: 1.15em; }
li { margin: .14em 0; }
li, tr, figure { break-inside: avoid; }
.under, .small, small, .caption { color: var(--quiet); }
.under, .small { font-size: 8pt; line-height: 1.35; margin: .1em 0; }
small { font-size: .86em; }
.lead { font: 12.5pt/1.35 Georgia, "Noto Serif", "DejaVu Serif", serif; }
figure { margin: .5em 0 .7em; }
figure:has(tr:nth-child(12)) { break-inside: auto; }
caption, .caption { text-align: left; font-size: 8.5pt; font-weight: 600; padding: 0 0 .25em;
  margin: 0; color: var(--ink); }
table { border-collapse: collapse; width: 100%; font-size: 9pt; line-height: 1.3; }
th, td { text-align: left; vertical-align: top; padding: .22em .6em .22em 0; border-bottom:
  1px solid var(--line); font-weight: 400; hyphens: auto; }
thead th { font-weight: 600; font-size: 8pt; vertical-align: bottom; border-bottom: 1px solid
  var(--rule); }
tbody th { font-weight: 600; }
.short { white-space: nowrap; }
.wide { font-size: 7.4pt; }
.wide th, .wide td { padding-right: .4em; overflow-wrap: anywhere; }
.wide thead th { font-size: 6.8pt; overflow-wrap: normal; }
thead { display: table-header-group; }
svg { max-width: 100%; height: auto; vertical-align: middle; }
.bar { white-space: nowrap; }
.bar svg { max-width: none; }
.sign.good b { color: var(--good); }
.sign.bad b { color: var(--bad); }
.brief .sheet { max-width: 46rem; }
.brief .sheet + .sheet { margin-top: 2rem; }
@media print {
  main { max-width: none; margin: 0; padding: 0; }
  .brief { font-size: 8.8pt; line-height: 1.33; }
  .brief h1 { font-size: 16pt; }
  .brief h2 { font-size: 9pt; margin: .6em 0 .2em; padding-top: .25em; }
  .brief .lead { font-size: 10.6pt; line-height: 1.3; }
  .brief table { font-size: 7.8pt; line-height: 1.25; }
  .brief thead th { font-size: 7.2pt; }
  .brief th, .brief td { padding: .18em .6em .18em 0; }
  .brief figure { margin: .3em 0 .4em; }
  .brief .under, .brief .small { font-size: 7pt; }
  .brief .sheet + .sheet { font-size: 8.3pt; }
  .brief .sheet + .sheet { margin-top: 0; }
  .sheet.new { break-before: page; }
  .brief .sheet { max-width: none; }
  a { color: inherit; text-decoration: none; }
}
`

/** The sheet, its margins and the number of the page below. */
export const sheetStyles: Readonly<Record<Sheet, string>> = {
  a4: sheetStyle('A4', '11mm 14mm 12mm'),
  letter: sheetStyle('letter', '10mm 14mm 11mm'),
}

function sheetStyle(size: string, margin: string): string {
  const number =
    'content: counter(page) " / " counter(pages); font: 7pt system-ui, sans-serif; color: #55585f;'
  return `@page { size: ${size}; margin: ${margin}; @bottom-right { ${number} } }`
}

/** What the policy of a page lets through: these styles by their sums (SHA-256) and no others. */
export const styleHashes: Readonly<Record<Sheet | 'all', string>> = {
  all: 'sha256-a5sxQlvcIkVBSrk/lwPwgZqEWVXS0kgrdMlI+TJicvM=',
  a4: 'sha256-dBzrSmQRS1yJGsIf+gRrGCunfz1TH/HgDodBfbkdMHo=',
  letter: 'sha256-rp7DbPDX2AqbK+JFzOxsXlcEBITVGLlsMUDyZkMjISQ=',
}

/**
 * Tables of a bargain as people keep them: a row for each actor and issue, or a row for each actor
 * with two columns for each issue, as KTAB writes them; of packages a column for each party or a
 * row for each. Heads in English or German.
 */
import { UsageError, type Words } from './command.ts'
import { numberOf } from './numbers.ts'

type Rows = readonly (readonly string[])[]

/** The rows of a calculation, and columns that say nothing to it. */
export interface TableRead {
  readonly rows: readonly Readonly<Record<string, string | number>>[]
  readonly left: readonly string[]
}

const names = {
  actor: ['actor', 'akteur', 'name'],
  capability: ['capability', 'power', 'influence', 'stärke', 'macht', 'einfluss'],
  issue: ['issue', 'frage', 'thema'],
  position: ['position', 'pstn', 'haltung'],
  salience: ['salience', 'sal', 'gewicht'],
  about: ['description', 'beschreibung'],
  level: ['level', 'stufe', 'regelung'],
  party: ['party', 'partei'],
  worth: ['worth', 'wert'],
} as const
type Head = keyof typeof names

function headOf(cell: string): Head | undefined {
  const word = cell.trim().toLowerCase()
  return (Object.keys(names) as Head[]).find((one) =>
    (names[one] as readonly string[]).includes(word),
  )
}

/** Where each actor stands on each issue. */
export function standRows(rows: Rows): TableRead {
  const { heads, below } = headed(rows, ['actor', 'capability'])
  if (heads.some(({ head }) => head === 'issue'))
    return longRows(heads, below, {
      words: ['actor', 'issue'],
      numbers: ['position', 'salience', 'capability'],
    })
  const [actor, capability] = [placeOf(heads, 'actor'), placeOf(heads, 'capability')]
  const left = heads.filter(({ head }) => head === 'about')
  const rest = heads.filter(({ head }) => !['actor', 'capability', 'about'].includes(head ?? ''))
  if (rest.length === 0 || rest.length % 2 !== 0)
    throw new UsageError({
      en: 'Beside actor and capability the table needs two columns for each issue: the position, then the salience.',
      de: 'Neben Akteur und Stärke braucht die Tabelle zwei Spalten je Frage: die Position, dann das Gewicht.',
    })
  const issues = rest.filter((_, place) => place % 2 === 0)
  const stands = below.flatMap(({ cells, line }) =>
    issues.map((issue, place) => ({
      actor: cells[actor] ?? '',
      issue: issueNamed(issue.name, place),
      position: numberAt(cells, issue, line),
      salience: numberAt(cells, rest[2 * place + 1] ?? issue, line),
      capability: numberAt(cells, { place: capability, name: heads[capability]?.name ?? '' }, line),
    })),
  )
  return { rows: stands, left: left.map(({ name }) => name) }
}

/** What each way to settle an issue is worth to each party. */
export function levelRows(rows: Rows): TableRead {
  const { heads, below } = headed(rows, ['issue', 'level'])
  if (heads.some(({ head }) => head === 'party'))
    return longRows(heads, below, { words: ['issue', 'level', 'party'], numbers: ['worth'] })
  const [issue, level] = [placeOf(heads, 'issue'), placeOf(heads, 'level')]
  const parties = heads.filter(({ place }) => place !== issue && place !== level)
  const worths = below.flatMap(({ cells, line }) =>
    parties.map((party) => ({
      issue: cells[issue] ?? '',
      level: cells[level] ?? '',
      party: party.name,
      worth: numberAt(cells, party, line),
    })),
  )
  return { rows: worths, left: [] }
}

interface Column {
  readonly place: number
  readonly name: string
  readonly head?: Head | undefined
}

interface Line {
  readonly cells: readonly string[]
  /** As a spreadsheet counts its rows. */
  readonly line: number
}

/** The first row that has these heads, and what stands below it; rows above are titles. */
function headed(
  rows: Rows,
  needed: readonly Head[],
): { readonly heads: readonly Column[]; readonly below: readonly Line[] } {
  const top = rows.findIndex((row) => {
    const found = row.map(headOf)
    return needed.every((one) => found.includes(one))
  })
  if (top < 0) {
    const list = needed.map((one) => names[one][0]).join(', ')
    const german = needed.map((one) => names[one][1]).join(', ')
    throw new UsageError({
      en: `No row of the table names the columns ${list}. Write them above the rows.`,
      de: `Keine Zeile der Tabelle nennt die Spalten ${german}. Sie über die Zeilen schreiben.`,
    })
  }
  const heads = [...(rows[top] ?? []).entries()].flatMap(([place, cell]) =>
    cell.trim() === '' ? [] : [{ place, name: cell.trim(), head: headOf(cell) }],
  )
  const below = [...rows.entries()]
    .slice(top + 1)
    .filter(([, row]) => row.some((cell) => cell.trim() !== ''))
    .map(([place, row]) => ({ cells: row.map((cell) => cell.trim()), line: place + 1 }))
  return { heads, below }
}

function placeOf(heads: readonly Column[], head: Head): number {
  return heads.find((one) => one.head === head)?.place ?? 0
}

function longRows(
  heads: readonly Column[],
  below: readonly Line[],
  { words, numbers }: { readonly words: readonly Head[]; readonly numbers: readonly Head[] },
): TableRead {
  const needed = [...words, ...numbers]
  const missing = needed.find((one) => !heads.some(({ head }) => head === one))
  if (missing !== undefined)
    throw new UsageError({
      en: `The table has no column "${names[missing][0]}".`,
      de: `Der Tabelle fehlt die Spalte „${names[missing][1]}“.`,
    })
  const rows = below.map(({ cells, line }) => ({
    ...Object.fromEntries(words.map((one) => [one, cells[placeOf(heads, one)] ?? ''])),
    ...Object.fromEntries(
      numbers.map((one) => {
        const place = placeOf(heads, one)
        return [
          one,
          numberAt(
            cells,
            heads.find((head) => head.place === place),
            line,
          ),
        ]
      }),
    ),
  }))
  const known = (one: Column) => one.head !== undefined && needed.includes(one.head)
  return { rows, left: heads.filter((one) => !known(one)).map(({ name }) => name) }
}

/** The name of an issue from the head of its position. */
function issueNamed(head: string, place: number): string {
  const name = head.replace(/\b(position|pstn|pos|haltung)\s*/i, '').trim()
  return name === '' ? String(place + 1) : name
}

/** A comma is a decimal one, but for one that may as well part thousands. */
function numberAt(cells: readonly string[], column: Column | undefined, line: number): number {
  const { place = 0, name = '' } = column ?? {}
  const cell = cells[place] ?? ''
  const isUnclear = /^-?\d{1,3},\d{3}$/.test(cell)
  const value = isUnclear ? undefined : numberOf(cell.replace(',', '.'))
  if (value !== undefined) return value
  const why: Words = isUnclear
    ? {
        en: `"${cell}" may be thousands or a decimal fraction. Write it with a point, or without.`,
        de: `„${cell}“ kann Tausender oder ein Dezimalbruch sein. Mit Punkt schreiben oder ohne.`,
      }
    : {
        en: `"${cell}" is no number.`,
        de: `„${cell}“ ist keine Zahl.`,
      }
  throw new UsageError({
    en: `Row ${line}, column "${name}": ${why.en}`,
    de: `Zeile ${line}, Spalte „${name}“: ${why.de}`,
  })
}

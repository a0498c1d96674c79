/**
 * The columns of PA-X, the Peace Agreements Database of the University of Edinburgh, by the names
 * that its sheets give them. What is not told here is a code of a provision where its cells are 0
 * to 3, and is left behind otherwise.
 */

/** What is read of an agreement. */
export const paxColumns = {
  process: 'PPName',
  country: 'Con',
  id: 'AgtId',
  version: 'Ver',
  title: 'Agt',
  date: 'Dat',
  status: 'Status',
  stage: 'Stage',
  stageSub: 'StageSub',
  page: 'PAX_Hyperlink',
  file: 'PDF_Hyperlink',
} as const

/** Figures that count or name something, and so are no codes of provisions. */
const others = new Set([
  ...['Contp', 'PP', 'Reg', 'Lgt', 'N_characters', 'Agtp', 'Part', 'ThrdPart', 'OthAgr'],
  ...['Loc1ISO', 'Loc2ISO', 'Loc1GWNO', 'Loc2GWNO', 'UcdpCon', 'UcdpAgr', 'PamAgr', 'CowWar'],
  ...['Interim', 'description', 'stage_label', 'stage - sort', 'stage_short', 'agt_type'],
  ...['agt_dat', 'year', 'stage_display', 'substage_label'],
])

/** A sheet of PA-X has agreements by number, title and date. */
export function isPax([heads = []]: readonly (readonly string[])[]): boolean {
  const names = new Set(heads.map(headOf))
  return (['id', 'title', 'date'] as const).every((one) => names.has(paxColumns[one]))
}

export function headOf(cell: string): string {
  return cell.replace(/^\ufeff/, '').trim()
}

/** Columns whose cells are codes from 0 to 3, most of them at least; by their places. */
export function codeColumns(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly { readonly place: number; readonly code: string }[] {
  const known = new Set<string>(Object.values(paxColumns))
  return heads.flatMap((head, place) => {
    const code = headOf(head)
    if (known.has(code) || others.has(code) || !/^[A-Za-z][A-Za-z0-9]{1,19}$/.test(code)) return []
    let [coded, filled] = [0, 0]
    for (const row of rows) {
      const cell = (row[place] ?? '').trim()
      if (cell === '') continue
      filled++
      if (depthOf(cell) !== undefined) coded++
    }
    return 2 * coded > filled ? [{ place, code }] : []
  })
}

/** How deep a provision goes, 0 for not at all, as the sheet codes it. */
export function depthOf(cell: string): number | undefined {
  const match = /^([0-3])(?:\.0*)?$/.exec(cell.trim())
  return match === null ? undefined : Number(match[1])
}

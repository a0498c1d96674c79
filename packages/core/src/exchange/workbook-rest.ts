/** The sheet `rest`: what no column holds, as the way to it (`plans/swap/trust`) and its value. */
import { isRecord, type JsonValue } from '../base/json.ts'
import { jsonWritten } from './workbook-cells.ts'
import { sectionOf } from './workbook-columns.ts'
import { merged, setAt, valueAt } from './workbook-places.ts'
import type { Reading } from './workbook-row.ts'

/** Puts what stands in `rest` into the document; what belongs to a row that is gone is told. */
export function addRest(reading: Reading, rows: readonly (readonly string[])[]): void {
  for (const [i, [way = '', ...pieces]] of rows.entries()) {
    const path = way.trim()
    if (path === '' || /^(path|pfad)$/i.test(path)) continue
    const value = jsonWritten(pieces.join(''))
    if (value === undefined || !isKnown(reading, path.split('/')) || !add(reading, path, value))
      reading.tell({ kind: 'rest-unread', sheet: reading.sheet, row: i + 1, path })
  }
}

function add({ document }: Reading, path: string, value: JsonValue): boolean {
  const steps = path.split('/')
  const found = valueAt(document, steps)
  if (isRecord(found) && isRecord(value)) {
    const above = steps.length === 1 ? document : valueAt(document, steps.slice(0, -1))
    if (!isRecord(above)) return false
    ;(above as Record<string, JsonValue>)[steps.at(-1) ?? ''] = merged(found, value)
    return true
  }
  return setAt(document, steps, value)
}

/** A field of an entry needs the row of that entry, which somebody may have deleted. */
function isKnown({ document }: Reading, steps: readonly string[]): boolean {
  if (steps.includes('') || steps.includes('__proto__')) return false
  const [section = ''] = steps
  const hasSheet = Object.values(sectionOf).includes(section)
  if (!hasSheet || steps.length < 3) return true
  const depth = section === 'plans' && steps[2] === 'stages' && steps.length > 4 ? 4 : 2
  return valueAt(document, steps.slice(0, depth)) !== undefined
}

/** A file of another program, read by the core; losses are said and never mixed with the result. */
import {
  dateWritten,
  hasErrorRemarks,
  type Imported,
  isEfg,
  isGmcr,
  isNfg,
  readEfg,
  readGmcr,
  readNfg,
  remarkMessage,
} from '@stufenplan/core'
import { partIn, type Sheets } from './part-offered.ts'
import type { Tasks } from './tasks.ts'

export { exported } from './exported.ts'
export { partOffered } from './part-offered.ts'

export async function imported(
  { name, text }: Tasks['import']['input'],
  sheets: Sheets,
): Promise<Tasks['import']['output']> {
  const part = await partIn({ name, text }, sheets)
  if (part !== undefined) return { isOther: true, told: [], part }
  const read = otherRead(name, text)
  if (read === undefined) return { text, isOther: false, told: [] }
  const isRefused = hasErrorRemarks(read.remarks)
  return {
    isOther: true,
    told: read.remarks
      .filter((one) => one.severity !== 'note')
      .map((one) => ({ en: remarkMessage(one, 'en'), de: remarkMessage(one, 'de') })),
    ...(!isRefused && read.text !== undefined && { text: read.text }),
  }
}

function otherRead(name: string, text: string): Imported | undefined {
  if (isNfg(text)) return readNfg(text, name)
  if (isEfg(text)) return readEfg(text, name)
  return isGmcr(name, text) ? readGmcr(text, name) : undefined
}

/** A date in the spelling of whoever typed it. */
export function dateRead(written: string): Tasks['date']['output'] {
  const read = dateWritten(written)
  if (read === 'ambiguous') return { isAmbiguous: true }
  return { isAmbiguous: false, ...(read !== undefined && { date: read }) }
}

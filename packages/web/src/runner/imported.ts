/** A file of another program, read by the core; losses are said and never mixed with the result. */
import {
  dateWritten,
  hasErrorRemarks,
  type Imported,
  isEfg,
  isGmcr,
  isNfg,
  type Model,
  readEfg,
  readGmcr,
  readNfg,
  remarkMessage,
  worldOf,
  writeGmcr,
} from '@stufenplan/core'
import type { Tasks } from './tasks.ts'

export function imported({ name, text }: Tasks['import']['input']): Tasks['import']['output'] {
  const read = otherRead(name, text)
  if (read === undefined) return { text, isOther: false, told: [] }
  const isRefused = hasErrorRemarks(read.remarks)
  return {
    isOther: true,
    told: toldOf(read.remarks),
    ...(!isRefused && read.text !== undefined && { text: read.text }),
  }
}

function otherRead(name: string, text: string): Imported | undefined {
  if (isNfg(text)) return readNfg(text, name)
  if (isEfg(text)) return readEfg(text, name)
  return isGmcr(name, text) ? readGmcr(text, name) : undefined
}

/** The model as such a file; what it cannot hold is said. */
export function exported(
  model: Model,
  { world, language }: Tasks['export']['input'],
): Tasks['export']['output'] {
  const written = writeGmcr(model, worldOf(model, world), language)
  return {
    isOther: true,
    told: toldOf(written.remarks),
    ...(!hasErrorRemarks(written.remarks) && written.text !== undefined && { text: written.text }),
  }
}

/** A date in the spelling of whoever typed it. */
export function dateRead(written: string): Tasks['date']['output'] {
  const read = dateWritten(written)
  if (read === 'ambiguous') return { isAmbiguous: true }
  return { isAmbiguous: false, ...(read !== undefined && { date: read }) }
}

function toldOf(remarks: Parameters<typeof hasErrorRemarks>[0]) {
  return remarks
    .filter((one) => one.severity !== 'note')
    .map((one) => ({ en: remarkMessage(one, 'en'), de: remarkMessage(one, 'de') }))
}

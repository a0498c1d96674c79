/** A file of another program, read by the core; losses are said and never mixed with the result. */
import { hasErrorRemarks, isGmcr, readGmcr, remarkMessage } from '@stufenplan/core'
import type { Tasks } from './tasks.ts'

export function imported({ name, text }: Tasks['import']['input']): Tasks['import']['output'] {
  if (!isGmcr(name, text)) return { text, isOther: false, told: [] }
  const read = readGmcr(text, name)
  const isRefused = hasErrorRemarks(read.remarks)
  const told = read.remarks
    .filter((one) => one.severity !== 'note')
    .map((one) => ({ en: remarkMessage(one, 'en'), de: remarkMessage(one, 'de') }))
  return { isOther: true, told, ...(!isRefused && read.text !== undefined && { text: read.text }) }
}

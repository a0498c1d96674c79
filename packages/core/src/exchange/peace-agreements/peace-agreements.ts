/** The face of the folder: sheets of peace agreements as dated events, sources and plans. */
export { isPax } from './columns.ts'
export { type PaxRead, type PaxSettings, paxCountMax, readPax } from './read-pax.ts'
export { type PaxRemark, paxMessage } from './remark.ts'

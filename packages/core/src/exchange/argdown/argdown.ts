/** The face of the folder: judgements of a model as maps of arguments in Argdown, and back. */
export { type ArgumentsRead, isArgdown, readArgdown } from './read-argdown.ts'
export { type ArgdownRemark, argdownMessage } from './remark.ts'
export { type ArgumentsWritten, writeArgdown } from './write-argdown.ts'

/** The face of the folder: ways to draw an explanation. */
export { type TextSettings, toText } from './text.ts'

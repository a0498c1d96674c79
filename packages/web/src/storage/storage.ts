/** The face of the folder: cases, versions, files, links. */
export { Cases, type Saved, type StoredCase, type StoredVersion } from './cases.ts'
export { type OpenedFile, openFile, readDropped, saveFile } from './files.ts'
export { linkFor, textInLink } from './links.ts'
export { readSettings, type Settings, writeSettings } from './settings.ts'
export { keepSourceText, sourceText } from './texts.ts'

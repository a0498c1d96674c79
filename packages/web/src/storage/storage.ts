/** The face of the folder: cases, versions, files, links. */
export { asideOf, Cases, freeName, type Saved } from './cases.ts'
export type { CaseFile, StoredCase, StoredVersion } from './database.ts'
export type { Decoded, Reading } from './decode.ts'
export {
  chooseFile,
  download,
  type OpenedFile,
  openFile,
  readDropped,
  sameFile,
  saveChosen,
  saveFile,
  tableBytesMax,
} from './files.ts'
export { dayInLink, linkFor, textInLink } from './links.ts'
export { lastPlace, rememberPlace } from './places.ts'
export {
  type SavedServed,
  type ServedFile,
  saveServed,
  servedFile,
  takeSaveKey,
} from './served.ts'
export { readSettings, type Settings, writeSettings } from './settings.ts'
export { keepSourceText, sourceText } from './texts.ts'

/**
 * The style a machine can check. Each check takes the files and returns complaints that say where,
 * what, and what to do instead; `tidy.test.ts` runs them all over the tree and tries each one.
 */
export { checkBrokenModels, checkVersions } from './tidy/catalogue.ts'
export { checkExports, checkFileNames } from './tidy/names.ts'
export { checkLeaks, checkLeftovers, checkLinks } from './tidy/prose.ts'
export { checkEval, checkPurity } from './tidy/purity.ts'
export { checkColumns, checkSizes, type Ratchet } from './tidy/size.ts'
export {
  type Check,
  type Complaint,
  existsBelow,
  readFiles,
  showComplaint,
  type TextFile,
} from './tidy/tree.ts'

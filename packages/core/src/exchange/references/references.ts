/** The face of the folder: the sources of a model from and to lists of references. */
export { type ReferencesRead, readReferences, referenceFormOf } from './read-references.ts'
export {
  type Reference,
  type ReferenceForm,
  referenceCountMax,
  referenceForms,
} from './reference.ts'
export { type ReferenceRemark, referenceMessage } from './remark.ts'
export { type ReferencesWritten, writeReferences } from './write-references.ts'

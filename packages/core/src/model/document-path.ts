/** The way to a part of the model document: field names and list places. */
export type DocumentPath = readonly (string | number)[]

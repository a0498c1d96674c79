/** The face of the folder: what an explanation says, on the page. */
export { default as Explained } from './explained.svelte'
export { plainText } from './plain-text.ts'
export { default as Sentence } from './sentence.svelte'
export { default as Told } from './told.svelte'

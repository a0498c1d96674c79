/** The face of the folder: pieces that several views are made of. */
export { default as Answered } from './answered.svelte'
export { default as ShareBar } from './share-bar.svelte'
export { default as SortHeading } from './sort-heading.svelte'
export type { Sorting } from './sorting.ts'
export { default as SourceText } from './source-text.svelte'
export { todayOf, withOther } from './state-words.ts'
export { default as Verdict } from './verdict.svelte'
export { default as WhyButton } from './why-button.svelte'

/** The face of the folder: pieces that several views are made of. */
export { default as Answered } from './answered.svelte'
export { default as SourceText } from './source-text.svelte'
export { default as Verdict } from './verdict.svelte'
export { default as WhyButton } from './why-button.svelte'

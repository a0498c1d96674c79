/** The face of the folder: what is counted over readings and stands in several views. */
export { default as PlansCounted } from './plans-counted.svelte'

import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { coreSource } from '../../tools/core-source.mjs'
import { offlineList } from './offline-list.ts'
import { readModels } from './read-models.ts'
import { scriptBudget } from './script-budget.ts'

/** How long a plugin takes says nothing about the page. */
const rolldownOptions = { checks: { pluginTimings: false } }

// Static files that any web server can hand out from any folder; `stufenplan open` serves them.
export default defineConfig({
  ...coreSource,
  base: './',
  plugins: [svelte(), readModels(import.meta.dirname), offlineList(), scriptBudget()],
  worker: { format: 'es', rolldownOptions },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    license: { fileName: 'licences.json' },
    modulePreload: { polyfill: false },
    rolldownOptions,
  },
})

import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { offlineList } from './offline-list.ts'

// Static files that any web server can hand out from any folder; `stufenplan open` serves them.
export default defineConfig({
  base: './',
  plugins: [svelte(), offlineList()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
})

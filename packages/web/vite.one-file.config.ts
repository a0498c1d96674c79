import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { coreSource } from '../../tools/core-source.mjs'
import { oneFile } from './one-file.ts'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')
const checks = { pluginTimings: false }

// The page once more, as one file. What it bundles is what the page bundles.
export default defineConfig({
  ...coreSource,
  root,
  publicDir: false,
  plugins: [svelte(), oneFile(root)],
  // A page on a disk has no origin, and a module is not fetched without one.
  worker: { format: 'iife', rolldownOptions: { checks } },
  build: {
    target: 'es2023',
    outDir: 'dist-file',
    emptyOutDir: true,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { checks, input: `${root}/src/main.ts`, output: { codeSplitting: false } },
  },
})

import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

/** Runes everywhere; types in components are TypeScript. */
export default {
  preprocess: vitePreprocess({ script: true }),
  compilerOptions: { runes: true },
}

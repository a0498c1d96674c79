import { defineConfig } from 'vite'

// One self-contained file for Node 20 and later: the command needs no node_modules at run time.
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'stufenplan.js' } },
  },
  ssr: { noExternal: true },
})

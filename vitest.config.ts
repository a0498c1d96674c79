import { defineConfig } from 'vitest/config'
import { closingLine } from './tools/closing-line.ts'
import { coreSource } from './tools/core-source.mjs'

export default defineConfig({
  ...coreSource,
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'tools/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', closingLine((line) => process.stdout.write(line))],
  },
})

import { defineConfig } from 'vitest/config'
import { closingLine } from './tools/closing-line.ts'
import { coreSource } from './tools/core-source.mjs'

/** They hold a program or a browser to a time, or start several: one file after another. */
const timed = [
  'packages/web/test/browser/**/*.test.ts',
  'packages/paper/test/briefs.test.ts',
  'packages/cli/test/{brief,budget,edges,fuzz,hostile,hostile-values,many-machines,stopping,worlds}.test.ts',
  'tools/{docs,package,twin}.test.ts',
]
const all = ['packages/*/{src,test}/**/*.test.ts', 'tools/**/*.test.ts']

export default defineConfig({
  ...coreSource,
  test: {
    testTimeout: 180_000,
    reporters: ['default', closingLine((line) => process.stdout.write(line))],
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: all,
          exclude: timed,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'
import { closingLine } from './tools/closing-line.ts'
import { coreSource } from './tools/core-source.mjs'
import { LongestFirst } from './tools/longest-first.ts'

/**
 * They hold a program or a browser to a time, start several, or load a module anew: each file has a
 * process of its own. They take the longest, and so they come first.
 */
const timed = [
  'packages/web/test/browser/**/*.test.ts',
  'packages/paper/test/briefs.test.ts',
  'packages/cli/test/{brief,budget,edges,fuzz,hostile,hostile-values,many-machines,stopping,worlds}.test.ts',
  'packages/core/src/kernel/twin.test.ts',
  'tools/{docs,package,twin}.test.ts',
]
const all = ['packages/*/{src,test}/**/*.test.ts', 'tools/**/*.test.ts']

export default defineConfig({
  ...coreSource,
  test: {
    testTimeout: 180_000,
    // As long as a browser waits for any other step; the poll's own second is too short when busy.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', closingLine((line) => process.stdout.write(line))],
    projects: [
      { extends: true, test: { name: 'timed', include: timed } },
      // The core keeps nothing between calls: its files share a process, and what it has loaded.
      { extends: true, test: { name: 'plain', include: all, exclude: timed, isolate: false } },
    ],
  },
})

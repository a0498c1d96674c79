/**
 * The last line of a test run, in the plain form that any reader of logs understands:
 * `12 passed, 0 failed`, alone on its line. It stands after the runner's own summary.
 */
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Tests that passed, and everything that did not: tests, files that do not load, stray errors. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

type Outcome = Pick<TestModule, 'children' | 'errors'>

export function tally(modules: readonly Outcome[], strays: readonly unknown[]): Tally {
  let passed = 0
  let failed = strays.length
  for (const module of modules) {
    failed += module.errors().length
    for (const suite of module.children.allSuites()) failed += suite.errors().length
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') passed += 1
      if (state === 'failed') failed += 1
    }
  }
  return { passed, failed }
}

/** `print` is where the line goes. */
export function closingLine(print: (line: string) => void): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], strays: readonly SerializedError[]) {
      const { passed, failed } = tally(modules, strays)
      print(`${passed} passed, ${failed} failed\n`)
    },
  }
}

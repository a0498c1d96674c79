/**
 * The order of the test files: what takes long begins early, or it would be waited for alone at the
 * end. Files with a process of their own come before those that share one; units, which are quick,
 * come last.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Each known to take half a minute or more by itself. */
const long = /(no-identifiers|first-screen|large|one-voice|stopping|docs|every-kind|korea)\.test/

/** Lower is earlier. */
export function placeOf(file: string, isAlone: boolean): number {
  const isUnit = file.includes('/src/')
  return (isAlone ? 0 : 3) + (long.test(file) ? 0 : isUnit ? 2 : 1)
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) =>
      placeOf(moduleId, project.config.isolate)
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

import { describe, expect, test } from 'vitest'
import { type Environment, UsageError } from './command.ts'
import { type Known, shardOfEngine, shardOfIndex } from './engines.ts'

/** What Slurm 22.05 sets for a task of `--array=…`, as it was seen to. */
function array(id: number, count: number, [least, most, step = 1]: readonly number[]): Environment {
  return {
    SLURM_ARRAY_TASK_ID: `${id}`,
    SLURM_ARRAY_TASK_COUNT: `${count}`,
    SLURM_ARRAY_TASK_MIN: `${least}`,
    SLURM_ARRAY_TASK_MAX: `${most}`,
    SLURM_ARRAY_TASK_STEP: `${step}`,
  }
}

function refusal(work: () => unknown): { readonly en: string; readonly de: string } {
  try {
    return { en: `not refused: ${JSON.stringify(work())}`, de: '' }
  } catch (error) {
    if (error instanceof UsageError) return error.words
    throw error
  }
}

describe('index and count of a Slurm array', () => {
  test.each<[string, Environment, number, number]>([
    ['0-15', array(0, 16, [0, 15]), 1, 16],
    ['0-15', array(15, 16, [0, 15]), 16, 16],
    ['1-16', array(1, 16, [1, 16]), 1, 16],
    ['3-18', array(7, 16, [3, 18]), 5, 16],
    ['0-30:2', array(30, 16, [0, 30, 2]), 16, 16],
    ['0-31:2', array(6, 16, [0, 30, 2]), 4, 16],
  ])('--array=%s', (_, environment, index, of) => {
    expect(shardOfEngine(environment)).toEqual({ index, of })
  })

  test('every task of an array has a part, and no two have the same', () => {
    const parts = [4, 7, 10, 13].map((id) => shardOfEngine(array(id, 4, [4, 13, 3])).index)
    expect(parts).toEqual([1, 2, 3, 4])
  })

  test.each<[string, Environment]>([
    ['7', array(7, 1, [7, 7])],
    ['0', array(0, 1, [0, 0])],
    ['3,7', array(3, 2, [3, 7])],
    ['1,2,9', array(2, 3, [1, 9])],
    ['1-5,7-9:2', array(2, 7, [1, 9, 2])],
    // The step of the last piece fits the whole, and this task stands between.
    ['1-2,5-9:2', array(2, 5, [1, 9, 2])],
  ])('--array=%s is refused with what works', (_, environment) => {
    const { en, de } = refusal(() => shardOfEngine(environment))
    for (const words of [en, de]) expect(words).toContain('--shard auto/16')
  })

  test('what lies in the folder says which line works', () => {
    const known: Known = { of: 20, missing: [8, 9] }
    const { en, de } = refusal(() => shardOfEngine(array(7, 1, [7, 7]), known))
    for (const words of [en, de]) expect(words).toMatch(/--shard auto\/20 .*--shard 8\/20/)
  })
})

describe('the index alone', () => {
  test.each<[Environment, number, number]>([
    [{ JOB_COMPLETION_INDEX: '0' }, 16, 1],
    [{ JOB_COMPLETION_INDEX: '15' }, 16, 16],
    [{ PARALLEL_SEQ: '1' }, 5, 1],
    [{ PARALLEL_SEQ: '5' }, 5, 5],
    [array(7, 1, [7, 7]), 16, 8],
    [array(0, 16, [0, 15]), 16, 1],
    [array(9, 3, [3, 12]), 16, 10],
    [{ SLURM_ARRAY_TASK_ID: '4' }, 16, 5],
  ])('%j of %i', (environment, of, index) => {
    expect(shardOfIndex(environment, of)).toEqual({ index, of })
  })

  test.each<[Environment, number, RegExp]>([
    [{ JOB_COMPLETION_INDEX: '16' }, 16, /0 .+ 15.*16 \(JOB_COMPLETION_INDEX\)/],
    [{ PARALLEL_SEQ: '6' }, 5, /1 .+ 5.*6 \(PARALLEL_SEQ\)/],
    [{ PARALLEL_SEQ: '0' }, 5, /0 \(PARALLEL_SEQ\)/],
    // Counted from 1: each task is refused, or the parts would all be one further.
    [array(1, 16, [1, 16]), 16, /--array=0-15.*--shard \$SLURM_ARRAY_TASK_ID\/16/],
    [array(16, 16, [1, 16]), 16, /--array=0-15/],
    [{ JOB_COMPLETION_INDEX: 'x' }, 16, /"x"|„x“/],
    [{ JOB_COMPLETION_INDEX: '-1' }, 16, /"-1"|„-1“/],
    [{ JOB_COMPLETION_INDEX: '' }, 16, /JOB_COMPLETION_INDEX .*--shard 3\/16/],
    [{}, 16, /SLURM_ARRAY_TASK_ID .*JOB_COMPLETION_INDEX .*PARALLEL_SEQ .*--shard 3\/16/],
    [{ ...array(3, 4, [0, 3]), PARALLEL_SEQ: '2' }, 16, /--shard \$PARALLEL_SEQ\/16/],
  ])('%j of %i is refused, and told what to write', (environment, of, expected) => {
    const { en, de } = refusal(() => shardOfIndex(environment, of))
    for (const words of [en, de]) expect(words).toMatch(expected)
  })
})

test('an engine that does not say how many there are is asked about by its name', () => {
  for (const [variable, name] of [
    ['JOB_COMPLETION_INDEX', 'Kubernetes'],
    ['PARALLEL_SEQ', 'GNU parallel'],
  ] as const) {
    const { en, de } = refusal(() => shardOfEngine({ [variable]: '3' }))
    for (const words of [en, de]) {
      expect(words).toContain(name)
      expect(words).toContain('--shard auto/16')
    }
  }
})

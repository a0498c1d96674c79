/**
 * The solver of linear programs (HiGHS, compiled to WebAssembly), beside the program so that it
 * needs no installed packages, and loaded only when a search needs it.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Solved } from '@stufenplan/core'
import type load from 'highs'
import { UsageError } from './command.ts'

type Solve = (program: string, seconds: number) => Solved

/** Margins closer than this to the best that can be are as good. */
const gap = 1e-6

export async function loadSolver(): Promise<Solve> {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'solver', 'highs.cjs')
  const highs = await (createRequire(import.meta.url)(beside) as typeof load)()
  return (program, seconds) => {
    const { Status, Columns } = tried(() =>
      highs.solve(program, { time_limit: seconds, mip_rel_gap: gap }),
    )
    const isTimeUp = Status === 'Time limit reached'
    if (Status !== 'Optimal' && Status !== 'Infeasible' && !isTimeUp) throw noAnswer()
    const values = Columns as Readonly<Record<string, { readonly Primal?: number }>>
    return {
      kind: Status === 'Infeasible' ? 'infeasible' : 'solved',
      proved: !isTimeUp,
      value: (name) => values[name]?.Primal ?? 0,
    }
  }
}

/** What the solver says of its own failures is no message to a reader. */
function tried<T>(solve: () => T): T {
  try {
    return solve()
  } catch {
    throw noAnswer()
  }
}

function noAnswer(): UsageError {
  return new UsageError({
    en: 'The solver ended without an answer. Ask for a plan with fewer commitments.',
    de: 'Der Löser endete ohne Antwort. Nach einem Plan mit weniger Zusagen fragen.',
  })
}

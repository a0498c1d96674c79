/** The face of the folder: what each actor, and all of them, would leave alone. */
import type { CutShort } from '../../asking/cut-short.ts'
import { answerMoves, answerPaths, answerStable, answerWhy } from './answers/stability.ts'
import { answerStates } from './answers/states.ts'
import { answerToday } from './answers/today.ts'

export { stabilityCsv, type TableAsked } from './answers/table.ts'
export * from './computing/computing.ts'

export const subject = {
  /** By the kind of question. */
  answers: {
    states: answerStates,
    stable: answerStable,
    today: answerToday,
    paths: answerPaths,
    moves: answerMoves,
    why: answerWhy,
  },
  cutShort: {
    standing: ['states'],
    hangingOn: {
      equilibria: ['perceived', 'common', 'jumps', 'jump'],
      jumps: ['jump'],
      'joint-moves': ['joint-move'],
      paths: ['reach', 'path'],
    },
  } satisfies CutShort,
}

/** Numbers set otherwise than in the model, while a slider moves. */
import { Draft } from '../../case/draft.svelte.ts'
import { numbersText, type SetNumbers } from './set-numbers.ts'

export class NumbersDraft extends Draft<SetNumbers> {
  constructor(apply: (set: SetNumbers) => void) {
    super({ start: {}, text: numbersText, apply })
  }
}

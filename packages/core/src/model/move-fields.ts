/** The fields of a model that say which moves there are, beyond what can be undone. */
import * as z from 'zod'
import { basis, formula, id, text, yesNo } from './values.ts'

export const turnEntry = z.strictObject({
  to: yesNo.optional().describe('Which way it is turned; either way when left out'),
  while: formula.describe('What must be the case, before the move, for it to be turned'),
  because: text.optional(),
  basis: basis.optional(),
})

/** States and moves one by one, in place of options. */
export const stateForm = {
  moves: z
    .record(id, z.record(id, z.array(id)))
    .optional()
    .describe(
      'State form, instead of options: per actor and state, the states it can bring about alone from there',
    ),
  today: id.optional().describe('In state form: the state that things are in today'),
}

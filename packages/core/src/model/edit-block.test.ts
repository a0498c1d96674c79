/** What an item keeps when it is taken from one list to another. */
import { expect, test } from 'vitest'
import { editText } from './edit.ts'

test('an item taken to another list keeps its comments, further in or out', () => {
  const plan = `plans:
  p:
    stages:
      first:
        commitments:
          # the harder half
          - keep: lift # by June
            breach:
              # as agreed
              within: 7 days
          - withdraw
      second:
        - guard
`
  const after = editText(plan, [
    {
      kind: 'insert',
      path: ['plans', 'p', 'stages', 'second'],
      at: 1,
      value: { keep: 'lift', breach: { within: '7 days' } },
      from: ['plans', 'p', 'stages', 'first', 'commitments', 0],
    },
    { kind: 'remove', path: ['plans', 'p', 'stages', 'first', 'commitments', 0] },
  ])
  expect(after).toBe(`plans:
  p:
    stages:
      first:
        commitments:
          - withdraw
      second:
        - guard
        # the harder half
        - keep: lift # by June
          breach:
            # as agreed
            within: 7 days
`)
})

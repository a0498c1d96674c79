/** The program run in this very process: the same words, the same text, no time to start. */
import { run } from '../src/run.ts'

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function said(...args: readonly string[]): Promise<Said> {
  const texts = { out: '', err: '' }
  const code = await run(args, {
    out: (text) => {
      texts.out += text
    },
    err: (text) => {
      texts.err += text
    },
    colour: false,
  })
  return { code, ...texts }
}

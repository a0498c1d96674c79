/** The program run in this very process: the same words, the same text, no time to start. */
import { run } from '../src/run.ts'

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

export function said(...args: readonly string[]): Promise<Said> {
  return saidIn({}, ...args)
}

/** The same where an engine started the program: what its environment says. */
export async function saidIn(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Said> {
  const texts = { out: '', err: '' }
  const code = await run(args, {
    out: (text) => {
      texts.out += text
    },
    err: (text) => {
      texts.err += text
    },
    colour: false,
    environment,
  })
  return { code, ...texts }
}

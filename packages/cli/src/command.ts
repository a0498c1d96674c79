/**
 * What a command is: an object with its name, its help and what it does. `main.ts` reads the
 * arguments and calls it; help is made from the same objects.
 */
import type { Language } from '@stufenplan/core'

/**
 * 0 done; 1 the answer is negative or the model has errors; 2 wrong usage; 3 budget reached;
 * 4 of `recheck` alone: nothing is refused, and something was not checked.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4

export interface FlagHelp {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in the help, such as N or FORMULA. */
  readonly value?: string
  readonly help: string
}

export type FlagValues = Readonly<Record<string, string | boolean | undefined>>

/** Where a command writes and what it was given. */
export interface Call {
  /** What stands after the command's name. */
  readonly words: readonly string[]
  readonly flags: FlagValues
  readonly language: Language
  readonly json: boolean
  readonly colour: boolean
  readonly width: number
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Shows a line to whoever watches, in place of the last one; only where somebody does. */
  readonly progress?: (text: string) => void
  /** What there is between the work and whoever may stop it; none: nobody can. */
  readonly work?: Work
}

/** The work of a call as it is seen from outside. */
export interface Work {
  /** Somebody pressed Ctrl+C: stop at the next step. */
  isStopped(): boolean
  /** So many steps were done. */
  reached(steps: number): void
}

export interface Command {
  readonly name: string
  /** The words after the name, as in the help. */
  readonly usage: string
  readonly help: string
  readonly flags: Readonly<Record<string, FlagHelp>>
  run(call: Call): ExitCode | Promise<ExitCode>
}

/** A mistake in how the command was called: ends with exit code 2 and this message. */
export class UsageError extends Error {}

/** A whole number given with a flag, within limits; the default when the flag is left out. */
export function wholeNumber(
  call: Call,
  flag: string,
  limits: { readonly least: number; readonly most: number },
): number | undefined {
  const given = call.flags[flag]
  if (given === undefined) return undefined
  const number = /^\d+$/.test(String(given)) ? Number(given) : Number.NaN
  if (!Number.isSafeInteger(number) || number < limits.least || number > limits.most)
    throw new UsageError(
      `--${flag} needs a whole number from ${limits.least} to ${limits.most}, not "${given}".`,
    )
  return number
}

/** Shared by the commands that list things: everything is counted, only so many are shown. */
export const listFlag: FlagHelp = {
  type: 'string',
  value: 'N',
  help: 'list at most N (all are counted)',
}

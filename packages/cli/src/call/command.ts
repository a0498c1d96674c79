/**
 * What a command is: an object with its name, its help and what it does. `run.ts` reads the
 * arguments and calls it; help is made from the same objects.
 */
import type { Language } from '@stufenplan/core'
import type { AnyField } from './flags-of-question.ts'
import type { Form } from './form-names.ts'
import type { Watch } from './writing.ts'

/**
 * 0 done; 1 the answer is negative or the model has errors; 2 wrong usage; 3 budget reached;
 * 4 of `recheck` alone: nothing is refused, and something was not checked.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4
/** At once, or when what takes its time is printed. */
export type Exit = ExitCode | Promise<ExitCode>

export interface FlagHelp {
  readonly type: 'string' | 'boolean'
  /** What stands for the value in the help, such as N or FORMULA; else the values of its field. */
  readonly value?: string
  /** What it is for; where left out, what is said of its field. */
  readonly help?: string
  /**
   * The field of a question that it fills in. The help adds which values there are, and what is
   * meant where the flag is left out.
   */
  readonly fills?: AnyField
  /** What it fills in where something else is asked, by what asks so, such as `with --paths`. */
  readonly fillsElse?: Readonly<Record<string, AnyField>>
  /** The flag without which this one would say nothing. */
  readonly needs?: string
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
  readonly columnsOf: (text: string) => number
  /** The answer: to standard output, or to the file that --out names. */
  readonly out: (text: string) => void
  /** The same for an answer that is no text. */
  readonly bytes: (content: Uint8Array) => void
  /** The form of the answer that is asked for with --to; none: text. */
  readonly form?: Form
  /** What stands instead of an answer, such as mistakes as JSON: never in a file. */
  readonly say: (text: string) => void
  readonly err: (text: string) => void
  /** Shows a line to whoever watches, in place of the last one; only where somebody does. */
  readonly progress?: (text: string) => void
  /** What there is between the work and whoever may stop it; none: nobody can. */
  readonly work?: Work
  /** What the engine that started the program says in its environment. */
  readonly environment?: Environment
  /** Is told the unfinished file while there is one. */
  readonly watchFile?: Watch
}

/** What the environment of the program says, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The work of a call as it is seen from outside. */
export interface Work {
  /** Somebody pressed Ctrl+C: stop at the next step. */
  isStopped(): boolean
  /** So many steps were done. */
  reached(steps: number): void
  /** A folder of the program's own, and what runs in it; undefined: it has been removed. */
  holds(beside: Beside | undefined): void
}

/** What outlives a thread that is ended: it has to be ended and removed from outside. */
export interface Beside {
  readonly folder: string
  /** The process that works in the folder, once it has been started. */
  readonly pid?: number
}

export interface Command {
  readonly name: string
  /** The words after the name, as in the help. */
  readonly usage: string
  readonly help: string
  readonly flags: Readonly<Record<string, FlagHelp>>
  /** Flags of every command that this one has no use for. */
  readonly without?: readonly string[]
  run(call: Call): Exit
}

/** A sentence in each language. */
export type Words = Readonly<Record<Language, string>>

/** A mistake in how the command was called: ends with exit code 2 and this message. */
export class UsageError extends Error {
  readonly words: Words
  readonly code: ExitCode = 2

  constructor(words: Words) {
    super(words.en)
    this.words = words
  }
}

/** The budget ended, or somebody stopped it, before there was anything to print: ends with 3. */
export class Unfinished extends UsageError {
  override readonly code = 3
}

/** The repository holds the page's sources; what is served or handed on has to be built. */
export function pageMissing(): UsageError {
  return new UsageError({
    en: 'The workbench has not been built. Run: npm run build',
    de: 'Die Werkbank ist nicht gebaut. Aufrufen: npm run build',
  })
}

/** What stands for a flag's value. */
export function formOf({ type, value, fills }: FlagHelp): string {
  return value ?? (type === 'string' ? fills?.values.join('|') : undefined) ?? ''
}

/** "Did you mean …?" after a sentence about a name, where one is near. */
export function meant(near: string | undefined): Words {
  return near === undefined
    ? { en: '', de: '' }
    : { en: ` Did you mean "${near}"?`, de: ` War „${near}“ gemeint?` }
}

/** What stands behind a flag; undefined when the flag is left out. */
export function wordOf(call: Call, flag: string): string | undefined {
  const given = call.flags[flag]
  return typeof given === 'string' ? given : undefined
}

/** Whether a flag without a value is given; a question leaves out what is not asked for. */
export function isOn(call: Call, flag: string): true | undefined {
  return call.flags[flag] === true || undefined
}

/** A whole number given with a flag, within limits; undefined when the flag is left out. */
export function wholeNumber(
  call: Call,
  flag: string,
  limits: { readonly least: number; readonly most: number },
): number | undefined {
  const given = call.flags[flag]
  if (given === undefined) return undefined
  const number = /^\d+$/.test(String(given)) ? Number(given) : Number.NaN
  const { least, most } = limits
  if (!Number.isSafeInteger(number) || number < least || number > most)
    throw new UsageError({
      en: `--${flag} needs a whole number from ${least} to ${most}, such as ${least}; not "${given}".`,
      de: `--${flag} braucht eine ganze Zahl von ${least} bis ${most}, etwa ${least}; nicht „${given}“.`,
    })
  return number
}

/** One of the few words that may stand behind a flag; undefined when the flag is left out. */
export function oneWord<W>(
  call: Call,
  flag: string,
  known: { readonly values: readonly W[] },
): W | undefined {
  const given = call.flags[flag]
  if (given === undefined) return undefined
  const found = known.values.find((one) => one === given)
  if (found !== undefined) return found
  const { en, de } = eitherOf(known.values)
  throw new UsageError({
    en: `--${flag} is ${en}, not "${given}".`,
    de: `--${flag} ist ${de}, nicht „${given}“.`,
  })
}

/** Some words of which one is meant: "a, b or c". */
export function eitherOf(words: readonly unknown[]): Words {
  const [first, last] = [words.slice(0, -1).join(', '), words.at(-1)]
  return { en: `${first} or ${last}`, de: `${first} oder ${last}` }
}

/** Refuses flags that this way of asking does not use; what is given is never passed over. */
export function refuseUnused(call: Call, flags: readonly string[], because: Words): void {
  const given = flags.find((flag) => call.flags[flag] !== undefined)
  if (given === undefined) return
  throw new UsageError({
    en: `--${given} is not used here: ${because.en} Leave it out.`,
    de: `--${given} findet hier keine Verwendung: ${because.de} Weglassen.`,
  })
}

/** Shared by the commands that list things: everything is counted, only so many are shown. */
export function listFlag(fields: Pick<FlagHelp, 'fills' | 'fillsElse'>): FlagHelp {
  return { type: 'string', value: 'N', help: 'list at most N; all are counted', ...fields }
}

/** Shared by the commands that ask something of a model in one of its readings. */
export const worldFlag: FlagHelp = {
  type: 'string',
  value: 'SETTING',
  help: 'a reading, or U1=no,U6=yes',
}

/** Shared by the commands whose work is counted in steps. */
export const budgetFlag: FlagHelp = {
  type: 'string',
  value: 'STEPS',
  help: 'stop after so many steps, say so, exit with 3; so does Ctrl+C',
}

const asOfFlag: FlagHelp = {
  type: 'string',
  value: 'DATE',
  help: 'start from what was reached and known by the end of this day',
}

/** Flags of all that ask something of a model. */
export const askingFlags = { world: worldFlag, 'as-of': asOfFlag, budget: budgetFlag }

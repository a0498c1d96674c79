/** Help pages, made from the command objects. */
import type { Command, FlagHelp } from './command.ts'
import { flagsOf, sharedFlagsOf } from './shared-flags.ts'

export function helpPage(commands: readonly Command[]): string {
  const lines = commands.map((command) => row(`${command.name} ${command.usage}`, command.help))
  return [
    'Stufenplan: a workbench for conflicts in which no side can be made to move alone.',
    '',
    'stufenplan MODEL            the one-page answer',
    'stufenplan COMMAND MODEL    a model is a file, - for standard input, or a shipped name',
    '',
    ...lines,
    '',
    ...flagRows(sharedFlagsOf({})),
    '',
    'Exit codes: 0 done, 1 negative answer or errors in the model, 2 wrong usage, 3 budget reached or Ctrl+C,',
    '4 of recheck alone: nothing refused, and not all was checked.',
    '',
  ].join('\n')
}

export function helpFor(command: Command): string {
  return [
    `stufenplan ${command.name} ${command.usage}`,
    `  ${command.help}`,
    '',
    ...flagRows(flagsOf(command)),
    '',
  ].join('\n')
}

function flagRows(flags: Readonly<Record<string, FlagHelp>>): string[] {
  return Object.entries(flags).map(([name, { value, help }]) =>
    row(`--${name}${value === undefined ? '' : ` ${value}`}`, help),
  )
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(26)} ${right}`
}

/** Help pages, made from the command objects. */
import { type Command, type FlagHelp, formOf } from './command.ts'
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
    'In the help of a command, what is meant where a flag is left out stands in brackets behind it.',
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
  return Object.entries(flags).map(([name, flag]) => {
    const form = formOf(flag)
    return row(`--${name}${form && ` ${form}`}`, `${aboutOf(flag)}${presetOf(flag)}`)
  })
}

/** What a flag is for, and which words there are, where those do not stand for its value. */
function aboutOf({ value, help, fills }: FlagHelp): string {
  const about = fills?.about ?? ''
  const words = value === undefined ? [] : [...(fills?.values ?? []), ...(fills?.parts ?? [])]
  const list = words.length > 0 ? `: ${words.join(', ')}` : ''
  return `${help ?? `${about.charAt(0).toLowerCase()}${about.slice(1)}`}${list}`
}

/** What is meant where a flag is left out, as far as that can be written behind it. */
function presetOf({ type, fills, fillsElse = {} }: FlagHelp): string {
  if (type === 'boolean') return ''
  const usual = shown(fills?.preset)
  const elsewhere = Object.entries(fillsElse).flatMap(([when, { preset }]) => {
    const other = shown(preset)
    return other === '' || other === usual ? [] : [`${when} ${other}`]
  })
  const all = [usual, ...elsewhere].filter(Boolean).join('; ')
  return all === '' ? '' : ` (${all})`
}

function shown(preset: unknown): string {
  if (Array.isArray(preset)) return preset.join(',')
  return typeof preset === 'object' ? '' : String(preset ?? '')
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(26)} ${right}`
}

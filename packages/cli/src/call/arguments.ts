/**
 * Words on the command line → the flags of a command and the words that are none. Whatever is not
 * understood, stands twice or would not be used is refused here, with the nearest that was meant.
 */
import { parseArgs } from 'node:util'
import { nearest } from '@stufenplan/core'
import {
  type Command,
  type FlagHelp,
  type FlagValues,
  formOf,
  meant,
  UsageError,
} from './command.ts'
import { flagsOf } from './shared-flags.ts'

export interface Arguments {
  readonly flags: FlagValues
  readonly words: readonly string[]
}

export function argumentsFor(command: Command, args: readonly string[]): Arguments {
  const known = flagsOf(command)
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type }]) => [name, { type }]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const flags: Record<string, string | boolean> = Object.create(null)
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const flag = rawName.startsWith('--') && Object.hasOwn(known, name) ? known[name] : undefined
    if (flag === undefined) throw unknownFlag(command, rawName)
    if (Object.hasOwn(flags, name)) throw twice(name)
    flags[name] = flagValue(name, flag, value)
  }
  if (flags.help !== true) checkTogether(command, flags, words)
  return { flags, words }
}

function flagValue(name: string, flag: FlagHelp, value: string | undefined): string | boolean {
  if (flag.type === 'boolean') {
    if (value === undefined) return true
    throw new UsageError({
      en: `--${name} takes no value, and "${value}" stands behind it. Write --${name} alone.`,
      de: `--${name} hat keinen Wert, dahinter steht „${value}“. Nur --${name} schreiben.`,
    })
  }
  const form = formOf(flag)
  if (value === undefined || value.startsWith('--'))
    throw new UsageError({
      en: `A value is missing behind --${name}. Write --${name} ${form}.`,
      de: `Hinter --${name} fehlt ein Wert. Erwartet: --${name} ${form}.`,
    })
  return value
}

function unknownFlag(command: Command, rawName: string): UsageError {
  const written = rawName.replace(/^-+/, '')
  const known = Object.keys(flagsOf(command))
  if (written === 'to' && known.includes('out'))
    return new UsageError({
      en: `--to names a format, and "${command.name}" has only one. For a file write --out FILE.`,
      de: `--to nennt ein Format, und „${command.name}“ hat nur eines. Für eine Datei: --out DATEI.`,
    })
  const near = meant(nearest(written, known)?.replace(/^/, '--'))
  return new UsageError({
    en: `"${command.name}" knows no ${rawName}.${near.en} See stufenplan ${command.name} --help.`,
    de: `„${command.name}“ kennt kein ${rawName}.${near.de} Siehe stufenplan ${command.name} --help.`,
  })
}

function twice(name: string): UsageError {
  return new UsageError({
    en: `--${name} stands here twice. Keep one; several values go into one, separated by commas.`,
    de: `--${name} steht hier zweimal. Eines behalten; mehrere Werte kommen in eines, mit Komma getrennt.`,
  })
}

function checkTogether(command: Command, flags: FlagValues, words: readonly string[]): void {
  for (const [name, { needs }] of Object.entries(command.flags))
    if (flags[name] !== undefined && needs !== undefined && flags[needs] === undefined)
      throw new UsageError({
        en: `--${name} says nothing without --${needs}. Add that, or leave --${name} out.`,
        de: `--${name} sagt ohne --${needs} nichts. Dieses ergänzen oder --${name} weglassen.`,
      })
  const most = Math.max(...command.usage.split(' | ').map((one) => one.split(' ').length))
  if (words.length > most && !command.usage.endsWith('…'))
    throw new UsageError({
      en: `"${command.name}" takes ${command.usage}; "${words[most]}" is too much. Put what belongs together in quotation marks.`,
      de: `„${command.name}“ nimmt ${command.usage}; „${words[most]}“ ist zu viel. Was zusammengehört, in Anführungszeichen setzen.`,
    })
}

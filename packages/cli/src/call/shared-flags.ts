/** The flags that every command has, unless it says it has no use for one. */
import type { Command, FlagHelp } from './command.ts'
import { formsKnown } from './form-names.ts'

type Flags = Readonly<Record<string, FlagHelp>>

const shared: Flags = {
  json: { type: 'boolean', help: 'findings as JSON, per the published schema' },
  lang: { type: 'string', value: 'en|de', help: 'language of the answer' },
  width: { type: 'string', value: 'N', help: 'columns per line' },
  to: {
    type: 'string',
    value: formsKnown.values.join('|'),
    help: 'the answer as a document (html, md), or its tables and lists (csv, xlsx)',
  },
  out: { type: 'string', value: 'FILE', help: 'write the answer there (never over a file)' },
  help: { type: 'boolean', help: 'this help' },
  version: { type: 'boolean', help: 'the version' },
}

/** The shared flags that a command takes. */
export function sharedFlagsOf({ without = [] }: Pick<Command, 'without'>): Flags {
  return Object.fromEntries(Object.entries(shared).filter(([name]) => !without.includes(name)))
}

/** Its own flags first. */
export function flagsOf(command: Command): Flags {
  return { ...command.flags, ...sharedFlagsOf(command), ...command.flags }
}

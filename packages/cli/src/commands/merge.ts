/** `merge`: puts parts of a count together, to the very bytes of a single run. */
import type { Command } from '../call/command.ts'
import { mergeParts } from '../call/merging.ts'
import { fullFlag } from '../call/page-text.ts'

export const merge: Command = {
  name: 'merge',
  usage: 'FOLDER | MODEL PART…',
  help: 'put parts together that were counted with --shard',
  flags: { full: fullFlag },
  run: mergeParts,
}

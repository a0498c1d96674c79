/** `claims`: what each claim of the model comes to over all readings. */
import { askingFlags, type Command } from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { listFrom } from '../call/names-in.ts'
import { askOverWorlds, worldsFlags } from '../call/over-worlds.ts'
import { fullFlag } from '../call/page-text.ts'

export const claims: Command = {
  name: 'claims',
  usage: 'MODEL',
  help: 'what the claims come to: derived, contradicted, not testable here, or only asserted',
  flags: {
    ...askingFlags,
    full: fullFlag,
    ...worldsFlags,
    claims: {
      type: 'string',
      value: 'C1,V1',
      help: 'only these claims',
      fills: field('claims', 'claims'),
    },
  },
  run(call) {
    const asked = { kind: 'claims', claims: listFrom(call, 'claims') } as const
    return askOverWorlds(call, asked, ({ findings }) =>
      findings.some((one) => one.kind === 'claim' && one.verdict === 'contradicted'),
    )
  },
}

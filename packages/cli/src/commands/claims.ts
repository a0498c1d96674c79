/** `claims`: what each claim of the model comes to over all readings. */
import { askingFlags, type Command } from '../command.ts'
import { askOverWorlds, listFrom, worldsFlags } from '../over-worlds.ts'

export const claims: Command = {
  name: 'claims',
  usage: 'MODEL',
  help: 'what the claims come to: derived, contradicted, not testable here, or only asserted',
  flags: {
    ...askingFlags,
    ...worldsFlags,
    claims: { type: 'string', value: 'C1,V1', help: 'only these claims' },
  },
  run(call) {
    const chosen = listFrom(call, 'claims')
    const asked = { kind: 'claims' as const, ...(chosen && { claims: chosen }) }
    return askOverWorlds(call, asked, ({ findings }) =>
      findings.some((one) => one.kind === 'claim' && one.verdict === 'contradicted'),
    )
  },
}

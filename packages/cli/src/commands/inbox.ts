/** `inbox`: signals that nobody has linked yet; with --read, a list of coded events into it. */
import { editText, eventMessage, type JsonRecord, type Model, readEvents } from '@stufenplan/core'
import { dayFrom } from '../call/as-of.ts'
import { loadModel } from '../call/asking.ts'
import type { Call, Command, ExitCode } from '../call/command.ts'
import { sheetRows } from '../call/sheet.ts'

export const inbox: Command = {
  name: 'inbox',
  usage: 'MODEL',
  help: 'signals that nobody has linked to anything; with --read, coded events into the model',
  flags: {
    read: {
      type: 'string',
      value: 'FILE',
      help: 'a list of events (.csv, .xlsx, .json): prints the model with them as signals',
    },
    since: { type: 'string', value: 'DATE', help: 'with --read: from this day on', needs: 'read' },
    until: { type: 'string', value: 'DATE', help: 'with --read: up to this day', needs: 'read' },
  },
  without: ['json', 'width', 'to'],
  run(call) {
    const loaded = loadModel(call, { isAsOf: false })
    if ('exit' in loaded) return loaded.exit
    const { model, text } = loaded
    return typeof call.flags.read === 'string'
      ? readInto(call, { model, text }, call.flags.read)
      : list(call, model)
  },
}

function list(call: Call, { signals, languages }: Model): ExitCode {
  const waiting = signals.filter(({ links = [], bears }) => links.length + bears.length === 0)
  const isGerman = call.language === 'de'
  if (waiting.length === 0) call.out(isGerman ? 'Kein Signal wartet.\n' : 'No signal is waiting.\n')
  for (const { date, label } of waiting)
    call.out(`${date}  ${label[call.language] ?? label[languages[0] ?? ''] ?? ''}\n`)
  return 0
}

interface Into {
  readonly model: Model
  readonly text: string
}

async function readInto(call: Call, { model, text }: Into, file: string): Promise<ExitCode> {
  const days = { since: dayFrom(call, 'since'), until: dayFrom(call, 'until') }
  const read = readEvents(model, await sheetRows(file), days)
  const { entries, outside, present, left, remarks } = read
  // Written before anything is told: whoever stops it is told that nothing was kept.
  const written = withEntries(text, entries)
  const isGerman = call.language === 'de'
  for (const remark of remarks) call.err(`${eventMessage(remark, call.language)}\n`)
  if (left.length > 0)
    call.err(
      isGerman
        ? `Spalten ohne Platz: ${left.join(', ')}.\n`
        : `Columns left out: ${left.join(', ')}.\n`,
    )
  call.err(
    isGerman
      ? `Im Eingang: ${entries.length}; schon da: ${present}; außerhalb der Tage: ${outside}; Hinweise: ${remarks.length}.\n`
      : `Into the inbox: ${entries.length}; there already: ${present}; outside the days: ${outside}; remarks: ${remarks.length}.\n`,
  )
  if (written === undefined || entries.length + present + outside === 0) return 1
  call.out(written)
  return 0
}

/** A list may have hundreds of rows: the entries of one section go in at once. */
function withEntries(text: string, entries: ReturnType<typeof readEvents>['entries']) {
  const set = (section: string, id: string, value: JsonRecord) =>
    ({ kind: 'set', path: [section, id], value }) as const
  return editText(text, [
    ...entries.map(({ id, source }) => set('sources', id, source)),
    ...entries.map(({ id, signal }) => set('signals', id, signal)),
  ])
}

/** The reference page of diagnostics: what each says, when it comes, and what to do. */
import {
  type Diagnostic,
  diagnostic,
  diagnosticCodes,
  messageOf,
} from '../../packages/core/src/index.ts'
import { type Code, help } from './diagnostic-help.ts'
import { page, paragraph, table } from './markdown.ts'

const severityWords = {
  error: 'error: nothing is computed',
  warning: 'warning: a result may mislead',
  note: 'note: worth a look',
} as const

/** `exists` tells whether a file of the project is there; examples are linked only where it is. */
export function diagnosticsPage(exists: (path: string) => boolean): string {
  const codes = diagnosticCodes as readonly Code[]
  return page('Diagnostics', 'packages/core/src/model/diagnostic.ts and its messages', [
    paragraph(
      'What `stufenplan check` may say about a model, in the order in which a file is read. Each line names the place, the severity and the code: `model.yaml:7:13 error unknown-name: ...`. An error stops everything, so that no answer rests on a misread file; warnings and notes stop nothing. A mistake is never repaired silently.',
    ),
    table(
      ['severity', 'codes'],
      (['error', 'warning', 'note'] as const).map((severity) => [
        severityWords[severity],
        codes
          .filter((code) => exampleOf(code).severity === severity)
          .map((code) => `[${code}](#${code})`)
          .join(', '),
      ]),
    ),
    ...codes.flatMap((code) => section(code, exists)),
  ])
}

function section(code: Code, exists: (path: string) => boolean): string[] {
  const found = exampleOf(code)
  const file = `models/broken/${code}.yaml`
  const link = exists(file) ? [`Example: [${code}.yaml](../../${file}).`] : []
  return [
    `## ${code}`,
    `*${severityWords[found.severity]}*`,
    `> ${messageOf(found, 'en')}\n>\n> ${messageOf(found, 'de')}`
      .split('\n')
      .map(quoted)
      .join('\n'),
    paragraph([help[code].advice, ...link].join(' ')),
  ]
}

/** A quoted line, wrapped as a paragraph is. */
function quoted(line: string): string {
  return paragraph(line, '> ')
}

function exampleOf(code: Code): Diagnostic {
  return diagnostic(code, [], help[code].facts as never)
}

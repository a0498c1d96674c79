/** The reference page of the command line, from the help that each command prints. */
import { bullets, fenced, page, paragraph, table } from './markdown.ts'

/** Runs `stufenplan` with some words and gives back what it prints. */
export type Run = (words: readonly string[]) => string

export function commandsPage(run: Run): string {
  const overview = run(['--help'])
  const names = namesIn(overview)
  return page('Commands', 'the help of the command line (packages/cli/src/commands)', [
    paragraph(
      'A model is a file, a folder with a `model.yaml`, `-` for standard input, or the name of a shipped model. No command touches the network, and none writes over a file.',
    ),
    fenced('text', overview),
    '## Ways to name a state',
    paragraph('Wherever a command takes a STATE:'),
    table(
      ['written', 'means'],
      [
        ['`today`', 'the state of the present'],
        ['`truce`', 'a state that the model names under `states`'],
        ['`"halt, not open"`', 'what differs from today; `no open` and `!open` say the same'],
        ['`YNNY`', 'one letter per option, in the order of the file'],
      ],
    ),
    '## Exit codes',
    table(
      ['code', 'means'],
      [
        ['0', 'done'],
        ['1', 'the answer is negative, or the model has errors'],
        ['2', 'wrong usage: an unknown flag, file, state or actor; nothing was computed'],
        [
          '3',
          'the budget was reached, or Ctrl+C was pressed; the result, where there is one, says how far it came',
        ],
        ['4', '`recheck` alone: nothing is refused, and something was not checked'],
      ],
    ),
    ...names.flatMap((name) => [
      `## ${name}`,
      fenced('text', ownPart(run([name, '--help']))),
      ...bullets(notes[name] ?? []),
    ]),
    '## Flags of every command',
    paragraph(
      'With `--json` the answer holds the question, the world and the findings, each with how it was reached; the same model and question give the same bytes. `--world` takes readings and single answers, separated by commas. `--lang` changes sentences and nothing else.',
    ),
  ])
}

/** The commands in the overview: two spaces, a name in small letters, its usage. */
function namesIn(overview: string): string[] {
  return [...overview.matchAll(/^ {2}([a-z-]+)\b/gm)].map((match) => match[1] ?? '')
}

/** Help without the flags that every command has. */
function ownPart(help: string): string {
  return help.replace(/\n* {2}--json[\s\S]*$/, '\n')
}

/** What the help has no room for. */
const notes: Readonly<Record<string, readonly string[]>> = {
  new: [
    'Writes a file that must not exist yet. With `--from korea-2025` it begins as a copy of that model.',
    'With `--lang de` the guidance in the file is German.',
  ],
  check: ['Ends with 1 when there is an error; warnings and notes do not count.'],
  today: [
    'Is what a bare `stufenplan MODEL` prints.',
    'Ends with 0 also when somebody would move.',
  ],
  states: ['Ends with 1 when no state fits.'],
  stable: [
    'With a state: ends with 1 when somebody would leave it.',
    'Without: ends with 1 when there is no state that all would keep.',
  ],
  why: ['An actor is named by its id, as in the file.'],
  inspection: [
    'A calculation takes the flags that name it. `sites` and `acquisition-paths` read a table (`-` for standard input); [its columns](../how-to/calculate-an-inspection.md).',
    'Ends with 1 where what is spent deters nobody. With `--json` it gives the question and its result, per `calculated.schema.json`.',
  ],
  'cross-impact': [
    'FILE is a project of ScenarioWizard (`.scw`), or JSON as `--json` prints it, known by how it begins; `-` for standard input. [How](../how-to/see-what-goes-together.md).',
    'Ends with 1 where nothing holds together, and with 3 where the search or the walk was cut short. With `--json` it gives the question and its result, per `calculated.schema.json`.',
  ],
  recheck: [
    'ANSWER is a file saved with `--json`; of `diff` with both models before it. Each finding is accepted, refused or not checked; [what that means](../explanation/recheck.md).',
    'Ends with 0 when all are accepted, with 1 when one is refused, and with 4 when none is refused and something was not checked: the steps (`--budget`) ended, the analysis had been cut short, or there was too much to try. What was left alone is named, field by field.',
  ],
}

/**
 * A model as large as they come, with labels of ninety letters in both languages: 23 actors, each
 * with one option; a plan of six stages and nine parties, one of seven stages and eight parties,
 * one with two commitments and fourteen more; a contested question of two answers, a source, a
 * signal, a claim.
 */
const actorCount = 23
const labelLength = 90
const morePlans = 14

const fillings = {
  en: [
    'under',
    'the',
    'supervision',
    'of',
    'an',
    'intergovernmental',
    'verification',
    'commission',
  ],
  de: ['unter', 'der', 'Aufsicht', 'einer', 'zwischenstaatlichen', 'Überprüfungskommission'],
} as const

type Language = keyof typeof fillings

/** A label of exactly ninety letters that begins with a name. */
export function longLabel(name: string, language: Language): string {
  const filling = fillings[language]
  let text = name
  for (let i = 0; text.length < labelLength; i++) text += ` ${filling[i % filling.length]}`
  return text.slice(0, labelLength).replace(/\s$/, '.')
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

function label(english: string, german = english): string {
  return `{ en: ${longLabel(english, 'en')}, de: ${longLabel(german, 'de')} }`
}

/** Each wants what the next two do and would rather not do its own part. */
function wantsOf(i: number): string[] {
  const want = (formula: string, name: string, german: string) =>
    `    - { want: ${formula}, label: ${label(name, german)}, worth: ${2 + (i % 3)} }`
  const [next, after] = [(i + 1) % actorCount, (i + 2) % actorCount]
  return [
    want(`o${next}`, `Step ${next} taken`, `Schritt ${next} getan`),
    want(`o${after}`, `Step ${after} taken`, `Schritt ${after} getan`),
    want(`not o${i}`, `Step ${i} not taken`, `Schritt ${i} nicht getan`),
  ]
}

/** Stages in a row; every commitment seen by all and answered by the next one of its stage. */
function stagesOf(groups: readonly (readonly number[])[], name: string): string[] {
  return groups.flatMap((group, s) => [
    `      ${name}${s}:`,
    `        label: ${label(`Stage ${s}`, `Stufe ${s}`)}`,
    ...(s > 0 ? [`        after: [${name}${s - 1}]`] : []),
    '        commitments:',
    ...group.map((o, at) => {
      const other = group[(at + 1) % group.length] ?? o
      if (other === o) return `          - o${o}`
      const signal = label(`Sign of a breach ${o}`, `Zeichen eines Bruchs ${o}`)
      const answer = `answer: [not o${other}], by: [A${other}], within: 30 days`
      return `          - { keep: o${o}, breach: { signal: ${signal}, ${answer} } }`
    }),
  ])
}

function planOf(id: string, groups: readonly (readonly number[])[], role: string): string[] {
  return [
    `  ${id}:`,
    `    label: ${label(`Plan ${id}`)}`,
    `    role: ${role}`,
    '    horizon: 2 years',
    '    stages:',
    ...stagesOf(groups, id),
  ]
}

export function longLabels(): string {
  const actors = numbers(actorCount)
  const seen = (i: number) =>
    `observed: { how: ${label(`Seen ${i}`, `Gesehen ${i}`)}, within: 30 days }`
  return [
    'stufenplan: 1',
    'id: long-labels',
    `title: ${label('The large case', 'Der große Fall')}`,
    'date: 2026-01-01',
    'languages: [en, de]',
    'period: 1 month',
    `about: ${label('About', 'Worum es geht')}`,
    'basis: [paper p1]',
    'sources:',
    `  paper: { title: ${label('Paper', 'Papier')}, kind: report, date: 2025-12-01 }`,
    'actors:',
    ...actors.map((i) => `  A${i}: { label: ${label(`Actor ${i}`, `Akteur ${i}`)} }`),
    'options:',
    ...actors.map(
      (i) => `  o${i}: { owner: A${i}, label: ${label(`Step ${i}`, `Schritt ${i}`)}, ${seen(i)} }`,
    ),
    'preferences:',
    ...actors.flatMap((i) => [`  A${i}:`, ...wantsOf(i)]),
    'questions:',
    '  Q:',
    `    title: ${label('Question', 'Frage')}`,
    '    base: "yes"',
    '    answers:',
    `      "yes": { label: ${label('The one answer', 'Die eine Antwort')} }`,
    `      "no":`,
    `        label: ${label('The other answer', 'Die andere Antwort')}`,
    '        changes: [{ move: "!o0", of: A0, before: o1 }]',
    'readings:',
    `  other: { label: ${label('Reading', 'Lesart')}, answers: { Q: "no" } }`,
    'plans:',
    ...planOf('six', [[0, 1], [2, 3], [4], [5, 6], [7], [8]], 'plan'),
    ...planOf('seven', [[9], [10], [11], [12], [13], [14, 15], [16]], 'alternative'),
    ...planOf('two', [[0, 1]], 'alternative'),
    ...numbers(morePlans).flatMap((i) => planOf(`more${i}`, [[i, i + 1], [i + 2]], 'alternative')),
    'claims:',
    '  C:',
    `    says: ${label('Claim', 'These')}`,
    '    kind: causal',
    '    test: holds(six.six0)',
    'signals:',
    '  S:',
    `    label: ${label('Signal')}`,
    '    date: 2025-12-01',
    '    actor: A0',
    '    bears: [{ question: Q, likelihood: { "yes": 0.6, "no": 0.3 } }]',
    '',
  ].join('\n')
}

/**
 * The one list of what the checker may leave alone: by kind of finding the fields, and above which
 * size. Whatever else a finding holds is found again, or the finding is refused. Beside these a
 * finding is left alone as a whole where its own analysis was cut short, or the steps ended.
 *
 * What a bare search over all worlds, ladders or changes would have to show is not told from a
 * part of it, and so it is said to be unchecked rather than checked in part.
 */
import type { FindingKind } from '../subjects/findings.ts'

export interface LeftAlone {
  readonly kind: FindingKind
  readonly fields: readonly string[]
  readonly above: Readonly<Record<'en' | 'de', string>>
}

const worlds = {
  en: 'more than 512 worlds, a question of more than 8 answers, or chains of moves through more than 12 options',
  de: 'mehr als 512 Welten, eine Frage mit mehr als 8 Antworten, oder Zugfolgen durch mehr als 12 Optionen',
}
const states = {
  en: 'more than 20 states that matter, or so many that nothing was counted',
  de: 'mehr als 20 Zustände, auf die es ankommt, oder so viele, dass nichts gezählt wurde',
}
const commitments = {
  en: 'more than 5 commitments; 4 where what follows counts',
  de: 'mehr als 5 Zusagen; 4, wo zählt, was folgt',
}
const readings = { en: 'more than 512 readings', de: 'mehr als 512 Lesarten' }
const eitherWay = {
  en: 'more than 8 numbers that are ranges and may act either way',
  de: 'mehr als 8 Zahlen, die Spannen sind und in beide Richtungen wirken können',
}

const leftOut = {
  en: 'more than 256 readings times plans that a comparison leaves out',
  de: 'mehr als 256 als Lesarten mal Pläne, die ein Vergleich auslässt',
}
const contests = {
  en: 'more than 512 readings, or 8,192 of readings times plans and orders',
  de: 'mehr als 512 Lesarten, oder 8.192 als Lesarten mal Pläne und Folgen',
}

/** What `recheck` may leave unchecked, field by field, and why. */
export const leftAlone: readonly LeftAlone[] = [
  {
    kind: 'robustness',
    fields: [
      ...['trueCount', 'fitting', 'influence', 'pairs', 'regions', 'outsideCount', 'failing'],
      ...['flip', 'worths', 'asWritten', 'cases', 'holding', 'alone'],
    ],
    above: worlds,
  },
  {
    kind: 'plan-robustness',
    fields: ['step', 'today', 'held', 'fitting', 'influence'],
    above: worlds,
  },
  { kind: 'plan-compared', fields: ['readings'], above: readings },
  { kind: 'plan-standing', fields: ['readings', 'overdue'], above: readings },
  {
    kind: 'plan-contest',
    fields: [
      ...['step', 'today', 'held', 'observed', 'outlasting', 'rivals'],
      ...['on', 'needed', 'fitting', 'nearest', 'rules'],
    ],
    above: contests,
  },
  {
    kind: 'world-fit',
    fields: ['fittingCount', 'facts', 'answers', 'fits', 'contradicts'],
    above: worlds,
  },
  {
    kind: 'claim',
    fields: [
      ...['trueCount', 'counter', 'support', 'verdict', 'counterDraw', 'amounts', 'within'],
      ...['basis', 'losing'],
    ],
    above: worlds,
  },
  { kind: 'claim', fields: ['unnamed'], above: leftOut },
  { kind: 'claims-turned', fields: ['turned'], above: worlds },
  { kind: 'belief', fields: ['steps', 'strength'], above: worlds },
  { kind: 'inverse-state', fields: ['smallest', 'share', 'rankings'], above: states },
  {
    kind: 'search',
    fields: ['blocking'],
    above: {
      en: 'more than 3 commitments to combine',
      de: 'mehr als 3 Zusagen, die zu verbinden sind',
    },
  },
  {
    kind: 'search',
    fields: ['triedCount', 'stepCount', 'passingCount', 'frontCount'],
    above: {
      en: 'more than 10 commitments to combine',
      de: 'mehr als 10 Zusagen, die zu verbinden sind',
    },
  },
  {
    kind: 'together',
    fields: ['count', 'rows', 'never'],
    above: {
      en: 'more than 20,000 combinations of answers',
      de: 'mehr als 20.000 Kombinationen von Antworten',
    },
  },
  {
    kind: 'repairs',
    fields: ['size', 'count'],
    above: { en: 'more than 20,000 sets of changes', de: 'mehr als 20.000 Mengen von Änderungen' },
  },
  {
    kind: 'inverse',
    fields: ['scope', 'size', 'count', 'triedCount'],
    above: { en: 'more than 400 single changes', de: 'mehr als 400 einzelne Änderungen' },
  },
  {
    kind: 'stakes-ladders',
    fields: ['table', 'counts', 'holdingCount', 'stepCount', 'method', 'found'],
    above: commitments,
  },
  {
    kind: 'stakes-ladder',
    fields: ['packages'],
    above: commitments,
  },
  {
    kind: 'stakes-blocked',
    fields: ['requirements'],
    above: commitments,
  },
  {
    kind: 'stakes',
    fields: ['weakest', 'weakestAtWorst', 'weakestAtBest', 'holds'],
    above: {
      en: 'more than 6 numbers that are ranges',
      de: 'mehr als 6 Zahlen, die Spannen sind',
    },
  },
  {
    kind: 'stage-repairs',
    fields: ['changes'],
    above: {
      en: 'more than 4 commitments to cut in two, or more than 4 stages to order',
      de: 'mehr als 4 Zusagen, die zu teilen, oder 4 Stufen, die zu ordnen sind',
    },
  },
  {
    kind: 'stage-margin',
    fields: ['at', 'proved'],
    above: { en: 'some numbers are ranges', de: 'manche Zahlen sind Spannen' },
  },
  {
    kind: 'stage-slices',
    fields: ['rows'],
    above: { en: 'more than 4 parts', de: 'mehr als 4 Teile' },
  },
  ...(['stage-answers', 'stage-repairs', 'stage-trust', 'stage-slices', 'guarantor'] as const).map(
    (kind) => ({ kind, fields: ['point'], above: eitherWay }),
  ),
  ...(['stakes-ladders', 'stakes-ladder', 'stakes-orders', 'stakes-blocked'] as const).map(
    (kind) => ({ kind, fields: ['points'], above: eitherWay }),
  ),
  { kind: 'way-seen', fields: ['point'], above: eitherWay },
  { kind: 'effort', fields: ['points'], above: eitherWay },
]

/** May this field of such a finding be left alone? */
export function mayBeLeft(kind: string, field: string): boolean {
  return leftAlone.some((one) => one.kind === kind && one.fields.includes(field))
}

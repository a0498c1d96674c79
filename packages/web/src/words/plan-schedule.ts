/** The words for the days of a plan in its view; loaded with the view, not with the page. */
import type { Language } from '@stufenplan/core'
import type { Widen } from './widen.ts'

const english = {
  signed: 'Day of signing',
  signedChanged: 'day of signing',
  dateHint: 'As you write it: 3 March 2026, March 2026, late March 2026, 2026',
  noDate: (written: string) =>
    `“${written}” is no date of the calendar. Write it as 3 March 2026, or March 2026 where only the month is known.`,
  twoDays: (written: string) =>
    `“${written}” may mean two days. Write the month as a word: 3 March 2026.`,
  noLength: 'A length of time is a number above 0, such as 3.',
  cannot: 'The text as it stands now does not allow this change.',
  dueOfStage: 'Due: all of the stage',
  days: 'Days of this commitment',
  due: 'Due',
  dueOf: (what: string) => `due day of ${what}`,
  lapses: 'Ends by itself',
  lapsesOf: (what: string) => `when ${what} ends by itself`,
  kinds: { none: 'not stated', on: 'on a day', after: 'some time after' },
  asStage: 'with its stage',
  day: 'Day',
  length: 'How long',
  unit: 'Unit',
  units: { d: 'days', w: 'weeks', m: 'months', y: 'years' },
  unit1: { d: 'day', w: 'week', m: 'month', y: 'year' },
  afterWhat: 'After',
  signing: 'the signing',
  andThen: 'And then',
  thens: { ends: 'its owner is free again', returns: 'what was given comes back by itself' },
  gate: 'Opens only when',
  gateOf: (stage: string) => `what opens “${stage}”`,
  gateLabel: 'The same in words',
  gateInText: 'This condition says more than which options stand; it is changed in the text.',
  notSo: (what: string) => `not: ${what}`,
  removeNamed: (what: string) => `Take away: ${what}`,
  addSetting: 'Add an option',
  saysDue: (when: string) => `due: ${when}`,
  saysLapse: (when: string, then: string) => `${when}; then ${then}`,
  saysGate: (what: string) => `opens only when: ${what}`,
  within: (length: string, after: string) => `${length} after ${after}`,
}

const german: Widen<typeof english> = {
  signed: 'Tag der Unterzeichnung',
  signedChanged: 'Tag der Unterzeichnung',
  dateHint: 'So, wie Sie es schreiben: 3. März 2026, 3.3.2026, März 2026, Ende März 2026, 2026',
  noDate: (written) =>
    `„${written}“ steht in keinem Kalender. Schreiben Sie 3. März 2026, oder März 2026, wo nur der Monat bekannt ist.`,
  twoDays: (written) =>
    `„${written}“ kann zwei Tage meinen. Schreiben Sie den Monat als Wort: 3. März 2026.`,
  noLength: 'Eine Dauer ist eine Zahl über 0, etwa 3.',
  cannot: 'Der Text, wie er jetzt dasteht, lässt diese Änderung nicht zu.',
  dueOfStage: 'Frist der ganzen Stufe',
  days: 'Tage dieser Zusage',
  due: 'Frist',
  dueOf: (what) => `Frist: ${what}`,
  lapses: 'Endet von selbst',
  lapsesOf: (what) => `Ende von selbst: ${what}`,
  kinds: { none: 'nicht angegeben', on: 'an einem Tag', after: 'eine Zeit nach' },
  asStage: 'mit ihrer Stufe',
  day: 'Tag',
  length: 'Wie lange',
  unit: 'Einheit',
  units: { d: 'Tage', w: 'Wochen', m: 'Monate', y: 'Jahre' },
  unit1: { d: 'Tag', w: 'Woche', m: 'Monat', y: 'Jahr' },
  afterWhat: 'Nach',
  signing: 'der Unterzeichnung',
  andThen: 'Und dann',
  thens: { ends: 'ist ihr Träger wieder frei', returns: 'kommt das Gegebene von selbst zurück' },
  gate: 'Öffnet sich nur, wenn',
  gateOf: (stage) => `was „${stage}“ öffnet`,
  gateLabel: 'Dasselbe in Worten',
  gateInText:
    'Diese Bedingung sagt mehr, als welche Optionen gelten; sie lässt sich im Text ändern.',
  notSo: (what) => `nicht: ${what}`,
  removeNamed: (what) => `Wegnehmen: ${what}`,
  addSetting: 'Option ergänzen',
  saysDue: (when) => `Frist: ${when}`,
  saysLapse: (when, then) => `${when}; dann ${then}`,
  saysGate: (what) => `öffnet sich nur, wenn: ${what}`,
  within: (length, after) => `${length} nach ${after}`,
}

export type ScheduleWords = Widen<typeof english>

export function scheduleWords(language: Language): ScheduleWords {
  return language === 'de' ? german : english
}

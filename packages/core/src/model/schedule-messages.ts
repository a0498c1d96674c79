/** What is said of mistakes in days, records and links, in both languages. */
import type { DiagnosticFacts } from './diagnostic.ts'

type ScheduleCode =
  | 'unsigned'
  | 'due-circle'
  | 'due-out-of-order'
  | 'dwell-cut'
  | 'lapse-first'
  | 'which-plan'
  | 'not-promised'
  | 'broken-and-full'
  | 'empty-record'
  | 'before-signing'
  | 'unclear-link'

type ScheduleMessages = {
  readonly [K in ScheduleCode]: (facts: DiagnosticFacts[K]) => string
}

const orNone = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : '–')

export const englishOfSchedules: ScheduleMessages = {
  unsigned: (f) =>
    `This day counts from the signing, and the plan "${f.plan}" does not say when it was signed. Add "signed", or name a day.`,
  'due-circle': (f) =>
    `The days of these stages hang on one another: ${f.cycle.join(' → ')}. Give one of them a day of its own.`,
  'due-out-of-order': (f) =>
    `The stage "${f.stage}" is due on ${f.day}, before "${f.before}" (${f.beforeDay}), after which it comes. Correct a day, or the order in "after".`,
  'dwell-cut': (f) =>
    `The days leave ${f.left} days between "${f.stage}" and "${f.next}", but "${f.stage}" is to stand ${f.dwell} days first. Correct a day, or "dwell".`,
  'lapse-first': (f) =>
    `The promise "${f.option}" ends on ${f.day}, before it is due (${f.due}). Correct one of the days.`,
  'which-plan': (f) => `Which plan is meant has to be said with "plan". Known: ${orNone(f.plans)}.`,
  'not-promised': (f) =>
    `The plan "${f.plan}" promises no "${f.keep}"${f.stage === undefined ? '' : ` in the stage "${f.stage}"`}. Name a promise as the plan has it.`,
  'broken-and-full': () =>
    'What is fully carried out is not broken at the same time. Keep one of the two.',
  'empty-record': () =>
    'This record says neither how far a promise was carried out, nor a day, nor a breach. Add "status", "due" or "broken".',
  'before-signing': (f) =>
    `${f.date} is before the plan "${f.plan}" was signed (${f.signed}). Correct one of the dates.`,
  'unclear-link': (f) =>
    `A link speaks of one thing: of a "question", of a promise ("keep"), or of an actor's "statement"; here it speaks of ${f.count}.`,
}

export const germanOfSchedules: ScheduleMessages = {
  unsigned: (f) =>
    `Dieser Tag zählt ab der Unterzeichnung, und der Plan „${f.plan}“ nennt keinen Tag dafür. „signed“ ergänzen oder einen Tag nennen.`,
  'due-circle': (f) =>
    `Die Fristen dieser Stufen hängen voneinander ab: ${f.cycle.join(' → ')}. Einer davon einen eigenen Tag geben.`,
  'due-out-of-order': (f) =>
    `Die Stufe „${f.stage}“ ist am ${f.day} fällig, vor „${f.before}“ (${f.beforeDay}), auf die sie folgt. Einen Tag berichtigen oder die Reihenfolge in „after“.`,
  'dwell-cut': (f) =>
    `Zwischen „${f.stage}“ und „${f.next}“ liegen nach den Fristen ${f.left} Tage, „${f.stage}“ soll aber erst ${f.dwell} Tage bestehen. Einen Tag berichtigen oder „dwell“.`,
  'lapse-first': (f) =>
    `Die Zusage „${f.option}“ endet am ${f.day}, bevor sie fällig ist (${f.due}). Einen der Tage berichtigen.`,
  'which-plan': (f) =>
    `Welcher Plan gemeint ist, muss unter „plan“ stehen. Bekannt: ${orNone(f.plans)}.`,
  'not-promised': (f) =>
    `Der Plan „${f.plan}“ verspricht kein „${f.keep}“${f.stage === undefined ? '' : ` in der Stufe „${f.stage}“`}. Eine Zusage so nennen, wie der Plan sie hat.`,
  'broken-and-full': () =>
    'Was ganz umgesetzt ist, ist nicht zugleich gebrochen. Eines von beiden behalten.',
  'empty-record': () =>
    'Dieser Eintrag nennt weder einen Stand der Umsetzung noch eine Frist noch einen Bruch. „status“, „due“ oder „broken“ ergänzen.',
  'before-signing': (f) =>
    `${f.date} liegt vor der Unterzeichnung des Plans „${f.plan}“ (${f.signed}). Eines der Daten berichtigen.`,
  'unclear-link': (f) =>
    `Eine Verknüpfung spricht von einem: einer Frage („question“), einer Zusage („keep“) oder einer Aussage („statement“) eines Akteurs; hier sind es ${f.count}.`,
}

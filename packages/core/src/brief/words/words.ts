/** What briefs say, beside the words of each subject. */
import type { Widen } from '../../voice/words/widen.ts'
import type { Language } from '../../voice/words/words.ts'

const english = {
  under: (plan: string, date: string, reading: string) =>
    `Brief on “${plan}” · as of ${date}${reading === '' ? '' : ` · reading: ${reading}`}`,
  decision: {
    heading: 'Decision asked',
    headingNeutral: 'What is looked at',
    asked: (plan: string, stage: string, list: string) =>
      `Should “${plan}” be pursued, beginning with “${stage}” (${list})?`,
    neutral: (plan: string, stage: string, list: string) =>
      `“${plan}”, which begins with “${stage}” (${list}).`,
  },
  bottom: {
    heading: 'Bottom line',
    stands: (plan: string, entered: string, held: string) =>
      `“${plan}” as the model stands: ${entered}${held === '' ? '' : `; ${held}`}.`,
    settle: (answers: string) => `To be settled first: ${answers}; with these answers it succeeds.`,
    asWritten: 'It succeeds with the answers as written: what must be seen comes first.',
    elsewhere:
      'In no reading does it succeed: another plan, or another order, has to be looked for.',
    points: (questions: string) => `Points to test with the parties: ${questions}`,
  },
  each: {
    more: (count: number) =>
      count === 1
        ? 'One more actor would not move alone either.'
        : `${count} more would not move alone either.`,
    moreMoving: (count: number, moving: number) =>
      `${count} more, of whom ${moving} would gain alone.`,
  },
  board: { heading: 'The plans at a glance', title: 'Plans and tests, the best outcome first' },
  ladder: {
    heading: (plan: string) => `“${plan}”, stage by stage`,
    title: 'What each gives, and what each step brings it',
    idle: (actors: string) => `Without a part: ${actors}.`,
  },
  verify: {
    heading: 'What must be verified',
    title: (shown: number, all: number) =>
      shown === all
        ? 'Commitments, the most pressing first'
        : `The ${shown} most pressing of ${all} commitments`,
    none: 'The plan sets nothing that could be broken.',
  },
  assumptions: {
    heading: 'The assumptions that decide',
    taken: (answer: string) => `Taken: ${answer}.`,
    success: (count: string, all: string, other: string, otherCount: string) =>
      `With it the plan succeeds in ${count} of ${all} readings, with ${other} in ${otherCount}.`,
    successUnequal: (count: string, all: string, other: string) =>
      `With it the plan succeeds in ${count} of ${all} readings; most other is ${other}.`,
    holding: (count: string, all: string, other: string, otherCount: string) =>
      `With it the plan holds in ${count} of ${all} readings, with ${other} in ${otherCount}.`,
    sign: (signs: string) => `If it is wrong, one would see: ${signs}.`,
    noSign: 'The model names no sign by which one would see that it is wrong.',
    action: (statement: string, actor: string) => `action for “${statement}” (${actor})`,
    given: (statement: string, actor: string) => `“${statement}” given up (${actor})`,
    reordered: (statement: string, actor: string) => `“${statement}” weighed otherwise (${actor})`,
    unseen: (options: string) => `a breach that nobody notices (${options})`,
    impossible: 'that some of it cannot be done at all',
    all: (all: string) => `No single assumption decides: it is the same in all ${all} readings.`,
    none: 'The model states no contested question.',
  },
  spoilers: {
    heading: 'Who could spoil it',
    at: (stage: string) => `“${stage}”:`,
    none: 'Nobody outside the plan loses by it, and the model states no shock.',
  },
  against: {
    heading: 'The strongest view against',
    uncounted:
      'What would do better was not counted: the model states no contested question, or too many.',
    none: 'No other plan of the model, and no other order of the same commitments, does better in any test.',
  },
  sources: {
    heading: 'Sources',
    more: (count: number) =>
      count === 1 ? 'One more source in the model.' : `${count} more sources in the model.`,
    assumed: (count: string, all: string) =>
      `${count} of ${all} statements about what the actors want rest on an assumption alone.`,
  },
  limits: {
    heading: 'What this brief does not claim',
    noForecast:
      'Nothing here is a forecast: readings are counted, and counts are no probabilities.',
  },
}

const german: Widen<typeof english> = {
  under: (plan, date, reading) =>
    `Vorlage zu „${plan}“ · Stand ${date}${reading === '' ? '' : ` · Lesart: ${reading}`}`,
  decision: {
    heading: 'Zu entscheiden',
    headingNeutral: 'Gegenstand',
    asked: (plan, stage, list) =>
      `Ist „${plan}“ weiterzuverfolgen, beginnend mit „${stage}“ (${list})?`,
    neutral: (plan, stage, list) => `„${plan}“; am Anfang steht „${stage}“ (${list}).`,
  },
  bottom: {
    heading: 'Ergebnis',
    stands: (plan, entered, held) =>
      `„${plan}“ im Modell, wie es dasteht: ${entered}${held === '' ? '' : `; ${held}`}.`,
    settle: (answers) => `Zuerst zu klären: ${answers}; mit diesen Antworten hat er Erfolg.`,
    asWritten:
      'Erfolg hat er mit den Antworten, wie sie dastehen: Zuerst kommt, was sichtbar sein muss.',
    elsewhere:
      'Erfolg hat er in keiner Lesart: Zu suchen ist ein anderer Plan oder eine andere Reihenfolge.',
    points: (questions) => `Mit den Parteien zu prüfen: ${questions}`,
  },
  each: {
    more: (count) =>
      count === 1
        ? 'Auch ein weiterer Akteur bewegt sich nicht allein.'
        : `Auch ${count} weitere bewegen sich nicht allein.`,
    moreMoving: (count, moving) => `${count} weitere, davon mit eigenem Gewinn: ${moving}.`,
  },
  board: {
    heading: 'Die Pläne im Überblick',
    title: 'Pläne und Prüfungen, das beste Ergebnis zuerst',
  },
  ladder: {
    heading: (plan) => `„${plan}“, Stufe für Stufe`,
    title: 'Was jeder gibt, und was ihm der Schritt bringt',
    idle: (actors) => `Unbeteiligt: ${actors}.`,
  },
  verify: {
    heading: 'Was zu überprüfen ist',
    title: (shown, all) =>
      shown === all
        ? 'Zusagen, die dringendsten zuerst'
        : `Die ${shown} dringendsten von ${all} Zusagen`,
    none: 'Der Plan legt nichts fest, was zu brechen wäre.',
  },
  assumptions: {
    heading: 'Die Annahmen, die entscheiden',
    taken: (answer) => `Angenommen: ${answer}.`,
    success: (count, all, other, otherCount) =>
      `Damit hat der Plan in ${count} von ${all} Lesarten Erfolg, mit ${other} in ${otherCount}.`,
    successUnequal: (count, all, other) =>
      `Damit hat der Plan in ${count} von ${all} Lesarten Erfolg; am weitesten entfernt ist ${other}.`,
    holding: (count, all, other, otherCount) =>
      `Damit hat der Plan in ${count} von ${all} Lesarten Bestand, mit ${other} in ${otherCount}.`,
    sign: (signs) => `Ist sie falsch, wäre zu sehen: ${signs}.`,
    noSign: 'Das Modell nennt kein Anzeichen dafür, dass sie falsch ist.',
    action: (statement, actor) => `Handeln für „${statement}“ (${actor})`,
    given: (statement, actor) => `Abkehr von „${statement}“ (${actor})`,
    reordered: (statement, actor) => `anderes Gewicht für „${statement}“ (${actor})`,
    unseen: (options) => `ein Bruch, den niemand bemerkt (${options})`,
    impossible: 'dass manches davon gar nicht geht',
    all: (all) => `Keine einzelne Annahme entscheidet: Es ist in allen ${all} Lesarten dasselbe.`,
    none: 'Das Modell nennt keine strittige Frage.',
  },
  spoilers: {
    heading: 'Wer ihn verderben könnte',
    at: (stage) => `„${stage}“:`,
    none: 'Außerhalb des Plans verliert niemand durch ihn, und das Modell nennt keine Erschütterung.',
  },
  against: {
    heading: 'Die stärkste Gegenmeinung',
    uncounted:
      'Was besser wäre, ist nicht gezählt: Das Modell nennt keine strittige Frage, oder zu viele.',
    none: 'Kein anderer Plan des Modells und keine andere Folge derselben Zusagen ist in einer Prüfung besser.',
  },
  sources: {
    heading: 'Quellen',
    more: (count) =>
      count === 1 ? 'Eine weitere Quelle im Modell.' : `${count} weitere Quellen im Modell.`,
    assumed: (count, all) =>
      `${count} von ${all} Aussagen über die Wünsche der Akteure beruhen allein auf einer Annahme.`,
  },
  limits: {
    heading: 'Was diese Vorlage nicht behauptet',
    noForecast:
      'Nichts davon ist eine Vorhersage: Gezählt sind Lesarten, und Zahlen von Lesarten sind keine Wahrscheinlichkeiten.',
  },
}

export type BriefWords = Widen<typeof english>

export const briefWords: Readonly<Record<Language, BriefWords>> = { en: english, de: german }

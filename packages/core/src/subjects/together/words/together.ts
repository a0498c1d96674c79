/** What is said of answers that go together, and of what holds where they do. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  together: {
    heading: 'Which answers go together',
    term: 'cross-impact balance',
    none: (all: string) =>
      `None of ${all} combinations of answers holds together: in each of them the judgements speak more for another answer than for one that it has.`,
    count: (count: string, all: string) =>
      `Of ${all} combinations of answers ${inEnglish(count, 'one holds', `${count} hold`)} together: the judgements speak more for no other answer than for those in it.`,
    tolerance: (tolerance: string) => `An answer may be outweighed by up to ${tolerance}.`,
    unjudged: 'No influence is judged, so that nothing speaks against any of them.',
    own: 'The reading asked about is one of them.',
    notOwn: (behind: string) =>
      `The reading asked about is none of them: an answer in it is outweighed by ${behind}.`,
    never: (answers: string) => `In none of them: ${answers}.`,
    listed: (rows: string) => `Told are the ${rows} most consistent; what follows speaks of these.`,
    holdIn: 'What holds where they go together',
    planAll: (plans: string) => `In each of them no test fails of: ${plans}.`,
    planNone: (plans: string) => `In each of them a test fails of: ${plans}.`,
    planSome: (plan: string, count: string, all: string) =>
      `${plan}: in ${count} of ${all} no test fails.`,
    claimAll: (claims: string) => `So in each of them: ${claims}.`,
    claimNone: (claims: string) => `So in none of them: ${claims}.`,
    claimSome: (claim: string, count: string, all: string) => `${claim}: so in ${count} of ${all}.`,
    combinations: 'The combinations',
    question: 'Question',
    consistency: 'Consistency value',
    total: 'Total impact score',
    plansStanding: 'No test fails of',
    nothing: 'none',
    impossible: 'not possible: a rule forbids what holds today',
    reading: (flags: string) => `To look into one: --world ${flags}`,
    limits:
      'Judgements of influence are not part of the model: they came with the question, and add up, whoever made them. That answers hold together says that the judgements do not speak against it; it is no forecast, and a count of combinations says nothing of how likely they are.',
  },
}

const german: Widen<typeof english> = {
  together: {
    heading: 'Welche Antworten zueinander passen',
    term: 'Cross-Impact-Bilanz',
    none: (all) =>
      `Keine von ${all} Kombinationen von Antworten hält zusammen: In jeder sprechen die Urteile stärker für eine andere Antwort als für eine, die sie enthält.`,
    count: (count, all) =>
      `Von ${all} Kombinationen von Antworten ${inGerman(count, 'hält eine', `halten ${count}`)} zusammen: Für keine andere Antwort sprechen die Urteile stärker als für die enthaltenen.`,
    tolerance: (tolerance) => `Eine Antwort darf um bis zu ${tolerance} überwogen sein.`,
    unjudged: 'Kein Einfluss ist beurteilt; so spricht nichts gegen eine davon.',
    own: 'Die gefragte Lesart ist eine davon.',
    notOwn: (behind) =>
      `Die gefragte Lesart ist keine davon: Eine Antwort in ihr ist um ${behind} überwogen.`,
    never: (answers) => `In keiner davon: ${answers}.`,
    listed: (rows) => `Genannt sind die ${rows} stimmigsten; das Folgende spricht von diesen.`,
    holdIn: 'Was gilt, wo sie zueinander passen',
    planAll: (plans) => `In jeder davon scheitert kein Test bei: ${plans}.`,
    planNone: (plans) => `In jeder davon scheitert ein Test bei: ${plans}.`,
    planSome: (plan, count, all) => `${plan}: In ${count} von ${all} scheitert kein Test.`,
    claimAll: (claims) => `So in jeder davon: ${claims}.`,
    claimNone: (claims) => `So in keiner davon: ${claims}.`,
    claimSome: (claim, count, all) => `${claim}: so in ${count} von ${all}.`,
    combinations: 'Die Kombinationen',
    question: 'Frage',
    consistency: 'Konsistenzwert',
    total: 'Summe der Einflüsse',
    plansStanding: 'Kein Test scheitert bei',
    nothing: 'keinem',
    impossible: 'nicht möglich: Eine Regel verbietet, was heute gilt',
    reading: (flags) => `Um in eine hineinzusehen: --world ${flags}`,
    limits:
      'Urteile über Einflüsse gehören nicht zum Modell: Sie kamen mit der Frage, und sie addieren sich, wer immer sie getroffen hat. Dass Antworten zueinander passen, heißt, dass die Urteile nicht dagegen sprechen; es ist keine Vorhersage, und eine Zahl von Kombinationen sagt nichts darüber, wie wahrscheinlich sie sind.',
  },
}

export const togetherWords = { en: english, de: german }

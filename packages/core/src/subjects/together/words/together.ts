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
    listed: (rows: string) =>
      inEnglish(
        rows,
        'Told is the most consistent; what follows speaks of it.',
        `Told are the ${rows} most consistent; what follows speaks of these.`,
      ),
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
    why: (place: string) => `Why combination ${place} holds together`,
    whyNotOwn: 'Why the reading asked about is outweighed',
    ahead: (taken: string, other: string, lead: string) =>
      `${taken} is ahead of ${other} by ${lead}.`,
    behind: (taken: string, other: string, lag: string) =>
      `${taken} is outweighed by ${other} by ${lag}.`,
    level: (taken: string, other: string) => `${taken} and ${other} are level.`,
    unspoken: 'No other answer speaks for or against either.',
    speaks: (answer: string, strength: string, isFor: boolean) =>
      `${isFor ? 'for' : 'against'} ${answer} with ${strength}`,
    says: (answer: string, parts: string) => `${answer} speaks ${parts}.`,
    unaltered: (questions: string) =>
      `Nothing is judged of these questions, which stay as in the reading asked about: ${questions}.`,
    replaced: 'The judgements that came with the question take the place of those in the model.',
    ofModel:
      'The judgements are those in the model: what their authors think, each with its reason.',
    ofQuestion: 'The judgements are not part of the model: they came with the question.',
    limits:
      'They add up, whoever made them. That answers hold together says that the judgements do not speak against it; it is no forecast, and a count of combinations says nothing of how likely they are.',
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
    listed: (rows) =>
      inGerman(
        rows,
        'Genannt ist die stimmigste; das Folgende spricht von ihr.',
        `Genannt sind die ${rows} stimmigsten; das Folgende spricht von diesen.`,
      ),
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
    why: (place) => `Warum Kombination ${place} zusammenhält`,
    whyNotOwn: 'Warum die gefragte Lesart überwogen ist',
    ahead: (taken, other, lead) => `${taken} liegt um ${lead} vor ${other}.`,
    behind: (taken, other, lag) => `${taken} ist um ${lag} von ${other} überwogen.`,
    level: (taken, other) => `${taken} und ${other} liegen gleichauf.`,
    unspoken: 'Keine andere Antwort spricht für oder gegen eine von beiden.',
    speaks: (answer, strength, isFor) => `${isFor ? 'für' : 'gegen'} ${answer} mit ${strength}`,
    says: (answer, parts) => `${answer} spricht ${parts}.`,
    unaltered: (questions) =>
      `Über diese Fragen gibt es kein Urteil; sie bleiben wie in der gefragten Lesart: ${questions}.`,
    replaced: 'Die Urteile, die mit der Frage kamen, treten an die Stelle derer im Modell.',
    ofModel:
      'Die Urteile sind die im Modell: was ihre Verfasser meinen, jedes mit seiner Begründung.',
    ofQuestion: 'Die Urteile gehören nicht zum Modell: Sie kamen mit der Frage.',
    limits:
      'Sie addieren sich, wer immer sie getroffen hat. Dass Antworten zueinander passen, heißt, dass die Urteile nicht dagegen sprechen; es ist keine Vorhersage, und eine Zahl von Kombinationen sagt nichts darüber, wie wahrscheinlich sie sind.',
  },
}

export const togetherWords = { en: english, de: german }

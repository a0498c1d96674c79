/** What is said of many readings: in how many something holds, what decides, what follows. */
import type { ActorName } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

/** As it stands inside a sentence. */
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Two plans, one of which does not fall behind the other. */
type Rivals = Readonly<Record<'plan' | 'by', string>>
type Beaten = Rivals & Readonly<Record<'own' | 'other', string>>

const english = {
  robust: {
    heading: 'In how many readings it holds',
    tested: (test: string) => `Tested: “${test}”.`,
    holds: (count: string, all: string) =>
      `It holds in ${count} of ${all} ${inEnglish(all, 'reading', 'readings')}.`,
    every: (all: string) =>
      all === '1'
        ? 'It holds in the one reading.'
        : `It holds in each of the ${all} ${inEnglish(all, 'reading', 'readings')}.`,
    none: (all: string) =>
      `It holds in none of the ${all} ${inEnglish(all, 'reading', 'readings')}.`,
    counted: (questions: number) =>
      questions === 1
        ? 'Every answer to the one contested question that bears on it was counted.'
        : `Every combination of answers to ${questions} ${inEnglish(questions, 'contested question', 'contested questions')} was counted.`,
    drawn: (draws: string, settings: string, seed: number) =>
      `There ${inEnglish(settings, 'is', 'are')} ${settings} ${inEnglish(settings, 'reading', 'readings')}; ${draws} ${inEnglish(draws, 'was', 'were')} drawn (seed ${seed}).`,
    drawnWorths: (draws: string, seed: number) =>
      `${draws} ${inEnglish(draws, 'reading was', 'readings were')} drawn, each with worths of its own (seed ${seed}).`,
    interval: (low: string, high: string) =>
      `Of all of them it would hold in ${low} to ${high} out of 1,000 (Wilson, 95 %).`,
    asWritten: (holds: boolean) =>
      holds ? 'With the answers as written it holds.' : 'With the answers as written it fails.',
    fitting: (count: string, holding: string) =>
      `${count} of the readings ${inEnglish(count, 'agrees', 'agree')} with what was observed; of these it holds in ${holding}.`,
    fittingNone: 'None of the readings agrees with what was observed.',
    flip: (answers: string, many: boolean) =>
      `What turns this over with the fewest ${many ? 'other answers' : 'changes'}: ${answers}.`,
    influence: 'What it hangs on',
    noInfluence: 'None of the questions that vary makes a difference.',
    byChance: (questions: string) =>
      `No difference that the draws alone would not make (chi-square, 5 % over all that are looked at): ${questions}.`,
    holdsIn: (count: string, all: string) => `holds in ${count} of ${all}.`,
    pairs: 'Questions that matter together',
    worths: 'Worths that it hangs on',
    worthsMean:
      'Where the model gives a range or only an order, worths were drawn with each reading. The share is that of the difference between readings which the worth accounts for alone.',
    noWorths:
      'None of the worths that were drawn makes a difference by itself that the draws alone would not make.',
    worth: (statement: string, actor: ActorName, bounds: string) =>
      `what “${statement}” is worth to ${actor.nominative}${bounds === '' ? '' : `, ${bounds}`}`,
    atLeast: (worth: string) => `at least ${worth}`,
    atMost: (worth: string) => `at most ${worth}`,
    worthInfluence: (worth: string, helps: boolean, first: string, correlation: string) =>
      `${worth}: the more, the ${helps ? 'more' : 'less'} often it holds; share ${first}, rank correlation ${correlation}.`,
    regions: 'Where it fails',
    everywhere: 'in every reading',
    region: (where: string, fails: string, all: string) => `${where}: fails in ${fails} of ${all}.`,
    whole: (where: string, size: string) =>
      `${where}: ${size} ${inEnglish(size, 'reading', 'readings')}.`,
    whereAdding: (where: string, size: string, added: string) =>
      `${where}: ${size} ${inEnglish(size, 'reading', 'readings')}, ${added} of them not named above.`,
    fails: (isOne: boolean) =>
      isOne ? 'It fails when, and only when:' : 'It fails whenever one of these is so:',
    holdsWhere: (isOne: boolean) =>
      isOne ? 'It holds when, and only when:' : 'It holds whenever one of these is so:',
    exactly: 'Each of these decides by itself; together they leave nothing out.',
    perAnswer: (answer: string, count: string, all: string) => `${answer} ${count} of ${all}`,
    alone: (answers: string, many: boolean, holds: boolean) =>
      `${many ? 'Each of these decides alone' : 'One answer decides alone'}: with ${answers} it ${holds ? 'holds' : 'fails'}, whatever the others are.`,
    onNothingElse: 'It hangs on nothing else.',
    rest: (count: string) => `Other readings in which it fails: ${count}.`,
    failing: 'Readings in which it fails, as what differs from the answers as written',
    and: ' and ',
    or: ' or ',
    term: 'robustness',
  },
  plansRobust: {
    heading: 'The plans over all readings',
    same: 'Every plan is tried in the same readings.',
    fitting: (count: string, all: string) =>
      `${count} of the ${all} ${inEnglish(count, 'agrees', 'agree')} with what was observed.`,
    columns: ['Plan', 'Step by step', 'Against today', 'Held'],
    ofFitting: 'Fitting',
    hangs: 'Hangs on',
    means: [
      '“Step by step”: everyone who moves gains at every stage, and each stage holds.',
      '“Against today”: everyone who moves is better off than today at every stage, and each holds.',
      '“Held”: each stage holds, whether or not anyone would enter it.',
    ],
    meansFitting: '“Fitting”: step by step, of the readings that agree with what was observed.',
    meansHangs: '“Hangs on”: the questions that decide most.',
    interval: (low: string, high: string) => `(${low} to ${high} of 1,000)`,
    of: (count: string, all: string) => `${count} of ${all}`,
    nothing: '–',
    noTotal: 'There is no total, and a count of readings is no chance.',
    more: 'What a single plan hangs on, and where it fails, comes out of the test “enters(PLAN) and holds(PLAN)”.',
  },
  worldFit: {
    heading: 'Which readings agree with what was observed',
    left: (count: string, all: string) =>
      `${count} of ${all} ${inEnglish(all, 'reading', 'readings')} ${inEnglish(count, 'agrees', 'agree')} with every fact.`,
    none: (all: string) =>
      `None of ${all} ${inEnglish(all, 'reading', 'readings')} agrees with every fact.`,
    fact: (label: string, count: string, only: string) =>
      `${label} – contradicted in ${count} ${inEnglish(count, 'reading', 'readings')}, in ${only} of them by this fact alone.`,
    leans: 'Which answers the facts speak for and against',
    remain: (count: string, all: string) =>
      `${count} of ${all} ${inEnglish(all, 'reading', 'readings')} ${inEnglish(count, 'remains', 'remain')}.`,
    fits: (answers: string) => `The nearest reading that agrees: ${answers}.`,
    contradicts: (answers: string) => `The nearest that does not: ${answers}.`,
    reject: 'Whoever doubts a fact may set it aside; the readings it excludes are then open again.',
    term: 'fit',
  },
  claims: {
    heading: 'What the claims come to',
    lead: (derived: number, all: number) =>
      all === 1
        ? derived === 1
          ? 'The claim follows from the model in every reading that bears on it.'
          : 'The claim does not follow from the model in every reading that bears on it.'
        : `Of ${all} ${inEnglish(all, 'claim', 'claims')} ${derived} ${inEnglish(derived, 'follows', 'follow')} from the model in every reading that bears on them.`,
    searched: (count: number) =>
      count === 0
        ? 'None of these had to be derived: the model says them outright.'
        : `${count === 1 ? 'One' : count} of these had to be derived throughout; of the others the model says a part outright, or a comparison was decided before it was made.`,
    counts: (verdict: string, bases: string) => `${verdict}: ${bases}`,
    counted: {
      'read-off': (count: string) => `${count} read off`,
      searched: (count: string) => `${count} derived`,
      'by-construction': (count: string) => `${count} by construction`,
      several: (count: string) => `${count} in several ways`,
      untold: (count: string) => `${count} without a test`,
    },
    rests: (bases: string) => `Rests on this: ${bases}.`,
    restsOn: {
      'read-off': 'read off from lists, rules and answers',
      searched: 'derived from moves and replies that had to be looked for',
      'by-construction': 'decided by construction',
    },
    losing: (amount: string, actor: string, statements: string) =>
      statements === ''
        ? `“${amount}” is 0 in every reading, always because of the same side (${actor}).`
        : `“${amount}” is 0 in every reading, always for the same want (${actor}: ${statements}).`,
    beaten: {
      today: (said: Beaten & { readonly of: string }) =>
        `“${said.by}” is better than today and held in more readings than “${said.plan}”: ${said.other} of ${said.of}, against ${said.own}.`,
      step: (said: Beaten & { readonly of: string }) =>
        `“${said.by}” pays at every step and is held in more readings than “${said.plan}”: ${said.other} of ${said.of}, against ${said.own}.`,
      durability: (said: Beaten) =>
        `“${said.by}” outlasts more blows than “${said.plan}”: ${said.other} of a thousand, against ${said.own}.`,
      equal: {
        today: (said: Rivals) =>
          `“${said.by}” is better than today and held in as many readings as “${said.plan}”.`,
        step: (said: Rivals) =>
          `“${said.by}” pays at every step and is held in as many readings as “${said.plan}”.`,
        durability: (said: Rivals) => `“${said.by}” outlasts as many blows as “${said.plan}”.`,
      },
    },
    unnamed: (than: string) => `Left out of the comparison, though at least as good as “${than}”:`,
    losingByRule: (amount: string) =>
      `“${amount}” is 0 in every reading, always because of a rule.`,
    verdicts: {
      derived: 'Follows from the model',
      depends: 'Depends on the reading',
      contradicted: 'Contradicted by the model',
      'not-testable': 'Cannot be tested here',
      asserted: 'Asserted, outside any model of preferences',
    },
    readings: (count: string, all: string) =>
      `Holds in ${count} of ${all} ${inEnglish(all, 'reading', 'readings')}.`,
    allReadings: (all: string) =>
      all === '1'
        ? 'Holds in the one reading.'
        : `Holds in each of ${all} ${inEnglish(all, 'reading', 'readings')}.`,
    drawn: (seed: number) => `The readings were drawn (seed ${seed}).`,
    counterBase: 'It fails with the answers as written.',
    counter: (answers: string) => `The nearest reading against it: ${answers}.`,
    support: (answers: string) =>
      `None was drawn in which it holds; this one is next to the base: ${answers}.`,
    amount: (text: string, count: string, of: string) => `“${text}”: ${count} of ${of}.`,
    interval: (low: string, high: string) => `(95 %: ${low} to ${high} of 1,000)`,
    within: (reading: string, open: { count: number; names: string }, verdict: string) =>
      open.count === 0
        ? `In the reading “${reading}”: ${lowered(verdict)}.`
        : `In the reading “${reading}”, with ${open.count} ${open.count === 1 ? 'question' : 'questions'} left open (${open.names}): ${lowered(verdict)}.`,
    notShown: 'Its test fails, which shows nothing while this is missing:',
    missing: 'Missing in the model:',
  },
  beliefs: {
    heading: 'How signals shift the weights',
    meaning:
      'Every reading starts with the same weight. The likelihoods are the analyst’s; what comes out are shares of weighted readings, not chances of anything happening.',
    start: 'Before any signal.',
    weight: (answer: string, share: string) => `${answer}: ${share} of 100 parts.`,
    share: (share: string) => `The test holds in ${share} of 100 parts of the weighted readings.`,
    strongest: (signal: string) => `What moved the share most: ${signal}.`,
    none: 'No signal of the model bears on a question.',
    term: 'Bayes',
  },
}

const german: Widen<typeof english> = {
  robust: {
    heading: 'In wie vielen Lesarten das gilt',
    tested: (test) => `Geprüft: „${test}“.`,
    holds: (count, all) => `Es gilt in ${count} von ${all} ${inGerman(all, 'Lesart', 'Lesarten')}.`,
    every: (all) =>
      all === '1'
        ? 'Es gilt in der einen Lesart.'
        : `Es gilt in jeder der ${all} ${inGerman(all, 'Lesart', 'Lesarten')}.`,
    none: (all) => `Es gilt in keiner der ${all} ${inGerman(all, 'Lesart', 'Lesarten')}.`,
    counted: (questions) =>
      questions === 1
        ? 'Gezählt ist jede Antwort auf die eine strittige Frage, die darauf wirkt.'
        : `Gezählt ist jede Kombination der Antworten auf ${questions} ${inGerman(questions, 'strittige Frage', 'strittige Fragen')}.`,
    drawn: (draws, settings, seed) =>
      `Es gibt ${settings} ${inGerman(settings, 'Lesart', 'Lesarten')}; gezogen sind ${draws} (Startwert ${seed}).`,
    drawnWorths: (draws, seed) =>
      `Gezogen ${inGerman(draws, 'ist', 'sind')} ${draws} ${inGerman(draws, 'Lesart', 'Lesarten')}, jede mit eigenen Werten (Startwert ${seed}).`,
    interval: (low, high) =>
      `Von allen würde es in ${low} bis ${high} von 1.000 gelten (Wilson, 95 %).`,
    asWritten: (holds) =>
      holds
        ? 'Mit den Antworten des Modells gilt es.'
        : 'Mit den Antworten des Modells gilt es nicht.',
    fitting: (count, holding) =>
      `${count} der Lesarten ${inGerman(count, 'passt', 'passen')} zu dem, was geschah; von diesen gilt es in ${holding}.`,
    fittingNone: 'Keine der Lesarten passt zu dem, was geschah.',
    flip: (answers, many) =>
      many
        ? `Kleinste Änderung der Antworten, die das Ergebnis umkehrt: ${answers}.`
        : `Eine andere Antwort genügt, um das Ergebnis umzukehren: ${answers}.`,
    influence: 'Wovon es abhängt',
    noInfluence: 'Keine der offenen Fragen macht einen Unterschied.',
    byChance: (questions) =>
      `Kein Unterschied, der über den Zufall der Ziehung hinausgeht (Chi-Quadrat, 5 % über alle betrachteten): ${questions}.`,
    holdsIn: (count, all) => `gilt in ${count} von ${all}.`,
    pairs: 'Fragen, die zusammen zählen',
    worths: 'Werte, von denen es abhängt',
    worthsMean:
      'Wo das Modell eine Spanne oder nur eine Rangfolge nennt, sind die Werte mit jeder Lesart gezogen. Der Anteil gibt an, wie viel vom Unterschied zwischen den Lesarten der Wert für sich erklärt.',
    noWorths:
      'Keiner der gezogenen Werte macht für sich einen Unterschied, der über den Zufall der Ziehung hinausgeht.',
    worth: (statement, actor, bounds) =>
      `der Wert von „${statement}“ für ${actor.accusative}${bounds === '' ? '' : `, ${bounds}`}`,
    atLeast: (worth) => `mindestens ${worth}`,
    atMost: (worth) => `höchstens ${worth}`,
    worthInfluence: (worth, helps, first, correlation) =>
      `${worth}: je mehr, desto ${helps ? 'öfter' : 'seltener'} gilt es; Anteil ${first}, Rangkorrelation ${correlation}.`,
    regions: 'Wo es nicht gilt',
    everywhere: 'in jeder Lesart',
    region: (where, fails, all) => `${where}: gilt nicht in ${fails} von ${all}.`,
    whole: (where, size) => `${where}: ${size} ${inGerman(size, 'Lesart', 'Lesarten')}.`,
    whereAdding: (where, size, added) =>
      `${where}: ${size} ${inGerman(size, 'Lesart', 'Lesarten')}, davon ${added} oben nicht genannt.`,
    fails: (isOne) =>
      isOne ? 'Es gilt genau dann nicht, wenn:' : 'Es gilt nicht, sobald eines davon zutrifft:',
    holdsWhere: (isOne) =>
      isOne ? 'Es gilt genau dann, wenn:' : 'Es gilt, sobald eines davon zutrifft:',
    exactly: 'Jedes davon entscheidet für sich; zusammen lassen sie nichts aus.',
    perAnswer: (answer, count, all) => `${answer} ${count} von ${all}`,
    alone: (answers, many, holds) =>
      `${many ? 'Jede davon entscheidet allein' : 'Eine Antwort entscheidet allein'}: Mit ${answers} gilt es${holds ? '' : ' nicht'}, gleich wie die übrigen ausfallen.`,
    onNothingElse: 'Von nichts anderem hängt es ab.',
    rest: (count) => `Weitere Lesarten, in denen es nicht gilt: ${count}.`,
    failing: 'Lesarten, in denen es nicht gilt, als Unterschied zum Modell',
    and: ' und ',
    or: ' oder ',
    term: 'Robustheit',
  },
  plansRobust: {
    heading: 'Die Pläne über alle Lesarten',
    same: 'Jeder Plan ist in denselben Lesarten geprüft.',
    fitting: (count, all) =>
      `${count} von ${all} ${inGerman(count, 'passt', 'passen')} zu dem, was geschah.`,
    columns: ['Plan', 'Schrittweise', 'Gegen heute', 'Bestand'],
    ofFitting: 'Passend',
    hangs: 'Hängt ab von',
    means: [
      '„Schrittweise“: Alle Beteiligten gewinnen bei jeder Stufe, und jede Stufe hat Bestand.',
      '„Gegen heute“: Alle Beteiligten stehen bei jeder Stufe besser da als heute, und jede hat Bestand.',
      '„Bestand“: Jede Stufe hat Bestand, ob alle ihr zustimmen würden oder nicht.',
    ],
    meansFitting: '„Passend“: schrittweise, von den Lesarten, die zu dem passen, was geschah.',
    meansHangs: '„Hängt ab von“: die Fragen, die am meisten entscheiden.',
    interval: (low, high) => `(${low} bis ${high} von 1.000)`,
    of: (count, all) => `${count} von ${all}`,
    nothing: '–',
    noTotal:
      'Eine Gesamtnote gibt es nicht, und eine Zahl von Lesarten ist keine Wahrscheinlichkeit.',
    more: 'Wovon ein einzelner Plan abhängt und wo er scheitert, zeigt der Test „enters(PLAN) and holds(PLAN)“.',
  },
  worldFit: {
    heading: 'Welche Lesarten zu dem passen, was geschah',
    left: (count, all) =>
      `${count} von ${all} ${inGerman(all, 'Lesart', 'Lesarten')} ${inGerman(count, 'passt', 'passen')} zu jeder Tatsache.`,
    none: (all) =>
      `Keine von ${all} ${inGerman(all, 'Lesart', 'Lesarten')} passt zu jeder Tatsache.`,
    fact: (label, count, only) =>
      `${label} – widerspricht ${count} ${inGerman(count, 'Lesart', 'Lesarten')}, davon ${only} als einzige Tatsache.`,
    leans: 'Für und gegen welche Antworten die Tatsachen sprechen',
    remain: (count, all) =>
      `${count} von ${all} ${inGerman(all, 'Lesart', 'Lesarten')} ${inGerman(count, 'bleibt', 'bleiben')}.`,
    fits: (answers) => `Die nächste Lesart, die passt: ${answers}.`,
    contradicts: (answers) => `Die nächste, die nicht passt: ${answers}.`,
    reject:
      'Wer eine Tatsache bezweifelt, kann sie beiseitelegen; dann ist wieder offen, was sie ausschließt.',
    term: 'Abgleich',
  },
  claims: {
    heading: 'Was aus den Behauptungen folgt',
    lead: (derived, all) =>
      all === 1
        ? derived === 1
          ? 'Die Behauptung folgt aus dem Modell, in jeder Lesart, die darauf wirkt.'
          : 'Die Behauptung folgt nicht in jeder Lesart, die darauf wirkt, aus dem Modell.'
        : `Von ${all} ${inGerman(all, 'Behauptung', 'Behauptungen')} ${inGerman(derived, 'folgt', 'folgen')} ${derived} aus dem Modell, in jeder Lesart, die darauf wirkt.`,
    searched: (count) =>
      count === 0
        ? 'Keine davon war herzuleiten: Das Modell sagt sie selbst.'
        : `Durchweg herzuleiten ${count === 1 ? 'war davon eine' : `waren davon ${count}`}; von den übrigen sagt das Modell einen Teil selbst, oder ein Vergleich war von vornherein entschieden.`,
    counts: (verdict, bases) => `${verdict}: ${bases}`,
    counted: {
      'read-off': (count) => `${count} abgelesen`,
      searched: (count) => `${count} hergeleitet`,
      'by-construction': (count) => `${count} vorab entschieden`,
      several: (count) => `${count} auf mehreren Wegen`,
      untold: (count) => `${count} ohne Test`,
    },
    rests: (bases) => `Grundlage: ${bases}.`,
    restsOn: {
      'read-off': 'abgelesen an Listen, Regeln und Antworten',
      searched: 'hergeleitet aus Zügen und Erwiderungen, die zu suchen waren',
      'by-construction': 'vorab entschieden durch die Anlage des Vergleichs',
    },
    losing: (amount, actor, statements) =>
      statements === ''
        ? `„${amount}“ ist in jeder Lesart 0, stets wegen derselben Seite (${actor}).`
        : `„${amount}“ ist in jeder Lesart 0, stets wegen desselben Wunsches (${actor}: ${statements}).`,
    beaten: {
      today: (said) =>
        `„${said.by}“ ist in mehr Lesarten besser als heute und von Bestand als „${said.plan}“: ${said.other} von ${said.of}, gegen ${said.own}.`,
      step: (said) =>
        `„${said.by}“ lohnt sich in mehr Lesarten bei jedem Schritt und hat Bestand als „${said.plan}“: ${said.other} von ${said.of}, gegen ${said.own}.`,
      durability: (said) =>
        `„${said.by}“ übersteht mehr Stöße als „${said.plan}“: ${said.other} von tausend, gegen ${said.own}.`,
      equal: {
        today: (said) =>
          `„${said.by}“ ist in ebenso vielen Lesarten besser als heute und von Bestand wie „${said.plan}“.`,
        step: (said) =>
          `„${said.by}“ lohnt sich in ebenso vielen Lesarten bei jedem Schritt und hat Bestand wie „${said.plan}“.`,
        durability: (said) => `„${said.by}“ übersteht ebenso viele Stöße wie „${said.plan}“.`,
      },
    },
    unnamed: (than) => `Nicht mitverglichen, obwohl mindestens so gut wie „${than}“:`,
    losingByRule: (amount) => `„${amount}“ ist in jeder Lesart 0, stets wegen einer Regel.`,
    verdicts: {
      derived: 'Folgt aus dem Modell',
      depends: 'Hängt von der Lesart ab',
      contradicted: 'Das Modell widerspricht',
      'not-testable': 'Hier nicht prüfbar',
      asserted: 'Behauptet, außerhalb jedes Modells von Präferenzen',
    },
    readings: (count, all) => `Gilt in ${count} von ${all} ${inGerman(all, 'Lesart', 'Lesarten')}.`,
    allReadings: (all) =>
      all === '1'
        ? 'Gilt in der einen Lesart.'
        : `Gilt in jeder von ${all} ${inGerman(all, 'Lesart', 'Lesarten')}.`,
    drawn: (seed) => `Die Lesarten sind gezogen (Startwert ${seed}).`,
    counterBase: 'Mit den Antworten des Modells gilt sie nicht.',
    counter: (answers) => `Die nächste Lesart, die dagegen spricht: ${answers}.`,
    support: (answers) =>
      `Gezogen ist keine, in der sie gilt; nahe am Modell gilt sie mit: ${answers}.`,
    amount: (text, count, of) => `„${text}“: ${count} von ${of}.`,
    interval: (low, high) => `(95 %: ${low} bis ${high} von 1.000)`,
    within: (reading, open, verdict) =>
      open.count === 0
        ? `In der Lesart „${reading}“: ${lowered(verdict)}.`
        : `In der Lesart „${reading}“, mit ${open.count} ${open.count === 1 ? 'offener Frage' : 'offenen Fragen'} (${open.names}): ${lowered(verdict)}.`,
    notShown: 'Der Test scheitert; das zeigt nichts, solange dies fehlt:',
    missing: 'Im Modell fehlt:',
  },
  beliefs: {
    heading: 'Wie Signale die Gewichte verschieben',
    meaning:
      'Jede Lesart beginnt mit gleichem Gewicht. Die Wahrscheinlichkeiten der Signale stammen vom Analysten; das Ergebnis sind Anteile gewichteter Lesarten, keine Wahrscheinlichkeiten künftiger Ereignisse.',
    start: 'Vor jedem Signal.',
    weight: (answer, share) => `${answer}: ${share} von 100 Teilen.`,
    share: (share) => `Der Test gilt in ${share} von 100 Teilen der gewichteten Lesarten.`,
    strongest: (signal) => `Am meisten verschob den Anteil: ${signal}.`,
    none: 'Kein Signal des Modells wirkt auf eine Frage.',
    term: 'Bayes',
  },
}

export const worldsWords = { en: english, de: german }

/** What is said of a plan that has begun: promises, stages, coders, what was foreseen. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { statusWords } from '../../../voice/words/statuses.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  monitoring: {
    term: 'implementation',
    nothing: (plan: string, day: string) => `Nothing has been recorded of “${plan}” by ${day}.`,
    kept: (kept: string, all: string, plan: string, day: string) =>
      `By ${day}, ${kept} of ${all} promises of “${plan}” ${kept === '1' ? 'is' : 'are'} carried out in full.`,
    empty:
      'A model can hold what was done (“implementation”) and by when it is due (“due”); with either there is more to say.',
    noneKept: (all: string, plan: string, day: string) =>
      `By ${day}, none of the ${all} promises of “${plan}” is carried out in full.`,
    broken: (names: string) => `Broken: ${names}.`,
    back: (names: string) => `Taken back: ${names}.`,
    late: (names: string) => `Late: ${names}.`,
    next: (name: string, actor: string, day: string) => `Due next: ${name} (${actor}), by ${day}.`,
    nothingDue: 'Nothing is due within ninety days.',
    impossible:
      'The rules of the model exclude what has been reached, so nothing is said of what follows from it. Correct a record or a rule.',
    promise: 'Promise',
    who: 'Who',
    stands: 'How it stands',
    due: 'Due',
    evidence: 'Last evidence',
    tempts: 'Without it',
    is: {
      kept: 'carried out',
      broken: 'broken',
      'taken-back': 'taken back',
      lapsed: 'ended by itself',
      late: 'late',
      soon: 'due soon',
      ahead: 'due later',
      open: 'no day fixed',
    },
    lateBy: (days: string) => `late by ${days}`,
    keptLate: (days: string) => `carried out, ${days} late`,
    contested: 'contested',
    status: statusWords.en,
    ago: (date: string, days: string) => `${date}, ${days} ago`,
    noEvidence: 'none',
    days: (count: number, number: string) => (count === 1 ? '1 day' : `${number} days`),
    daysLong: (count: number, number: string) => (count === 1 ? '1 day' : `${number} days`),
    noDay: 'none fixed',
    better: 'better off, unanswered',
    answered: 'better off, but answered',
    notBetter: 'not better off',
    serving: 'Whom a breach would serve',
    serves: (name: string, actor: ActorName, gets: string) =>
      `“${name}” broken, from where things stand: ${actor.nominative} would get “${gets}”, and nobody who sees it would answer.`,
    follows: (name: string, actor: ActorName, gets: string) =>
      `“${name}” broken, from where things stand: ${actor.nominative} would get “${gets}”.`,
    reply: (actor: ActorName, change: string, loss: string | undefined) =>
      `${actor.nominative} would answer (${change})${loss === undefined ? ', and nothing of it would be left' : `, and “${loss}” would be lost`}.`,
    planned: {
      enough: 'The answer that the plan names would take the gain away.',
      'not-enough': 'The answer that the plan names would not take the gain away.',
    },
    servesNobody: 'Breaking a promise that is kept or next would serve nobody.',
    stages: 'Stages',
    stageIs: {
      stands: 'stands',
      'under-way': 'under way',
      waiting: 'waits for an earlier stage',
      broken: 'broken',
      failed: 'cannot open: an earlier stage is broken',
    },
    gateShut: 'its condition does not hold',
    since: (day: string) => `since ${day}`,
    dueOn: (day: string) => `due ${day}`,
    fallback: (stage: string) => `the plan falls back to “${stage}”`,
    answers: 'How breaches are answered',
    answer: (name: string, actor: ActorName, back: string) =>
      `“${name}” is broken. By the plan ${actor.nominative} ${agreeing(actor, 'takes', 'take')} back: ${back}.`,
    answerDone: (name: string, actor: ActorName, done: string) =>
      `“${name}” is broken. By the plan ${actor.nominative} ${agreeing(actor, 'answers', 'answer')} with: ${done}.`,
    between: (from: string, to: string) =>
      from === to ? `It is to bite by ${to}.` : `It is to bite between ${from} and ${to}.`,
    noAnswer: (name: string) => `“${name}” is broken, and the plan names no answer to that.`,
    lapses: 'What ends by itself',
    ends: (name: string, day: string) => `“${name}” ends on ${day}: its owner is then free.`,
    returns: (name: string, day: string) =>
      `“${name}” ends on ${day}: what was given then comes back.`,
    without: (stage: string, actors: string) =>
      `Without it the plan fails first at “${stage}”${actors === '' ? '' : ` (${actors})`}.`,
    withoutSame: 'Without it the plan fails no earlier and no later than with it.',
    withoutNothing: 'Without it the plan fails nowhere.',
    foreseen: 'What was foreseen, and what happened',
    before: (stage: string, actors: string) =>
      `Before anything was recorded, the plan failed first at “${stage}”${actors === '' ? '' : ` (${actors})`}, by the order of what each wants.`,
    beforeNothing:
      'Before anything was recorded, the plan failed nowhere, by the order of what each wants.',
    happened: (stage: string, names: string, actors: string, date: string) =>
      `What broke first: ${names} (${actors}), in “${stage}”, ${date}.`,
    unbroken: 'Nothing has been broken, and nothing is a year late.',
    disputed: 'Whether that was a breach is disputed.',
    compared: {
      right: 'The stage and those who broke it are the ones that were foreseen.',
      'in-part': 'Of stage and parties one is as foreseen and the other is not.',
      wrong: 'Neither the stage nor those who broke it were foreseen.',
      open: 'What was foreseen has not happened so far.',
    },
    rightNothing: 'As foreseen.',
    now: (stage: string, actors: string) =>
      `From where things stand now, the plan fails first at “${stage}”${actors === '' ? '' : ` (${actors})`}.`,
    nowNothing: 'From where things stand now, the plan fails nowhere.',
    changed: (since: string) => `Since ${since}`,
    nothingChanged: 'No new record and no new signal.',
    newRecords: (count: string, isOne: boolean) => `${count} new ${isOne ? 'record' : 'records'}.`,
    signalCount: (count: string, isOne: boolean) => `${count} new ${isOne ? 'signal' : 'signals'}.`,
    newSignals: (names: string) => `New signals: ${names}.`,
    was: (name: string, before: string, after: string) =>
      `“${name}”: ${before} before, now ${after}.`,
    verdict: (plan: string, test: string, isNow: boolean) =>
      `“${plan}” is now ${isNow ? '' : 'no longer '}${test}.`,
    noVerdict: 'No verdict on a plan has changed by it.',
    claimIs: {
      derived: 'follows from the model',
      depends: 'depends on the reading',
      contradicted: 'is contradicted by the model',
      'not-testable': 'cannot be tested here',
      asserted: 'is asserted, outside any model of preferences',
    },
    claimTurned: (claim: string, way: 'newly' | 'no-longer' | 'otherwise') =>
      `Claim “${claim}” ${way === 'newly' ? 'newly holds' : way === 'no-longer' ? 'no longer holds' : 'comes out otherwise'}.`,
    claimSides: (before: string, after: string) => `Before, it ${before}; now, it ${after}.`,
    claimCount: (count: string, of: string) => `It holds now in ${count} of ${of} readings.`,
    claimAgainst: (answers: string) => `The nearest reading against it: ${answers}.`,
    claimMoved: (names: string) => `What stands otherwise than then: ${names}.`,
    noClaim: (of: string) => `Of ${of} claims of the model none comes out otherwise.`,
    claimsUntouched: 'No claim of the model rests on anything that has changed.',
    tests: {
      possible: 'possible',
      step: 'entered step by step',
      today: 'better for all movers than where things stand',
      held: 'held at every stage',
      delivered: 'delivered at every stage',
    },
    watched: 'What to watch for',
    for: (names: string) => `for it: ${names}`,
    against: (names: string) => `against it: ${names}`,
    both: (names: string) => `either way: ${names}`,
    seen: (sight: string, names: string) => `Seen: ${sight} (${names})`,
    unseen: (sight: string) => `Not seen so far: ${sight}`,
    noSignal: 'no signal linked',
    person: 'Signals are linked by a person; nothing is counted from them.',
    inbox: (count: string, isOne: boolean) =>
      `${count} ${isOne ? 'signal waits' : 'signals wait'} to be linked:`,
    trust: 'Trust after what was recorded',
    trusting: (by: ActorName, of: ActorName, before: string, after: string) =>
      `That ${of.nominative} would keep to its word: for ${by.nominative} ${before} before, ${after} now.`,
    counted: (kept: string, broken: string) => `Promises kept: ${kept}; broken: ${broken}.`,
    coders: 'Coders',
    agree: (one: string, other: string, count: string, same: string) =>
      `${one} and ${other} coded ${count} promises on the same dates, ${same} of them alike.`,
    kappa: (plain: string, weighted: string) =>
      `Beyond what chance would bring they agree by ${plain}, and by ${weighted} if neighbouring steps count as near (Cohen’s kappa, plain and weighted; 1 is full agreement, 0 none beyond chance).`,
    noKappa: 'Both say the same of everything, so nothing can be said of agreement beyond chance.',
    scale:
      'The scale is that of the Peace Accords Matrix: not begun, begun, halfway, in full. Only what is carried out in full counts as reached.',
    replay: {
      day: 'Known by',
      records: 'What became known',
      weakest: 'Where it failed first from there',
      happened: 'Broken by then',
      begin: 'the signing',
      nowhere: 'nowhere',
      nothing: 'nothing',
      late: 'a year late',
      moved: (count: string, isOne: boolean) =>
        `The weakest link moved ${isOne ? 'once' : `${count} times`} with what became known.`,
      still: 'The weakest link did not move with what became known.',
      rule: 'Each row uses only what was known by its day. An obligation is broken a year after it was due, or when it was taken back other than in answer to a breach.',
    },
  },
}

const german: Widen<typeof english> = {
  monitoring: {
    term: 'Umsetzung',
    nothing: (plan, day) => `Zu „${plan}“ ist bis ${day} nichts vermerkt.`,
    kept: (kept, all, plan, day) =>
      `Stand ${day}: ${kept} von ${all} Zusagen aus „${plan}“ ${kept === '1' ? 'ist' : 'sind'} ganz umgesetzt.`,
    empty:
      'Ein Modell kann festhalten, was getan ist („implementation“) und bis wann es fällig ist („due“); mit einem davon ist mehr zu sagen.',
    noneKept: (all, plan, day) =>
      `Stand ${day}: Von ${all} Zusagen aus „${plan}“ ist keine ganz umgesetzt.`,
    broken: (names) => `Gebrochen: ${names}.`,
    back: (names) => `Zurückgenommen: ${names}.`,
    late: (names) => `Überfällig: ${names}.`,
    next: (name, actor, day) => `Als Nächstes fällig: ${name} (${actor}), bis ${day}.`,
    nothingDue: 'In den nächsten neunzig Tagen ist nichts fällig.',
    impossible:
      'Die Regeln des Modells schließen das Erreichte aus; was daraus folgt, bleibt offen. Einen Eintrag oder eine Regel berichtigen.',
    promise: 'Zusage',
    who: 'Wer',
    stands: 'Stand',
    due: 'Fällig',
    evidence: 'Letzter Beleg',
    tempts: 'Ohne sie',
    is: {
      kept: 'umgesetzt',
      broken: 'gebrochen',
      'taken-back': 'zurückgenommen',
      lapsed: 'von selbst beendet',
      late: 'überfällig',
      soon: 'bald fällig',
      ahead: 'später fällig',
      open: 'ohne Frist',
    },
    lateBy: (days) => `überfällig seit ${days}`,
    keptLate: (days) => `umgesetzt, um ${days} verspätet`,
    contested: 'strittig',
    status: statusWords.de,
    ago: (date, days) => `${date}, vor ${days}`,
    noEvidence: 'keiner',
    days: (count, number) => (count === 1 ? '1 Tag' : `${number} Tage`),
    daysLong: (count, number) => (count === 1 ? 'einem Tag' : `${number} Tagen`),
    noDay: 'keine Frist',
    better: 'besser gestellt, ohne Antwort',
    answered: 'besser gestellt, aber mit Antwort',
    notBetter: 'nicht besser gestellt',
    serving: 'Wem ein Bruch nützen würde',
    serves: (name, actor, gets) =>
      `„${name}“ gebrochen, vom erreichten Stand aus: ${actor.nominative} ${agreeing(actor, 'bekäme', 'bekämen')} „${gets}“, und niemand, der es sieht, würde antworten.`,
    follows: (name, actor, gets) =>
      `„${name}“ gebrochen, vom erreichten Stand aus: ${actor.nominative} ${agreeing(actor, 'bekäme', 'bekämen')} „${gets}“.`,
    reply: (actor, change, loss) =>
      `${actor.nominative} ${agreeing(actor, 'würde', 'würden')} antworten (${change})${loss === undefined ? ', und davon bliebe nichts' : `, und „${loss}“ ginge verloren`}.`,
    planned: {
      enough: 'Die Antwort, die der Plan nennt, nähme den Gewinn.',
      'not-enough': 'Die Antwort, die der Plan nennt, nähme den Gewinn nicht.',
    },
    servesNobody: 'Eine umgesetzte oder als nächste fällige Zusage zu brechen nützte niemandem.',
    stages: 'Stufen',
    stageIs: {
      stands: 'besteht',
      'under-way': 'läuft',
      waiting: 'wartet auf eine frühere Stufe',
      broken: 'gebrochen',
      failed: 'kann nicht beginnen: eine frühere Stufe ist gebrochen',
    },
    gateShut: 'die Bedingung ist nicht erfüllt',
    since: (day) => `seit ${day}`,
    dueOn: (day) => `fällig: ${day}`,
    fallback: (stage) => `der Plan fällt auf „${stage}“ zurück`,
    answers: 'Antworten auf Brüche',
    answer: (name, actor, back) =>
      `„${name}“ ist gebrochen. Nach dem Plan ${agreeing(actor, 'nimmt', 'nehmen')} ${actor.nominative} zurück: ${back}.`,
    answerDone: (name, actor, done) =>
      `„${name}“ ist gebrochen. Nach dem Plan ${agreeing(actor, 'antwortet', 'antworten')} ${actor.nominative} mit: ${done}.`,
    between: (from, to) =>
      from === to
        ? `Das soll bis ${to} greifen.`
        : `Das soll greifen: frühestens ${from}, spätestens ${to}.`,
    noAnswer: (name) => `„${name}“ ist gebrochen, und der Plan nennt keine Antwort darauf.`,
    lapses: 'Was von selbst endet',
    ends: (name, day) => `„${name}“ endet: ${day}. Wer es zugesagt hat, ist dann frei.`,
    returns: (name, day) => `„${name}“ endet: ${day}. Was gewährt wurde, kehrt dann zurück.`,
    without: (stage, actors) =>
      `Ohne diese Zusage scheitert der Plan zuerst bei „${stage}“${actors === '' ? '' : ` (${actors})`}.`,
    withoutSame: 'Ohne diese Zusage scheitert der Plan an derselben Stelle wie mit ihr.',
    withoutNothing: 'Ohne diese Zusage scheitert der Plan nirgends.',
    foreseen: 'Was vorherzusehen war und was geschah',
    before: (stage, actors) =>
      `Bevor etwas vermerkt war, scheiterte der Plan zuerst bei „${stage}“${actors === '' ? '' : ` (${actors})`}, nach der Rangfolge dessen, was alle wollen.`,
    beforeNothing:
      'Bevor etwas vermerkt war, scheiterte der Plan nirgends, nach der Rangfolge dessen, was alle wollen.',
    happened: (stage, names, actors, date) =>
      `Zuerst gebrochen: ${names} (${actors}), in „${stage}“, ${date}.`,
    unbroken: 'Nichts ist gebrochen und nichts seit einem Jahr überfällig.',
    disputed: 'Ob es ein Bruch war, ist strittig.',
    compared: {
      right: 'Die Stufe und wer sie brach, beides war vorherzusehen.',
      'in-part': 'Von Stufe und Beteiligten ist eines wie vorherzusehen, das andere nicht.',
      wrong: 'Weder die Stufe noch wer sie brach war vorherzusehen.',
      open: 'Was vorherzusehen war, ist bisher nicht geschehen.',
    },
    rightNothing: 'Wie vorherzusehen war.',
    now: (stage, actors) =>
      `Vom jetzigen Stand aus scheitert der Plan zuerst bei „${stage}“${actors === '' ? '' : ` (${actors})`}.`,
    nowNothing: 'Vom jetzigen Stand aus scheitert der Plan nirgends.',
    changed: (since) => `Seit ${since}`,
    nothingChanged: 'Kein neuer Eintrag und kein neues Signal.',
    newRecords: (count, isOne) => `${count} ${isOne ? 'neuer Eintrag' : 'neue Einträge'}.`,
    signalCount: (count, isOne) => `${count} ${isOne ? 'neues Signal' : 'neue Signale'}.`,
    newSignals: (names) => `Neue Signale: ${names}.`,
    was: (name, before, after) => `„${name}“: bisher ${before}, jetzt ${after}.`,
    verdict: (plan, test, isNow) => `„${plan}“ ist jetzt ${isNow ? '' : 'nicht mehr '}${test}.`,
    noVerdict: 'Kein Urteil über einen Plan hat sich dadurch geändert.',
    claimIs: {
      derived: 'folgt aus dem Modell',
      depends: 'hängt von der Lesart ab',
      contradicted: 'steht im Widerspruch zum Modell',
      'not-testable': 'ist hier nicht prüfbar',
      asserted: 'ist behauptet, außerhalb jedes Modells von Präferenzen',
    },
    claimTurned: (claim, way) =>
      `Die Behauptung „${claim}“ ${way === 'newly' ? 'gilt jetzt' : way === 'no-longer' ? 'gilt nicht mehr' : 'fällt anders aus'}.`,
    claimSides: (before, after) => `Vorher: Sie ${before}. Jetzt: Sie ${after}.`,
    claimCount: (count, of) => `Sie gilt jetzt in ${count} von ${of} Lesarten.`,
    claimAgainst: (answers) => `Die nächste Lesart, die dagegen spricht: ${answers}.`,
    claimMoved: (names) => `Was jetzt anders steht als damals: ${names}.`,
    noClaim: (of) => `Von ${of} Behauptungen des Modells fällt keine anders aus.`,
    claimsUntouched: 'Keine Behauptung des Modells beruht auf etwas, was sich geändert hat.',
    tests: {
      possible: 'möglich',
      step: 'Schritt für Schritt begehbar',
      today: 'für alle Handelnden besser als der jetzige Stand',
      held: 'auf jeder Stufe gehalten',
      delivered: 'auf jeder Stufe erfüllt',
    },
    watched: 'Worauf zu achten ist',
    for: (names) => `dafür: ${names}`,
    against: (names) => `dagegen: ${names}`,
    both: (names) => `in beide Richtungen: ${names}`,
    seen: (sight, names) => `Gesehen: ${sight} (${names})`,
    unseen: (sight) => `Bisher nicht gesehen: ${sight}`,
    noSignal: 'kein Signal verknüpft',
    person: 'Signale verknüpft ein Mensch; gezählt ist daraus nichts.',
    inbox: (count, isOne) =>
      `${count} ${isOne ? 'Signal wartet' : 'Signale warten'} auf eine Verknüpfung:`,
    trust: 'Vertrauen nach dem, was vermerkt ist',
    trusting: (by, of, before, after) =>
      `Dass auf ${of.accusative} Verlass ist: für ${by.accusative} bisher ${before}, jetzt ${after}.`,
    counted: (kept, broken) => `Gehaltene Zusagen: ${kept}; gebrochene: ${broken}.`,
    coders: 'Kodierende',
    agree: (one, other, count, same) =>
      `${one} und ${other} haben ${count} Zusagen zu denselben Daten kodiert, davon ${same} gleich.`,
    kappa: (plain, weighted) =>
      `Über den Zufall hinaus stimmen sie zu ${plain} überein, und zu ${weighted}, wenn benachbarte Stufen als nahe gelten (Cohens Kappa, einfach und gewichtet; 1 ist volle Übereinstimmung, 0 keine über den Zufall hinaus).`,
    noKappa:
      'Beide sagen von allem dasselbe; über eine Übereinstimmung jenseits des Zufalls ist nichts zu sagen.',
    scale:
      'Die Skala ist die der Peace Accords Matrix: nicht begonnen, begonnen, zur Hälfte, ganz. Als erreicht zählt nur, was ganz umgesetzt ist.',
    replay: {
      day: 'Bekannt bis',
      records: 'Was bekannt geworden war',
      weakest: 'Woran er von da an zuerst scheiterte',
      happened: 'Bis dahin gebrochen',
      begin: 'die Unterzeichnung',
      nowhere: 'nirgends',
      nothing: 'nichts',
      late: 'ein Jahr überfällig',
      moved: (count, isOne) =>
        `Das schwächste Glied wechselte ${isOne ? 'einmal' : `${count}-mal`} mit dem, was bekannt war.`,
      still: 'Das schwächste Glied blieb dasselbe, was auch bekannt war.',
      rule: 'Jede Zeile nutzt nur, was an ihrem Tag bekannt war. Eine Zusage gilt als gebrochen, wenn sie ein Jahr nach der Frist nicht erfüllt ist, oder wenn sie zurückgenommen ist, ohne dass dies einen Bruch beantwortet.',
    },
  },
}

export const monitoringWords = { en: english, de: german }

/** What is said of one margin: what its numbers rest on, and what would mend it. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  stakesRepairs: {
    heading: 'What would mend it',
    lead: (actor: string, stage: string) =>
      `Each of these alone would make ${actor} keep “${stage}”; the least of each kind. Kinds have no common price, so none is called the cheapest.`,
    none: (actor: string, stage: string) =>
      `No single change was found that would make ${actor} keep “${stage}”: no sanction, deposit, inspection or quicker answer, no exchange through a third hand, no cut and no other order of the stages.`,
    noSplit:
      'Cutting the stage in two cannot help: all of it can be taken back, and no part of it changes what is seen or what follows.',
    splitTried: (reasons: string) =>
      `Cutting the stage in two might have helped (${reasons}), but no cut was enough.`,
    kinds: {
      sanction: 'a further loss',
      hostage: 'a deposit',
      detection: 'better detection',
      lag: 'a quicker answer',
      escrow: 'an exchange through a third hand',
      split: 'two stages instead of one',
      reorder: 'another order',
      carrot: 'something to look forward to',
    },
    reasons: {
      irreversible: 'a part stays done',
      verification: 'a part makes breaches easier to see',
      prospect: 'something is left to look forward to',
    },
    sanction: (more: string) => `A further loss of ${more} a year once answered.`,
    hostage: (more: string) => `A deposit of ${more}, lost once answered.`,
    detection: (chance: string, period: string) =>
      `A chance of ${chance} in ${period} that a breach is seen.`,
    lag: (time: string) => `An answer within ${time}.`,
    atOnce: 'An answer at once.',
    escrow: 'An exchange at one stroke through a third hand, so that nobody can hold back.',
    split: (first: string, then: string, reasons: string) =>
      `Two stages instead of one: first ${first}; then ${then}. It can help because: ${reasons}.`,
    reorder: (order: string) => `Another order of the stages: ${order}.`,
    carrot: (actor: string, act: string) =>
      `Something to look forward to: ${actor} adds, in a last stage of its own, ${act}.`,
    added: 'the added stage',
    then: (margin: string) => `The margin is then ${margin}.`,
    nothingToBreak: 'It has then nothing to break there.',
    weakest: (actor: string, stage: string, margin: string) =>
      `The weakest link is then ${actor} at “${stage}”, with ${margin}.`,
  },
  stakesWhy: {
    none: (actor: string) =>
      `There is no margin of ${actor} here: it undertakes nothing in the plan, or the model does not say enough of it.`,
    how: 'How the margin comes about: what the most tempting breach would bring, against what keeping the word brings.',
    restsOn: 'What the numbers rest on',
    taken: (value: string, low: string, high: string) => `${value}, out of ${low} to ${high}`,
    set: (value: string) => `${value}, as set in the question`,
    worths: 'What its statements are worth a year:',
    rates: (rate: string, hazard: string) =>
      `Patience: a year’s wait costs ${rate} of a good thing; the chance that whoever is bound is gone is ${hazard} a year.`,
    factor: (factor: string) => `Patience: a year’s wait leaves ${factor} of a good thing.`,
    patienceSet: (factor: string) =>
      `Patience: a year’s wait leaves ${factor} of a good thing, as set in the question.`,
    commitment: (option: string) => `Its own part, ${option}:`,
    seen: (chance: string, time: string) =>
      `A breach would be seen within ${time} with this chance: ${chance}.`,
    seenOnce: (chance: string, time: string, option: string) =>
      `Once “${option}” stands, a breach would be seen within ${time} with this chance: ${chance}.`,
    anyBreach: 'Any breach of its own:',
    sanction: (amount: string) => `Once answered it would lose further, a year: ${amount}.`,
    hostage: (amount: string) => `Once answered it would lose a deposit of ${amount}.`,
    lag: (days: string) => `An answer would bite after (days): ${days}.`,
    share: (share: string) => `The share that cannot be taken back: ${share}.`,
  },
  stakesTrust: {
    heading: 'How far must each side trust?',
    lead: 'The margin asks whether a side would want to keep its word. This asks what it risks if the other is of a kind that no margin holds, and is kept apart from it.',
    needs: (actor: string, stage: string, other: string, belief: string) =>
      `To enter “${stage}”, ${actor} must give ${other} at least this chance of keeping its word: ${belief}.`,
    none: (actor: string, stage: string, other: string) =>
      `To enter “${stage}”, ${actor} need not trust ${other} at all: even betrayed it is no worse off.`,
    never: (actor: string, stage: string, other: string) =>
      `No trust in ${other} is enough for ${actor} at “${stage}”: even kept, it brings less than staying.`,
    stated: (belief: string) => `Stated by then, after the promises kept before: ${belief}.`,
    statedRange: (low: string, high: string) =>
      `Stated by then, after the promises kept before: ${low} to ${high}.`,
    oneRound: (actor: string, other: string, needed: string, belief: string) =>
      `All at once, ${actor} would have to believe in ${other} with ${needed}; stated is ${belief}, in the middle.`,
    window: (least: string, most: string) =>
      `A first step tells the kinds apart if it holds a share of ${least} to ${most} of the stakes: smaller teaches nothing, larger is not dared.`,
    closed: (belief: string) =>
      `No first step would tell the kinds apart; from a belief of ${belief} on one would.`,
    noWindow: 'No first step would tell the kinds apart, whatever the belief.',
    powerHeading: 'Does a stage shift too much power?',
    shift: (stage: string, rising: string, before: string, after: string) =>
      `“${stage}” raises the chance that ${rising} would win a war from ${before} to ${after}.`,
    bearable: (declining: string, largest: string) =>
      `${declining} would still rather wait than fight: up to ${largest} it would.`,
    tooMuch: (declining: string, largest: string, stages: string) =>
      `${declining} would rather fight now: a stage may raise it to ${largest} at most. It would take ${stages} ${inEnglish(stages, 'stage', 'stages')}.`,
  },
}

const german: Widen<typeof english> = {
  stakesRepairs: {
    heading: 'Was Abhilfe schüfe',
    lead: (actor, stage) =>
      `Jedes für sich brächte ${actor} dazu, „${stage}“ zu halten; das Geringste jeder Art. Die Arten haben keinen gemeinsamen Preis, darum heißt keine die billigste.`,
    none: (actor, stage) =>
      `Keine einzelne Änderung fand sich, mit der ${actor} „${stage}“ hielte: keine Sanktion, kein Pfand, keine Inspektion, keine schnellere Antwort, kein Austausch durch dritte Hand, kein Schnitt und keine andere Reihenfolge der Stufen.`,
    noSplit:
      'Die Stufe zu teilen kann nicht helfen: Alles daran lässt sich zurücknehmen, und kein Teil ändert, was gesehen wird oder was folgt.',
    splitTried: (reasons) =>
      `Die Stufe zu teilen hätte helfen können (${reasons}), aber kein Schnitt genügte.`,
    kinds: {
      sanction: 'ein weiterer Verlust',
      hostage: 'ein Pfand',
      detection: 'besseres Erkennen',
      lag: 'eine schnellere Antwort',
      escrow: 'ein Austausch durch dritte Hand',
      split: 'zwei Stufen statt einer',
      reorder: 'eine andere Reihenfolge',
      carrot: 'etwas, worauf man sich freuen kann',
    },
    reasons: {
      irreversible: 'ein Teil bleibt getan',
      verification: 'ein Teil macht Brüche leichter sichtbar',
      prospect: 'etwas bleibt, worauf man sich freuen kann',
    },
    sanction: (more) => `Ein weiterer Verlust von ${more} im Jahr nach der Antwort.`,
    hostage: (more) => `Ein Pfand von ${more}, das nach der Antwort verfällt.`,
    detection: (chance, period) =>
      `Eine Wahrscheinlichkeit von ${chance} in ${period}, mit der man einen Bruch sieht.`,
    lag: (time) => `Eine Antwort binnen ${time}.`,
    atOnce: 'Eine sofortige Antwort.',
    escrow: 'Ein Austausch auf einen Schlag durch dritte Hand, sodass niemand zurückhalten kann.',
    split: (first, then, reasons) =>
      `Zwei Stufen statt einer: zuerst ${first}; dann ${then}. Helfen kann es, weil: ${reasons}.`,
    reorder: (order) => `Eine andere Reihenfolge der Stufen: ${order}.`,
    carrot: (actor, act) =>
      `Etwas, worauf man sich freuen kann: ${actor} fügt in einer letzten eigenen Stufe hinzu: ${act}.`,
    added: 'die hinzugefügte Stufe',
    then: (margin) => `Der Abstand ist dann ${margin}.`,
    nothingToBreak: 'Dort gibt es dann für diese Seite nichts zu brechen.',
    weakest: (actor, stage, margin) =>
      `Das schwächste Glied ist dann ${actor} bei „${stage}“, mit ${margin}.`,
  },
  stakesWhy: {
    none: (actor) =>
      `Einen Abstand von ${actor} gibt es hier nicht: Es sagt in dem Plan nichts zu, oder das Modell sagt zu wenig darüber.`,
    how: 'Wie der Abstand zustande kommt: was der verlockendste Bruch brächte, gegen das, was Worthalten bringt.',
    restsOn: 'Worauf die Zahlen beruhen',
    taken: (value, low, high) => `${value}, aus ${low} bis ${high}`,
    set: (value) => `${value}, wie in der Frage gesetzt`,
    worths: 'Was seine Aussagen im Jahr wert sind:',
    rates: (rate, hazard) =>
      `Geduld: Ein Jahr Warten kostet ${rate} eines Guts; dass fort ist, wer gebunden ist, hat im Jahr die Wahrscheinlichkeit ${hazard}.`,
    factor: (factor) => `Geduld: Ein Jahr Warten lässt ${factor} eines Guts übrig.`,
    patienceSet: (factor) =>
      `Geduld: Ein Jahr Warten lässt ${factor} eines Guts übrig, wie in der Frage gesetzt.`,
    commitment: (option) => `Sein eigener Teil, ${option}:`,
    seen: (chance, time) =>
      `Ein Bruch würde binnen ${time} mit dieser Wahrscheinlichkeit gesehen: ${chance}.`,
    seenOnce: (chance, time, option) =>
      `Sobald „${option}“ steht, würde ein Bruch binnen ${time} mit dieser Wahrscheinlichkeit gesehen: ${chance}.`,
    anyBreach: 'Jeder eigene Bruch:',
    sanction: (amount) => `Nach der Antwort verlöre die Partei außerdem im Jahr: ${amount}.`,
    hostage: (amount) => `Nach der Antwort verfiele ein Pfand von ${amount}.`,
    lag: (days) => `Eine Antwort würde greifen nach (Tagen): ${days}.`,
    share: (share) => `Der Teil, der sich nicht zurücknehmen lässt: ${share}.`,
  },
  stakesTrust: {
    heading: 'Wie weit muss jede Seite vertrauen?',
    lead: 'Der Abstand fragt, ob eine Seite ihr Wort halten wollte. Hier geht es darum, was sie riskiert, wenn die andere von der Art ist, die kein Abstand hält; beides bleibt getrennt.',
    needs: (actor, stage, other, belief) =>
      `Um bei „${stage}“ mitzugehen, muss ${actor} es mindestens so wahrscheinlich finden, dass ${other} Wort hält: ${belief}.`,
    none: (actor, stage, other) =>
      `Um bei „${stage}“ mitzugehen, muss ${actor} ${other} gar nicht trauen: Selbst betrogen steht es nicht schlechter.`,
    never: (actor, stage, other) =>
      `Kein Vertrauen in ${other} genügt ${actor} bei „${stage}“: Selbst gehalten bringt sie weniger als Bleiben.`,
    stated: (belief) => `Angegeben bis dahin, nach den zuvor gehaltenen Zusagen: ${belief}.`,
    statedRange: (low, high) =>
      `Angegeben bis dahin, nach den zuvor gehaltenen Zusagen: ${low} bis ${high}.`,
    oneRound: (actor, other, needed, belief) =>
      `Für alles auf einmal müsste ${actor} an ${other} mit ${needed} glauben; angegeben ist ${belief}, in der Mitte.`,
    window: (least, most) =>
      `Ein erster Schritt scheidet die Arten, wenn er einen Anteil von ${least} bis ${most} des Ganzen umfasst: Kleiner lehrt er nichts, größer wagt man ihn nicht.`,
    closed: (belief) =>
      `Kein erster Schritt schiede die Arten; von einem Glauben von ${belief} an gäbe es einen.`,
    noWindow: 'Kein erster Schritt schiede die Arten, wie groß der Glaube auch sei.',
    powerHeading: 'Verschiebt eine Stufe zu viel Macht?',
    shift: (stage, rising, before, after) =>
      `„${stage}“ hebt die Wahrscheinlichkeit, dass ${rising} einen Krieg gewänne, von ${before} auf ${after}.`,
    bearable: (declining, largest) =>
      `${declining} würde noch lieber warten als kämpfen: bis ${largest}.`,
    tooMuch: (declining, largest, stages) =>
      `${declining} würde lieber jetzt kämpfen: Eine Stufe darf höchstens auf ${largest} heben. Es bräuchte ${stages} ${inGerman(stages, 'Stufe', 'Stufen')}.`,
  },
}

export const stakesMargin = { en: english, de: german }

/** What is said of one margin: what its numbers rest on, and what would mend it. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import { capital } from '../../../voice/words/spelling.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  stakesRepairs: {
    heading: 'What would mend it',
    lead: (actor: ActorName, stage: string) =>
      `Each of these alone would make ${actor.nominative} keep “${stage}”; the least of each kind. Kinds have no common price, so none is called the cheapest.`,
    none: (actor: ActorName, stage: string) =>
      `No single change was found that would make ${actor.nominative} keep “${stage}”: no sanction, deposit, inspection or quicker answer, no exchange through a third hand, no cut and no other order of the stages.`,
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
    carrot: (actor: ActorName, act: string) =>
      `Something to look forward to: in a last, additional stage ${actor.nominative} ${agreeing(actor, 'adds', 'add')} ${act}.`,
    added: 'the added stage',
    then: (margin: string) => `The margin is then ${margin}.`,
    nothingToBreak: 'There is then nothing to break there.',
    weakest: (actor: ActorName, stage: string, margin: string) =>
      `The weakest link is then ${actor.nominative} at “${stage}”, with ${margin}.`,
  },
  stakesWhy: {
    none: (actor: ActorName) =>
      `There is no margin of ${actor.nominative} here: nothing is undertaken in the plan, or the model does not say enough.`,
    how: 'How the margin comes about: what the most tempting breach would bring, against what keeping the word brings.',
    restsOn: 'What the numbers rest on',
    taken: (value: string, low: string, high: string) => `${value}, out of ${low} to ${high}`,
    set: (value: string) => `${value}, as set in the question`,
    worths: 'What the statements are worth a year:',
    byWay: (way: string, chance: string, time: string) =>
      `Broken by ${way}: the breach as a whole is seen with a chance of ${chance} within ${time}; how that follows from the inspection is said by “verify”.`,
    rates: (rate: string, hazard: string) =>
      `Patience: a year’s wait costs ${rate} of a good thing; the chance that whoever is bound is gone is ${hazard} a year.`,
    factor: (factor: string) => `Patience: a year’s wait leaves ${factor} of a good thing.`,
    patienceSet: (factor: string) =>
      `Patience: a year’s wait leaves ${factor} of a good thing, as set in the question.`,
    commitment: (option: string) => `Own commitment, ${option}:`,
    seen: (chance: string, time: string) =>
      `A breach would be seen within ${time} with this chance: ${chance}.`,
    seenOnce: (chance: string, time: string, option: string) =>
      `Once “${option}” stands, a breach would be seen within ${time} with this chance: ${chance}.`,
    anyBreach: 'Any own breach:',
    sanction: (amount: string) => `Further loss a year, once answered: ${amount}.`,
    hostage: (amount: string) => `Deposit lost once answered: ${amount}.`,
    lag: (days: string) => `Days until an answer takes effect: ${days}.`,
    share: (share: string) => `The share that cannot be taken back: ${share}.`,
  },
  stakesTrust: {
    heading: 'How far must each side trust?',
    lead: 'The margin asks whether a side would want to keep its word. This asks what it risks if the other is of a kind that no margin holds, and is kept apart from it.',
    needs: (actor: ActorName, stage: string, other: ActorName, belief: string) =>
      `To enter “${stage}”, ${actor.nominative} must give ${other.nominative} at least this chance of keeping ${agreeing(other, 'its', 'their')} word: ${belief}.`,
    none: (actor: ActorName, stage: string, other: ActorName) =>
      `To enter “${stage}”, ${actor.nominative} need not trust ${other.nominative} at all: even a breach leaves ${agreeing(actor, 'it', 'them')} no worse off.`,
    never: (actor: ActorName, stage: string, other: ActorName) =>
      `No trust in ${other.nominative} is enough for ${actor.nominative} at “${stage}”: even kept, the stage brings less than staying out.`,
    stated: (belief: string) => `Stated by then, after the promises kept before: ${belief}.`,
    statedRange: (low: string, high: string) =>
      `Stated by then, after the promises kept before: ${low} to ${high}.`,
    oneRound: (actor: ActorName, other: ActorName, needed: string, belief: string) =>
      `For all at once, ${actor.nominative} would have to trust ${other.nominative} with a probability of ${needed}; stated is ${belief}, in the middle.`,
    window: (least: string, most: string) =>
      `A first step tells the kinds apart if it holds a share of ${least} to ${most} of the stakes: smaller teaches nothing, larger is not dared.`,
    closed: (belief: string) =>
      `No first step would tell the kinds apart; from a belief of ${belief} on one would.`,
    noWindow: 'No first step would tell the kinds apart, whatever the belief.',
    powerHeading: 'Does a stage shift too much power?',
    shift: (stage: string, rising: ActorName, before: string, after: string) =>
      `“${stage}” raises the chance that ${rising.nominative} would win a war from ${before} to ${after}.`,
    bearable: (declining: ActorName, largest: string) =>
      `${capital(declining.nominative)} would still rather wait than fight, up to a chance of ${largest}.`,
    tooMuch: (declining: ActorName, largest: string, stages: string) =>
      `${capital(declining.nominative)} would rather fight now: a stage may raise it to ${largest} at most. It would take ${stages} ${inEnglish(stages, 'stage', 'stages')}.`,
  },
}

const german: Widen<typeof english> = {
  stakesRepairs: {
    heading: 'Was Abhilfe schüfe',
    lead: (actor, stage) =>
      `Jede dieser Änderungen würde für sich genügen, damit ${actor.nominative} „${stage}“ ${agreeing(actor, 'einhält', 'einhalten')}; genannt ist die geringste jeder Art. Die Arten haben keinen gemeinsamen Preis, darum gilt keine als die billigste.`,
    none: (actor, stage) =>
      `Keine einzelne Änderung fand sich, mit der ${actor.nominative} „${stage}“ einhalten ${agreeing(actor, 'würde', 'würden')}: keine Sanktion, kein Pfand, keine Inspektion, keine schnellere Antwort, kein Austausch durch dritte Hand, kein Schnitt und keine andere Reihenfolge der Stufen.`,
    noSplit:
      'Eine Teilung der Stufe kann nicht helfen: Alles daran lässt sich zurücknehmen, und kein Teil ändert etwas an der Entdeckung oder an dem, was folgt.',
    splitTried: (reasons) =>
      `Eine Teilung der Stufe hätte helfen können (${reasons}), doch keine genügte.`,
    kinds: {
      sanction: 'ein weiterer Verlust',
      hostage: 'ein Pfand',
      detection: 'bessere Entdeckung',
      lag: 'eine schnellere Antwort',
      escrow: 'ein Austausch durch dritte Hand',
      split: 'zwei Stufen statt einer',
      reorder: 'eine andere Reihenfolge',
      carrot: 'ein Anreiz in einer späteren Stufe',
    },
    reasons: {
      irreversible: 'ein Teil lässt sich nicht zurücknehmen',
      verification: 'ein Teil macht Brüche leichter erkennbar',
      prospect: 'ein Anreiz für später bleibt bestehen',
    },
    sanction: (more) => `Ein weiterer Verlust von ${more} im Jahr nach der Antwort.`,
    hostage: (more) => `Ein Pfand von ${more}, das nach der Antwort verfällt.`,
    detection: (chance, period) =>
      `Eine Wahrscheinlichkeit der Entdeckung von ${chance} in ${period}.`,
    lag: (time) => `Eine Antwort innerhalb von ${time}.`,
    atOnce: 'Eine sofortige Antwort.',
    escrow:
      'Ein gleichzeitiger Austausch durch dritte Hand, sodass niemand etwas zurückhalten kann.',
    split: (first, then, reasons) =>
      `Zwei Stufen statt einer: zuerst ${first}; dann ${then}. Helfen kann es, weil: ${reasons}.`,
    reorder: (order) => `Eine andere Reihenfolge der Stufen: ${order}.`,
    carrot: (actor, act) =>
      `Ein Anreiz in einer späteren Stufe: ${capital(actor.nominative)} ${agreeing(actor, 'fügt', 'fügen')} in einer letzten, zusätzlichen Stufe hinzu: ${act}.`,
    added: 'die hinzugefügte Stufe',
    then: (margin) => `Der Abstand ist dann ${margin}.`,
    nothingToBreak: 'Dort gibt es für diese Seite dann nichts zu brechen.',
    weakest: (actor, stage, margin) =>
      `Das schwächste Glied ${agreeing(actor, 'ist', 'sind')} dann ${actor.nominative} bei „${stage}“, mit ${margin}.`,
  },
  stakesWhy: {
    none: (actor) =>
      `Einen Abstand ${actor.genitive} gibt es hier nicht: Es besteht keine Zusage im Plan, oder das Modell sagt zu wenig.`,
    how: 'So kommt der Abstand zustande: was der verlockendste Bruch einbringen würde, verglichen mit dem, was das Einhalten bringt.',
    restsOn: 'Worauf die Zahlen beruhen',
    taken: (value, low, high) => `${value}, aus ${low} bis ${high}`,
    set: (value) => `${value}, wie in der Frage gesetzt`,
    worths: 'Was die Aussagen im Jahr wert sind:',
    byWay: (way, chance, time) =>
      `Auf diesem Weg gebrochen: ${way}; der Bruch im Ganzen fällt mit einer Wahrscheinlichkeit von ${chance} binnen ${time} auf. Wie das aus der Inspektion folgt, sagt „verify“.`,
    rates: (rate, hazard) =>
      `Geduld: Ein Jahr Warten kostet ${rate} eines Guts; die Wahrscheinlichkeit, dass der Gebundene ausscheidet, beträgt im Jahr ${hazard}.`,
    factor: (factor) => `Geduld: Ein Jahr Warten lässt ${factor} eines Guts übrig.`,
    patienceSet: (factor) =>
      `Geduld: Ein Jahr Warten lässt ${factor} eines Guts übrig, wie in der Frage gesetzt.`,
    commitment: (option) => `Eigene Zusage, ${option}:`,
    seen: (chance, time) =>
      `Wahrscheinlichkeit der Entdeckung eines Bruchs innerhalb von ${time}: ${chance}.`,
    seenOnce: (chance, time, option) =>
      `Wahrscheinlichkeit der Entdeckung eines Bruchs innerhalb von ${time}, sobald „${option}“ gilt: ${chance}.`,
    anyBreach: 'Jeder eigene Bruch:',
    sanction: (amount) => `Weiterer Verlust im Jahr nach der Antwort: ${amount}.`,
    hostage: (amount) => `Pfand, das nach der Antwort verfällt: ${amount}.`,
    lag: (days) => `Tage, bis eine Antwort greift: ${days}.`,
    share: (share) => `Anteil, der sich nicht zurücknehmen lässt: ${share}.`,
  },
  stakesTrust: {
    heading: 'Wie weit muss jede Seite vertrauen?',
    lead: 'Der Abstand zeigt, ob eine Seite ihr Wort halten will. Hier geht es um das Risiko, dass die andere Seite sich durch keinen Abstand binden lässt; beides bleibt getrennt.',
    needs: (actor, stage, other, belief) =>
      `Eine Zustimmung ${actor.genitive} zu „${stage}“ setzt die Einschätzung voraus, dass ${other.nominative} mindestens mit dieser Wahrscheinlichkeit Wort ${agreeing(other, 'hält', 'halten')}: ${belief}.`,
    none: (actor, stage, other) =>
      `Eine Zustimmung zu „${stage}“ erfordert für ${actor.accusative} kein Vertrauen in ${other.accusative}: Auch ein Wortbruch wäre kein Verlust.`,
    never: (actor, stage, other) =>
      `Kein Vertrauen in ${other.accusative} genügt für ${actor.accusative} bei „${stage}“: Auch eingehalten bringt die Stufe weniger als ein Verzicht darauf.`,
    stated: (belief) => `Angegeben bis dahin, nach den zuvor gehaltenen Zusagen: ${belief}.`,
    statedRange: (low, high) =>
      `Angegeben bis dahin, nach den zuvor gehaltenen Zusagen: ${low} bis ${high}.`,
    oneRound: (actor, other, needed, belief) =>
      `Für alles auf einmal ${agreeing(actor, 'müsste', 'müssten')} ${actor.nominative} ${other.dative} mit der Wahrscheinlichkeit ${needed} vertrauen; angegeben ist ${belief}, in der Mitte.`,
    window: (least, most) =>
      `Ein erster Schritt zeigt, ob die andere Seite Wort hält, wenn er einen Anteil von ${least} bis ${most} des Ganzen umfasst: Ein kleinerer ist nicht aussagekräftig, ein größerer zu riskant.`,
    closed: (belief) =>
      `Kein erster Schritt zeigt, ob die andere Seite Wort hält; ab einem Vertrauen von ${belief} gäbe es einen.`,
    noWindow:
      'Kein erster Schritt zeigt, ob die andere Seite Wort hält, wie groß das Vertrauen auch sei.',
    powerHeading: 'Verschiebt eine Stufe zu viel Macht?',
    shift: (stage, rising, before, after) =>
      `„${stage}“ erhöht die Wahrscheinlichkeit eines Sieges ${rising.genitive} in einem Krieg von ${before} auf ${after}.`,
    bearable: (declining, largest) =>
      `Bis ${largest} wäre Abwarten für ${declining.accusative} noch besser als ein Krieg.`,
    tooMuch: (declining, largest, stages) =>
      `Für ${declining.accusative} wäre ein Krieg jetzt besser: Eine Stufe darf höchstens auf ${largest} erhöhen. Nötig wären ${stages} ${inGerman(stages, 'Stufe', 'Stufen')}.`,
  },
}

export const stakesMargin = { en: english, de: german }

/** What is said of inspections: how well a breach would be seen, and whether that is enough. */
import { type ActorName, agreeing } from '../../../voice/actor-name.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  verification: {
    term: 'verification',
    uninspected: 'Nothing in this plan rests on an inspection of the model.',
    others: (names: string) => `The model has: ${names}.`,
    none: 'The model has none. Under “inspections” it can say what is looked at, and how.',
    holds: (actor: ActorName, inspection: string) =>
      `“${inspection}” would be enough: it would pay ${actor.nominative} to keep what rests on it, in whichever way it could be broken.`,
    fails: (actor: ActorName, inspection: string, option: string, way: string) =>
      `“${inspection}” is not enough: it would pay ${actor.nominative} to break “${option}” (${way}).`,
    failsTogether: (actor: ActorName, inspection: string, count: string) =>
      `“${inspection}” is not enough: it would pay ${actor.nominative} to break ${count} commitments at once that rest on it.`,
    however:
      'However surely that were seen, it would pay: what follows is too little, or comes too late.',
    seenNeeds: (chance: string, time: string, needed: string) =>
      `Within ${time} that is seen with a chance of ${chance}; ${needed} would be needed.`,
    seenNever: (chance: string, time: string) =>
      `Within ${time} that is seen with a chance of ${chance}, and no chance would be enough: what follows is too little, or comes too late.`,
    seenOnly: (chance: string, time: string) =>
      `Within ${time} that is seen with a chance of ${chance}.`,
    atOnceNever:
      'That is seen at once, and it would pay all the same: what follows is too little, or comes too late.',
    more: (times: string, days: string) =>
      `It would take ${times} times the effort: ${days} person-days a year.`,
    less: (times: string) => `${times} times the stated effort would already be enough.`,
    nothing: 'It would be enough without inspectors.',
    noEffort: (most: string) => `No effort up to ${most} times of what is stated would be enough.`,
    ceiling: (way: string) =>
      `For “${way}” more inspectors change nothing: there is no known place to send them to.`,
    untested: (actor: ActorName, what: string) =>
      `Whether that would be enough cannot be said of ${actor.nominative}: not stated is ${what}.`,
    what: {
      worth: 'what its wishes are worth',
      breadth: 'the worth of a wish that turns on too many options',
      patience: 'how patient it is',
      detection: 'how other breaches are seen',
      lag: 'how soon a breach is answered',
      obligations: 'so many commitments that not every breach can be tried',
    },
    noLadder: 'Whether that would be enough cannot be said: the plan takes back what it begins.',
    at: {
      stated: '',
      worst: 'Where numbers are ranges, the values that are worst for the one inspected count.',
      middle: 'Where numbers are ranges, their middle counts.',
      best: 'Where numbers are ranges, the values that are best for the one inspected count.',
    },
    promise: 'What is promised',
    broken: 'How it could be broken',
    seen: (time: string) => `Seen within ${time}`,
    needed: 'Needed',
    pays: 'Keeping pays',
    range: (low: string, high: string) => `${low} to ${high}`,
    atOnce: 'at once',
    unseen: 'nothing is needed',
    noneEnough: 'no chance is enough',
    unknown: 'cannot be said',
    yes: (margin: string) => `yes, by ${margin}`,
    no: (margin: string) => `no, short by ${margin}`,
    heading: (inspection: string) => `How well it would be seen: ${inspection}`,
    inspected: (actor: ActorName, days: string) =>
      `This inspection of ${actor.nominative} takes ${days} person-days a year.`,
    inventory: (time: string) =>
      `A first inventory would take ${time} of all that effort; until then what is declared is not verified.`,
    inventoryStage: (stage: string, dwell: string) =>
      `“${stage}” stands ${dwell} before the next stage: reached is not verified.`,
    alarms: (chance: string) => `A false alarm in a year has a chance of ${chance}.`,
    hidden: (places: string) =>
      `Coverage of known sites says nothing of hidden ones; those are counted apart: ${places}.`,
    noHidden:
      'No entry stands for places that nobody knows of: of them these chances say nothing at all.',
    afar: 'What the inspectors need does not stand in this plan: only satellites and the public record count.',
    ways: 'Way by way',
    way: (option: string, way: string) => `${option} – ${way}:`,
    where: (sites: string) => `Where it is least likely to be seen: ${sites}.`,
    path: (steps: string) => `The path on which it is least likely to be seen: ${steps}.`,
    open: 'In the open, for everyone to see.',
    yearly: (chance: string) => `Within a year: ${chance}.`,
    stage: (stage: string, margin: string) => `It tempts most at “${stage}”: margin ${margin}.`,
    fixed: 'More effort changes nothing here.',
    wayRests: 'Rests on:',
    effort: 'What more or less effort would do',
    times: 'Effort',
    timesOf: (times: string) => `${times} times`,
    days: 'Person-days a year',
    margin: 'Least margin',
    decides: 'What decides',
    by: (option: string, way: string) => `${option}: ${way}`,
    means: 'What is looked at, by what',
    visits: (count: string, site: string) => `${count} visits a year (${site})`,
    looking: (time: string, site: string) => `all the time (${site}), stated for ${time}`,
    sees: (chance: string) => `sees with a chance of ${chance}`,
    sample: (count: string) => `${count} items drawn`,
    effortOf: (days: string) => `${days} person-days each`,
    site: (label: string) => `${label}:`,
    hiddenSite: 'unknown to the inspectors.',
    number: (count: string) => `${count} places alike.`,
    granted: (chance: string) => `A visit is let in with a chance of ${chance}`,
    refusal: { breach: 'a refusal counts as a breach', nothing: 'a refusal counts for nothing' },
    items: (label: string, count: string, content: string) =>
      `${label}: ${count} items of ${content}.`,
    limits:
      'Means are taken to miss independently of one another. Who breaks knows the design, and picks the place or path where it is least likely to be seen; not known are the days of random visits and what is drawn.',
  },
}

const german: Widen<typeof english> = {
  verification: {
    term: 'Verifikation',
    uninspected: 'Nichts in diesem Plan stützt sich auf eine Inspektion des Modells.',
    others: (names) => `Das Modell kennt: ${names}.`,
    none: 'Das Modell hat keine. Unter „inspections“ lässt sich sagen, was angesehen wird und wie.',
    holds: (actor, inspection) =>
      `„${inspection}“ würde genügen: Es lohnte sich für ${actor.accusative}, alles zu halten, was sich darauf stützt, auf welchem Weg es auch zu brechen wäre.`,
    fails: (actor, inspection, option, way) =>
      `„${inspection}“ genügt nicht: Für ${actor.accusative} lohnte es sich, „${option}“ zu brechen (${way}).`,
    failsTogether: (actor, inspection, count) =>
      `„${inspection}“ genügt nicht: Für ${actor.accusative} lohnte es sich, ${count} Zusagen zugleich zu brechen, die sich darauf stützen.`,
    however:
      'Wie sicher das auch auffiele, es lohnte sich: Was folgt, ist zu wenig oder kommt zu spät.',
    seenNeeds: (chance, time, needed) =>
      `Binnen ${time} fiele das mit einer Wahrscheinlichkeit von ${chance} auf; nötig wären ${needed}.`,
    seenNever: (chance, time) =>
      `Binnen ${time} fiele das mit einer Wahrscheinlichkeit von ${chance} auf, und keine würde genügen: Was folgt, ist zu wenig oder kommt zu spät.`,
    seenOnly: (chance, time) =>
      `Binnen ${time} fiele das mit einer Wahrscheinlichkeit von ${chance} auf.`,
    atOnceNever:
      'Das fiele sofort auf und lohnte sich dennoch: Was folgt, ist zu wenig oder kommt zu spät.',
    more: (times, days) =>
      `Nötig wäre das ${times}-Fache des Aufwands: ${days} Personentage im Jahr.`,
    less: (times) => `Vom ${times}-Fachen des angegebenen Aufwands an würde es genügen.`,
    nothing: 'Es würde auch ohne Inspektoren genügen.',
    noEffort: (most) => `Kein Aufwand bis zum ${most}-Fachen des angegebenen würde genügen.`,
    ceiling: (way) =>
      `Gegen „${way}“ helfen mehr Inspektoren nicht: Man kennt keinen Ort, an den sie zu schicken wären.`,
    untested: (actor, what) =>
      `Ob das genügt, lässt sich für ${actor.accusative} nicht sagen: Nicht angegeben ist ${what}.`,
    what: {
      worth: 'was die eigenen Wünsche wert sind',
      breadth: 'der Wert eines Wunsches, der von zu vielen Optionen abhängt',
      patience: 'die Geduld',
      detection: 'wie andere Brüche auffallen',
      lag: 'wie bald auf einen Bruch geantwortet wäre',
      obligations: 'eine Auswahl: so viele Zusagen, dass sich nicht jeder Bruch prüfen lässt',
    },
    noLadder: 'Ob das genügt, lässt sich nicht sagen: Der Plan nimmt zurück, was er beginnt.',
    at: {
      stated: '',
      worst: 'Wo Zahlen Spannen sind, gelten die für den Inspizierten ungünstigsten Werte.',
      middle: 'Wo Zahlen Spannen sind, gilt ihre Mitte.',
      best: 'Wo Zahlen Spannen sind, gelten die für den Inspizierten günstigsten Werte.',
    },
    promise: 'Zusage',
    broken: 'Wie sie zu brechen wäre',
    seen: (time) => `Fällt auf binnen ${time}`,
    needed: 'Nötig',
    pays: 'Halten lohnt sich',
    range: (low, high) => `${low} bis ${high}`,
    atOnce: 'sofort',
    unseen: 'nichts nötig',
    noneEnough: 'keine genügt',
    unknown: 'nicht zu sagen',
    yes: (margin) => `ja, um ${margin}`,
    no: (margin) => `nein, es fehlen ${margin}`,
    heading: (inspection) => `Wie gut es auffiele: ${inspection}`,
    inspected: (actor, days) =>
      `Diese Inspektion (inspiziert ${agreeing(actor, 'ist', 'sind')} ${actor.nominative}) kostet ${days} Personentage im Jahr.`,
    inventory: (time) =>
      `Eine erste Bestandsaufnahme wäre mit diesem ganzen Aufwand in ${time} zu leisten; bis dahin ist nicht überprüft, was erklärt ist.`,
    inventoryStage: (stage, dwell) =>
      `Auf „${stage}“ folgt schon nach ${dwell} die nächste Stufe: Erreicht heißt nicht überprüft.`,
    alarms: (chance) => `Ein Fehlalarm im Jahr hat eine Wahrscheinlichkeit von ${chance}.`,
    hidden: (places) =>
      `Wie gut bekannte Standorte abgedeckt sind, sagt nichts über verborgene; die sind eigens gezählt: ${places}.`,
    noHidden:
      'Für Orte, die niemand kennt, gibt es keinen Eintrag: Über sie sagen diese Zahlen nichts.',
    afar: 'Was die Inspektoren brauchen, steht in diesem Plan nicht: Es zählen nur Satelliten und was öffentlich bekannt ist.',
    ways: 'Weg für Weg',
    way: (option, way) => `${option} – ${way}:`,
    where: (sites) => `Wo es am wenigsten auffällt: ${sites}.`,
    path: (steps) => `Der Pfad, auf dem es am wenigsten auffällt: ${steps}.`,
    open: 'Offen, für alle sichtbar.',
    yearly: (chance) => `Binnen einem Jahr: ${chance}.`,
    stage: (stage, margin) => `Am meisten lockt es auf „${stage}“: Abstand ${margin}.`,
    fixed: 'Mehr Aufwand ändert hier nichts.',
    wayRests: 'Stützt sich auf:',
    effort: 'Was mehr oder weniger Aufwand bewirkte',
    times: 'Aufwand',
    timesOf: (times) => `${times}-fach`,
    days: 'Personentage im Jahr',
    margin: 'Kleinster Abstand',
    decides: 'Was entscheidet',
    by: (option, way) => `${option}: ${way}`,
    means: 'Was angesehen wird und womit',
    visits: (count, site) => `${count} Besuche im Jahr (${site})`,
    looking: (time, site) => `ständig (${site}), angegeben für einen Zeitraum von ${time}`,
    sees: (chance) => `sieht mit einer Wahrscheinlichkeit von ${chance}`,
    sample: (count) => `${count} Posten gezogen`,
    effortOf: (days) => `je ${days} Personentage`,
    site: (label) => `${label}:`,
    hiddenSite: 'den Inspektoren unbekannt.',
    number: (count) => `${count} gleiche Orte.`,
    granted: (chance) => `Ein Besuch bekommt mit einer Wahrscheinlichkeit von ${chance} Zutritt`,
    refusal: { breach: 'eine Weigerung gilt als Bruch', nothing: 'eine Weigerung zählt nicht' },
    items: (label, count, content) => `${label}: ${count} Posten zu ${content}.`,
    limits:
      'Angenommen ist, dass Mittel unabhängig voneinander etwas übersehen. Wer bricht, kennt die Anlage der Inspektion und wählt den Ort oder Pfad, an dem es am wenigsten auffällt; unbekannt sind ihm die Tage zufälliger Besuche und was gezogen ist.',
  },
}

export const verificationWords = { en: english, de: german }

/** What is said of mistakes in designs of inspection, in both languages. */
import type { DiagnosticFacts } from './diagnostic.ts'

type InspectionCode =
  | 'bad-means'
  | 'blind-means'
  | 'sample-too-large'
  | 'bad-way'
  | 'foreign-way'
  | 'no-way'
  | 'no-route'
  | 'route-cycle'
  | 'nothing-to-take'
  | 'two-watches'
  | 'only-declared'

type InspectionMessages = {
  readonly [K in InspectionCode]: (facts: DiagnosticFacts[K]) => string
}

export const englishOfInspections: InspectionMessages = {
  'bad-means': (f) =>
    `"${f.means}" needs either "visits" (so many a year) or "within" (a time for which the chance holds); ${f.count} of the two are given.`,
  'blind-means': (f) =>
    `"${f.means}" is sent to "${f.site}", which nobody knows of. Only a satellite or the public record can serve such a site: take it out of "at".`,
  'sample-too-large': (f) =>
    `"${f.means}" draws ${f.sample} items, but there are only ${f.items} at "${f.site}". Draw fewer, or leave "sample" out: then all are looked at.`,
  'bad-way': (f) =>
    `The way "${f.way}" needs exactly one of "open", "at" and "route"; ${f.count} are given.`,
  'foreign-way': (f) =>
    `The way "${f.way}" breaks "${f.option}", which belongs to ${f.owner}; the inspection is of ${f.of}. Name an option of ${f.of}.`,
  'no-way': (f) =>
    `No way of the inspection "${f.inspection}" breaks "${f.option}", so it would see nothing of it. Add a way, or say directly how a breach would be seen.`,
  'no-route': (f) =>
    `No steps lead from "${f.from}" to "${f.to}", so the way "${f.way}" cannot be gone. Add the missing step, or correct the ends.`,
  'route-cycle': (f) =>
    `These steps of "${f.inspection}" lead in a circle: ${f.cycle.join(' → ')}. A path never goes round; if this is a slip, turn one of them.`,
  'nothing-to-take': (f) =>
    `At no site of the way "${f.way}" do all items together hold ${f.amount}. Lower "amount", or correct the items and what they hold.`,
  'two-watches': () =>
    'Here stand both an inspection and a chance of detection. Keep one: with an inspection the chances follow from its design.',
  'only-declared': (f) =>
    `The inspection "${f.inspection}" speaks of known sites alone, so its chances say nothing of hidden ones. Add a site with "known: no", and a way that uses it.`,
}

export const germanOfInspections: InspectionMessages = {
  'bad-means': (f) =>
    `„${f.means}“ braucht entweder „visits“ (so viele im Jahr) oder „within“ (eine Zeit, für die die Wahrscheinlichkeit gilt); angegeben sind ${f.count} von beiden.`,
  'blind-means': (f) =>
    `„${f.means}“ ist für „${f.site}“ vorgesehen, einen Standort, den niemand kennt. Dort hilft nur ein Satellit oder was öffentlich bekannt ist: unter „at“ streichen.`,
  'sample-too-large': (f) =>
    `„${f.means}“ zieht ${f.sample} Posten, aber in „${f.site}“ gibt es nur ${f.items}. Weniger ziehen oder „sample“ weglassen: Dann sind alle gemeint.`,
  'bad-way': (f) =>
    `Der Weg „${f.way}“ braucht genau eines von „open“, „at“ und „route“; angegeben sind ${f.count}.`,
  'foreign-way': (f) =>
    `Der Weg „${f.way}“ bricht „${f.option}“, und das entscheidet ${f.owner}; inspiziert ist ${f.of}. Eine Option von ${f.of} nennen.`,
  'no-way': (f) =>
    `Kein Weg der Inspektion „${f.inspection}“ bricht „${f.option}“; sie sähe davon nichts. Einen Weg ergänzen oder unmittelbar sagen, wie ein Bruch auffiele.`,
  'no-route': (f) =>
    `Von „${f.from}“ nach „${f.to}“ führen keine Schritte; der Weg „${f.way}“ ist nicht gangbar. Den fehlenden Schritt ergänzen oder die Enden berichtigen.`,
  'route-cycle': (f) =>
    `Diese Schritte von „${f.inspection}“ führen im Kreis: ${f.cycle.join(' → ')}. Ein Pfad geht nie im Kreis; ist es ein Versehen, einen davon umkehren.`,
  'nothing-to-take': (f) =>
    `An keinem Standort des Weges „${f.way}“ enthalten alle Posten zusammen ${f.amount}. „amount“ senken oder Posten und Inhalt berichtigen.`,
  'two-watches': () =>
    'Hier stehen eine Inspektion und eine Wahrscheinlichkeit des Erkennens. Eines behalten: Mit einer Inspektion folgt sie aus deren Anlage.',
  'only-declared': (f) =>
    `Die Inspektion „${f.inspection}“ spricht nur von bekannten Standorten; über verborgene sagt sie nichts. Einen Standort mit „known: no“ ergänzen und einen Weg, der ihn nutzt.`,
}

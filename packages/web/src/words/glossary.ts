/**
 * What the words on screen mean, a line each, in both languages. `marks`: the terms of the method
 * by which an explanation names the same; they are found in it whole, whatever stands around them.
 */
import type { Language } from '@stufenplan/core'

export interface Entry {
  readonly word: string
  readonly means: string
}

interface Both {
  readonly en: Entry
  readonly de: Entry
  readonly marks?: readonly string[]
}

const entry = (
  en: readonly [string, string],
  de: readonly [string, string],
  marks: readonly string[] = [],
): Both => ({
  en: { word: en[0], means: en[1] },
  de: { word: de[0], means: de[1] },
  marks,
})

/** In the order in which a reader meets them. */
const all = {
  actor: entry(
    ['actor', 'Who can change something and prefers some outcomes to others.'],
    ['Akteur', 'Wer etwas ändern kann und manche Ergebnisse anderen vorzieht.'],
  ),
  option: entry(
    ['option', 'Something that one actor can do or leave undone.'],
    ['Option', 'Etwas, das ein Akteur tun oder lassen kann.'],
  ),
  today: entry(
    ['today', 'How all options stand at present; every question begins there.'],
    ['heute', 'Wie alle Optionen gegenwärtig stehen; dort beginnt jede Frage.'],
  ),
  wish: entry(
    ['statement', 'One thing that an actor wants; those further up count first.'],
    ['Aussage', 'Etwas, das ein Akteur will; was weiter oben steht, zählt zuerst.'],
  ),
  alone: entry(
    ['nobody gains by moving alone', 'No actor reaches anything better by a step of its own.'],
    ['niemand gewinnt allein', 'Kein Akteur erreicht durch einen eigenen Schritt etwas Besseres.'],
    ['Nash', 'Nash equilibrium', 'Nash-Gleichgewicht'],
  ),
  answered: entry(
    [
      'stable once others answer in their own interest',
      'After every tempting step others have an answer, good for themselves, that undoes the gain.',
    ],
    [
      'stabil, sobald andere im eigenen Interesse antworten',
      'Auf jeden verlockenden Schritt haben andere eine Antwort, die ihnen nützt und den Gewinn tilgt.',
    ],
    ['SEQ', 'sequential stability', 'sequenzielle Stabilität'],
  ),
  anyAnswer: entry(
    [
      'stable even if others answer against their own interest',
      'After every tempting step others have some answer, at whatever cost, that undoes the gain.',
    ],
    [
      'stabil, auch wenn andere gegen ihr eigenes Interesse antworten',
      'Auf jeden verlockenden Schritt haben andere irgendeine Antwort, die den Gewinn tilgt.',
    ],
    ['GMR', 'general metarationality', 'allgemeine Metarationalität'],
  ),
  noWayOut: entry(
    [
      'stable, and no way out afterwards',
      'The answer of the others leaves the one who moved no step that would make it good again.',
    ],
    [
      'stabil, und danach kein Ausweg',
      'Die Antwort der anderen lässt keinen Schritt übrig, der sie wieder wettmacht.',
    ],
    ['SMR', 'symmetric metarationality', 'symmetrische Metarationalität'],
  ),
  together: entry(
    ['joint step', 'A change for which several actors act at once.'],
    ['gemeinsamer Schritt', 'Eine Änderung, für die mehrere Akteure zugleich handeln.'],
    ['joint move', 'gemeinsamer Zug'],
  ),
  plan: entry(
    ['plan', 'Stages with what each side undertakes, and what follows a breach.'],
    ['Plan', 'Stufen mit dem, was jede Seite zusagt, und mit den Folgen eines Bruchs.'],
  ),
  stage: entry(
    ['stage', 'A part of a plan; it begins once the stages before it stand.'],
    ['Stufe', 'Ein Teil eines Plans; er beginnt, sobald die Stufen davor stehen.'],
  ),
  commitment: entry(
    ['commitment', 'What one side undertakes in a stage.'],
    ['Zusage', 'Was eine Seite in einer Stufe auf sich nimmt.'],
  ),
  entered: entry(
    ['entered', 'Every side that takes part is better off with the step than without it.'],
    ['eingegangen', 'Jede beteiligte Seite steht mit dem Schritt besser da als ohne ihn.'],
  ),
  holds: entry(
    ['holds', 'Whatever somebody gains by a breach, the answer of the others takes away.'],
    ['hält', 'Was ein Bruch einbringt, macht die Antwort der anderen zunichte.'],
  ),
  delivered: entry(
    ['delivered', 'Nobody gains by never doing what, once done, cannot be undone.'],
    ['erfüllt', 'Niemand gewinnt durch das Ausbleiben dessen, was sich nicht zurücknehmen lässt.'],
  ),
  tempted: entry(
    [
      'tempting to break',
      'The one who undertook it would gain by going back on it, were it not answered.',
    ],
    [
      'verlockend zu brechen',
      'Wer zugesagt hat, gewinnt durch den Bruch, solange niemand antwortet.',
    ],
  ),
  seen: entry(
    ['must be seen', 'The commitments whose breach is answered only by somebody who notices it.'],
    ['muss auffallen', 'Zusagen, deren Bruch nur beantwortet, wer ihn bemerkt.'],
    ['verification', 'Verifikation'],
  ),
  exposed: entry(
    ['exposed', 'Worse off by the breach of one other side than before the stage.'],
    ['ausgesetzt', 'Durch den Bruch einer anderen Seite schlechter gestellt als vor der Stufe.'],
  ),
  margin: entry(
    ['margin', 'What keeping is worth to a side beyond breaking, by the amounts of the model.'],
    [
      'Spielraum',
      'Um wie viel das Halten einer Seite mehr einbringt als der Bruch, nach Beträgen.',
    ],
  ),
  question: entry(
    ['disputed question', 'Something that informed people answer differently.'],
    ['strittige Frage', 'Etwas, das Sachkundige verschieden beantworten.'],
  ),
  reading: entry(
    ['reading', 'One answer to every disputed question; everything on screen is computed in one.'],
    [
      'Lesart',
      'Je eine Antwort auf jede strittige Frage; alles hier ist in einer Lesart berechnet.',
    ],
  ),
  readings: entry(
    ['in how many readings', 'A count of the readings in which it holds. It is no probability.'],
    [
      'in wie vielen Lesarten',
      'Wie viele Lesarten es bestätigen. Das ist keine Wahrscheinlichkeit.',
    ],
    ['robustness', 'Robustheit'],
  ),
  fits: entry(
    ['fits what happened', 'The model explains the offers refused and the steps made on record.'],
    ['passt zum Geschehenen', 'Das Modell erklärt die verzeichneten Absagen und Schritte.'],
    ['fit', 'Abgleich'],
  ),
  depends: entry(
    ['depends on', 'What one side wants turns on an option of the other.'],
    ['angewiesen auf', 'Was eine Seite will, hängt an einer Option der anderen.'],
    ['dependence', 'Abhängigkeit'],
  ),
  asSeen: entry(
    ['as each side sees it', 'What a side takes the conflict to be; it may be mistaken.'],
    ['wie jede Seite es sieht', 'Wofür eine Seite den Konflikt hält; sie mag sich irren.'],
    ['hypergame', 'Hyperspiel'],
  ),
  inverse: entry(
    ['what would have to be wanted', 'Which order of wants would make the result come out.'],
    ['was gewollt sein müsste', 'Welche Rangfolge der Wünsche das Ergebnis herbeiführt.'],
    ['inverse analysis', 'Umkehranalyse'],
  ),
  paths: entry(
    ['ways from today', 'Steps, each paying whoever takes it, that lead away from today.'],
    [
      'Wege von heute aus',
      'Schritte weg von heute, von denen sich jeder für den Handelnden lohnt.',
    ],
    ['status quo analysis', 'Status-quo-Analyse', 'equilibrium jump', 'Gleichgewichtssprung'],
  ),
  shock: entry(
    ['shock', 'An event from outside that forces options or changes what a side wants.'],
    ['Schock', 'Ein Ereignis von außen, das Optionen erzwingt oder Wünsche verändert.'],
  ),
  claim: entry(
    ['claim', 'What a text asserts, with what has to come out if it is right.'],
    ['Behauptung', 'Was ein Text behauptet, mit dem, was dafür herauskommen muss.'],
  ),
  signal: entry(
    ['signal', 'News that bears on a disputed question.'],
    ['Signal', 'Eine Nachricht, die zu einer strittigen Frage etwas sagt.'],
    ['Bayes'],
  ),
  basis: entry(
    ['basis', 'What a judgement rests on: a passage of a source, or an assumption.'],
    ['Beleg', 'Worauf ein Urteil beruht: eine Stelle einer Quelle oder eine Annahme.'],
  ),
} as const

export type WordName = keyof typeof all

export function glossary(language: Language): readonly Entry[] {
  return Object.values(all).map((one: Both) => one[language])
}

export function glossaryEntry(name: WordName, language: Language): Entry {
  return all[name][language]
}

/** The entry for a term of the method; undefined where the glossary has none. */
export function entryOfTerm(term: string, language: Language): Entry | undefined {
  const parts = [term, ...term.split(/,| or | oder /)].map((one) => one.trim().toLowerCase())
  const found = Object.values(all).find(({ marks }: Both) =>
    marks?.some((mark) => parts.includes(mark.toLowerCase())),
  )
  return found?.[language]
}

/** What a remark says. A new code does not compile until it stands here in both languages. */
import type { MessageLanguage } from '../model/model.ts'
import { inGerman } from './json-words.ts'
import type { LostKind, Remark, RemarkCode, RemarkFacts } from './remark.ts'

type Messages = { readonly [K in RemarkCode]: (facts: RemarkFacts[K]) => string }

/** A remark in words. */
export function remarkMessage(remark: Remark, language: MessageLanguage): string {
  const message = messages[language][remark.code] as (facts: Remark) => string
  return message(remark)
}

const lostEnglish: { readonly [K in LostKind]: string } = {
  sources: 'sources and what judgements rest on',
  languages: 'texts in further languages',
  questions: 'contested questions (their base answers are kept)',
  judgements: 'judgements of which answers speak for which',
  readings: 'readings',
  perceptions: 'how actors see others, or options and rules they do not see',
  states: 'named states',
  observed: 'observed facts',
  plans: 'plans',
  shocks: 'shocks',
  claims: 'claims',
  signals: 'signals',
  worths: 'worths',
  strong: 'marks of strong preference',
  unknown: 'statements whose direction is unknown',
  patience: 'statements of patience',
  detections: 'statements of how options are seen',
  reasons: 'reasons of rules',
  labels: 'words for statements',
  today: 'options that are yes today',
}

const english: Messages = {
  'too-long': (f) => `The file has ${f.size} characters; the limit is ${f.sizeMax}.`,
  'not-json': (f) =>
    `This is not JSON: ${f.expected} was expected, found ${f.found}. A .gmcr file is JSON and begins with {. Is this the right file?`,
  'too-many': (f) => `There are ${f.count} ${f.what}; the limit is ${f.countMax}.`,
  'wrong-value': (f) => `${f.where}: expected ${f.expected}, found ${f.found}.`,
  'missing-field': (f) => `${f.where}: "${f.field}" is missing.`,
  'no-such-option': (f) =>
    `${f.where}: there is no option ${f.index}; the file has options 0 to ${f.optionCount - 1}.`,
  'no-such-state': (f) =>
    `The ranking of ${f.actor} names state ${f.ordinal}; there are states 1 to ${f.stateCount}.`,
  'shared-option': (f) =>
    `"${f.option}" belongs to both ${f.first} and ${f.second}. An option has one owner: make it two options.`,
  'ownerless-option': (f) => `"${f.option}" belongs to nobody. Give it to a decision maker.`,
  'ranking-missing': (f) =>
    `The file says that rankings count, and ${f.actor} has none. Add "preferenceRanking".`,
  'ranking-gap': (f) =>
    `The ranking of ${f.actor} leaves out ${f.count} states, the first one state ${f.ordinal}. Give each a place.`,
  'ranking-overlap': (f) =>
    `The ranking of ${f.actor} names state ${f.ordinal} more than once. Keep one.`,
  'no-feasible-state': () => 'The infeasible conditions exclude every state. Remove one.',
  'not-a-model': (f) => `What the file holds makes no model: ${f.reason.en}`,
  'not-expressible': (f) =>
    `${f.what} cannot be written as lists of conditions, and more than ${f.countMax} states cannot be listed. Nothing was written.`,
  misperceptions: (f) =>
    `${f.actor} overlooks states by ${f.count} conditions. They stand under "perceptions" and count with --perceived. A state that an actor overlooks does not hold there; the program that wrote the file calls it stable.`,
  'sees-nothing': (f) =>
    `${f.actor} overlooks every state, so it could not judge anything. This is left out.`,
  coalitions: (f) =>
    `${f.members.join(' and ')} form a coalition. It stands in the description of the model; its members are judged apart.`,
  'statements-unused': (f) =>
    `${f.count} statements of ${f.actor} are left out, since the file says that its ranking counts.`,
  'ranking-unused': (f) =>
    `The ranking of ${f.actor} is left out, since the file says that statements count.`,
  lost: (f) => `Left behind: ${f.count} × ${lostEnglish[f.what]}.`,
  'field-unknown': (f) => `${f.where}: the field "${f.field}" is not known and was not read.`,
  'coalitions-unclear': () =>
    'The coalitions do not name every decision maker once, and were not read.',
  'flag-missing': (f) =>
    `The file does not say whether rankings count; ${f.isManual ? 'they do' : 'statements do'} here.`,
  'no-status-quo': (f) => `The format knows no present state. Taken as today: ${f.state}.`,
  reordered: (f) =>
    `Options stand in the order of their owners, as states are numbered: ${f.order.join(', ')}.`,
  'same-name': (f) => `"${f.name}" stands here more than once; this one is called ${f.id}.`,
  'name-changed': (f) => `Hidden characters were taken out of "${f.name}".`,
  'compound-rule': (f) =>
    `Infeasible condition ${f.place} is a compound, which the original program cannot read. It was read.`,
  'statement-constant': (f) =>
    `Statement ${f.place} of ${f.actor} is empty or always decides alike; it orders nothing and was left out.`,
  'statement-repeated': (f) =>
    `Statement ${f.place} of ${f.actor} repeats an earlier one; it orders nothing and was left out.`,
  'as-ranking': (f) =>
    `The statements of ${f.actor} are too long or too many to write; the ranking they give stands instead.`,
  'not-nfg': (f) =>
    `This file for Gambit (.nfg) cannot be read: ${f.expected} was expected, found ${f.found}. Is it whole?`,
  'not-efg': (f) =>
    `This file for Gambit (.efg) cannot be read: ${f.expected} was expected, found ${f.found}. Is it whole?`,
  'order-lost': () =>
    'Who moves after whom, and who knows what by then, is not kept: an option says what its owner means to do when it gets there (strategic form). A threat that nobody would carry out counts like any other plan.',
  'chance-averaged': () =>
    'Chance is averaged out: where it decides, a state is worth what it pays on average.',
  'payoffs-ordered': () =>
    'Of the payoffs only their order is kept: how much better one is says nothing here, and no equilibrium in chances follows.',
  'ranks-as-payoffs': () =>
    'The payoffs are places in the ranking, 1 for the worst. Equilibria in pure strategies are right; chances computed from them mean nothing.',
  'not-a-product': (f) =>
    `${f.profiles} combinations of what the actors can do, and ${f.states} of them are possible. The format knows no impossible combination: nothing was written.`,
  'moves-lost': () =>
    'That some moves cannot be undone, or only under a condition be made, has no place in the format.',
  'conditions-lost': () =>
    'On what conditions an option may be turned has no place in the format; there it may always be turned.',
  'without-options': () =>
    'This model gives its states and moves one by one, and the format knows options only: nothing was written. As a workbook, a table or a graph it can be taken along.',
}

const lostGerman: { readonly [K in LostKind]: string } = {
  sources: 'Quellen und Belege',
  languages: 'Texte in weiteren Sprachen',
  questions: 'strittige Fragen (ihre Grundantworten bleiben)',
  judgements: 'Urteile, welche Antworten für welche sprechen',
  readings: 'Lesarten',
  perceptions: 'wie Akteure andere sehen, oder Optionen und Regeln, die sie nicht sehen',
  states: 'benannte Zustände',
  observed: 'Beobachtungen',
  plans: 'Pläne',
  shocks: 'Schocks',
  claims: 'Behauptungen',
  signals: 'Signale',
  worths: 'Werte',
  strong: 'Vermerke starker Präferenz',
  unknown: 'Aussagen unbekannter Richtung',
  patience: 'Angaben zur Geduld',
  detections: 'Angaben dazu, wie man Optionen sieht',
  reasons: 'Begründungen von Regeln',
  labels: 'Worte für Aussagen',
  today: 'Optionen, die heute auf Ja stehen',
}

const german: Messages = {
  'too-long': (f) => `Die Datei hat ${f.size} Zeichen, erlaubt sind ${f.sizeMax}.`,
  'not-json': (f) =>
    `Das ist kein JSON: erwartet ${inGerman(f.expected)}, gefunden ${f.found}. Eine .gmcr-Datei ist JSON und beginnt mit {. Ist es die richtige Datei?`,
  'too-many': (f) => `${f.count} × ${inGerman(f.what)}, erlaubt sind ${f.countMax}.`,
  'wrong-value': (f) =>
    `${f.where}: erwartet ${inGerman(f.expected)}, gefunden ${inGerman(f.found)}.`,
  'missing-field': (f) => `${f.where}: „${f.field}“ fehlt.`,
  'no-such-option': (f) =>
    `${f.where}: Eine Option ${f.index} gibt es nicht; die Datei hat die Optionen 0 bis ${f.optionCount - 1}.`,
  'no-such-state': (f) =>
    `Die Rangfolge von ${f.actor} nennt Zustand ${f.ordinal}; es gibt die Zustände 1 bis ${f.stateCount}.`,
  'shared-option': (f) =>
    `„${f.option}“ gehört ${f.first} und ${f.second} zugleich. Eine Option hat einen Eigner: zwei daraus machen.`,
  'ownerless-option': (f) => `„${f.option}“ gehört niemandem. Einem Akteur geben.`,
  'ranking-missing': (f) =>
    `Der Datei nach zählen Rangfolgen, und ${f.actor} hat keine. „preferenceRanking“ ergänzen.`,
  'ranking-gap': (f) =>
    `In der Rangfolge von ${f.actor} fehlen ${f.count} Zustände, zuerst Zustand ${f.ordinal}. Jedem einen Platz geben.`,
  'ranking-overlap': (f) =>
    `Die Rangfolge von ${f.actor} nennt Zustand ${f.ordinal} mehrmals. Einmal genügt.`,
  'no-feasible-state': () => 'Die Ausschlüsse lassen keinen Zustand übrig. Einen streichen.',
  'not-a-model': (f) => `Der Inhalt der Datei ergibt kein Modell: ${f.reason.de}`,
  'not-expressible': (f) =>
    `${f.what}: nicht als Liste von Bedingungen zu schreiben, und mehr als ${f.countMax} Zustände lassen sich nicht auflisten. Es wurde nichts geschrieben.`,
  misperceptions: (f) =>
    `${f.actor} übersieht Zustände nach ${f.count} Bedingungen. Sie stehen unter „perceptions“ und zählen mit --perceived. Ein Zustand, den ein Akteur übersieht, hält dort nicht; das Programm, das die Datei schrieb, nennt ihn stabil.`,
  'sees-nothing': (f) =>
    `${f.actor} übersieht jeden Zustand und könnte nichts beurteilen. Das bleibt weg.`,
  coalitions: (f) =>
    `${f.members.join(' und ')} bilden eine Koalition. Sie steht in der Beschreibung des Modells; beurteilt wird jeder für sich.`,
  'statements-unused': (f) =>
    `${f.count} Aussagen von ${f.actor} fallen weg, da der Datei nach die Rangfolge zählt.`,
  'ranking-unused': (f) =>
    `Die Rangfolge von ${f.actor} fällt weg, da der Datei nach Aussagen zählen.`,
  lost: (f) => `Bleibt zurück: ${f.count} × ${lostGerman[f.what]}.`,
  'field-unknown': (f) =>
    `${f.where}: Das Feld „${f.field}“ ist nicht bekannt und wurde nicht gelesen.`,
  'coalitions-unclear': () =>
    'Die Koalitionen nennen nicht jeden Akteur einmal und wurden nicht gelesen.',
  'flag-missing': (f) =>
    `Die Datei sagt nicht, ob Rangfolgen zählen; hier zählen ${f.isManual ? 'sie' : 'die Aussagen'}.`,
  'no-status-quo': (f) => `Das Format kennt keinen heutigen Zustand. Als heute gilt: ${f.state}.`,
  reordered: (f) =>
    `Die Optionen stehen in der Reihenfolge ihrer Eigner, wie die Zustände gezählt sind: ${f.order.join(', ')}.`,
  'same-name': (f) => `„${f.name}“ kommt mehrmals vor; hier heißt es ${f.id}.`,
  'name-changed': (f) => `Aus „${f.name}“ wurden unsichtbare Zeichen entfernt.`,
  'compound-rule': (f) =>
    `Ausschluss ${f.place} ist zusammengesetzt, was das ursprüngliche Programm nicht liest. Er wurde gelesen.`,
  'statement-constant': (f) =>
    `Aussage ${f.place} von ${f.actor} ist leer oder immer gleich; sie ordnet nichts und fällt weg.`,
  'statement-repeated': (f) =>
    `Aussage ${f.place} von ${f.actor} wiederholt eine frühere; sie ordnet nichts und fällt weg.`,
  'as-ranking': (f) =>
    `Die Aussagen von ${f.actor} sind zu lang oder zu viele; stattdessen steht die Rangfolge, die sie ergeben.`,
  'not-nfg': (f) =>
    `Diese Datei für Gambit (.nfg) ist nicht zu lesen: erwartet ${f.expected}, gefunden ${f.found}. Ist sie vollständig?`,
  'not-efg': (f) =>
    `Diese Datei für Gambit (.efg) ist nicht zu lesen: erwartet ${f.expected}, gefunden ${f.found}. Ist sie vollständig?`,
  'order-lost': () =>
    'Wer nach wem am Zug ist und was er dann weiß, bleibt nicht erhalten: Eine Option sagt, was ihr Inhaber vorhat, falls er dorthin kommt (Normalform). Eine Drohung, die niemand wahr machte, zählt wie jeder andere Plan.',
  'chance-averaged': () =>
    'Der Zufall ist gemittelt: Wo er entscheidet, zählt ein Zustand, was er im Mittel auszahlt.',
  'payoffs-ordered': () =>
    'Von den Auszahlungen bleibt nur die Ordnung: Wie viel besser eine ist, sagt hier nichts, und kein Gleichgewicht in Wahrscheinlichkeiten folgt.',
  'ranks-as-payoffs': () =>
    'Die Auszahlungen sind Plätze der Rangfolge, 1 der schlechteste. Gleichgewichte in reinen Strategien stimmen; Wahrscheinlichkeiten daraus bedeuten nichts.',
  'not-a-product': (f) =>
    `${f.profiles} Kombinationen dessen, was die Akteure tun können, möglich davon ${f.states}. Das Format kennt keine unmögliche Kombination: Geschrieben ist nichts.`,
  'moves-lost': () =>
    'Dass manche Schritte nicht zurück können oder nur unter einer Bedingung möglich sind, hat in dem Format keinen Platz.',
  'conditions-lost': () =>
    'Unter welchen Bedingungen sich eine Option ändern lässt, hat in dem Format keinen Platz; dort geht es immer.',
  'without-options': () =>
    'Dieses Modell nennt seine Zustände und Züge einzeln, und das Format kennt nur Optionen: Geschrieben ist nichts. Als Arbeitsmappe, Tabelle oder Graph lässt es sich mitnehmen.',
}

const messages: { readonly [L in MessageLanguage]: Messages } = { en: english, de: german }

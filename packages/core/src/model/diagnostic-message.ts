/**
 * What a diagnostic says: one sentence on what is wrong and one on what to do, in both languages.
 * A new code does not compile until it stands here twice.
 */
import type { Diagnostic, DiagnosticCode, DiagnosticFacts, NameKind } from './diagnostic.ts'
import { expectedWords } from './expected-words.ts'
import { englishOfInspections, germanOfInspections } from './inspection-messages.ts'
import { englishOfJudgements, germanOfJudgements } from './judgement-messages.ts'
import type { MessageLanguage } from './message-language.ts'
import { englishOfMoves, germanOfMoves } from './move-messages.ts'
import { otherProgramSentence } from './other-program.ts'
import { englishOfSchedules, germanOfSchedules } from './schedule-messages.ts'
import { syntaxSentences } from './syntax-reason.ts'
import { testReason } from './test-problem-message.ts'

export type { MessageLanguage } from './message-language.ts'

type Messages = { readonly [K in DiagnosticCode]: (facts: DiagnosticFacts[K]) => string }

/** The message of a diagnostic, ready to print after its place. */
export function messageOf(found: Diagnostic, language: MessageLanguage): string {
  const message = (language === 'de' ? german : english)[found.code] as (
    facts: Diagnostic,
  ) => string
  return message(shortened(found))
}

const wordLengthMax = 120
const listLengthMax = 24

/** What an author wrote may be a hundred thousand characters long; a message is one line. */
function shortened(found: Diagnostic): Diagnostic {
  const short = (value: unknown): unknown => {
    if (typeof value === 'string' && value.length > wordLengthMax)
      return `${value.slice(0, wordLengthMax)}…`
    if (!Array.isArray(value)) return value
    const first = value.slice(0, listLengthMax).map(short)
    return value.length > listLengthMax ? [...first, '…'] : first
  }
  const facts = Object.entries(found).map(([name, value]) => [name, short(value)])
  return Object.fromEntries(facts) as Diagnostic
}

function maybe(name: string | undefined, phrase: (name: string) => string): string {
  return name === undefined ? '' : ` ${phrase(name)}`
}

/** Between braces a comma begins a new field: what stood behind it in a number is then a name. */
function afterComma(field: string, phrase: (digits: string) => string): string {
  return maybe(/^\d+$/.test(field) ? field : undefined, phrase)
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.join(', ')
}

const englishKind: { readonly [K in NameKind]: string } = {
  actor: 'an actor of this model',
  option: 'an option of this model',
  source: 'a source of this model (or the word assumption)',
  statement: "a statement of this actor's list",
  question: 'a contested question of this model',
  answer: 'an answer to this question',
  stage: 'a stage of this plan',
  state: 'a named state of this model',
  level: 'a level of this option',
  plan: 'a plan or an alternative of this model',
  shock: 'a shock of this model',
  fact: 'an observed fact of this model',
  claim: 'a claim of this model',
  concept: 'a stability concept that tests know',
  rule: 'a rule of this model',
  party: 'a party of the plan asked about',
  commitment: 'a commitment of the plan asked about',
  'commitment-or-party': 'a commitment or a party of the plan asked about',
  inspection: 'an inspection of this model',
  site: 'a site of this inspection',
  sight: 'something that this answer would show',
  form: 'an end of a step of this inspection',
  language: 'a language of this model',
}

const english: Messages = {
  ...englishOfInspections,
  ...englishOfJudgements,
  ...englishOfMoves,
  ...englishOfSchedules,
  'not-text': (f) => `The file is not UTF-8 text (it looks like ${f.encoding}). Save it as UTF-8.`,
  'too-long': (f) =>
    `The text has ${f.size} characters; the limit is ${f.sizeMax}. Split the model.`,
  empty: () => 'The file holds nothing. Start with "stufenplan new".',
  syntax: (f) => `This cannot be read: ${syntaxSentences.en[f.reason]}.`,
  'line-ends': () =>
    'The lines of this file end as on old Macs (CR alone), so it reads as one line. Save it with the line ends of this system.',
  'other-program': (f) => otherProgramSentence(f.program, 'en'),
  'duplicate-key': (f) => `"${f.key}" stands here twice. Rename or remove one of the two.`,
  'too-deep': (f) => `The text is nested more than ${f.depthMax} levels deep. Flatten it.`,
  alias: (f) =>
    `"${f.text}" is a YAML anchor or alias, which model files do not use. Write it out.`,
  tag: (f) =>
    `"${f.tag}" at the start of a value is a YAML tag. For "not", write "not ${f.tag.replace(/^!+/, '')}" or put it in quotes.`,
  'hidden-character': (f) => `A hidden character (${f.codePoint}) stands here. Remove it.`,
  'several-documents': () => 'A second YAML document begins here. Keep one model per file.',
  'newer-format': (f) =>
    `The file is written in format ${f.version}; this program reads up to ${f.versionMax}. Nothing was read or changed. Use a newer program.`,
  'unknown-field': (f) =>
    `There is no field "${f.field}" here.${afterComma(f.field, (n) => `If a number was meant, write a point: 0.${n}.`)}${maybe(f.nearest, (n) => `Did you mean "${n}"?`)} Known here: ${list(f.known)}.`,
  'missing-field': (f) =>
    `"${f.field}" is missing here. Expected: ${expectedWords(f.expected, 'en')}.`,
  'wrong-value': (f) => wrongValueEnglish(f),
  'bad-name': (f) =>
    `"${f.name}" cannot be a name. Use a letter, then letters, digits or underscores; join parts by - or a dot.`,
  'unknown-name': (f) =>
    `"${f.name}" is not ${englishKind[f.what]}.${maybe(f.nearest, (n) => `Did you mean "${n}"?`)} Known: ${list(f.known)}.`,
  'name-taken': (f) => `The name "${f.name}" is taken by another ${f.by}. Choose another name.`,
  'bad-formula': (f) => `Not a formula: ${formulaReasonEnglish(f)}. Written: ${f.source}`,
  'bad-test': (f) => `Not a test: ${testReason(f, 'en')}. Written: ${f.source}`,
  'bad-setting': (f) =>
    f.commas === undefined
      ? `"${f.source}" is not an option or "not" and an option. Name one option only.`
      : `"${f.source}" is a formula, and one state is to be named: today, or options with commas between them. Write "${f.commas}".`,
  'bad-range': (f) =>
    `The range from ${f.low} to ${f.high} does not fit. It must rise and lie between ${f.least} and ${f.greatest ?? 'any number'}: ${f.example}, for example.`,
  'bad-period': (f) =>
    `A period of ${f.days} days cannot be reckoned with. It lasts from ${f.daysLeast} day to ${f.daysMost} days (ten years): "3 months", for example.`,
  'too-many': (f) =>
    `There are ${f.count} ${f.what}; the limit is ${f.countMax}. Split the model, or ask for less.`,
  'too-many-states': (f) =>
    `${f.optionCount} options give 2^${f.optionCount} combinations; this model can have ${f.optionCountMax} options, levels included. ${f.optionCountMax < f.optionCountEver ? `The limit is ${f.optionCountEver}, and lower with so many actors and statements. ` : ''}Merge options or leave some out.`,
  'no-feasible-state': ({ rules, smallest }) =>
    rules.length === 1
      ? `The rule ${list(rules)} alone excludes every combination of options. Loosen it.`
      : `The rules exclude every combination of options. These do so together${smallest ? ', and none of them can be left out' : ''}: ${list(rules)}. Loosen one of them.`,
  'infeasible-state': (f) =>
    f.level === undefined
      ? `The state "${f.state}" is excluded by rule "${f.rule}". Correct the state or the rule.`
      : `The state "${f.state}" holds the level "${f.level}" without "${f.below}", and a level holds only together with the one below. Set both, or neither.`,
  'cyclic-stages': (f) =>
    `These stages wait for one another: ${f.cycle.join(' → ')}. Break the circle.`,
  'not-the-owner': (f) =>
    `"${f.option}" belongs to ${f.owner}, not to ${f.by}. Only its owner can undertake it.`,
  'not-a-party': (f) =>
    `${f.owner} undertakes "${f.option}" but is not among the parties (${list(f.parties)}). Add the party or drop the commitment.`,
  'empty-stage': (f) =>
    `Stage "${f.stage}" holds no commitment. Add one, or say under "talks" what is negotiated.`,
  'both-ways': (f) =>
    `Stage "${f.stage}" undertakes "${f.option}" both ways. Keep one of the two, or put them into different stages.`,
  'empty-offer': () => 'This offer changes nothing of today. Name what it would have changed.',
  'unclear-observation': (f) =>
    `Exactly one of "refused-by", "refused-by-one-of" and "made-by" is needed; ${f.count} are given.`,
  'untested-claim': (f) =>
    `Claim "${f.claim}" has no test. Add "test", or say under "needs" or "asserted" why there is none.`,
  'no-statements': (f) =>
    `${f.actor} has no statements, so all states are tied for it. Add what it wants under "preferences".`,
  'bad-patience': (f) =>
    f.reason === 'one-of'
      ? `The patience of ${f.actor} needs either "rate" (with or without "hazard") or "factor". Keep one.`
      : `With this patience a year's wait costs ${f.actor} nothing, or leaves nothing. Give a rate or hazard above 0, or a factor above 0 and below 1.`,
  'no-time': () => 'A time of zero does not fit here: nothing is seen in no time. Lengthen it.',
  'blind-watch': (f) =>
    `A breach would be seen with chance ${f.seen} a year, less than the ${f.falseAlarm} of a false alarm. Detection includes false alarms: raise it, or lower them.`,
  'watch-without-time': () =>
    'A chance of detection says nothing without its time. Add "within", such as "3 months".',
  'not-a-dilemma': () =>
    'These payoffs are no question of trust. The trustworthy must rank keep, betray, neither, betrayed in this order, the untrustworthy betray above keep, and keep above neither.',
  'answer-forbidden': (f) =>
    `Plan "${f.plan}" answers a breach of "${f.breach}" with "${f.answer}", but at stage "${f.stage}" rule "${f.rule}" forbids that while the rest stands: the answer is not available. Name another, or have what the rule speaks of taken back as well.`,
  'no-leverage': (f) =>
    `At stage "${f.stage}" of plan "${f.plan}" ${f.actor} could break its word and nothing would follow: the others can take nothing back, and no sanction or deposit is named.`,
  'worth-against-order': (f) =>
    `"${f.statement}" of ${f.actor} is worth less than "${f.below}", which stands below it. Change a worth or the order.`,
  'perceives-itself': (f) =>
    `${f.actor} knows what it wants itself. Write that under "preferences"; here stands what others want, as it sees them.`,
  'sees-nothing': (f) =>
    `As ${f.actor} sees the conflict, no state is possible. Take back something under "impossible" or "unaware".`,
  'bad-pattern': (f) =>
    `"${f.pattern}" is no pattern of states. Write ${f.optionCount} letters, one per option: Y, N, or - for either.`,
  'ranking-gap': (f) =>
    `The ranking of ${f.actor} leaves out ${f.count} possible states, such as ${f.state}.${maybe(f.nearest === undefined ? undefined : String(f.nearest), (n) => `The most similar state stands in place ${n}.`)} Give each a place.`,
  'ranking-overlap': (f) =>
    `The ranking of ${f.actor} names ${f.state} in place ${f.first} and again in place ${f.second}. Keep one.`,
  'ranking-void': (f) =>
    `"${f.pattern}" in the ranking of ${f.actor} fits no possible state. Correct or remove it.`,
  'no-basis': (f) =>
    `${f.count} of kind "${f.what}" rest on nothing, the first one here. Name a source, or write "assumption".`,
  'missing-language': (f) => `${f.count} texts are missing in "${f.language}", the first one here.`,
  'dead-statement': (f) =>
    `"${f.statement}" is ${f.always ? 'true' : 'false'} in every feasible state and decides nothing for ${f.actor}. Check it against the rules.`,
  'repeated-statement': (f) =>
    `"${f.statement}" of ${f.actor} says the same as "${f.earlier}" above it. Remove one.`,
  'unused-option': (f) =>
    `No statement mentions "${f.option}": nobody cares whether it happens. Is that meant?`,
  unobserved: (f) =>
    `Plan "${f.plan}" relies on "${f.option}", but nothing says how it is seen. Add "observed" or a verification.`,
  reciprocity: (f) =>
    `"${f.statement}" makes ${f.actor} want "${f.own}" once others act. If that is an exchange, its acceptance stands in the preferences, and a plan may hold by definition.`,
  doubted: (f) =>
    `Doubted${maybe(f.by, (by) => `by ${by}`)}${maybe(f.on, (on) => `(${on})`)}. Answer the doubt in a remark marked "agreed", or change the judgement.`,
}

function wrongValueEnglish({ found, expected, hint }: DiagnosticFacts['wrong-value']): string {
  const kinds = { list: 'A list', fields: 'Fields with names', nothing: 'An empty value' }
  const written = found.kind === 'value' ? found.written : ''
  if (hint === 'quote')
    return `"${written}" is read here as a number or as yes and no, and a text is expected. Put it in quotation marks: "${written}".`
  const subject = found.kind === 'value' ? `"${written}"` : kinds[found.kind]
  const verb = found.kind === 'fields' ? 'do' : 'does'
  const point = hint === 'point' ? ` Write ${written.replace(',', '.')}, with a point.` : ''
  return `${subject} ${verb} not fit here.${point} Expected: ${expectedWords(expected, 'en')}.`
}

function formulaReasonEnglish(f: DiagnosticFacts['bad-formula']): string {
  const place = `at character ${f.offset + 1}`
  const found = f.found === '' ? 'the end' : `"${f.found}"`
  const reasons: Record<string, string> = {
    option: `an option was expected ${place}, found ${found}`,
    operator: `an operator (& | -> <->) was expected ${place}, found ${found}`,
    'closing-bracket': `a closing bracket was expected ${place}, found ${found}`,
    shorter: 'it is longer than 4000 characters',
    shallower: 'its brackets are nested too deeply',
  }
  return reasons[f.expected] ?? `misread ${place}`
}

const germanKind: { readonly [K in NameKind]: string } = {
  actor: 'kein Akteur dieses Modells',
  option: 'keine Option dieses Modells',
  source: 'keine Quelle dieses Modells (und nicht das Wort assumption)',
  statement: 'keine Aussage in der Liste dieses Akteurs',
  question: 'keine strittige Frage dieses Modells',
  answer: 'keine Antwort auf diese Frage',
  stage: 'keine Stufe dieses Plans',
  state: 'kein benannter Zustand dieses Modells',
  level: 'keine Stufe dieser Option',
  plan: 'weder ein Plan noch eine Alternative dieses Modells',
  shock: 'kein Schock dieses Modells',
  fact: 'keine beobachtete Tatsache dieses Modells',
  claim: 'keine Behauptung dieses Modells',
  concept: 'kein Stabilitätsbegriff, den Tests kennen',
  rule: 'keine Regel dieses Modells',
  party: 'keine Partei des gefragten Plans',
  commitment: 'keine Zusage des gefragten Plans',
  'commitment-or-party': 'weder eine Zusage noch eine Partei des gefragten Plans',
  inspection: 'keine Inspektion dieses Modells',
  site: 'kein Standort dieser Inspektion',
  sight: 'nichts, woran diese Antwort zu erkennen wäre',
  form: 'kein Ende eines Schritts dieser Inspektion',
  language: 'keine Sprache dieses Modells',
}

const german: Messages = {
  ...germanOfInspections,
  ...germanOfJudgements,
  ...germanOfMoves,
  ...germanOfSchedules,
  'not-text': (f) =>
    `Die Datei ist kein UTF-8-Text (sie sieht aus wie ${f.encoding}). Als UTF-8 speichern.`,
  'too-long': (f) =>
    `Der Text hat ${f.size} Zeichen, erlaubt sind ${f.sizeMax}. Das Modell aufteilen.`,
  empty: () => 'Die Datei ist leer. Mit „stufenplan new“ beginnen.',
  syntax: (f) => `Das ist nicht lesbar: ${syntaxSentences.de[f.reason]}.`,
  'line-ends': () =>
    'Die Zeilen dieser Datei enden wie auf alten Macs (nur CR), also liest sie sich als eine Zeile. Mit den Zeilenenden dieses Systems sichern.',
  'other-program': (f) => otherProgramSentence(f.program, 'de'),
  'duplicate-key': (f) => `„${f.key}“ steht hier zweimal. Eines umbenennen oder entfernen.`,
  'too-deep': (f) =>
    `Der Text ist mehr als ${f.depthMax} Ebenen tief verschachtelt. Flacher schreiben.`,
  alias: (f) =>
    `„${f.text}“ ist ein YAML-Anker oder -Verweis; Modelldateien kennen keine. Ausschreiben.`,
  tag: (f) =>
    `„${f.tag}“ am Anfang eines Werts ist ein YAML-Tag. Für „nicht“ bitte „not ${f.tag.replace(/^!+/, '')}“ schreiben oder in Anführungszeichen setzen.`,
  'hidden-character': (f) => `Hier steht ein unsichtbares Zeichen (${f.codePoint}). Entfernen.`,
  'several-documents': () => 'Hier beginnt ein zweites YAML-Dokument. Ein Modell je Datei.',
  'newer-format': (f) =>
    `Die Datei ist in Format ${f.version} geschrieben; dieses Programm liest bis ${f.versionMax}. Nichts wurde gelesen oder geändert. Ein neueres Programm verwenden.`,
  'unknown-field': (f) =>
    `Ein Feld „${f.field}“ gibt es hier nicht.${afterComma(f.field, (n) => `War eine Zahl gemeint, mit Punkt schreiben: 0.${n}.`)}${maybe(f.nearest, (n) => `War „${n}“ gemeint?`)} Hier bekannt: ${list(f.known)}.`,
  'missing-field': (f) => `Hier fehlt „${f.field}“. Erwartet: ${expectedWords(f.expected, 'de')}.`,
  'wrong-value': (f) => wrongValueGerman(f),
  'bad-name': (f) =>
    `„${f.name}“ kann kein Name sein. Ein Buchstabe, dann Buchstaben, Ziffern oder Unterstriche; Teile mit - oder Punkt verbinden.`,
  'unknown-name': (f) =>
    `„${f.name}“ ist ${germanKind[f.what]}.${maybe(f.nearest, (n) => `War „${n}“ gemeint?`)} Bekannt: ${list(f.known)}.`,
  'name-taken': (f) => `Der Name „${f.name}“ ist schon vergeben. Einen anderen wählen.`,
  'bad-formula': (f) => `Keine Formel: ${formulaReasonGerman(f)}. Geschrieben: ${f.source}`,
  'bad-test': (f) => `Kein Test: ${testReason(f, 'de')}. Geschrieben: ${f.source}`,
  'bad-setting': (f) =>
    f.commas === undefined
      ? `„${f.source}“ ist weder eine Option noch „not“ und eine Option. Nur eine Option nennen.`
      : `„${f.source}“ ist eine Formel, und zu nennen ist ein Zustand: today, oder Optionen mit Kommas dazwischen. Richtig: „${f.commas}“.`,
  'bad-range': (f) =>
    `Der Bereich von ${f.low} bis ${f.high} passt nicht. Er muss steigen und zwischen ${f.least} und ${f.greatest ?? 'jeder Zahl'} liegen, zum Beispiel ${f.example}.`,
  'bad-period': (f) =>
    `Mit einem Zeitabschnitt von ${f.days} Tagen lässt sich nicht rechnen. Er dauert von ${f.daysLeast} Tag bis ${f.daysMost} Tage (zehn Jahre): zum Beispiel „3 months“.`,
  'too-many': (f) =>
    `Es sind ${f.count} Einträge unter „${f.what}“, erlaubt sind ${f.countMax}. Das Modell aufteilen oder weniger fragen.`,
  'too-many-states': (f) =>
    `${f.optionCount} Optionen ergeben 2^${f.optionCount} Kombinationen; dieses Modell verträgt ${f.optionCountMax} Optionen, Stufen mitgezählt. ${f.optionCountMax < f.optionCountEver ? `Die Grenze liegt bei ${f.optionCountEver}, und niedriger bei so vielen Akteuren und Aussagen. ` : ''}Optionen zusammenlegen oder weglassen.`,
  'no-feasible-state': ({ rules, smallest }) =>
    rules.length === 1
      ? `Die Regel ${list(rules)} schließt für sich jede Kombination von Optionen aus. Sie lockern.`
      : `Die Regeln schließen jede Kombination von Optionen aus. Diese tun es zusammen${smallest ? ', und keine davon ist entbehrlich' : ''}: ${list(rules)}. Eine davon lockern.`,
  'infeasible-state': (f) =>
    f.level === undefined
      ? `Den Zustand „${f.state}“ schließt die Regel „${f.rule}“ aus. Zustand oder Regel berichtigen.`
      : `Der Zustand „${f.state}“ enthält die Stufe „${f.level}“ ohne „${f.below}“, und eine Stufe gilt nur zusammen mit der darunter. Beide setzen oder keine.`,
  'cyclic-stages': (f) =>
    `Diese Stufen warten aufeinander: ${f.cycle.join(' → ')}. Den Kreis auflösen.`,
  'not-the-owner': (f) =>
    `„${f.option}“ gehört ${f.owner}, nicht ${f.by}. Zusagen kann nur, wer darüber entscheidet.`,
  'not-a-party': (f) =>
    `${f.owner} sagt „${f.option}“ zu, steht aber nicht unter den Parteien (${list(f.parties)}). Partei ergänzen oder Zusage streichen.`,
  'empty-stage': (f) =>
    `Stufe „${f.stage}“ enthält keine Zusage. Eine ergänzen oder unter „talks“ sagen, worüber verhandelt wird.`,
  'both-ways': (f) =>
    `Stufe „${f.stage}“ sagt „${f.option}“ zugleich zu und ab. Eines streichen oder auf zwei Stufen verteilen.`,
  'empty-offer': () =>
    'Dieses Angebot ändert nichts am heutigen Zustand. Nennen, was es geändert hätte.',
  'unclear-observation': (f) =>
    `Genau eines von „refused-by“, „refused-by-one-of“ und „made-by“ wird gebraucht; angegeben sind ${f.count}.`,
  'untested-claim': (f) =>
    `Behauptung „${f.claim}“ hat keinen Test. „test“ ergänzen oder unter „needs“ oder „asserted“ sagen, warum nicht.`,
  'no-statements': (f) =>
    `${f.actor} hat keine Aussagen; alle Zustände gelten ihm gleich. Unter „preferences“ ergänzen.`,
  'bad-patience': (f) =>
    f.reason === 'one-of'
      ? `Die Geduld von ${f.actor} braucht entweder „rate“ (mit oder ohne „hazard“) oder „factor“. Eines behalten.`
      : `Bei dieser Geduld kostet ein Jahr Warten ${f.actor} nichts oder lässt nichts übrig. Eine Rate über 0 oder einen Faktor über 0 und unter 1 angeben.`,
  'no-time': () =>
    'Null passt hier nicht als Zeit: In keiner Zeit wird nichts gesehen. Verlängern.',
  'blind-watch': (f) =>
    `Ein Bruch würde mit Wahrscheinlichkeit ${f.seen} im Jahr gesehen, seltener als ein Fehlalarm (${f.falseAlarm}). Fehlalarme sind im Erkennen enthalten: dieses erhöhen oder jene senken.`,
  'watch-without-time': () =>
    'Eine Wahrscheinlichkeit des Erkennens sagt ohne Zeit nichts. „within“ ergänzen, etwa „3 months“.',
  'not-a-dilemma': () =>
    'Diese Auszahlungen stellen keine Frage des Vertrauens. Bei „trustworthy“ müssen keep, betray, neither, betrayed in dieser Folge fallen, bei „untrustworthy“ muss betray über keep stehen und keep über neither.',
  'answer-forbidden': (f) =>
    `Plan „${f.plan}“ beantwortet einen Bruch von „${f.breach}“ mit „${f.answer}“, doch auf Stufe „${f.stage}“ verbietet das die Regel „${f.rule}“, solange das Übrige steht: Die Antwort ist nicht verfügbar. Eine andere nennen, oder auch zurücknehmen lassen, wovon die Regel spricht.`,
  'no-leverage': (f) =>
    `Auf Stufe „${f.stage}“ des Plans „${f.plan}“ könnte ${f.actor} sein Wort brechen, und nichts folgte: Die anderen können nichts zurücknehmen, Sanktion oder Pfand sind nicht genannt.`,
  'worth-against-order': (f) =>
    `„${f.statement}“ von ${f.actor} ist weniger wert als „${f.below}“ darunter. Einen Wert oder die Reihenfolge ändern.`,
  'perceives-itself': (f) =>
    `${f.actor} weiß, was dieser Akteur selbst will. Das gehört unter „preferences“; hier steht, was andere wollen, wie er sie sieht.`,
  'sees-nothing': (f) =>
    `Wie ${f.actor} den Konflikt sieht, ist kein Zustand möglich. Unter „impossible“ oder „unaware“ etwas zurücknehmen.`,
  'bad-pattern': (f) =>
    `„${f.pattern}“ ist kein Muster von Zuständen. ${f.optionCount} Buchstaben schreiben, je Option einen: Y, N oder - für beides.`,
  'ranking-gap': (f) =>
    `In der Rangfolge von ${f.actor} fehlen ${f.count} mögliche Zustände, etwa ${f.state}.${maybe(f.nearest === undefined ? undefined : String(f.nearest), (n) => `Der ähnlichste steht auf Platz ${n}.`)} Jedem einen Platz geben.`,
  'ranking-overlap': (f) =>
    `Die Rangfolge von ${f.actor} nennt ${f.state} auf Platz ${f.first} und noch einmal auf Platz ${f.second}. Einen streichen.`,
  'ranking-void': (f) =>
    `„${f.pattern}“ in der Rangfolge von ${f.actor} passt auf keinen möglichen Zustand. Berichtigen oder streichen.`,
  'no-basis': (f) =>
    `${f.count}-mal fehlt der Beleg bei „${f.what}“, zuerst hier. Quelle nennen oder „assumption“ schreiben.`,
  'missing-language': (f) => `${f.count} Texte fehlen in „${f.language}“, der erste hier.`,
  'dead-statement': (f) =>
    `„${f.statement}“ ist in jedem möglichen Zustand ${f.always ? 'wahr' : 'falsch'} und entscheidet für ${f.actor} nichts. Mit den Regeln vergleichen.`,
  'repeated-statement': (f) =>
    `„${f.statement}“ von ${f.actor} sagt dasselbe wie „${f.earlier}“ darüber. Eine streichen.`,
  'unused-option': (f) =>
    `Keine Aussage erwähnt „${f.option}“: Niemandem ist wichtig, ob es geschieht. Ist das gemeint?`,
  unobserved: (f) =>
    `Plan „${f.plan}“ verlässt sich auf „${f.option}“, doch nichts sagt, wie man es sieht. „observed“ oder eine Verifikation ergänzen.`,
  reciprocity: (f) =>
    `„${f.statement}“ lässt ${f.actor} „${f.own}“ wollen, sobald andere handeln. Ist das ein Tausch, so steht seine Annahme schon in den Präferenzen, und ein Plan hält womöglich per Definition.`,
  doubted: (f) =>
    `Bezweifelt${maybe(f.by, (by) => `von ${by}`)}${maybe(f.on, (on) => `(${on})`)}. Den Zweifel in einer Bemerkung mit der Marke „agreed“ beantworten oder das Urteil ändern.`,
}

function wrongValueGerman({ found, expected, hint }: DiagnosticFacts['wrong-value']): string {
  const kinds = { list: 'Eine Liste', fields: 'Felder mit Namen', nothing: 'Ein leerer Wert' }
  const written = found.kind === 'value' ? found.written : ''
  if (hint === 'quote')
    return `„${written}“ liest sich hier als Zahl oder als ja und nein, erwartet ist ein Text. In Anführungszeichen setzen: "${written}".`
  const subject = found.kind === 'value' ? `„${written}“` : kinds[found.kind]
  const verb = found.kind === 'fields' ? 'passen' : 'passt'
  const point = hint === 'point' ? ` Mit Punkt schreiben: ${written.replace(',', '.')}.` : ''
  return `${subject} ${verb} hier nicht.${point} Erwartet: ${expectedWords(expected, 'de')}.`
}

function formulaReasonGerman(f: DiagnosticFacts['bad-formula']): string {
  const place = `bei Zeichen ${f.offset + 1}`
  const found = f.found === '' ? 'das Ende' : `„${f.found}“`
  const reasons: Record<string, string> = {
    option: `${place} wurde eine Option erwartet, dort steht ${found}`,
    operator: `${place} wurde ein Operator (& | -> <->) erwartet, dort steht ${found}`,
    'closing-bracket': `${place} wurde eine schließende Klammer erwartet, dort steht ${found}`,
    shorter: 'sie ist länger als 4000 Zeichen',
    shallower: 'ihre Klammern sind zu tief verschachtelt',
  }
  return reasons[f.expected] ?? `verlesen ${place}`
}

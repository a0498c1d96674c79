/** Why numbers do not fit one another, and what to do. */
import { dictionaryOf, type Language } from '../../voice/words/words.ts'
import type { Refusal, RefusalFacts, RefusalKind } from '../refusal.ts'

type Named = (field: string) => string
type Sentences = {
  readonly [K in RefusalKind]: (facts: RefusalFacts[K], name: Named) => string
}

const { number, amount, quoted } = dictionaryOf('en')
const zahl = dictionaryOf('de').number
const menge = dictionaryOf('de').amount
const zitat = dictionaryOf('de').quoted

const english: Sentences = {
  'one-of': ({ fields }, name) =>
    `Nothing says what is asked: give ${fields.map(name).join(' or ')}.`,
  'only-one': ({ fields: [first = '', second = ''] }, name) =>
    `${name(first)} and ${name(second)} say the same thing in two ways. Leave one of them out.`,
  together: ({ fields }, name) =>
    `${fields.map(name).join(', ')} belong together. Give all of them, or none.`,
  'more-defective': ({ items, defective }, name) =>
    `Of ${number(items)} items ${number(defective)} cannot be falsified. Correct ${name('items')} or ${name('defective')}.`,
  'more-samples': ({ items, samples }, name) =>
    `${number(samples)} items cannot be drawn out of ${number(items)}. Give ${name('samples')} at most ${number(items)}, or correct ${name('items')}.`,
  'goal-too-large': ({ items, content, goal }, name) =>
    `${number(items)} items of ${amount(content)} do not hold ${amount(goal)}: it cannot be missing there. Correct ${name('items')}, ${name('content')} or ${name('goal')}.`,
  'more-inspections': ({ slots, inspections }, name) =>
    `Of ${number(slots)} slots ${number(inspections)} cannot be inspected: each is inspected once at most. Lower ${name('inspections')}.`,
  'too-many-slots': ({ slotsMax }, name) =>
    `The horizon holds more than ${number(slotsMax)} critical times. Are ${name('horizon')} and ${name('within')} in the same unit?`,
  'too-many-times': ({ timesMax }, name) =>
    `Times are listed for at most ${number(timesMax)} visits. Leave ${name('draw')} out, or lower ${name('inspections')}.`,
  'out-of-order': ({ cost, found, unfound }, name) =>
    cost === undefined
      ? `A breach that is not found costs the inspector more than one that is: ${name('unfound')} is ${amount(unfound)} and ${name('found')} ${amount(found)}. Correct one of them.`
      : `An inspection costs less than a breach found, and that less than one not found: ${name('cost')} is ${amount(cost)}, ${name('found')} ${amount(found)}, ${name('unfound')} ${amount(unfound)}. Correct what is out of order.`,
  'surely-found': (_, name) =>
    `A breach that is certain and always found would have been found. Give ${name('belief')} or ${name('detection')} below 1.`,
  'nothing-at-stake': ({ site }) =>
    `At ${quoted(site)} there is nothing to gain and nothing to lose. Give it a gain or a loss above 0, or leave it out.`,
  'too-many-lists': ({ sitesMax }, name) =>
    `Lists are made for at most ${number(sitesMax)} sites. Leave ${name('lists')} out, or ask for a part of them.`,
  'not-one-day': ({ site }, name) =>
    `Lists need sites that take one day each, and ${quoted(site)} does not. Leave ${name('lists')} out, or cut the site into parts of a day.`,
  'same-name': ({ name: written }) =>
    `${quoted(written)} stands there twice. Give each a name of its own.`,
  'step-unplaced': ({ step }, name) =>
    `Of step ${quoted(step)} it is not said from where to where it leads and how long it is. Add that, or name the paths with ${name('paths')}.`,
  'step-in-place': ({ step, form }) =>
    `Step ${quoted(step)} leads from ${quoted(form)} to itself. Correct where it leads.`,
  'origin-is-goal': ({ form }, name) =>
    `${quoted(form)} is where paths begin and where they end. Correct ${name('origin')} or ${name('ends')}.`,
  'no-path': ({ from, to }, name) =>
    `No path leads from ${quoted(from)} to ${to.map(quoted).join(' or ')}. Correct ${name('origin')} or ${name('ends')}, or add a step.`,
  'unknown-step': ({ step }, name) =>
    `There is no step ${quoted(step)}. Correct ${name('paths')}, or add the step.`,
  'step-twice': ({ step }, name) =>
    `A path takes step ${quoted(step)} twice. Correct ${name('paths')}.`,
  'alarms-unweighed': (_, name) =>
    `False alarms are stated, and not what they and breaches cost the inspector. Give ${name('found')} and ${name('unfound')}, or leave the alarms out.`,
  'too-many-choices': ({ stepsMax, cellsMax }) =>
    `There is too much to choose among: at most ${number(stepsMax)} steps that an inspection can see, and ${number(cellsMax)} pairs of a path and a set of steps. Put steps together, or leave out long paths.`,
  'too-many-variants': ({ variants, variantsMax }) =>
    `There are ${number(variants)} variants in all; at most ${number(variantsMax)} are reckoned with. Leave some out.`,
  'rows-misfit': ({ variants, rows }) =>
    `There are ${number(rows)} rows of judgements for ${number(variants)} variants. Each variant needs one.`,
  'row-misfit': ({ variants, row, judgements }) =>
    `Row ${number(row)} has ${number(judgements)} judgements for ${number(variants)} variants. Each variant needs one.`,
  'one-actor': () => 'Nobody bargains alone. Give the table at least two actors.',
  'too-many-actors': ({ actorsMax }) =>
    `At most ${number(actorsMax)} actors are reckoned with. Put those together who stand together.`,
  'too-many-issues': ({ issuesMax }) =>
    `At most ${number(issuesMax)} issues are reckoned with. Ask for a part of them.`,
  'two-capabilities': ({ actor }) =>
    `${quoted(actor)} has two capabilities. Write the same one in all its rows.`,
  'no-stand': ({ actor, issue }) =>
    `Of ${quoted(actor)} no row says where it stands on ${quoted(issue)}. Add one; a salience of 0 says that it does not care.`,
  'beyond-scale': ({ actor, issue, position, scale }, name) =>
    `${quoted(actor)} stands at ${amount(position)} on ${quoted(issue)}, and the scale ends at ${amount(scale)}. Correct the position, or ${name('scale')}.`,
  'attention-over': ({ actor, attention, scale }, name) =>
    `The saliences of ${quoted(actor)} add up to ${amount(attention)}, and attention ends at ${amount(scale)}. Lower them, or correct ${name('scale')}.`,
  'one-party': () => 'A package is between at least two parties. Give the worths of another.',
  'no-worth': ({ issue, level, party }) =>
    `No row says what ${quoted(level)} on ${quoted(issue)} is worth to ${quoted(party)}. Add one, with 0 where it is worth nothing.`,
  'too-many-packages': ({ packages, packagesMax }) =>
    `There are ${number(packages)} packages, and at most ${number(packagesMax)} are looked at. Leave out levels, or ask for a part of the issues.`,
  'too-many-equilibria': ({ supportsMax }, name) =>
    `With false alarms at most ${number(supportsMax)} choices are tried, and there are more. Leave out ${name('unfound')} and ${name('found')}, or put steps together.`,
}

const german: Sentences = {
  'one-of': ({ fields }, name) =>
    `Es fehlt, was gefragt ist: ${fields.map(name).join(' oder ')} angeben.`,
  'only-one': ({ fields: [first = '', second = ''] }, name) =>
    `${name(first)} und ${name(second)} sagen dasselbe auf zwei Weisen. Eines davon weglassen.`,
  together: ({ fields }, name) =>
    `${fields.map(name).join(', ')} gehören zusammen. Alle angeben oder keines.`,
  'more-defective': ({ items, defective }, name) =>
    `Von ${zahl(items)} Posten können nicht ${zahl(defective)} verfälscht sein. ${name('items')} oder ${name('defective')} berichtigen.`,
  'more-samples': ({ items, samples }, name) =>
    `Aus ${zahl(items)} Posten lassen sich keine ${zahl(samples)} ziehen. ${name('samples')} höchstens ${zahl(items)} angeben oder ${name('items')} berichtigen.`,
  'goal-too-large': ({ items, content, goal }, name) =>
    `${zahl(items)} Posten zu ${menge(content)} enthalten keine ${menge(goal)}: So viel kann dort nicht fehlen. ${name('items')}, ${name('content')} oder ${name('goal')} berichtigen.`,
  'more-inspections': ({ slots, inspections }, name) =>
    `Von ${zahl(slots)} Abschnitten lassen sich keine ${zahl(inspections)} inspizieren: jeder höchstens einmal. ${name('inspections')} senken.`,
  'too-many-slots': ({ slotsMax }, name) =>
    `Der Zeitraum umfasst mehr als ${zahl(slotsMax)} kritische Zeiten. Stehen ${name('horizon')} und ${name('within')} in derselben Einheit?`,
  'too-many-times': ({ timesMax }, name) =>
    `Zeitpunkte stehen für höchstens ${zahl(timesMax)} Besuche da. ${name('draw')} weglassen oder ${name('inspections')} senken.`,
  'out-of-order': ({ cost, found, unfound }, name) =>
    cost === undefined
      ? `Ein unentdeckter Bruch kostet den Inspekteur mehr als ein entdeckter: ${name('unfound')} ist ${menge(unfound)} und ${name('found')} ${menge(found)}. Eines davon berichtigen.`
      : `Eine Inspektion kostet weniger als ein entdeckter Bruch, und der weniger als ein unentdeckter: ${name('cost')} ist ${menge(cost)}, ${name('found')} ${menge(found)}, ${name('unfound')} ${menge(unfound)}. Berichtigen, was nicht in der Reihe ist.`,
  'surely-found': (_, name) =>
    `Ein Bruch, der gewiss ist und immer gefunden würde, wäre gefunden. ${name('belief')} oder ${name('detection')} unter 1 angeben.`,
  'nothing-at-stake': ({ site }) =>
    `Bei ${zitat(site)} ist nichts zu gewinnen und nichts zu verlieren. Gewinn oder Verlust über 0 angeben oder den Ort weglassen.`,
  'too-many-lists': ({ sitesMax }, name) =>
    `Listen gibt es für höchstens ${zahl(sitesMax)} Orte. ${name('lists')} weglassen oder nach einem Teil fragen.`,
  'not-one-day': ({ site }, name) =>
    `Listen brauchen Orte, die je einen Tag dauern, und ${zitat(site)} tut das nicht. ${name('lists')} weglassen oder den Ort in Teile von einem Tag zerlegen.`,
  'same-name': ({ name: written }) =>
    `${zitat(written)} steht zweimal da. Jedem einen eigenen Namen geben.`,
  'step-unplaced': ({ step }, name) =>
    `Zum Schritt ${zitat(step)} fehlt, von wo nach wo er führt und wie lang er ist. Ergänzen oder die Pfade mit ${name('paths')} nennen.`,
  'step-in-place': ({ step, form }) =>
    `Der Schritt ${zitat(step)} führt von ${zitat(form)} zu sich selbst. Berichtigen, wohin er führt.`,
  'origin-is-goal': ({ form }, name) =>
    `Bei ${zitat(form)} beginnen Pfade und enden sie. ${name('origin')} oder ${name('ends')} berichtigen.`,
  'no-path': ({ from, to }, name) =>
    `Von ${zitat(from)} führt kein Pfad nach ${to.map(zitat).join(' oder ')}. ${name('origin')} oder ${name('ends')} berichtigen oder einen Schritt ergänzen.`,
  'unknown-step': ({ step }, name) =>
    `Einen Schritt ${zitat(step)} gibt es nicht. ${name('paths')} berichtigen oder den Schritt ergänzen.`,
  'step-twice': ({ step }, name) =>
    `Ein Pfad geht den Schritt ${zitat(step)} zweimal. ${name('paths')} berichtigen.`,
  'alarms-unweighed': (_, name) =>
    `Fehlalarme sind angegeben, aber nicht, was sie und Brüche den Inspekteur kosten. ${name('found')} und ${name('unfound')} angeben oder die Fehlalarme weglassen.`,
  'too-many-choices': ({ stepsMax, cellsMax }) =>
    `Es steht zu viel zur Wahl: höchstens ${zahl(stepsMax)} Schritte, an denen eine Inspektion etwas sieht, und ${zahl(cellsMax)} Paare aus Pfad und Schritten. Schritte zusammenfassen oder lange Pfade weglassen.`,
  'too-many-variants': ({ variants, variantsMax }) =>
    `Es gibt zusammen ${zahl(variants)} Ausprägungen; gerechnet ist mit höchstens ${zahl(variantsMax)}. Einige weglassen.`,
  'rows-misfit': ({ variants, rows }) =>
    `Es gibt ${zahl(rows)} Zeilen mit Urteilen für ${zahl(variants)} Ausprägungen. Jede Ausprägung braucht eine.`,
  'row-misfit': ({ variants, row, judgements }) =>
    `Zeile ${zahl(row)} hat ${zahl(judgements)} Urteile für ${zahl(variants)} Ausprägungen. Jede Ausprägung braucht eines.`,
  'one-actor': () => 'Allein verhandelt niemand. Der Tabelle mindestens zwei Akteure geben.',
  'too-many-actors': ({ actorsMax }) =>
    `Platz ist für höchstens ${zahl(actorsMax)} Akteure. Zusammenfassen, wer zusammen steht.`,
  'too-many-issues': ({ issuesMax }) =>
    `Platz ist für höchstens ${zahl(issuesMax)} Fragen. Nach einem Teil davon fragen.`,
  'two-capabilities': ({ actor }) =>
    `${zitat(actor)} hat zwei Stärken. In allen seinen Zeilen dieselbe angeben.`,
  'no-stand': ({ actor, issue }) =>
    `Von ${zitat(actor)} sagt keine Zeile, wo er bei ${zitat(issue)} steht. Eine ergänzen; Gewicht 0 heißt, dass es ihm gleich ist.`,
  'beyond-scale': ({ actor, issue, position, scale }, name) =>
    `${zitat(actor)} steht bei ${zitat(issue)} auf ${menge(position)}, und die Skala endet bei ${menge(scale)}. Die Position berichtigen oder ${name('scale')}.`,
  'attention-over': ({ actor, attention, scale }, name) =>
    `Die Gewichte von ${zitat(actor)} ergeben ${menge(attention)}, und die Aufmerksamkeit endet bei ${menge(scale)}. Sie senken oder ${name('scale')} berichtigen.`,
  'one-party': () => 'Ein Paket braucht mindestens zwei Parteien. Die Werte einer zweiten angeben.',
  'no-worth': ({ issue, level, party }) =>
    `Keine Zeile sagt, was ${zitat(level)} bei ${zitat(issue)} für ${zitat(party)} wert ist. Eine ergänzen, mit 0, wo es nichts wert ist.`,
  'too-many-packages': ({ packages, packagesMax }) =>
    `Es sind ${zahl(packages)} Pakete, und Platz ist für höchstens ${zahl(packagesMax)}. Stufen weglassen oder nach einem Teil der Fragen fragen.`,
  'too-many-equilibria': ({ supportsMax }, name) =>
    `Mit Fehlalarmen kommen höchstens ${zahl(supportsMax)} Möglichkeiten in Betracht, und es sind mehr. ${name('unfound')} und ${name('found')} weglassen oder Schritte zusammenfassen.`,
}

const refusalWords: Readonly<Record<Language, Sentences>> = { en: english, de: german }

/** What is wrong and what to do. `nameOf`: how a field is called where it was written. */
export function refusalMessage(
  { kind, facts }: Refusal,
  language: Language,
  nameOf: (field: string) => string = (field) => field,
): string {
  const sentence = refusalWords[language][kind] as (
    facts: Refusal['facts'],
    nameOf: (field: string) => string,
  ) => string
  return sentence(facts, nameOf)
}

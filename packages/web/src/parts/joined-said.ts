/** What a row was understood as, by the names of the model's things. */
import type { JoinedSection } from '@stufenplan/core'
import { vocabularyOf } from '@stufenplan/core/voice'
import { basisForm } from '../edits/bases.ts'
import {
  anyText,
  entriesOf,
  entryName,
  isRecord,
  type JsonRecord,
  type JsonValue,
  partAt,
} from '../edits/written.ts'
import type { PreviewRow } from '../runner/runner.ts'
import { dateText, lengthOf, spanOf } from '../time/time.ts'
import { scheduleWords } from '../words/plan-schedule.ts'
import { sheetWords } from '../words/sheet.ts'
import { number } from '../words/words.ts'
import type { JoinedAround } from './joined-around.ts'
import { answerSaid, linksSaid, stageNames, stageSaid } from './joined-parts-said.ts'

export function joinedSaid(row: PreviewRow, section: JoinedSection, around: JoinedAround): string {
  const { value = {}, actor } = row
  const { words, language } = around
  const text = (name: string) => anyText(value[name], language)
  const formula = (name: string) => inNames(text(name), around)
  const said: { readonly [S in JoinedSection]: () => readonly string[] } = {
    actors: () => [text('label'), text('about')],
    options: () => [
      `${actorName(text('owner'), around)}: ${text('label')}`,
      text('yes'),
      ...answer(words.today, value.today, around),
      ...answer(words.reversible, value.reversible, around),
      ...named(words.seenHow, anyText(partAt(value, ['observed', 'how']), language)),
    ],
    preferences: () => [`${actorName(actor ?? '', around)}: ${formula('want')}`, text('label')],
    rules: () => [`${words.never}: ${formula('never')}`, text('because')],
    states: () => [text('label'), ...named(words.differs, settings(value.set, around))],
    shocks: () => [text('label'), ...named(words.forced, settings(value.set, around))],
    sources: () => [text('title'), text('kind'), dayName(text('date'), around), text('url')],
    claims: () => [text('says'), text('note')],
    questions: () => answerSaid(row, around),
    signals: () => [
      text('label'),
      dayName(text('date'), around),
      actorName(text('actor'), around),
      ...linksSaid(value.links, around),
    ],
    stages: () => [
      stageSaid(row, around),
      ...named(sheetWords[language].after, stageNames(row, around)),
      text('talks').replace(/\.$/, ''),
      ...times(value, around),
    ],
    commitments: () => [
      `${stageSaid(row, around)}: ${formula('keep')}`,
      text('label'),
      ...(text('by') === '' ? [] : [actorName(text('by'), around)]),
      ...times(value, around),
    ],
  }
  return [...said[section](), ...basis(value.basis, around)].filter(Boolean).join('; ')
}

/** How long a stage stands, and by when something is to be. */
function times({ due, dwell }: JsonRecord, around: JoinedAround): string[] {
  const words = sheetWords[around.language]
  const by = isRecord(due) ? lengthText(due.within, around) : dayName(anyText(due, 'en'), around)
  return [...named(words.dwell, lengthText(dwell, around)), ...named(words.due, by)]
}

function lengthText(value: JsonValue | undefined, { language }: JoinedAround): string {
  const written = anyText(value, 'en')
  if (written === '') return ''
  const length = lengthOf(written)
  const words = scheduleWords(language)
  const name = (Number(length.count) === 1 ? words.unit1 : words.units)[length.unit]
  return `${number(Number(length.count), language)} ${name}`
}

function actorName(id: string, { written, language }: JoinedAround): string {
  const actor = entriesOf(written, 'actors').find(([one]) => one === id)?.[1]
  return entryName(id, actor, language)
}

function inNames(formula: string, { model, language }: JoinedAround): string {
  if (model === undefined || formula === '') return formula
  return vocabularyOf(model, language).formula(formula)
}

function settings(value: JsonValue | undefined, around: JoinedAround): string {
  const all = Array.isArray(value) ? value.map(String) : []
  return all.map((one) => inNames(one, around)).join(', ')
}

function dayName(date: string, { language }: JoinedAround): string {
  return spanOf(date) === undefined ? date : dateText(date, language)
}

function named(name: string, said: string): string[] {
  return said === '' ? [] : [`${name}: ${said}`]
}

function answer(name: string, value: JsonValue | undefined, { words }: JoinedAround): string[] {
  if (value === 'yes' || value === 'no') return named(name, words[value])
  return named(name, anyText(value, 'en'))
}

/** An assumption goes without saying: it is what stands where a row says nothing. */
function basis(value: JsonValue | undefined, { written, language, words }: JoinedAround): string[] {
  if (value === undefined || value === 'assumption') return []
  const { kind, source, at, why } = basisForm(value)
  if (kind === 'assumption') return named(words.assumption, anyText(why, language))
  const found = entriesOf(written, 'sources').find(([id]) => id === source)?.[1]
  const title = isRecord(found) ? anyText(found.title, language) : source
  return named(words.basis, [title, at].filter(Boolean).join(', '))
}

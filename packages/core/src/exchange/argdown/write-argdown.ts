/**
 * The judgements of a model → a map of arguments: claims, contested answers and what the actors
 * want as statements; what each rests on, and signals, as arguments for or against them.
 */
import type { Model, Text } from '../../model/model.ts'
import { type Argument, argumentsFor, type Spoken } from './arguments.ts'
import { argdownText, argdownTitle } from './lines.ts'
import { lostOf } from './losses.ts'
import { type ArgdownRemark, argdownRemark } from './remark.ts'
import { signalArguments } from './signals.ts'

export interface ArgumentsWritten {
  readonly text?: string
  readonly remarks: readonly ArgdownRemark[]
}

/** Statements by their title, each with what speaks for and against it. */
interface Stated {
  readonly title: string
  readonly text: string
  readonly arguments: readonly Argument[]
  /** Statements that cannot be true with it. */
  readonly others?: readonly string[]
}

export function writeArgdown(model: Model, language: 'en' | 'de'): ArgumentsWritten {
  const text = (texts: Text) =>
    texts[language] ?? texts[model.languages[0] ?? ''] ?? Object.values(texts)[0] ?? ''
  const spoken: Spoken = { model, text, language, given: new Map() }
  const sections = [
    { head: heads[language].claims, all: claims(spoken) },
    { head: heads[language].answers, all: answers(spoken) },
    { head: heads[language].wants, all: wants(spoken) },
  ].filter(({ all }) => all.length > 0)
  if (sections.length === 0) return { remarks: [argdownRemark('nothing-to-argue', {})] }
  const said = new Set<string>()
  const written = sections.map(
    ({ head, all }) => `# ${head}\n\n${all.map((one) => statementText(one, said)).join('\n')}`,
  )
  const title = `===\ntitle: ${JSON.stringify(text(model.title))}\nsubTitle: ${JSON.stringify(model.id)}\n===\n`
  return { text: `${title}\n${written.join('\n')}`, remarks: lostOf(model) }
}

const heads = {
  en: { claims: 'Claims', answers: 'Contested answers', wants: 'What the actors want' },
  de: { claims: 'Behauptungen', answers: 'Strittige Antworten', wants: 'Was die Akteure wollen' },
} as const

function claims(spoken: Spoken): Stated[] {
  return spoken.model.claims.map(({ id, says, basis }) => ({
    title: id,
    text: spoken.text(says),
    arguments: argumentsFor(basis, spoken),
  }))
}

function answers(spoken: Spoken): Stated[] {
  const bySignals = signalArguments(spoken)
  return spoken.model.questions.flatMap((question) =>
    question.answers.map((answer, place) => {
      const against = { isAgainst: true }
      const isBase = answer.id === question.base
      const title = `${question.id} ${answer.id}`
      return {
        title,
        text: `${spoken.text(question.title)} ${spoken.text(answer.label)}`,
        arguments: [
          ...argumentsFor(answer.basis, spoken),
          ...(isBase ? argumentsFor([...question.basis, ...question.for], spoken) : []),
          ...(isBase ? argumentsFor(question.against, spoken, against) : []),
          ...(bySignals.get(title) ?? []),
        ],
        others: question.answers.slice(place + 1).map((other) => `${question.id} ${other.id}`),
      }
    }),
  )
}

function wants(spoken: Spoken): Stated[] {
  const bySignals = signalArguments(spoken)
  return spoken.model.actors.flatMap((actor) =>
    actor.statements
      .filter(({ label }) => label !== undefined)
      .map(({ id, label, basis }) => {
        const title = `${actor.id} ${id}`
        const wanted = spoken.text(label ?? {})
        return {
          title,
          text:
            spoken.language === 'de'
              ? `Ziel von ${spoken.text(actor.label)}: ${wanted}`
              : `Wanted by ${spoken.text(actor.label)}: ${wanted}`,
          arguments: [...argumentsFor(basis, spoken), ...(bySignals.get(title) ?? [])],
        }
      }),
  )
}

/** A statement, below it what speaks for (+) and against it (-), and what contradicts it (><). */
function statementText(one: Stated, said: Set<string>): string {
  const lines = [`[${argdownTitle(one.title)}]: ${argdownText(one.text)}`]
  const once = new Set<string>()
  for (const { title, text, isAgainst } of one.arguments) {
    const line = `  ${isAgainst ? '-' : '+'} <${argdownTitle(title)}>`
    if (once.has(line)) continue
    once.add(line)
    lines.push(said.has(title) || text === '' ? line : `${line}: ${argdownText(text)}`)
    said.add(title)
  }
  for (const other of one.others ?? []) lines.push(`  >< [${argdownTitle(other)}]`)
  return `${lines.join('\n')}\n`
}

/** `--world`: readings by name, and question=answer, separated by commas. */
import { type Model, nearest, type World } from '@stufenplan/core'
import { type Call, meant, UsageError } from './command.ts'
import { namesIn } from './names-in.ts'

interface Named {
  readonly readings: readonly Model['readings'][number][]
  readonly answers: World
}

/** The answers that are set; one that is named by itself stands before that of a reading. */
export function worldFrom(call: Call, model: Model): World {
  const { readings, answers } = namedIn(call, model)
  const set: Record<string, string> = {}
  for (const reading of readings)
    for (const [question, given] of Object.entries(reading.answers)) {
      if (set[question] !== undefined && set[question] !== given && answers[question] === undefined)
        throw new UsageError({
          en: `--world: the readings ${readings.map(({ id }) => id).join(' and ')} answer ${question} differently. Name one reading, or add ${question}=${given}.`,
          de: `--world: Die Lesarten ${readings.map(({ id }) => id).join(' und ')} beantworten ${question} verschieden. Eine Lesart nennen oder ${question}=${given} ergänzen.`,
        })
      set[question] = given
    }
  return { ...set, ...answers }
}

/** Questions that a reading named with --world leaves open; undefined where it does not say. */
export function openFrom(call: Call, model: Model): string[] | undefined {
  const { readings, answers } = namedIn(call, model)
  const open = readings.flatMap((one) => one.open ?? [])
  // An answer given beside the reading closes its question.
  return open.length > 0 ? open.filter((id) => answers[id] === undefined) : undefined
}

function namedIn(call: Call, model: Model): Named {
  const readings: Model['readings'][number][] = []
  const answers: Record<string, string> = Object.create(null)
  for (const part of namesIn(call, 'world')) {
    const [id = '', ...rest] = part.split('=').map((one) => one.trim())
    const reading = model.readings.find((one) => one.id === id)
    const question = model.questions.find((one) => one.id === id)
    if (rest.length === 0 && reading) readings.push(reading)
    else if (question === undefined) throw unknownPart(model, id, reading !== undefined)
    else {
      if (answers[id] !== undefined) throw answeredTwice(id)
      answers[id] = answerTo(question, rest.join('='))
    }
  }
  return { readings, answers: { ...answers } }
}

type ContestedQuestion = Model['questions'][number]

function answerTo(question: ContestedQuestion, given: string): string {
  const known = question.answers.map((one) => one.id)
  if (known.includes(given)) return given
  const ways = known.map((one) => `${question.id}=${one}`)
  const near = meant(nearest(given, known)?.replace(/^/, `${question.id}=`))
  throw new UsageError(
    given === ''
      ? {
          en: `--world: "${question.id}" is a question, and its answer is missing. Write ${ways.join(' or ')}.`,
          de: `--world: „${question.id}“ ist eine Frage, und ihre Antwort fehlt. Möglich: ${ways.join(' oder ')}.`,
        }
      : {
          en: `--world: "${given}" is not an answer to this question.${near.en} Write ${ways.join(' or ')}.`,
          de: `--world: „${given}“ ist keine Antwort auf diese Frage.${near.de} Möglich: ${ways.join(' oder ')}.`,
        },
  )
}

function answeredTwice(id: string): UsageError {
  return new UsageError({
    en: `--world answers ${id} twice. Keep one answer.`,
    de: `--world beantwortet ${id} zweimal. Eine Antwort behalten.`,
  })
}

function unknownPart(model: Model, name: string, isReading: boolean): UsageError {
  if (isReading)
    return new UsageError({
      en: `--world: "${name}" is a reading and takes no answer. Write ${name} alone.`,
      de: `--world: „${name}“ ist eine Lesart und hat keine Antwort. Nur ${name} schreiben.`,
    })
  const known = [...model.readings, ...model.questions].map((one) => one.id)
  const near = meant(nearest(name, known))
  const list = known.length > 0 ? known.join(', ') : undefined
  return new UsageError({
    en: `--world: "${name}" is no reading or question of this model.${near.en} ${list ? `Known: ${list}.` : 'It has none: leave --world out.'}`,
    de: `--world: „${name}“ ist weder Lesart noch Frage dieses Modells.${near.de} ${list ? `Bekannt: ${list}.` : 'Es hat keine: --world weglassen.'}`,
  })
}

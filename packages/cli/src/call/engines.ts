/**
 * Which part of a count a process is to do, as the engine that started it numbers its processes:
 * Slurm's job arrays, Kubernetes' Indexed Jobs, GNU parallel. All of them do so in the environment,
 * and only Slurm says of how many.
 */
import { type Environment, UsageError } from './command.ts'

/** One part of a count that is cut into several. */
export interface Shard {
  /** Counted from 1. */
  readonly index: number
  readonly of: number
}

interface Engine {
  readonly name: string
  readonly variable: string
  /** The number of the first process. */
  readonly first: number
}

const slurm: Engine = { name: 'Slurm', variable: 'SLURM_ARRAY_TASK_ID', first: 0 }
const engines: readonly Engine[] = [
  slurm,
  { name: 'Kubernetes', variable: 'JOB_COMPLETION_INDEX', first: 0 },
  { name: 'GNU parallel', variable: 'PARALLEL_SEQ', first: 1 },
]

/** What is there of a count already: into how many parts it was cut, and which are not there. */
export interface Known {
  readonly of: number
  readonly missing: readonly number[]
}

/** The index and the count as the engine sets them; what is known helps to say what to write. */
export function shardOfEngine(environment: Environment, known?: Known): Shard {
  const engine = engineIn(environment)
  if (engine !== slurm)
    throw new UsageError({
      en: `${engine.name} says which process this is (${engine.variable}), and not of how many. Write how many there are: --shard auto/16 for 16.`,
      de: `${engine.name} nennt die Nummer des Prozesses (${engine.variable}), aber nicht, wie viele es sind. Die Zahl angeben: --shard auto/16 bei 16.`,
    })
  const array = {
    id: numberIn(environment, slurm.variable),
    tasks: numberIn(environment, 'SLURM_ARRAY_TASK_COUNT'),
    least: numberIn(environment, 'SLURM_ARRAY_TASK_MIN'),
    most: numberIn(environment, 'SLURM_ARRAY_TASK_MAX'),
    step: numberIn(environment, 'SLURM_ARRAY_TASK_STEP', 1),
  }
  return shardOfArray(array) ?? refuseArray(array, known)
}

/** The index as the engine sets it, of so many parts. */
export function shardOfIndex(environment: Environment, of: number): Shard {
  const engine = engineIn(environment)
  const { name, variable, first } = engine
  const number = numberIn(environment, variable)
  // Of an array that is numbered otherwise every task is refused, and not only the one too many.
  const most = engine === slurm ? numberIn(environment, 'SLURM_ARRAY_TASK_MAX', number) : number
  const last = first + of - 1
  if (number >= first && Math.max(number, most) <= last) return { index: number - first + 1, of }
  throw new UsageError(
    engine === slurm
      ? {
          en: `With --shard auto/${of} the tasks of an array are numbered from 0 to ${last}, and this one goes up to ${most}. Submit tasks of --array=0-${last}; where they count from 1: --shard $SLURM_ARRAY_TASK_ID/${of}.`,
          de: `Bei --shard auto/${of} zählen die Tasks eines Arrays von 0 bis ${last}, und dieses reicht bis ${most}. Tasks aus --array=0-${last} einreichen; wo sie ab 1 zählen: --shard $SLURM_ARRAY_TASK_ID/${of}.`,
        }
      : {
          en: `With --shard auto/${of} ${name} numbers from ${first} to ${last}, and this is number ${number} (${variable}). Write behind auto/ how many there are.`,
          de: `Bei --shard auto/${of} zählt ${name} von ${first} bis ${last}, und dies ist Nummer ${number} (${variable}). Hinter auto/ schreiben, wie viele es sind.`,
        },
  )
}

/**
 * The one engine that numbered this process. Engines within one another both do, and nobody can
 * tell which of the numbers is meant.
 */
function engineIn(environment: Environment): Engine {
  const found = engines.filter(({ variable }) => (environment[variable] ?? '') !== '')
  const [engine, other] = found
  if (engine === undefined)
    throw new UsageError({
      en: `--shard auto takes its number from the engine that starts it, and none is set here: ${variables('or')}. Write the part yourself, such as --shard 3/16.`,
      de: `--shard auto nimmt die Nummer von dem, was den Prozess startet, und keine ist hier gesetzt: ${variables('oder')}. Den Teil selbst angeben, etwa --shard 3/16.`,
    })
  if (other === undefined) return engine
  const { name, variable, first } = other
  const index = first === 1 ? `$${variable}` : `$((${variable} + 1))`
  throw new UsageError({
    en: `Both ${engine.name} and ${name} number this process (${engine.variable}, ${variable}). Say which is meant; for ${name} and 16 parts: --shard ${index}/16.`,
    de: `Sowohl ${engine.name} als auch ${name} nummerieren diesen Prozess (${engine.variable}, ${variable}). Angeben, was gemeint ist; für ${name} und 16 Teile: --shard ${index}/16.`,
  })
}

function variables(or: string): string {
  const named = engines.map(({ name, variable }) => `${variable} (${name})`)
  return `${named.slice(0, -1).join(', ')} ${or} ${named.at(-1)}`
}

function numberIn(environment: Environment, variable: string, preset?: number): number {
  const given = environment[variable] ?? ''
  if (given === '' && preset !== undefined) return preset
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new UsageError({
    en: `${variable} is "${given}" and no whole number, so --shard auto cannot tell the part. Write it yourself, such as --shard 3/16.`,
    de: `${variable} ist „${given}“ und keine ganze Zahl; daraus ergibt sich für --shard auto kein Teil. Ihn selbst angeben, etwa --shard 3/16.`,
  })
}

interface SlurmArray {
  readonly id: number
  readonly tasks: number
  readonly least: number
  readonly most: number
  readonly step: number
}

/**
 * The place of a task in its array, which may begin anywhere and have a step. Slurm describes the
 * array that was submitted: after `sbatch --array=7` it is one of a single task, whatever there was
 * before. So arrays of one task are refused like those with gaps.
 */
function shardOfArray({ id, tasks, least, most, step }: SlurmArray): Shard | undefined {
  const place = (id - least) / step
  const isWhole = tasks > 1 && most === least + (tasks - 1) * step
  const isInside = Number.isInteger(place) && place >= 0 && place < tasks
  return isWhole && isInside ? { index: place + 1, of: tasks } : undefined
}

function refuseArray({ id, tasks, least, most }: SlurmArray, known: Known | undefined): never {
  const [has, hat] =
    tasks === 1
      ? [`one task only, ${id}`, `nur einen Task, ${id}`]
      : [
          `gaps: ${tasks} tasks from ${least} to ${most}`,
          `Lücken: ${tasks} Tasks von ${least} bis ${most}`,
        ]
  const of = known?.of ?? 16
  const [missing] = known?.missing ?? []
  const [en, de] =
    missing === undefined
      ? ['', '']
      : [
          ` Of the ${of} parts in the folder number ${missing} is missing: --shard ${missing}/${of}.`,
          ` Von den ${of} Teilen im Ordner fehlt Nummer ${missing}: --shard ${missing}/${of}.`,
        ]
  throw new UsageError({
    en: `The array has ${has}. Slurm does not say of how many it was submitted at first, so --shard auto cannot tell the part. Write how many parts there are: --shard auto/${of} for tasks of --array=0-${of - 1}.${en}`,
    de: `Das Array hat ${hat}. Slurm sagt nicht, mit wie vielen es zuerst eingereicht war; --shard auto kennt daher den Teil nicht. Die Zahl der Teile angeben: --shard auto/${of} für Tasks aus --array=0-${of - 1}.${de}`,
  })
}

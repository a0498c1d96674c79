/** The real program in an empty folder: what goes in, what comes out, and what it costs. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
export const program = join(packageFolder, 'dist', 'stufenplan.js')
/** What runs in threads, and does the work. */
export const threadProgram = join(packageFolder, 'dist', 'program.js')

/** What a run of the program gave. Times in milliseconds, memory in megabytes. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly time: number
  readonly processorTime: number
  /** Undefined where the process ended without saying. */
  readonly memory: number | undefined
}

export interface Folder {
  readonly path: string
  /** The path of a new file in the folder. */
  file(name: string, content: string | Uint8Array): string
  run(args: readonly string[], input?: string | Uint8Array): Promise<Run>
  remove(): void
}

/** An empty folder to run in; `npm test` has built the program, whoever runs one test may not. */
export async function emptyFolder(): Promise<Folder> {
  if (!existsSync(program)) await build({ root: packageFolder, logLevel: 'warn' })
  const path = mkdtempSync(join(tmpdir(), 'stufenplan-'))
  const probeFolder = mkdtempSync(join(tmpdir(), 'stufenplan-probe-'))
  const probe = join(probeFolder, 'probe.mjs')
  writeFileSync(probe, probeText)
  return {
    path,
    file(name, content) {
      const file = join(path, name)
      writeFileSync(file, content)
      return file
    },
    run: (args, input) => runProgram({ args, input, folder: path, probe }),
    remove() {
      for (const folder of [path, probeFolder]) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Tells on a pipe of its own, when the process ends, what it took: the truth, not a sample. */
const probeText = `import { writeSync } from 'node:fs'
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
})
`

interface Started {
  readonly args: readonly string[]
  readonly input: string | Uint8Array | undefined
  readonly folder: string
  readonly probe: string
}

function runProgram({ args, input, folder, probe }: Started): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(
      process.execPath,
      ['--import', pathToFileURL(probe).href, program, ...args],
      { cwd: folder, stdio: ['pipe', 'pipe', 'pipe', 'pipe'], timeout: 30_000 },
    )
    const texts = ['', '', '', '']
    for (const [i, stream] of child.stdio.entries())
      if (i > 0) {
        const readable = stream as NodeJS.ReadableStream
        readable.setEncoding('utf8')
        readable.on('data', (part: string) => {
          texts[i] += part
        })
      }
    child.on('error', reject)
    child.stdin?.on('error', () => child.stdin?.destroy())
    child.stdin?.end(input ?? '')
    child.on('close', (code) => {
      const [, out = '', err = '', cost = ''] = texts
      const time = performance.now() - begun
      const { maxRSS, cpu } = cost === '' ? {} : JSON.parse(cost)
      const memory = maxRSS === undefined ? undefined : maxRSS / 1024
      resolve({ code, out, err, time, processorTime: (cpu ?? 0) / 1000, memory })
    })
  })
}

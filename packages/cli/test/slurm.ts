/**
 * A Slurm of one node, thrown away after use: its own key, folders, ports and processes, on the
 * loopback alone. Nothing of an installed Slurm is read or changed.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { installed } from '../../../tools/apt.mjs'

export interface Slurm {
  /** Runs a client of it, such as `sbatch`, and gives what it prints. */
  ask(client: string, args: readonly string[], place: string): string
  end(): Promise<void>
}

export async function startSlurm(environment: NodeJS.ProcessEnv): Promise<Slurm> {
  const folder = mkdtempSync(join(tmpdir(), 'stufenplan-slurm-'))
  chmodSync(folder, 0o755) // Munge wants everybody to reach its socket.
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name))
  const key = join(folder, 'munge.key')
  writeFileSync(key, randomBytes(128), { mode: 0o400 })
  const conf = join(folder, 'slurm.conf')
  writeFileSync(conf, configuration(folder, [await freePort(), await freePort()]))
  const env = { ...environment, SLURM_CONF: conf }
  const own = (name: string) => join(folder, name)
  const daemons: ChildProcess[] = []
  const begin = (name: string, args: readonly string[]) => {
    daemons.push(spawn(installed(name) ?? name, args, { env, cwd: folder, stdio: 'ignore' }))
  }
  const stop = () => {
    for (const one of daemons) one.kill('SIGTERM')
  }
  process.once('exit', stop)
  const ask: Slurm['ask'] = (client, args, place) =>
    execFileSync(installed(client) ?? client, args, { cwd: place, env, encoding: 'utf8' })
  const end = async () => {
    await ended([...daemons].reverse())
    process.off('exit', stop)
    rmSync(folder, { recursive: true, force: true })
  }
  const socket = ['--socket', own('munge.sock'), '--key-file', key, '--pid-file', own('munged.pid')]
  const logs = ['--log-file', own('munged.log'), '--seed-file', own('munge.seed')]
  begin('munged', ['--foreground', ...socket, ...logs])
  try {
    await until('munged', () => existsSync(own('munge.sock')))
    begin('slurmctld', ['-D', '-f', conf])
    begin('slurmd', ['-D', '-f', conf])
    await until('a node', () => ask('sinfo', ['-h', '-o', '%T'], folder).trim() === 'idle')
  } catch (error) {
    const told = ['munged.log', 'slurmctld.log', 'slurmd.log'].map((name) =>
      existsSync(own(name)) ? readFileSync(own(name), 'utf8').slice(-1_500) : '',
    )
    await end()
    throw new Error(`${error}\n${told.join('\n')}`)
  }
  return { ask, end }
}

function configuration(folder: string, [control, node]: readonly [number, number]): string {
  const [host] = hostname().split('.')
  const { username } = userInfo()
  return [
    'ClusterName=throwaway',
    `SlurmctldHost=${host}(127.0.0.1)`,
    'CommunicationParameters=NoInAddrAny,NoCtldInAddrAny',
    ...[`SlurmUser=${username}`, `SlurmdUser=${username}`],
    ...['AuthType=auth/munge', `AuthInfo=socket=${folder}/munge.sock`],
    ...[`StateSaveLocation=${folder}/state`, `SlurmdSpoolDir=${folder}/spool`],
    ...[`SlurmctldPidFile=${folder}/slurmctld.pid`, `SlurmdPidFile=${folder}/slurmd.pid`],
    ...[`SlurmctldLogFile=${folder}/slurmctld.log`, `SlurmdLogFile=${folder}/slurmd.log`],
    ...[`SlurmctldPort=${control}`, `SlurmdPort=${node}`],
    ...['ProctrackType=proctrack/linuxproc', 'TaskPlugin=task/none', 'MpiDefault=none'],
    ...['SelectType=select/cons_tres', 'SelectTypeParameters=CR_CPU'],
    ...['JobAcctGatherType=jobacct_gather/none', 'AccountingStorageType=accounting_storage/none'],
    ...['SchedulerType=sched/builtin', 'SchedulerParameters=batch_sched_delay=0'],
    // The node is what is said here, whatever it has: two tasks at once.
    ...['ReturnToService=2', 'MailProg=/bin/true', 'SlurmdParameters=config_overrides'],
    `NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN`,
    'PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP',
    '',
  ].join('\n')
}

/** Ports that nobody listens to at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** Waits until something is so; what throws is not so yet. */
export async function until(what: string, isSo: () => boolean, seconds = 30): Promise<void> {
  for (let tries = 0; tries < seconds * 40; tries++) {
    try {
      if (isSo()) return
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${what}: not within ${seconds} seconds`)
}

async function ended(daemons: readonly ChildProcess[]): Promise<void> {
  for (const daemon of daemons) {
    if (daemon.exitCode !== null || daemon.signalCode !== null) continue
    const isOver = new Promise((resolve) => daemon.once('exit', resolve))
    daemon.kill('SIGTERM')
    const patience = setTimeout(() => daemon.kill('SIGKILL'), 10_000)
    await isOver
    clearTimeout(patience)
  }
}

/** Programs that tests need and npm has not: where they are, and Debian's packages of them. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']

/**
 * Where a program lies on this machine; undefined where it is not installed.
 * @param {string} name
 */
export function installed(name) {
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

/**
 * Installs packages where that is possible: as root, with apt-get. Whether it did is for the caller
 * to see.
 * @param {readonly string[]} packages
 */
export function installPackages(packages) {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return
  console.error(`Not on this machine, installing with apt-get: ${packages.join(', ')} …`)
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    // What is installed for tests is not to start by itself.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
}

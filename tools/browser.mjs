/**
 * Finds the Chromium that the tests of the page drive, or installs Debian's where that is possible
 * (as root, with apt-get). Prints its path; otherwise says what to do and ends with 1.
 *
 *     CHROMIUM=/path/to/chrome npm test     takes that one
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The browser's program on this machine; undefined where there is none.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [process.env.CHROMIUM ?? '', ...inPath, ...elsewhere].find(
    (file) => file !== '' && existsSync(file),
  )
}

function installBrowser() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return
  console.error('No Chromium on this machine: installing the package "chromium" with apt-get …')
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (findBrowser() === undefined) installBrowser()
  const found = findBrowser()
  if (found === undefined) {
    console.error(
      'The page is tested in a real Chromium, and there is none on this machine. Install Chromium or\n' +
        'Chrome (on Debian: apt-get install chromium), or say where it is: CHROMIUM=/path npm test.',
    )
    process.exitCode = 1
  }
}

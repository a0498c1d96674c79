/**
 * Finds the Chromium that the tests of the page drive, or installs Debian's where that is possible
 * (as root, with apt-get). Prints its path; otherwise says what to do and ends with 1.
 *
 *     CHROMIUM=/path/to/chrome npm test     takes that one
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browserPlaces } from '../packages/cli/src/call/browser-places.mjs'
import { installPackages } from './apt.mjs'

/**
 * The browser's program on this machine; undefined where there is none.
 * @returns {string | undefined}
 */
export function findBrowser() {
  return browserPlaces(process.env).find((file) => existsSync(file))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (findBrowser() === undefined) installPackages(['chromium'])
  const found = findBrowser()
  if (found === undefined) {
    console.error(
      'The page is tested in a real Chromium, and there is none on this machine. Install Chromium or\n' +
        'Chrome (on Debian: apt-get install chromium), or say where it is: CHROMIUM=/path npm test.',
    )
    process.exitCode = 1
  }
}

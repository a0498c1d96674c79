/** Where a Chromium or Chrome may lie. Plain JavaScript, since the tools of the house read it. */
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Every place to look in, the first to be taken first: what CHROMIUM names, the path, usual places.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string[]}
 */
export function browserPlaces({ CHROMIUM = '', PATH = '' }) {
  const inPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [CHROMIUM, ...inPath, ...elsewhere].filter((file) => file !== '')
}

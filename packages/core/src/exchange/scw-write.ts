/**
 * A project → `.scw`. What is read and written again is the same text to the last character, but
 * for line ends and what reading said was lost: the format has a place for all of a project.
 */
import type { CrossImpactProject } from './scw-project.ts'

/** The text of the file, with line ends as in the files that are known. */
export function writeScw(project: CrossImpactProject): string {
  const { version, fileName, text, descriptors, rows, reasons } = project
  const variants = descriptors.flatMap((one) => one.variants)
  const reasonOf = new Map(reasons.map((one) => [`${one.from} ${one.on}`, one.text]))
  const lines = [
    `$ ScenarioWizard ${version}`,
    fileName,
    ...descriptors.flatMap((one) => [`&${one.name}`, ...one.variants.map((v) => ` -${v.name}`)]),
    '#',
    ...descriptors.flatMap((one) => [`&${one.second}`, ...one.variants.map((v) => ` ${v.second}`)]),
    ...['#', '#'],
    ...variants.map((one) => one.colour),
    ...['#', '#'],
    ...rows.map((row) => row.map(cell).join(',')),
    '#',
    ...['# 0-0', `"${text}"`],
    ...descriptors.flatMap((one) => [`# ${one.second}`, `"${one.text}"`]),
    ...descriptors.flatMap((from, i) =>
      descriptors.flatMap((on, j) => [
        `# ${from.second} -> ${on.second}`,
        `"${reasonOf.get(`${i} ${j}`) ?? ''}"`,
      ]),
    ),
    ...['#', '#'],
  ]
  return `${lines.join('\n')}\n`
}

/** A place for the sign, the number, and a space behind it. */
function cell(value: number): string {
  return `${value < 0 ? '' : ' '}${value} `
}

/** What must not stand in any text, and links that must lead somewhere. */
import { posix } from 'node:path'
import { type Complaint, complainByLine, isMarkdown, type TextFile } from './tree.ts'

const leftover = /\b(TODO|FIXME|XXX)\b/ // tidy: the pattern itself
const machinePath = /(?<![\w.~/-])[/](work|farm|home|root|Users|mnt|srv)[/]?(?![\w-])/
const registryHost = /\bregistry[.][a-z0-9-]+|\bnpmjs\b|\blocalhost:4873\b/
const allowed = /[/][/] tidy: the pattern itself$/

/** Complains of marks for work left undone. */
export function checkLeftovers(files: readonly TextFile[]): Complaint[] {
  return files.flatMap((file) =>
    complainByLine(file, (line) => {
      const mark = leftover.exec(line)?.[1]
      return mark && !allowed.test(line) ? `"${mark}": do it now, or describe the gap` : undefined
    }),
  )
}

/** Complains of paths and hosts that exist on one machine only. */
export function checkLeaks(files: readonly TextFile[]): Complaint[] {
  return files.flatMap((file) =>
    complainByLine(file, (line) => {
      if (allowed.test(line)) return undefined
      const path = machinePath.exec(line)?.[0]
      if (path) return `"${path}" is a path of one machine: use a path inside the project`
      const host = registryHost.exec(line)?.[0]
      return host
        ? `"${host}" names a package registry: leave that to each installation`
        : undefined
    }),
  )
}

/** Complains of links in Markdown that lead to no file, folder or heading. */
export function checkLinks(
  files: readonly TextFile[],
  exists: (path: string) => boolean,
): Complaint[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files.filter(isMarkdown).flatMap((file) => {
    const text = withoutCode(file.text)
    return complainByLine({ path: file.path, text }, (line) => {
      const lost = linkTargets(line).filter((target) => !leads(target, file.path))
      return lost.length === 0 ? undefined : `leads nowhere: ${lost.join(', ')}`
    })
  })

  function leads(target: string, from: string): boolean {
    const [place = '', heading] = decodeURI(target).split('#')
    const path = place === '' ? from : posix.join(posix.dirname(from), place.replace(/[?].*/, ''))
    if (place.startsWith('/') || path.startsWith('../') || !exists(path)) return false
    const page = byPath.get(path)
    return heading === undefined || !page || headings(page.text).has(heading)
  }
}

/** The local targets of the links on one line. */
function linkTargets(line: string): string[] {
  const inline = [...line.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^"']*["'])?\s*\)/g)]
  const defined = [...line.matchAll(/^\s*\[[^\]]+\]:\s+<?([^\s>]+)/g)]
  return [...inline, ...defined]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^([a-z][a-z0-9+.-]*:|[/][/])/i.test(target))
}

/** The same lines with fenced blocks and code spans blanked. */
function withoutCode(text: string): string {
  let fenced = false
  return text
    .split('\n')
    .map((line) => {
      const fence = /^\s*(```|~~~)/.test(line)
      if (fence) fenced = !fenced
      return fence || fenced ? '' : line.replace(/(`+)(?:(?!\1).)*\1/g, '')
    })
    .join('\n')
}

/** The anchors a page offers: its headings, in the spelling that links use. */
function headings(text: string): Set<string> {
  const titles = [...text.matchAll(/^#+\s+(.*?)\s*#*$/gm)].map((match) => match[1] ?? '')
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  )
}

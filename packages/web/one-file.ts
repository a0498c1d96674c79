/**
 * The page as one file that opens from a disk: scripts, styles and the worker are in it, and a
 * place for a model, which `stufenplan export --to html` fills. It may load nothing from anywhere.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export const oneFileName = 'one-file.html'

/** Where the model goes. A block of data: a browser runs nothing in it. */
const placeForModel = '<script type="application/json" id="model"></script>'

/** Modules that another takes the place of, by where they are. */
const replaced: Readonly<Record<string, string>> = {
  '/src/case/shipped.ts': '/src/case/inside.ts',
  '/src/runner/spawn.ts': '/src/runner/spawn-inside.ts',
}

export function oneFile(root: string): Plugin {
  return {
    name: 'one-file',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      const place = Object.keys(replaced).find((path) => found?.id === join(root, path))
      return place === undefined ? null : join(root, replaced[place] ?? '')
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const all = Object.values(bundle)
        const script = all.find((one) => one.type === 'chunk')
        const style = all.find((one) => one.fileName.endsWith('.css'))
        if (script?.type !== 'chunk' || style?.type !== 'asset')
          return this.error('One script and one sheet of styles were expected.')
        for (const name of Object.keys(bundle)) delete bundle[name]
        const parts = { script: script.code, style: String(style.source) }
        this.emitFile({ type: 'asset', fileName: oneFileName, source: pageOf(root, parts) })
      },
    },
  }
}

function pageOf(root: string, parts: { readonly script: string; readonly style: string }): string {
  const icon = readFileSync(join(root, 'public/icon.svg')).toString('base64')
  const script = withoutEnds(parts.script)
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'wasm-unsafe-eval' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  return [
    [/content="default-src[^"]*"/, `content="${policy}"`],
    [/href="\.\/icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`],
    [/<\/head>/, `<style>${parts.style}</style>\n  </head>`],
    [
      /<script type="module" src="[^"]*"><\/script>/,
      `${placeForModel}\n    <script type="module">${script}</script>`,
    ],
  ].reduce((text, [place, by]) => {
    if (!(place as RegExp).test(text)) throw new Error(`index.html has no ${place}`)
    return text.replace(place as RegExp, () => by as string)
  }, page)
}

/**
 * A script in a page ends where these stand, even inside a text; and hidden characters are written
 * as escapes, so that the file is the same however it is handed on.
 */
function withoutEnds(script: string): string {
  return script
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, escaped)
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

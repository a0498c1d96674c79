/**
 * Writes `offline.js` beside the page: a service worker that keeps every file of this build. The
 * list and its hash are known only once everything else has been built.
 */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

export function offlineList(): Plugin {
  return {
    name: 'offline-list',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = ['./', './icon.svg', ...Object.keys(bundle).map((name) => `./${name}`)]
        const contents = Object.values(bundle).map((one) =>
          one.type === 'chunk' ? one.code : String(one.source),
        )
        const version = createHash('sha256').update(contents.join('\0')).digest('hex').slice(0, 16)
        this.emitFile({
          type: 'asset',
          fileName: 'offline.js',
          source: serviceWorker(
            version,
            files.filter((file) => !file.endsWith('.map')),
          ),
        })
      },
    },
  }
}

/**
 * Files of the build have their content in their name, so what is kept never goes stale. The page
 * itself is fetched anew where there is a network, so that a newer build is seen at once.
 */
function serviceWorker(version: string, files: readonly string[]): string {
  return `const name = 'stufenplan-${version}'
const files = ${JSON.stringify(files, undefined, 2)}
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(name).then((kept) => kept.addAll(files)).then(() => self.skipWaiting()),
  )
})
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => names.filter((one) => one.startsWith('stufenplan-') && one !== name))
      .then((old) => Promise.all(old.map((one) => caches.delete(one))))
      .then(() => self.clients.claim()),
  )
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match('./', { ignoreSearch: true })))
    return
  }
  event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
})
`
}

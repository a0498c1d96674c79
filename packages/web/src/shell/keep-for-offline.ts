import { isOneFile } from '../case/shipped.ts'

/** Asks the browser to keep the page, so that it opens without a network after the first time. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || isOneFile || !('serviceWorker' in navigator)) return
  // After everything the reader waits for.
  addEventListener('load', () => {
    navigator.serviceWorker.register('./offline.js').catch(() => {
      // A browser without this, or in private mode: the page works, only not without a network.
    })
  })
}

/** Opens an address in the user's own browser, where there is one to open. */
import { spawn } from 'node:child_process'

export function openInBrowser(address: string): void {
  const [command, ...args] = openerOf(process.platform, address)
  if (command === undefined) return
  const child = spawn(command, args, { detached: true, stdio: 'ignore' })
  // No browser, no matter: the address has been printed.
  child.on('error', () => undefined)
  child.unref()
}

function openerOf(platform: NodeJS.Platform, address: string): readonly string[] {
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  const hasScreen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined
  return hasScreen ? ['xdg-open', address] : []
}

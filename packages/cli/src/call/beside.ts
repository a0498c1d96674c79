/** Ends what was started beside the command, and removes the folder that it works in. */
import type { Beside } from './command.ts'
import { removeFolder } from './writing.ts'

export function endBeside({ pid, folder }: Beside): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
  removeFolder(folder)
}

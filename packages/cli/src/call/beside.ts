/** Ends what was started beside the command, and removes the folder that it works in. */
import type { Beside } from './command.ts'
import { removeFolder } from './writing.ts'

export function endBeside({ pid, folder }: Beside): void {
  if (pid !== undefined) endAll(pid)
  removeFolder(folder)
}

/**
 * Ends a program and all that it has started, which shares its group; where the machine knows no
 * groups, the program alone.
 */
export function endAll(pid: number): void {
  for (const whom of [-pid, pid])
    try {
      process.kill(whom, 'SIGKILL')
      return
    } catch {
      // No such group here, or all of it has ended by itself.
    }
}

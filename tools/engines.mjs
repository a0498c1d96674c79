/**
 * Slurm and GNU parallel, under which the tests count in parts: installs Debian's where they are
 * missing and that is possible. Where it is not, those tests are skipped and say so.
 */
import { fileURLToPath } from 'node:url'
import { installed, installPackages } from './apt.mjs'

/** What each consists of, and the packages that have it. */
export const engines = {
  slurm: {
    programs: ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'scancel', 'sinfo'],
    packages: ['slurm-wlm', 'munge'],
  },
  parallel: { programs: ['parallel'], packages: ['parallel'] },
}

/**
 * What of it is not on this machine.
 * @param {keyof typeof engines} engine
 */
export function missingOf(engine) {
  return engines[engine].programs.filter((name) => installed(name) === undefined)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = /** @type {(keyof typeof engines)[]} */ (Object.keys(engines))
  const wanted = names.filter((name) => missingOf(name).length > 0)
  if (wanted.length > 0) installPackages(wanted.flatMap((name) => engines[name].packages))
}

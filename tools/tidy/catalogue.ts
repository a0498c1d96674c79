/** Lists that must agree: diagnostic codes and their examples, packages and their versions. */
import type { Complaint, TextFile } from './tree.ts'

/** Codes whose example is no small file, and why; a test makes it instead. */
export const examplesNotKept: Readonly<Record<string, string>> = {
  'too-long': 'The example is longer than a megabyte: packages/core/test/model makes it.',
}

/** Each diagnostic code has a model in models/broken that earns it, and each such model a code. */
export function checkBrokenModels(paths: readonly string[], codes: readonly string[]): Complaint[] {
  const there = new Set(paths.filter((path) => path.startsWith('models/broken/')))
  const wanted = new Map(codes.map((code) => [`models/broken/${code}.yaml`, code]))
  const missing = [...wanted].filter(
    ([path, code]) => !there.has(path) && !Object.hasOwn(examplesNotKept, code),
  )
  const unknown = [...there].filter((path) => path.endsWith('.yaml') && !wanted.has(path))
  return [
    ...missing.map(([path, code]) => ({ path, message: `is missing: a model that earns ${code}` })),
    ...unknown.map((path) => ({ path, message: 'is named after no diagnostic code' })),
  ]
}

const exact = /^(npm:(@[\w.-]+[/])?[\w.-]+@)?\d+[.]\d+[.]\d+(-[\w.]+)?$/

/** Each dependency is one version: a range lets two installations differ. */
export function checkVersions(files: readonly TextFile[]): Complaint[] {
  return files
    .filter((file) => /(^|[/])package[.]json$/.test(file.path))
    .flatMap((file) =>
      Object.entries(versionsIn(file))
        .filter(([, version]) => !exact.test(version))
        .map(([name, version]) => ({
          path: file.path,
          message: `"${name}": "${version}" is not one exact version`,
        })),
    )
}

interface Manifest {
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

function versionsIn(file: TextFile): Record<string, string> {
  const manifest = JSON.parse(file.text) as Manifest
  return {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  }
}

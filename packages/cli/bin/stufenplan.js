#!/usr/bin/env node
/** The command by its name: it stands here before the program is built, so npm can link to it. */
import { existsSync } from 'node:fs'

const program = new URL('../dist/stufenplan.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  console.error('The program is not built yet. Run: npm run build / Erst bauen: npm run build')
  process.exitCode = 2
}

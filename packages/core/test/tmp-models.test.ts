import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import { test } from 'vitest'
import { parse, messageOf } from '../src/model/model.ts'
test('models', () => {
  const root = '/work/main/models/'
  const files = ['korea-2025/model.yaml', ...(existsSync(root + 'teaching') ? readdirSync(root + 'teaching').filter((f) => f.endsWith('.yaml')).map((f) => 'teaching/' + f) : [])]
  for (const f of files) {
    const r = parse(readFileSync(root + f, 'utf8'))
    console.log(f, r.diagnostics.length, 'diagnostics', r.model ? 'ok' : 'NO MODEL')
    for (const d of r.diagnostics) console.log(d.at?.line, d.severity, d.code, messageOf(d, 'en'))
    if (r.model) writeFileSync('/tmp/model-' + f.replace(/\W/g, '_') + '.json', JSON.stringify(r.model))
  }
})

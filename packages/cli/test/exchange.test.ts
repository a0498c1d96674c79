/** The built command, run for real in an empty folder: files of other programs in and out. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const program = fileURLToPath(new URL('../dist/stufenplan.js', import.meta.url))
const fixture = (name: string) =>
  readFileSync(new URL(`../../core/test/fixtures/gmcr/${name}`, import.meta.url), 'utf8')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stufenplan-exchange-'))
  writeFileSync(join(folder, 'elmira.gmcr'), fixture('Elmira_gmcrplus_file.gmcr'))
  writeFileSync(join(folder, 'cuba.gmcr'), fixture('Cuban_reversible.gmcr'))
  writeFileSync(join(folder, 'half.gmcr'), fixture('Cuban_reversible.gmcr').slice(0, 300))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(args: readonly string[], input = '') {
  const options = { cwd: folder, encoding: 'utf8', input } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options)
  return { status, stdout, stderr }
}

describe('a .gmcr file', () => {
  test('stands in for a model in every command', () => {
    const { status, stdout } = run(['stable', 'cuba.gmcr', '--to', 'csv'])
    expect(status).toBe(0)
    const rows = stdout.trim().split('\n')
    expect(rows[0]).toBe('state,actor,nash,gmr,smr,seq')
    expect(rows).toHaveLength(1 + 12 * 2)
    const stable = (id: string) => rows.filter((row) => row.startsWith(id) && row.endsWith('1'))
    expect(['NNYN', 'NYYN'].map((id) => stable(id).length)).toEqual([2, 2])
  })

  test('is known by what it begins with when it comes through a pipe', () => {
    const { status, stdout } = run(['states', '-', '--count'], fixture('Chicken.gmcr'))
    expect({ status, isCounted: stdout.includes('Of 4 combinations') }).toEqual({
      status: 0,
      isCounted: true,
    })
  })

  test('becomes a model file, never over another, with losses said on the side', () => {
    const first = run(['import', 'elmira.gmcr', '--out', 'elmira.yaml'])
    expect(first).toMatchObject({ status: 0, stdout: '' })
    expect(first.stderr).toContain('elmira.gmcr:1:444 loss statements-unused')
    expect(run(['check', 'elmira.yaml']).status).toBe(0)
    expect(run(['import', 'elmira.gmcr', '--out', 'elmira.yaml']).status).toBe(2)
  })

  test('that is broken is refused with its place, in words or as JSON', () => {
    const { status, stdout, stderr } = run(['stable', 'half.gmcr'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^half\.gmcr:1:\d+ error not-json: /)
    const asJson = run(['today', 'half.gmcr', '--json'])
    expect(asJson.status).toBe(1)
    expect(JSON.parse(asJson.stdout).remarks[0].code).toBe('not-json')
  })
})

describe('a model goes out', () => {
  test('as a file that gives the same verdicts when it comes back', () => {
    const { stdout } = run(['export', 'cuba.gmcr', '--to', 'gmcr'])
    writeFileSync(join(folder, 'again.gmcr'), stdout)
    const [before, after] = ['cuba.gmcr', 'again.gmcr'].map((name) =>
      run(['stable', name, '--to', 'csv']),
    )
    expect(after?.stdout).toBe(before?.stdout)
  })

  test('as a graph, a table and matrices', () => {
    expect(run(['export', 'cuba.gmcr', '--to', 'dot']).stdout).toMatch(/^digraph moves \{\n/)
    const graphml = run(['export', 'cuba.gmcr', '--to', 'graphml', '--state', 'today']).stdout
    expect(graphml).toContain('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">')
    expect(run(['export', 'cuba.gmcr', '--to', 'mermaid']).stdout).toMatch(/^flowchart TD\n/)
    expect(run(['export', 'cuba.gmcr', '--to', 'csv']).stdout.split('\n')).toHaveLength(14)
    const matrix = run(['export', 'cuba.gmcr', '--to', 'matrix']).stdout.trim().split('\n')
    expect(matrix).toHaveLength(1 + 2 * 2 * 12)
  })

  test('as a game of Gambit, which comes back with the same ranking', () => {
    const { stdout, status } = run(['export', 'teaching/chicken', '--to', 'nfg'])
    expect([status, stdout.slice(0, 6)]).toEqual([0, 'NFG 1 '])
    writeFileSync(join(folder, 'chicken.nfg'), stdout)
    const held = (name: string) =>
      run(['stable', name, '--json']).stdout.match(/"listed":.*?\]/)?.[0]
    expect(held('chicken.nfg')).toBe(held('teaching/chicken'))
    const refused = run(['export', 'korea-2025', '--to', 'nfg'])
    expect([refused.status, refused.stdout]).toEqual([1, ''])
  })

  test('not in a form that is not there, nor as a matrix of a hundred thousand states', () => {
    expect(run(['export', 'cuba.gmcr']).status).toBe(2)
    expect(run(['export', 'cuba.gmcr', '--to', 'xml']).status).toBe(2)
    expect(run(['export', 'cuba.gmcr', '--to', 'dot', '--state', 'peace']).status).toBe(2)
    expect(run(['export', 'korea-2025', '--to', 'matrix']).status).toBe(1)
  })
})

describe('inverse', () => {
  const syria = 'literature/hipel-kilgour-kinsara-2014/syria-iraq'

  test('counts rankings, and its findings pass the check', () => {
    const { status, stdout } = run(['inverse', syria, 'YNN', '--concept', 'seq', '--json'])
    expect(status).toBe(0)
    const [finding] = JSON.parse(stdout).findings
    expect(finding.rankings).toEqual({ stable: '384', all: '720' })
    writeFileSync(join(folder, 'answer.json'), stdout)
    expect(run(['recheck', syria, 'answer.json']).stdout).toBe('2 findings accepted, 0 refused.\n')
  })

  test('refuses concepts and actors that are not there', () => {
    expect(run(['inverse', syria, 'YNN', '--concept', 'sim']).status).toBe(2)
    expect(run(['inverse', syria, 'YNN', 'Iran']).status).toBe(2)
    expect(run(['inverse', syria]).status).toBe(2)
  })
})

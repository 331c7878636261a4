/** What `npm test` and `npm run check` do once the packages are there. */
// The checks read the configuration.
import '../lib/nominal-environment'
import { ensureChromium } from './chromium'
import { check, type Outcome, tests } from './run'

const node = process.execPath
const bin = (path: string, ...args: string[]): [string, string[]] => [node, [`node_modules/${path}`, ...args]]
const script = (path: string): [string, string[]] => [node, ['--import', 'tsx', `scripts/checks/${path}`]]

const outcomes: Outcome[] = [
  check('Types', ...bin('typescript/bin/tsc', '--noEmit')),
  check('Style and lint', ...bin('@biomejs/biome/bin/biome', 'check', '.')),
  check(
    'Import direction',
    ...bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'collections',
      'globals',
      'plugins',
      'src',
      '--config',
      '.dependency-cruiser.cjs',
    ),
  ),
  check('Dead code', ...bin('knip/bin/knip.js')),
  check('Local API calls', ...script('local-api.ts')),
  check('Known advisories', ...script('advisories.ts')),
  check('Generated files', ...script('generated.ts')),
]

if (!process.argv.includes('--check')) {
  outcomes.push(tests('unit'), tests('int'))
  outcomes.push(ensureChromium() ? tests('e2e') : { passed: 0, failed: 1 })
}

const sum = (pick: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + pick(outcome), 0)
const failed = sum((outcome) => outcome.failed)
process.stdout.write(`\n${sum((outcome) => outcome.passed)} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

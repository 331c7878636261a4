/** Runs a script on this portal's database, whether the portal is started or not: in-portal <script> [arguments]. */
import { withPortal } from './lib/database/reach'
import { loadOwnEnvironment } from './lib/own-environment'
import { insist, runNode } from './lib/processes'

const [script = '', ...args] = process.argv.slice(2)
loadOwnEnvironment()
try {
  await withPortal((_portal, environment) =>
    insist(() =>
      runNode(
        `npm run ${process.env.npm_lifecycle_event ?? script}`,
        ['--import', 'tsx', `scripts/${script}.ts`, ...args],
        {
          environment: { LOG_LEVEL: 'warn', ...environment },
        },
      ),
    ),
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
process.exit(0)

// npm run backup, restore, create-admin, …: node scripts/command.mjs <script> [arguments]
import { installWhenNeeded, requireNode } from './lib/install.mjs'
import { runScript } from './lib/run-script.mjs'

const [script, ...args] = process.argv.slice(2)
requireNode()
installWhenNeeded()
await runScript(`scripts/${script}.ts`, args)

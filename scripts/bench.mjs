// npm run bench. Plain JavaScript: on a fresh clone there is nothing but Node and npm.
import { installWhenNeeded, requireNode } from './lib/install.mjs'
import { runScript } from './lib/run-script.mjs'

requireNode()
installWhenNeeded()
await runScript('tests/bench/main.ts')

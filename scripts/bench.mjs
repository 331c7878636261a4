// npm run bench. Plain JavaScript: on a fresh clone there is nothing but Node and npm.
import { installWhenNeeded, requireNode } from './lib/install.mjs'

requireNode()
installWhenNeeded()
const { register } = await import('tsx/esm/api')
register()
await import('../tests/bench/main.ts')

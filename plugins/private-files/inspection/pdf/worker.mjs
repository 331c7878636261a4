// Lets the thread read TypeScript, which Node 20 doesn't do by itself.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')

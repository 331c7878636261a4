import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where a running portal keeps what is its own: secrets, the embedded database, marks. Never in git. */
export const dataDir = join(root, '.data')

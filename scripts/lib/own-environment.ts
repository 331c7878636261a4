import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir, root } from './paths'

/** What the last start knew, for the other commands. The address of an embedded database isn't in it: it changes. */
export const rememberedEnvironment = join(dataDir, 'env')

/** Completes our environment with .env and with what the last start knew; what is set already wins. */
export function loadOwnEnvironment(): void {
  for (const file of [join(root, '.env'), rememberedEnvironment]) if (existsSync(file)) process.loadEnvFile(file)
}

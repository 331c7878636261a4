import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity } from 'age-encryption'
import { z } from 'zod'
import { dataDir } from './paths'

const schema = z.object({ PAYLOAD_SECRET: z.string(), FILES_MASTER_KEY: z.string(), POSTGRES_PASSWORD: z.string() })
export type Secrets = z.infer<typeof schema>

const file = join(dataDir, 'secrets.json')

/** The secrets of this portal, made at the first start. Readable by its own account only; never in a backup or in git. */
export async function ownSecrets(): Promise<Secrets> {
  if (existsSync(file)) return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const made: Secrets = {
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    FILES_MASTER_KEY: await generateIdentity(),
    POSTGRES_PASSWORD: randomBytes(24).toString('hex'),
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  // Under another name until it is whole: a killed start must not leave half a secret.
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}

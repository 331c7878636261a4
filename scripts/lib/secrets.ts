import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity } from 'age-encryption'
import { z } from 'zod'
import { dataDir } from './paths'

const schema = z.object({
  PAYLOAD_SECRET: z.string(),
  FILES_MASTER_KEY: z.string(),
  POSTGRES_PASSWORD: z.string(),
  BADGE_SIGNING_KEY: z.string(),
})
export type Secrets = z.infer<typeof schema>

const file = join(dataDir, 'secrets.json')

/** A private key for the digital badges, as JWK. */
export const newBadgeKey = (): string =>
  JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }))

/**
 * The secrets of this portal, made at the first start; one that a newer version needs is made when it is missing. Readable
 * by its own account only; never in a backup or in git.
 */
export async function ownSecrets(): Promise<Secrets> {
  const kept = existsSync(file) ? schema.partial().parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  const whole = schema.safeParse(kept)
  if (whole.success) return whole.data
  const made = {
    PAYLOAD_SECRET: kept.PAYLOAD_SECRET ?? randomBytes(32).toString('hex'),
    FILES_MASTER_KEY: kept.FILES_MASTER_KEY ?? (await generateIdentity()),
    POSTGRES_PASSWORD: kept.POSTGRES_PASSWORD ?? randomBytes(24).toString('hex'),
    BADGE_SIGNING_KEY: kept.BADGE_SIGNING_KEY ?? newBadgeKey(),
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  // Under another name until it is whole: a killed start must not leave half a secret.
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '../lib/database/embedded'
import { root } from '../lib/paths'
import { ownSecrets } from '../lib/secrets'

type Started = { environment: Record<string, string>; embedded: boolean; stop: () => Promise<void> }

/** The environment of the portal: what was given (shell, .env), completed with what a first start makes itself. */
export async function completeEnvironment(): Promise<Started> {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const given = (name: string): string | undefined => process.env[name] || undefined
  const production = given('APP_MODE') === 'production'
  const port = given('PORT') ?? '3000'
  const secrets = await ownSecrets()
  const database = given('DATABASE_URL')
  const embedded = database ? null : await startEmbedded(secrets.POSTGRES_PASSWORD)
  return {
    environment: {
      APP_MODE: given('APP_MODE') ?? 'demo',
      PORT: port,
      HOST: given('HOST') ?? '127.0.0.1',
      // In production the address must be given: visitors come over https, which we can't guess.
      SERVER_URL: given('SERVER_URL') ?? (production ? '' : `http://localhost:${port}`),
      DATABASE_URL: database ?? embedded?.url ?? '',
      PAYLOAD_SECRET: given('PAYLOAD_SECRET') ?? secrets.PAYLOAD_SECRET,
      FILES_MASTER_KEY: given('FILES_MASTER_KEY') ?? secrets.FILES_MASTER_KEY,
      BADGE_SIGNING_KEY: given('BADGE_SIGNING_KEY') ?? secrets.BADGE_SIGNING_KEY,
      FILES_DIR: given('FILES_DIR') ?? 'media/vault',
    },
    embedded: embedded !== null,
    stop: async () => embedded?.cluster.stop(),
  }
}

import { join, resolve } from 'node:path'
import type { Portal } from '../backup/backup'
import { root } from '../paths'
import { runningServer } from '../postgres/leftover'
import { ownSecrets } from '../secrets'
import { clusterFolder, startEmbedded } from './embedded'

/** Runs `work` with this portal's database, whether it is running, stopped (started for the occasion) or elsewhere. */
export async function withPortal<T>(
  work: (portal: Portal, environment: Record<string, string>) => Promise<T>,
): Promise<T> {
  const { POSTGRES_PASSWORD, ...own } = await ownSecrets()
  const keys = {
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || own.PAYLOAD_SECRET,
    FILES_MASTER_KEY: process.env.FILES_MASTER_KEY || own.FILES_MASTER_KEY,
    BADGE_SIGNING_KEY: process.env.BADGE_SIGNING_KEY || own.BADGE_SIGNING_KEY,
  }
  const given = process.env.DATABASE_URL
  const running = given ? null : runningServer(join(clusterFolder(), 'data'))
  const started = given || running ? null : await startEmbedded(POSTGRES_PASSWORD)
  const databaseUrl =
    given || started?.url || `postgres://postgres:${POSTGRES_PASSWORD}@127.0.0.1:${running?.port}/registerhuis`
  const portal: Portal = {
    databaseUrl,
    filesDir: resolve(root, process.env.FILES_DIR || 'media/vault'),
    mediaDir: resolve(root, 'media/public'),
  }
  try {
    return await work(portal, { DATABASE_URL: databaseUrl, ...keys })
  } finally {
    await started?.cluster.stop()
  }
}

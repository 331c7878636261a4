import config from '@payload-config'
import { getPayload } from 'payload'
import { chatFrameSites } from '@/src/features/chat/embed/sites'
import { startWorker } from '@/src/jobs/worker'
import { startCacheListener } from '@/src/lib/cache/start'
import { env } from '@/src/lib/env'
import { postgres } from '@/src/lib/sql'
import { tellFrameSites } from '@/src/lib/web/frame-sites'
import { refuseDemoData } from './production-guard'
import { onShutdown } from './shutdown'
import { markStarted } from './started'

async function boot(): Promise<void> {
  const payload = await getPayload({ config })
  const { pool } = postgres(payload)
  // Without a listener, an idle connection that the database drops (a restart) would end this process.
  pool.on('error', (error: Error) => payload.logger.warn({ err: error }, 'database connection lost'))
  if (env.APP_MODE === 'production') await refuseDemoData(payload)
  tellFrameSites((slug) => chatFrameSites(payload, slug))
  await startCacheListener()
  const worker = startWorker(payload)
  onShutdown(async () => {
    // The running jobs still need the database.
    await worker.stop()
    // Payload keeps one connection for itself, so end() only promises that no new work begins.
    void pool.end()
  })
}

/** Boots Payload when the process starts, so that a refused configuration or database ends it here and not at a visit. */
export async function startPortal(): Promise<void> {
  try {
    await boot()
    markStarted()
  } catch (error) {
    // Next would only report it, and answer every visit with an error.
    process.stderr.write(`\nHet portaal start niet.\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

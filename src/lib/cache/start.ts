import config from '@payload-config'
import { getPayload } from 'payload'
import { onShutdown } from '@/src/server/shutdown'
import { listenForExpiredTags } from './listen'

/** Lets this process hear which pages and lists are out of date, until it is told to stop. */
export async function startCacheListener(): Promise<void> {
  const { logger } = await getPayload({ config })
  onShutdown(await listenForExpiredTags(logger))
}

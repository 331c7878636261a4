import config from '@payload-config'
import { getPayload } from 'payload'
import { listenForExpiredTags } from './listen'

/** Lets this process hear which pages and lists are out of date, until it is told to stop. */
export async function startCacheListener(): Promise<void> {
  const { logger } = await getPayload({ config })
  const stop = await listenForExpiredTags(logger)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

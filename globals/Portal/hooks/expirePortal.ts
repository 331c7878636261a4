import type { GlobalAfterChangeHook } from 'payload'
import { expireTags } from '@/src/lib/cache-tags'

/** Drops the cached pages that show a setting, in all processes. */
export const expirePortal: GlobalAfterChangeHook = async ({ doc, req }) => {
  await expireTags(['portal'], req)
  return doc
}

import type { CollectionAfterChangeHook } from 'payload'
import { expireTags } from '@/src/lib/cache-tags'

/** What is kept of a register is read anew after a change. */
export const expireRegisters: CollectionAfterChangeHook = async ({ doc, req }) => {
  await expireTags(['registers'], req)
  return doc
}

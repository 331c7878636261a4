import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '@/src/lib/relation'
import { refreshDirectory } from './refresh'

async function refresh(req: PayloadRequest, therapist: Parameters<typeof idOf>[0]): Promise<void> {
  const id = idOf(therapist)
  if (id !== null) await refreshDirectory(req, id)
}

/** What the public directory shows changed: so does the directory, in the same transaction (KS-FIND-1). */
export const refreshOwner: CollectionAfterChangeHook = async ({ doc, req }) => {
  await refresh(req, doc.therapist)
  return doc
}

export const refreshOwnerAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => refresh(req, doc.therapist)

/** The same for the professional; who is new has nothing to show yet. */
export const refreshTherapist: CollectionAfterChangeHook = async ({ doc, req, operation }) => {
  if (operation === 'update') await refresh(req, doc.id)
  return doc
}

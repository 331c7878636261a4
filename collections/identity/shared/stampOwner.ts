import type { CollectionBeforeChangeHook } from 'payload'
import { getViewer } from '@/src/access/viewer'

/** Whose it is: who makes it, never what a body says. Writes of the system say it themselves. */
export const stampOwner: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const owner = (await getViewer(req))?.therapist
  return owner ? { ...data, therapist: owner.id, organisation: owner.organisation } : data
}

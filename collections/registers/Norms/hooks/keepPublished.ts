import type { CollectionBeforeChangeHook } from 'payload'
import { conflict } from '@/src/lib/errors/refusals'

/** A published norm is pinned by dossiers: it never changes (norms.md). A trigger in the database says so too. */
export const keepPublished: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (originalDoc?.status !== 'published') return data
  throw conflict('Deze norm is gepubliceerd en verandert niet meer. Maak een nieuwe versie.')
}

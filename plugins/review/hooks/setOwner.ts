import type { CollectionBeforeValidateHook } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { forbidden } from '@/src/lib/errors/refusals'

/**
 * New evidence belongs to whoever makes it. A body can't say otherwise: field access took that out before this hook
 * runs. The system (import, demo data) may name the owner.
 */
export const setOwner: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  if (data.therapist && data.organisation) return data
  const therapist = (await getViewer(req))?.therapist
  if (!therapist) throw forbidden('Alleen een professional met een eigen profiel kan bewijs toevoegen.')
  return { ...data, therapist: therapist.id, organisation: therapist.organisation }
}

import type { CollectionBeforeValidateHook } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'

/** A contact person makes courses for their own provider only; with one provider that needn't be said (KK-PRV-1). */
export const takeProvider: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (!data || operation !== 'create') return data
  const viewer = await getViewer(req)
  // The system itself says for whom.
  if (!viewer) return data
  const provider = idFrom(data.provider) ?? (viewer.providers.length === 1 ? viewer.providers[0] : null)
  if (!provider || !viewer.providers.includes(provider))
    throw invalid({ provider: 'Kies een opleider waar je bij hoort.' })
  return { ...data, provider }
}

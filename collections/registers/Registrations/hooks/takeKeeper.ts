import type { CollectionBeforeValidateHook } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'

/** A registration belongs to who keeps its register: their staff work on it, whatever the member's own organisation is. */
export const takeKeeper: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const register = idOf(data?.register)
  if (!data || operation !== 'create' || register === null) return data
  const found = await req.payload.findByID({
    collection: 'registers',
    id: register,
    disableErrors: true,
    ...asSystem(req, 'keeper of the register of a registration'),
  })
  return { ...data, organisation: idOf(found?.organisation) ?? undefined }
}

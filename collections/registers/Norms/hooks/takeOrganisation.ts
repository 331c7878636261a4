import type { CollectionBeforeValidateHook } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'

/** A norm belongs to who keeps its register; the register of a norm never changes. */
export const takeOrganisation: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const register = idOf(operation === 'create' ? data.register : originalDoc?.register)
  if (register === null) return data
  const found = await req.payload.findByID({
    collection: 'registers',
    id: register,
    disableErrors: true,
    ...asSystem(req, 'organisation of the register of a norm'),
  })
  return { ...data, register, organisation: idOf(found?.organisation) ?? undefined }
}

import type { CollectionBeforeValidateHook } from 'payload'
import { invalid } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'
import { fixedOnceMade } from '../shared/fixedOnceMade'
import { relationIn } from '../shared/relationIn'

const other = 'Voor een ander register begin je een nieuwe aanvraag.'

/** An application is judged by who keeps the register, whatever the applicant's own organisation is (PG-4). */
export const takeKeeper: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  if (operation === 'update') return fixedOnceMade(data, originalDoc, { register: other })
  if (data.register === undefined || data.register === null) return data
  const register = relationIn(data.register)
  const found =
    register === null
      ? null
      : await req.payload.findByID({
          collection: 'registers',
          id: register,
          disableErrors: true,
          ...asSystem(req, 'who judges an application'),
        })
  if (!found) throw invalid({ register: 'Dit register bestaat niet (meer).' })
  return { ...data, register: found.id, organisation: idOf(found.organisation) }
}

import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { checkNorm } from '@/src/domain/registers/norm-problems'
import { normFromForm } from '../form'

/** Makes `definition` of what was filled in, or refuses it with every problem at its place (norms.md; X-2). */
export const checkRequirements: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const checked = checkNorm(normFromForm({ ...originalDoc, ...data }))
  if (checked.norm) return { ...data, definition: checked.norm }
  const errors = checked.problems.map(({ place, message }) => ({ field: place, message }))
  throw new APIError('Deze norm kan zo niet worden opgeslagen.', 400, { errors }, true)
}

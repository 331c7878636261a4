import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { checkNorm } from '@/src/domain/registers/norm-problems'
import { normFromForm, withChange } from '../form'

const keys = z.array(z.string()).catch([])

/** Makes `definition` of what was filled in, or refuses it with every problem at its place (norms.md; X-2). */
export const checkRequirements: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  const sent = keys.parse(context.requirementsSent)
  const checked = checkNorm(normFromForm(withChange(originalDoc, data, sent)))
  if (checked.norm) return { ...data, definition: checked.norm }
  const errors = checked.problems.map(({ place, message }) => ({ field: place, message }))
  throw new APIError('Deze norm kan zo niet worden opgeslagen.', 400, { errors }, true)
}

import { confirmSecondFactor, removeSecondFactor, startSecondFactor } from '@/collections/identity/SecondFactors/change'
import type { Rule } from '@/src/access/rules'
import { isStaff } from '@/src/access/viewer'
import { codeSchema, passwordSchema, removeFactorSchema } from '../schema'
import { formEndpoint, saying } from './form-endpoint'

/** Staff, also while held back until they have a second factor. */
export const worksHere: Rule = (viewer) => isStaff(viewer) || viewer?.heldBack === true

export const secondFactorEndpoints = [
  formEndpoint('/second-factor/start', worksHere, passwordSchema, (req, { currentPassword }) =>
    startSecondFactor(req, currentPassword),
  ),
  formEndpoint('/second-factor/confirm', worksHere, codeSchema, async (req, { totp }) => ({
    recoveryCodes: await confirmSecondFactor(req, totp),
  })),
  formEndpoint(
    '/second-factor/remove',
    worksHere,
    removeFactorSchema,
    saying('De code bij het inloggen staat uit.', removeSecondFactor),
  ),
]

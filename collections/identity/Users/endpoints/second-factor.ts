import { confirmSecondFactor, removeSecondFactor, startSecondFactor } from '@/collections/identity/SecondFactors/change'
import type { Rule } from '@/src/access/rules'
import { isStaff } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { codeSchema, passwordSchema, removeFactorSchema } from '../schema'

/** Staff, also while held back until they have a second factor. */
export const worksHere: Rule = (viewer) => isStaff(viewer) || viewer?.heldBack === true

export const secondFactorEndpoints = [
  endpoint({
    path: '/second-factor/start',
    method: 'post',
    access: worksHere,
    handler: async (req) => {
      const { currentPassword } = await readBody(req, passwordSchema)
      return Response.json(await startSecondFactor(req, currentPassword))
    },
  }),
  endpoint({
    path: '/second-factor/confirm',
    method: 'post',
    access: worksHere,
    handler: async (req) => {
      const { totp } = await readBody(req, codeSchema)
      return Response.json({ recoveryCodes: await confirmSecondFactor(req, totp) })
    },
  }),
  endpoint({
    path: '/second-factor/remove',
    method: 'post',
    access: worksHere,
    handler: async (req) => {
      await removeSecondFactor(req, await readBody(req, removeFactorSchema))
      return Response.json({ message: 'De code bij het inloggen staat uit.' })
    },
  }),
]

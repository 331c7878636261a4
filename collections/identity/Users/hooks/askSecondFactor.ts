import type { CollectionBeforeLoginHook } from 'payload'
import { demandSecondFactor } from '@/collections/identity/SecondFactors/verify'

/** However someone logs in, an account with a second factor asks for its code. */
export const askSecondFactor: CollectionBeforeLoginHook = async ({ req, user, context }) => {
  await demandSecondFactor(req, user.id, typeof context.totp === 'string' ? context.totp : undefined)
}

import type { PayloadRequest } from 'payload'

type LocalScope = {
  req: PayloadRequest
  overrideAccess: boolean
  user: PayloadRequest['user']
}

/**
 * Spread into a Local API call that happens on behalf of the person behind `req`; access rules apply.
 * @example req.payload.find({ collection: 'diplomas', ...asUser(req) })
 */
export function asUser(req: PayloadRequest): LocalScope {
  return { req, overrideAccess: false, user: req.user }
}

/**
 * Spread into a Local API call that the system makes for itself; access rules don't apply, the reason is logged.
 * @param reason short, English, without personal data
 */
export function asSystem(req: PayloadRequest, reason: string): LocalScope {
  req.payload.logger.debug({ reason }, 'system access')
  return { req, overrideAccess: true, user: req.user }
}

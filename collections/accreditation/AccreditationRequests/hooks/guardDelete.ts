import type { CollectionBeforeDeleteHook } from 'payload'
import { requestAllows, whyNotRequest } from '@/src/domain/accreditation/request-transitions'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { lockedRequest } from '../row'

/** Only a draft can go: of what was handed in, the conversation stays (KK-PRV-1). */
export const guardDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const request = await lockedRequest(req, idFrom(id) ?? 0)
  if (!request) throw notFound()
  if (!requestAllows('delete', request.status)) throw conflict(whyNotRequest('delete', request.status))
}

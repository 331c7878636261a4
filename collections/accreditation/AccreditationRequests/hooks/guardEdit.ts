import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { requestStatuses } from '@/src/domain/accreditation/request-status'
import { requestAllows, whyNotRequest } from '@/src/domain/accreditation/request-transitions'
import { conflict } from '@/src/lib/errors/refusals'
import { checkRequest } from '../checkRequest'

const stored = z.object({ status: z.enum(requestStatuses) })

/** What lies with the committee, and what was decided, stays as it was handed in (KK-PRV-1). */
export const guardEdit: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') {
    const { status } = stored.parse(originalDoc)
    if (!requestAllows('edit', status)) throw conflict(whyNotRequest('edit', status))
  }
  await checkRequest(req, { ...originalDoc, ...data })
  return data
}

import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

const sent = z.object({ data: z.record(z.string(), z.unknown()) })

/**
 * Remembers which fields were sent. Payload fills in virtual fields that weren't with their defaults before any other
 * hook sees them, which would empty what a request wanted to leave as it is.
 */
export const noteSent: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  const given = sent.safeParse(args).data
  if (operation === 'create' || operation === 'update') context.requirementsSent = Object.keys(given?.data ?? {})
  return args
}

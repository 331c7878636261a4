import type { CollectionBeforeOperationHook } from 'payload'
import { lockAccount } from '../operations/accounts'

/** Payload reads the row and writes it back whole: lock it before it is read, so that no login is lost meanwhile. */
export const lockBeforeUpdate: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'updateByID' && typeof args.id === 'number') await lockAccount(req, args.id)
}

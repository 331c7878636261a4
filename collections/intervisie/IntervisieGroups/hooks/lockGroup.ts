import type { CollectionBeforeOperationHook } from 'payload'
import { idFrom } from '@/src/lib/id'
import { lockedGroup } from '../life/row'

/** Payload reads the row and writes it back whole: lock it before it is read, so that no hand-over is lost meanwhile. */
export const lockGroup: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'updateByID') return
  const id = idFrom(Reflect.get(args, 'id'))
  if (id !== null) await lockedGroup(req, id)
}

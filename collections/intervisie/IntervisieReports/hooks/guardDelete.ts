import type { CollectionBeforeDeleteHook } from 'payload'
import { eraseFiles } from '@/plugins/private-files/eraseFiles'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { lockReport } from '../life/row'

/** A draft goes with its files; what was sent stays. */
export const guardDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const known = idFrom(id)
  if (known === null) throw notFound()
  if ((await lockReport(req, known)).status === 'sent')
    throw conflict('Dit verslag is al verstuurd. Trek het eerst in.')
  await eraseFiles(req, { collection: 'intervisie-reports', id: known })
}

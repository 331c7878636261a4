import type { CollectionAfterChangeHook } from 'payload'
import { attachFiles } from '@/plugins/private-files/attachFiles'
import { idsIn } from '@/plugins/review/item'
import { relationIn } from '../../../registers/shared/relationIn'

/** Makes the files in the save the report's own, and takes those off that were removed. */
export const keepFiles: CollectionAfterChangeHook = async ({ data, doc, previousDoc, req }) => {
  if (data.files === undefined) return
  const therapist = relationIn(previousDoc?.therapist ?? data.therapist) ?? undefined
  await attachFiles(req, { collection: 'intervisie-reports', id: doc.id, files: idsIn(data.files) ?? [], therapist })
}

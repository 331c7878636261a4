import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { changedFields } from './changes'
import { recordAudit } from './recordAudit'

const organisationOf = (doc: Record<string, unknown>): number | null =>
  typeof doc.organisation === 'number' ? doc.organisation : null

/** Tells of a created or changed document. `doc` may be narrowed by a caller's select, so only what is there counts. */
export const tellChange =
  (open: readonly string[]): CollectionAfterChangeHook =>
  async ({ collection, doc, previousDoc, operation, req }) => {
    const fields = changedFields(operation === 'create' ? {} : previousDoc, doc, open)
    if (operation === 'update' && Object.keys(fields).length === 0) return doc
    await recordAudit(req, {
      action: `${collection.slug}.${operation}`,
      subject: collection.slug,
      subjectId: doc.id,
      organisation: organisationOf(doc),
      fields,
    })
    return doc
  }

/** Tells of a deleted document. */
export const tellDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordAudit(req, {
    action: `${collection.slug}.delete`,
    subject: collection.slug,
    subjectId: id,
    organisation: organisationOf(doc),
  })
  return doc
}

/** Tells of changed settings; settings aren't personal, so values are kept. */
export const tellSettings: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  const fields = changedFields(previousDoc ?? {}, doc, Object.keys(doc))
  await recordAudit(req, { action: `${global.slug}.update`, subject: global.slug, subjectId: null, fields })
  return doc
}

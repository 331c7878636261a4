import type { CollectionBeforeChangeHook } from 'payload'
import { allows, whyNot } from '@/src/domain/evidence/transitions'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { protectedFields } from '../fields'
import { checkFiles } from '../files'
import { toItem } from '../item'
import type { ReviewRules } from '../options'

/**
 * Decides whether a save may go on: only in a status that can be edited, never the fields of the review itself, and
 * what was handed in stays complete.
 */
export const guardSave =
  (rules: ReviewRules): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (operation === 'create') {
      await checkFiles(req, data.files, data.therapist)
      return data
    }
    const item = toItem(collection.slug, originalDoc)
    if (!allows('edit', item.status)) throw conflict(whyNot('edit', item.status))
    for (const field of protectedFields) data[field] = item.fields[field]
    if (data.files !== undefined) await checkFiles(req, data.files, item.therapist)
    if (item.status === 'submitted') {
      const problems = rules.problems({ ...item.fields, ...data }, amsterdamDay(new Date()))
      if (Object.keys(problems).length > 0) throw invalid(problems)
    }
    return data
  }

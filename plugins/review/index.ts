import type { CollectionConfig, Field, Plugin } from 'payload'
import { reviewEndpoints } from './endpoints'
import { reviewFields } from './fields'
import { guardDelete } from './hooks/guardDelete'
import { guardSave } from './hooks/guardSave'
import { keepFiles } from './hooks/keepFiles'
import { lockRows } from './hooks/lockRows'
import { setOwner } from './hooks/setOwner'
import { checkOptions, type ReviewOptions, type ReviewRules } from './options'
import { ReviewEvents } from './ReviewEvents'

const namesOf = (fields: Field[]): string[] => fields.flatMap((field) => ('name' in field ? [field.name] : []))

/** Adds the review status machine to collections. See README.md. */
export const review =
  (options: ReviewOptions): Plugin =>
  (config) => {
    const collections = config.collections ?? []
    checkOptions(options, new Map(collections.map(({ slug, fields }) => [slug, namesOf(fields)])))
    return {
      ...config,
      collections: [
        ...collections.map((collection) => {
          const rules = options.collections[collection.slug]
          return rules ? reviewed(collection, rules, options) : collection
        }),
        ReviewEvents,
      ],
    }
  }

/** What the review queue reads by: open items by deadline, decided ones by moment, however long the archive is. */
const queueIndexes: NonNullable<CollectionConfig['indexes']> = [
  { fields: ['status', 'reviewDueOn'] },
  { fields: ['status', 'decidedAt'] },
]

function reviewed(collection: CollectionConfig, rules: ReviewRules, { termDays }: ReviewOptions): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    // Each row has its own lock and its own decision; nothing is copied, and nothing is done to many at once.
    disableBulkEdit: true,
    disableBulkDelete: true,
    disableDuplicate: true,
    custom: { ...collection.custom, review: { ...rules, termDays } },
    fields: [...collection.fields, ...reviewFields(rules)],
    indexes: [...(collection.indexes ?? []), { fields: ['therapist', 'status'] }, ...queueIndexes],
    endpoints: [...(collection.endpoints || []), ...reviewEndpoints(collection.slug)],
    hooks: {
      ...hooks,
      beforeOperation: [lockRows, ...(hooks.beforeOperation ?? [])],
      beforeValidate: [setOwner, ...(hooks.beforeValidate ?? [])],
      beforeChange: [guardSave(rules), ...(hooks.beforeChange ?? [])],
      afterChange: [keepFiles, ...(hooks.afterChange ?? [])],
      beforeDelete: [guardDelete, ...(hooks.beforeDelete ?? [])],
    },
  }
}

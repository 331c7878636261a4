import type { CollectionConfig, Field, Plugin } from 'payload'
import { fieldFor } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'

const locked = { create: fieldFor(nobody), update: fieldFor(nobody) }

const reviewFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    label: 'Status',
    required: true,
    defaultValue: 'draft',
    index: true,
    access: locked,
    options: [
      { value: 'draft', label: 'Nog niet verstuurd' },
      { value: 'submitted', label: 'Ingediend' },
      { value: 'returned', label: 'Aanvulling gevraagd' },
      { value: 'approved', label: 'Akkoord' },
      { value: 'rejected', label: 'Afgewezen' },
    ],
  },
  { name: 'submittedAt', type: 'date', label: 'Ingediend op', index: true, access: locked },
  { name: 'reviewDueOn', type: 'date', label: 'Antwoord uiterlijk', index: true, access: locked },
  { name: 'decidedAt', type: 'date', label: 'Beoordeeld op', access: locked },
  { name: 'decisionReason', type: 'textarea', label: 'Toelichting', maxLength: 2000, access: locked },
  { name: 'grantedPoints', type: 'number', label: 'Toegekend', min: 0, access: locked },
]

type Options = { collections: Record<string, object> }

/** Adds the review status machine to collections. See README.md. */
export const review =
  (options: Options): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map(
      (collection): CollectionConfig =>
        collection.slug in options.collections
          ? { ...collection, fields: [...collection.fields, ...reviewFields] }
          : collection,
    ),
  })

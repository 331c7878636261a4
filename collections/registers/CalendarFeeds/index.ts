import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'

/** Private links to someone's deadlines as a calendar; only a hash of the secret is kept. */
export const CalendarFeeds: CollectionConfig = {
  slug: 'calendar-feeds',
  labels: { singular: 'Agendalink', plural: 'Agendalinks' },
  admin: { hidden: true },
  access: collectionAccess({ read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody }),
  lockDocuments: false,
  fields: [
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', required: true, index: true },
    { name: 'secretHash', type: 'text', required: true, unique: true },
    { name: 'revokedAt', type: 'date' },
  ],
}

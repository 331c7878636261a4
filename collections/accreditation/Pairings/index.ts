import type { CollectionConfig } from 'payload'
import { collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, ownAccount } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { pairingEndpoints } from './endpoints'

const secret = { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) }

/**
 * A phone that may add photos to one item of its owner, and nothing else (PG-5). The code is used once and lives two minutes
 * at most; the phone's token starts to work when the computer confirms it. Only hashes are kept.
 */
export const Pairings: CollectionConfig = {
  slug: 'pairings',
  labels: { singular: 'Koppeling met telefoon', plural: 'Koppelingen met telefoons' },
  admin: { group: 'Scholing', hidden: true },
  access: collectionAccess({
    read: ownAccount(),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: nobody,
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: pairingEndpoints,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', required: true, index: true },
    { name: 'collection', type: 'text', required: true, maxLength: 60 },
    { name: 'itemId', type: 'number', required: true },
    { name: 'codeHash', type: 'text', required: true, unique: true, access: secret, admin: { hidden: true } },
    { name: 'tokenHash', type: 'text', unique: true, access: secret, admin: { hidden: true } },
    // What both screens show, so that the person sees that it is their own phone.
    { name: 'check', type: 'text', maxLength: 8 },
    { name: 'expiresAt', type: 'date', required: true, admin: { date: moment } },
    { name: 'claimedAt', type: 'date', admin: { date: moment } },
    { name: 'confirmedAt', type: 'date', admin: { date: moment } },
    { name: 'endedAt', type: 'date', admin: { date: moment } },
  ],
}

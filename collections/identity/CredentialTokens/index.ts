import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'

/** Links from mails (set a password, confirm an address). Only the hash of the token is kept; nobody reads these rows. */
export const CredentialTokens: CollectionConfig = {
  slug: 'credential-tokens',
  labels: { singular: 'Eenmalige link', plural: 'Eenmalige links' },
  admin: { hidden: true },
  access: collectionAccess({ read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody }),
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'purpose', type: 'select', required: true, options: ['set-password', 'confirm-email'] },
    { name: 'hash', type: 'text', required: true, unique: true },
    // Only for `confirm-email`: the address to be confirmed.
    { name: 'email', type: 'text', maxLength: 254 },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}

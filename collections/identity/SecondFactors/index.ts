import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'

/** The second factor of an account (TOTP), apart from its password. The secret is encrypted; nobody reads these rows. */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: { singular: 'Tweede factor', plural: 'Tweede factoren' },
  admin: { hidden: true },
  access: collectionAccess({ read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody }),
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'secret', type: 'text', required: true },
    // Empty until the first code was right; only then it is asked for.
    { name: 'confirmedAt', type: 'date' },
    // The time step of the last accepted code: that step and those before it are refused from then on (replay).
    { name: 'lastStep', type: 'number', required: true, defaultValue: 0 },
    { name: 'recoveryHashes', type: 'text', hasMany: true },
  ],
}

import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, ownAccount } from '@/src/access/rules'

/** Credentials only. What someone may do lives in `memberships`; who they are in `therapists`. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Account', plural: 'Accounts' },
  admin: { group: 'Beheer', useAsTitle: 'email', defaultColumns: ['email', 'updatedAt'] },
  access: collectionAccess({
    read: anyOf(ownAccount('id'), can('manageAccounts')),
    create: can('manageAccounts'),
    update: can('manageAccounts'),
    delete: nobody,
    admin: can('manageAccounts'),
  }),
  auth: {
    tokenExpiration: 60 * 60 * 8,
    useSessions: true,
    // Our own limits run before any hash (see the login endpoint); Payload's counter would deadlock with our row lock.
    maxLoginAttempts: 0,
  },
  lockDocuments: false,
  fields: [],
}
